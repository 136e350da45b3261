import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createHuggingGPT } from "../src/setup.ts";
import type { OddFile } from "../src/testing/fixtures/odd-file.ts";
import { makeOddFiles } from "../src/testing/fixtures/odd-files.ts";
import { largestChildMegabytes } from "../src/testing/fixtures/tree-memory.ts";

// Sends every odd file through the whole product and says what came out.
// Usage: npx tsx scripts/sweep-odd-files.ts [--write] [name…]; `--write` puts the table into docs/inputs.md.
const wanted = process.argv.slice(2).filter((word) => word !== "--write");
const writes = process.argv.includes("--write");
const folder = await mkdtemp(path.join(tmpdir(), "odd-files-"));
const files = (await makeOddFiles()).filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
for (const { name, content } of files) await writeFile(path.join(folder, name), content);

let peak = 0;
let isMeasuring = false;
const watch = setInterval(async () => {
  if (isMeasuring) return;
  isMeasuring = true;
  peak = Math.max(peak, await largestChildMegabytes());
  isMeasuring = false;
}, 250);
const hugginggpt = await createHuggingGPT({ cwd: folder, home: path.join(folder, ".home"), brain: "keyless" });
const wrong: string[] = [];
const rows: string[] = [];
try {
  for (const file of files) {
    const started = performance.now();
    const outcome = await outcomeOf(file);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const isRight = "error" in file.expected ? outcome.code === file.expected.error : file.expected.test(outcome.text);
    if (!isRight) wrong.push(file.name);
    const words = outcome.text
      .slice(0, 2_000)
      .replaceAll(/[^\s:：]*[\\/]artifacts[\\/]\S*(\.\w+)/g, "…$1")
      .replace(/\s+/g, " ")
      .replace(/ How it came about.*| 过程：.*/, "");
    const shown = (outcome.code ? `${outcome.code}: ${words}` : words).slice(0, 110);
    process.stdout.write(`${isRight ? "ok   " : "WRONG"} ${file.name.padEnd(20)} ${seconds.padStart(5)} s  ${shown}\n`);
    const cell = shown.slice(0, 90).replaceAll("|", "\\|");
    rows.push(
      `| \`${file.name}\` | ${file.request.replace(file.name, "…")} | ${isRight ? "" : "**wrong** "}${cell} | ${seconds} |`,
    );
  }
} finally {
  clearInterval(watch);
  await hugginggpt.close();
  await rm(folder, { recursive: true, force: true });
}
const summary = `${files.length - wrong.length} of ${files.length} right; at most ${Math.round(peak)} MB in one process`;
process.stdout.write(`${summary}\n`);
if (writes) await writeTable();
process.exitCode = wrong.length === 0 ? 0 : 1;

async function writeTable(): Promise<void> {
  const { readFile } = await import("node:fs/promises");
  const target = path.resolve(import.meta.dirname, "../docs/inputs.md");
  const [before = ""] = (await readFile(target, "utf8")).split("<!-- sweep -->");
  const table = [`${summary}.`, "", "| file | asked | what came out | seconds |", "|---|---|---|---|", ...rows];
  await writeFile(target, `${before}<!-- sweep -->\n${table.join("\n")}\n`);
}

async function outcomeOf({ request }: OddFile): Promise<{ readonly text: string; readonly code?: string }> {
  const result = await hugginggpt.run({ request }).result;
  const failed = result.tasks.find(({ error }) => error !== undefined)?.error ?? result.error;
  if (result.status !== "completed" && failed !== undefined) return { text: failed.message, code: failed.code };
  return { text: result.response };
}
