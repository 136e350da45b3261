// Builds `dist` where it is missing or older than the sources. Says nothing when there is nothing to do.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = path.join(root, "dist", "cli", "main.js");
const source = path.join(root, "src");

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

// An installed package has no sources: its dist came with it.
if (existsSync(source) && (!existsSync(built) || statSync(built).mtimeMs < newest(source))) {
  const tsdown = path.join(root, "node_modules", "tsdown", "dist", "run.mjs");
  if (!existsSync(tsdown)) {
    process.stderr.write("hugginggpt is not built and the build tool is not installed: run `npm ci` first.\n");
    process.exit(1);
  }
  try {
    execFileSync(process.execPath, [tsdown], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    process.stderr.write(`hugginggpt could not be built:\n${error.stdout}${error.stderr}\n`);
    process.exit(1);
  }
}
