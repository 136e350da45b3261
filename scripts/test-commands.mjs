// Runs the tests of programs that are experts, with none skipped. The programs come from the system's packages: as root
// on Debian and Ubuntu they are installed here; elsewhere this says what to install.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAMS = {
  "espeak-ng": ["espeak-ng"],
  ffmpeg: ["ffmpeg"],
  pocketsphinx_continuous: ["pocketsphinx", "pocketsphinx-en-us"],
  tesseract: ["tesseract-ocr", "tesseract-ocr-eng"],
};

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function isHere(program) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const missing = Object.keys(PROGRAMS).filter((program) => !isHere(program));
if (missing.length > 0) {
  const packages = missing.flatMap((program) => PROGRAMS[program]);
  if (process.getuid?.() !== 0 || !isHere("apt-get")) {
    process.stderr.write(
      `These tests need ${missing.join(", ")}. On Debian: sudo apt-get install ${packages.join(" ")}\n`,
    );
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-q"], { env });
  run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], { env });
}

const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
const files = ["src/adapters/runtime/command", "src/setup-commands.test.ts", ...process.argv.slice(2)];
run(process.execPath, [vitest, "run", ...files], {
  cwd: root,
  env: { ...process.env, HUGGINGGPT_TEST_COMMANDS: "all" },
});
