// The checks that need programs of the system; each installs or starts what it needs, or says what is missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CHECKS = ["check-speech.mjs", "test-commands.mjs", "test-llm.mjs"];
const failed = [];
for (const check of CHECKS) {
  const script = new URL(check, import.meta.url);
  if (!existsSync(script)) continue;
  process.stdout.write(`== ${check}\n`);
  const { status } = spawnSync(process.execPath, ["--no-warnings", script.pathname], { stdio: "inherit" });
  if (status !== 0) failed.push(check);
}
if (failed.length > 0) process.stderr.write(`failed: ${failed.join(", ")}\n`);
process.exit(failed.length > 0 ? 1 : 0);
