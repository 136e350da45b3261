import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Measurements, makeExpertPages } from "./expert-pages.ts";

// Writes docs/experts.md and a page for each expert. Run it after a change of the table of models: `npm run docs:experts`.
const docs = path.resolve(import.meta.dirname, "../docs");
const measured = JSON.parse(await readFile(path.join(docs, "experts-measured.json"), "utf8")) as Measurements;
await mkdir(path.join(docs, "experts"), { recursive: true });
const pages = makeExpertPages(measured);
for (const name of await readdir(path.join(docs, "experts"))) {
  if (!pages.has(`experts/${name}`)) await rm(path.join(docs, "experts", name));
}
for (const [name, content] of pages) await writeFile(path.join(docs, name), content);
process.stdout.write(`${pages.size} pages\n`);
