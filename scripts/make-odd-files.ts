import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeOddFiles } from "../src/testing/fixtures/odd-files.ts";

// Usage: npx tsx scripts/make-odd-files.ts FOLDER
const [folder = "odd-files"] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const files = await makeOddFiles();
for (const { name, content } of files) await writeFile(path.join(folder, name), content);
process.stdout.write(`${files.length} files in ${path.resolve(folder)}\n`);
