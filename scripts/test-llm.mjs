// Runs the tests that need a real language model in process. node-llama-cpp is an optional peer of this package: it is
// installed into a folder of its own, with this platform's processor-only binary alone (85 MB instead of 725 MB), and
// without its install script (which would look for a download or compile).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "3.22.1";
const PLATFORMS = [
  "linux-arm64",
  "linux-armv7l",
  "linux-riscv64",
  "linux-x64",
  "linux-x64-cuda",
  "linux-x64-cuda-ext",
  "linux-x64-vulkan",
  "mac-arm64-metal",
  "mac-x64",
  "win-arm64",
  "win-x64",
  "win-x64-cuda",
  "win-x64-cuda-ext",
  "win-x64-vulkan",
];
const OWN = {
  linux: `linux-${process.arch}`,
  darwin: process.arch === "arm64" ? "mac-arm64-metal" : "mac-x64",
  win32: `win-${process.arch}`,
};

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = process.env.HUGGINGGPT_LLAMA_FOLDER ?? path.join(root, "node_modules", ".cache", "node-llama-cpp");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(folder, "node_modules", "node-llama-cpp", "package.json"))) {
  const left = PLATFORMS.filter((platform) => platform !== OWN[process.platform]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "package.json"),
    `${JSON.stringify(
      {
        private: true,
        type: "module",
        dependencies: { "node-llama-cpp": VERSION },
        overrides: Object.fromEntries(
          left.map((platform) => [`@node-llama-cpp/${platform}`, "npm:empty-npm-package@1.0.0"]),
        ),
      },
      undefined,
      2,
    )}\n`,
  );
  run(npm, ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: { ...process.env, NODE_LLAMA_CPP_SKIP_DOWNLOAD: "true" },
  });
}

const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
run(process.execPath, [vitest, "run", "src/adapters/llm/gguf", ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, HUGGINGGPT_LLAMA_FOLDER: folder },
});
