import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunResult } from "./domain/run-result.ts";
import type { HuggingGPT } from "./hugginggpt.ts";
import { createHuggingGPT } from "./setup.ts";

let home = "";
let cwd = "";
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "hugginggpt-talk-home-"));
  cwd = await mkdtemp(path.join(tmpdir(), "hugginggpt-talk-files-"));
  await draw("card.png", 460, ["MEET ME AT NOON", "BY THE OLD BRIDGE"]);
  await draw("sign.png", 400, ["FRESH APPLES", "FROM OUR GARDEN"]);
  await writeFile(path.join(cwd, "notes.txt"), NOTES);
});
afterAll(() => Promise.all([home, cwd].map((folder) => rm(folder, { recursive: true, force: true }))));

const NOTES =
  "The ferry leaves the harbour at seven. Tickets are sold at the pier. Dogs travel free on the ferry. " +
  "The ferry does not sail in a storm. Last winter the ferry was painted white.";

async function draw(name: string, width: number, lines: readonly string[]): Promise<void> {
  const height = lines.length * 60 + 40;
  const words = lines.map((line, at) => `<text x="20" y="${70 + at * 60}" font-size="36">${line}</text>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif">
    <rect width="100%" height="100%" fill="white"/>${words}</svg>`;
  await sharp(Buffer.from(svg)).png().toFile(path.join(cwd, name));
}

const FILES = ["card.png", "sign.png", "notes.txt"];

interface Turn {
  readonly request: string;
  readonly files?: readonly string[];
  readonly check: (result: RunResult, before: readonly RunResult[]) => Promise<void> | void;
}

function textOf(result: RunResult | undefined): string {
  return result?.tasks[0]?.outputs.map((output) => (output.type === "text" ? output.text : "")).join(" ") ?? "";
}

function fileOf(result: RunResult | undefined): { readonly path: string; readonly bytes: number } {
  const output = result?.tasks.at(-1)?.outputs[0];
  if (output === undefined || !("artifact" in output)) throw new Error(`No file: ${result?.response}`);
  return output.artifact;
}

async function widthOf(result: RunResult | undefined): Promise<number> {
  return (await sharp(fileOf(result).path).metadata()).width;
}

/** The same ten wishes in either language; each check sees which thing the words were taken to mean. */
function talk(requests: readonly string[]): readonly Turn[] {
  const checks: readonly Turn["check"][] = [
    (result) => expect(textOf(result)).toMatch(/NOON/),
    (result) => expect(result.plan[0]).toMatchObject({ task: "text-to-speech", args: { text: "history:4" } }),
    (result, before) => {
      expect(result.plan[0]).toMatchObject({ task: "text-to-speech", args: { text: "history:4" } });
      expect(fileOf(result).bytes).toBeGreaterThan(fileOf(before[1]).bytes * 1.1);
    },
    async (result) => expect(await widthOf(result)).toBe(920),
    (result) => expect(textOf(result)).toMatch(/APPLES/),
    (result) => expect(textOf(result)).toMatch(/ferry/),
    async (result) => expect(await widthOf(result)).toBe(800),
    (result) => expect(textOf(result)).toMatch(/APPLES/),
    (result) => expect(result.plan[0]).toMatchObject({ task: "canny-control", args: { image: "card.png" } }),
    (result) => expect(result.plan[0]).toMatchObject({ task: "text-to-speech" }),
  ];
  return checks.map((check, at) => ({
    request: requests[at] ?? "",
    check,
    ...(at === 0 ? { files: FILES } : {}),
  }));
}

const TALKS = {
  English: talk([
    "what does card.png say?",
    "read it aloud",
    "again, but slower",
    "now make that picture twice as large",
    "what does the second picture say?",
    "summarise notes.txt",
    "enlarge the second picture twice",
    "what does that picture say?",
    "find the edges in the first picture",
    "read the summary aloud",
  ]),
  Chinese: talk([
    "card.png上写了什么",
    "读给我听",
    "再读一遍，慢一点",
    "把那张图放大两倍",
    "第二张图上写了什么",
    "总结一下notes.txt",
    "把第二张图放大两倍",
    "这张图上写了什么",
    "提取第一张图的边缘",
    "把摘要读出来",
  ]),
} satisfies Record<string, readonly Turn[]>;

describe("a conversation with the real program", () => {
  it.each(Object.entries(TALKS))(
    "knows what every word points at, half of it in a new process: %s",
    async (language, turns) => {
      const open = () => createHuggingGPT({ home, cwd, config: false, environment: {} });
      let program: HuggingGPT = await open();
      const results: RunResult[] = [];
      try {
        for (const [at, { request, files = [], check }] of turns.entries()) {
          if (at === turns.length / 2) {
            await program.close();
            program = await open();
          }
          const result = await program.run({ request, files: [...files], conversationId: language }).result;
          expect([request, result.status, result.error?.message]).toEqual([request, "completed", undefined]);
          await check(result, results);
          results.push(result);
        }
      } finally {
        await program.close();
      }
    },
    300_000,
  );
});
