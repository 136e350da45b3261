import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "./adapters/runtime/command/find-program.ts";
import { isMedia } from "./domain/resource.ts";
import type { RunResult } from "./domain/run-result.ts";
import type { HuggingGPT } from "./hugginggpt.ts";
import type { RunRequest } from "./parts.ts";
import { createHuggingGPT, type SetupOptions } from "./setup.ts";
import { resample } from "./util/resample.ts";
import { decodeWav, encodeWav } from "./util/wav.ts";

let folder: string;
const opened: HuggingGPT[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-commands-"));
});
afterAll(async () => {
  await Promise.all(opened.map((hugginggpt) => hugginggpt.close()));
  await rm(folder, { recursive: true, force: true });
});

async function setUp(options: SetupOptions = {}): Promise<HuggingGPT> {
  const hugginggpt = await createHuggingGPT({
    cwd: folder,
    home: path.join(folder, "home"),
    environment: { PATH: process.env["PATH"], HOME: folder },
    ...options,
  });
  opened.push(hugginggpt);
  return hugginggpt;
}

async function ask(request: RunRequest, options: SetupOptions = {}): Promise<RunResult> {
  return await (await setUp(options)).run(request).result;
}

const modelsOf = ({ tasks }: RunResult) => tasks.map(({ model }) => model?.id);
const fileOf = (result: RunResult, task: string): string => {
  const output = result.tasks.find((one) => one.task === task)?.outputs?.find(isMedia);
  if (output === undefined) throw new Error(`${task} made no file: ${JSON.stringify(result.error ?? result.tasks)}`);
  return output.artifact.path;
};
const textOf = (result: RunResult, task: string): string =>
  (result.tasks.find((one) => one.task === task)?.outputs ?? [])
    .map((output) => (output.type === "text" ? output.text : ""))
    .join("");

/** Skips with the reason where a program is missing, unless the tests are to run for certain. */
function describeWith(program: string, body: () => void): void {
  const isHere = findProgram(program, { searchPath: process.env["PATH"] }) !== undefined;
  const isWanted = process.env["HUGGINGGPT_TEST_COMMANDS"] === "all";
  describe.skipIf(!isHere && !isWanted)(isHere ? program : `${program} (not installed: npm run test:commands)`, body);
}

describeWith("espeak-ng", () => {
  it("a Chinese page is read and spoken, since the English voice cannot", async () => {
    const page = fileURLToPath(new URL("../examples/notice-zh.png", import.meta.url));
    await copyFile(page, path.join(folder, "notice-zh.png"));
    const result = await ask({ request: "读一下图片 notice-zh.png 上的文字，然后念出来", files: ["notice-zh.png"] });
    expect(result.status).toBe("completed");
    expect(modelsOf(result)).toEqual(["offline/tesseract", "command/espeak-ng"]);
    expect(textOf(result, "image-to-text")).toContain("图书馆");
    const { channels, sampleRate } = decodeWav(await readFile(fileOf(result, "text-to-speech")));
    expect((channels[0]?.length ?? 0) / sampleRate).toBeGreaterThan(8);
  });

  it("English stays with the voice of the offline pack, unless the configuration pins another", async () => {
    const request = { request: 'say "the train leaves at nine" aloud' };
    expect(modelsOf(await ask(request))).toEqual(["offline/flite"]);
    const pinned = path.join(folder, "pinned.json");
    await writeFile(pinned, JSON.stringify({ pins: { "text-to-speech": "command/espeak-ng" } }));
    expect(modelsOf(await ask(request, { config: "pinned.json" }))).toEqual(["command/espeak-ng"]);
    await writeFile(pinned, JSON.stringify({ disable: ["offline/flite"] }));
    expect(modelsOf(await ask(request, { config: "pinned.json" }))).toEqual(["command/espeak-ng"]);
  });
});

describeWith("pocketsphinx_continuous", () => {
  const TALK = [
    "the train to london leaves from platform nine at half past seven",
    "please send the report to the office before the end of the week",
    "the weather is nice today and we are going to the park",
    "the office in london is open on monday and on friday",
  ];

  async function recordTalk(file: string): Promise<void> {
    const pieces: Float32Array[] = [];
    for (const sentence of TALK) {
      const spoken = await ask({
        request: "speak",
        plan: [{ task: "text-to-speech", id: 0, dep: [-1], args: { text: sentence } }],
      });
      const { channels, sampleRate } = decodeWav(await readFile(fileOf(spoken, "text-to-speech")));
      const [samples = new Float32Array()] = channels;
      pieces.push(resample(samples, sampleRate, 44_100), new Float32Array(44_100));
    }
    const sound = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const piece of pieces) {
      sound.set(piece, position);
      position += piece.length;
    }
    await writeFile(file, encodeWav({ sampleRate: 44_100, channels: [sound, sound] }));
  }

  it("a talk is written down, mostly right, and shortened", async () => {
    await recordTalk(path.join(folder, "talk.wav"));
    const request = { request: "transcribe talk.wav and summarize the transcript", files: ["talk.wav"] };
    const result = await ask(request);
    expect(result.status).toBe("completed");
    const transcript = textOf(result, "automatic-speech-recognition");
    expect(modelsOf(result)[0]).toBe("command/pocketsphinx");
    const heard = new Set(transcript.split(/\s+/));
    const words = TALK.join(" ").split(" ");
    expect(words.filter((word) => heard.has(word)).length).toBeGreaterThan(words.length * 0.6);
    expect(transcript).toContain("the train to london leaves from");
    const summary = textOf(result, "summarization");
    expect(summary.length).toBeGreaterThan(10);
    expect(summary.length).toBeLessThan(transcript.length * 0.8);
  });

  it("is not asked for another language than English", async () => {
    const plan = [
      { task: "automatic-speech-recognition", id: 0, dep: [-1], args: { audio: "talk.wav", language: "Chinese" } },
    ];
    const result = await ask({ request: "transcribe", plan, files: ["talk.wav"] });
    expect(result.status).toBe("failed");
    expect(result.tasks[0]?.error).toMatchObject({
      code: "unsupported-language",
      hint: expect.stringContaining("whisper"),
    });
  });
});

describe.skipIf(process.platform === "win32")("a program of the user's, from the configuration file", () => {
  const config = {
    models: [{ id: "upper", task: "translation", argv: ["tr", "a-z", "A-Z"], stdin: "{text}" }],
  };
  const request = { request: 'translate "good morning" into French' };

  it("serves its task", async () => {
    await writeFile(path.join(folder, "own.json"), JSON.stringify(config));
    const result = await ask(request, { config: "own.json" });
    expect(modelsOf(result)).toEqual(["command/upper"]);
    expect(textOf(result, "translation")).toBe("GOOD MORNING");
  });

  it("is not started for a file that merely lies in the working folder; the run says so", async () => {
    const cwd = path.join(folder, "foreign");
    await mkdir(cwd);
    await writeFile(path.join(cwd, "hugginggpt.config.json"), JSON.stringify(config));
    const hugginggpt = await setUp({ cwd });
    const run = hugginggpt.run(request);
    const warnings: string[] = [];
    for await (const event of run) if (event.type === "warning") warnings.push(event.message);
    expect((await run.result).status).toBe("failed");
    expect(warnings.join()).toContain("models not used");
    expect((await hugginggpt.diagnose()).config?.warnings).toHaveLength(1);
  });
});
