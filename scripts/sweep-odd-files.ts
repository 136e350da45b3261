import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createHuggingGPT } from "../src/setup.ts";
import { makeOddFiles, type OddFile } from "../src/testing/fixtures/odd-files.ts";

// Sends every odd file through the whole product and says what came out. Usage: npx tsx scripts/sweep-odd-files.ts [name…]
const wanted = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), "odd-files-"));
const files = (await makeOddFiles()).filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
for (const { name, content } of files) await writeFile(path.join(folder, name), content);

let peakMb = 0;
const watch = setInterval(() => void treeMegabytes().then((now) => (peakMb = Math.max(peakMb, now))), 200);
const hugginggpt = await createHuggingGPT({ cwd: folder, home: path.join(folder, ".home"), brain: "keyless" });
const wrong: string[] = [];
try {
  for (const file of files) {
    const started = performance.now();
    const outcome = await outcomeOf(file);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const isRight = "error" in file.expected ? outcome.code === file.expected.error : file.expected.test(outcome.text);
    if (!isRight) wrong.push(file.name);
    const shown = (outcome.code ? `${outcome.code}: ${outcome.text}` : outcome.text).replace(/\s+/g, " ").slice(0, 110);
    process.stdout.write(`${isRight ? "ok   " : "WRONG"} ${file.name.padEnd(20)} ${seconds.padStart(5)} s  ${shown}\n`);
  }
} finally {
  clearInterval(watch);
  await hugginggpt.close();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(
  `${files.length - wrong.length} of ${files.length} right; at most ${Math.round(peakMb)} MB in one process\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function outcomeOf({ request }: OddFile): Promise<{ readonly text: string; readonly code?: string }> {
  const result = await hugginggpt.run({ request }).result;
  const failed = result.tasks.find(({ error }) => error !== undefined)?.error ?? result.error;
  if (result.status !== "completed" && failed !== undefined) return { text: failed.message, code: failed.code };
  return { text: result.response };
}

/** The largest resident memory of this process and those below it. */
async function treeMegabytes(): Promise<number> {
  const own = new Set([process.pid]);
  let most = 0;
  for (const entry of (await readdir("/proc").catch(() => []))
    .filter((name) => /^\d+$/.test(name))
    .sort((one, other) => Number(one) - Number(other))) {
    const stat = await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    if (own.has(parent)) own.add(Number(entry));
    if (!own.has(Number(entry))) continue;
    const pages = Number((await readFile(`/proc/${entry}/statm`, "utf8").catch(() => "0 0")).split(" ")[1]);
    most = Math.max(most, (pages * 4_096) / 1e6);
  }
  return most;
}
