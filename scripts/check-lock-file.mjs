// Every optional dependency of a package in the lock file has its own entry there. Some registries lack binaries of
// other platforms: npm then leaves them out in silence, and `npm ci` fails elsewhere. Also: no host of a mirror.
import { readFileSync } from "node:fs";

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const faults = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  if (entry.resolved !== undefined && !entry.resolved.startsWith("https://registry.npmjs.org/")) {
    faults.push(`${place} names the host ${new URL(entry.resolved).host}`);
  }
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const nested = `${place}/node_modules/${name}`.replace(/^\//, "");
    if (lock.packages[nested] === undefined && lock.packages[`node_modules/${name}`] === undefined) {
      faults.push(`${place || "the project"} wants ${name}, which has no entry`);
    }
  }
}
if (faults.length > 0) {
  process.stderr.write(`package-lock.json is incomplete:\n${faults.map((fault) => `- ${fault}`).join("\n")}\n`);
  process.exit(1);
}
process.stdout.write(`package-lock.json: ${Object.keys(lock.packages).length} packages, complete\n`);
