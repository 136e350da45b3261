import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExpertInput, ExpertTask } from "../../../domain/ports.ts";
import type { MediaResourceType, Resource } from "../../../domain/resource.ts";
import { decodeWav, encodeWav } from "../../../util/wav.ts";
import { createFolderArtifactStore } from "../../store/folder-artifact-store.ts";
import { createCommandPack } from "./command-pack.ts";
import { findProgram } from "./find-program.ts";
import type { ProgramSettings } from "./known/known-program.ts";

const searchPath = process.env["PATH"];
const quiet = new AbortController().signal;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-known-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const store = () => createFolderArtifactStore({ folder: path.join(folder, "artifacts") });

function packOf(environment: Record<string, string | undefined>, settings: Record<string, ProgramSettings> = {}) {
  return createCommandPack({ artifacts: store(), environment, settings });
}

interface Job {
  readonly inputs: Readonly<Record<string, ExpertInput>>;
  readonly parameters?: ExpertTask["parameters"];
  readonly language?: string;
}

async function run(
  task: string,
  id: string,
  { inputs, parameters = {}, language = "en" }: Job,
  pack = packOf({ PATH: searchPath, HOME: folder }),
): Promise<Resource> {
  const { models } = await pack.source.find(task, { signal: quiet });
  const model = models.find((candidate) => candidate.id === id);
  if (model === undefined) throw new Error(`${id} was not found`);
  const [first] = await pack.runtime.run(
    { task, model, inputs, parameters, language },
    { signal: quiet, onProgress: () => undefined },
  );
  if (first === undefined) throw new Error("no result");
  return first;
}

const text = (words: string): ExpertInput => ({ type: "text", text: words });
const textOf = (resource: Resource): string => (resource.type === "text" ? resource.text : "");
const isJson = (resource: Resource) => resource.type === "text" || resource.type === "json";
function fileOf(resource: Resource): string {
  if (isJson(resource) || !("artifact" in resource)) throw new Error("no file");
  return resource.artifact.path;
}

async function medium(file: string, type: MediaResourceType, mediaType: string): Promise<Resource> {
  return { type, artifact: await store().putFile(file, { mediaType, name: path.basename(file), keep: true }) };
}

async function tone(seconds: number): Promise<Resource> {
  const samples = Float32Array.from({ length: 44_100 * seconds }, (_, index) => 0.3 * Math.sin(index / 16));
  const file = path.join(folder, `tone-${seconds}.wav`);
  await writeFile(file, encodeWav({ sampleRate: 44_100, channels: [samples, samples] }));
  return await medium(file, "audio", "audio/wav");
}

async function picture(svg: string): Promise<Resource> {
  const { default: sharp } = await import("sharp");
  const file = path.join(folder, `picture-${svg.length}.png`);
  await sharp(Buffer.from(svg)).flatten({ background: "white" }).png().toFile(file);
  return await medium(file, "image", "image/png");
}

/** Skips with the reason where a program is missing, unless the tests are to run for certain. */
function describeWith(program: string, body: () => void): void {
  const isHere = findProgram(program, { searchPath }) !== undefined;
  const isWanted = process.env["HUGGINGGPT_TEST_COMMANDS"] === "all";
  describe.skipIf(!isHere && !isWanted)(
    isHere ? program : `${program} (not installed here: npm run test:commands)`,
    body,
  );
}

describeWith("espeak-ng", () => {
  it("speaks Chinese, longer for more words, and slower when asked", async () => {
    const seconds = async (words: string, parameters: ExpertTask["parameters"] = {}) => {
      const speech = await run("text-to-speech", "command/espeak-ng", { inputs: { text: text(words) }, parameters });
      const { channels, sampleRate } = decodeWav(await readFile(fileOf(speech)));
      const [samples = new Float32Array()] = channels;
      expect(samples.some((sample) => Math.abs(sample) > 0.1)).toBe(true);
      return samples.length / sampleRate;
    };
    const short = await seconds("你好");
    const long = await seconds("今天天气很好，我们去公园散步。");
    expect(long).toBeGreaterThan(short * 2);
    expect(await seconds("今天天气很好，我们去公园散步。", { speed: 0.75 })).toBeGreaterThan(long * 1.1);
  });

  it("speaks each language with its own voice, and a woman's when asked", async () => {
    const speak = async (words: string, parameters: ExpertTask["parameters"] = {}) =>
      fileOf(await run("text-to-speech", "command/espeak-ng", { inputs: { text: text(words) }, parameters }));
    const plain = await speak("Guten Tag");
    const german = await speak("Guten Tag", { language: "German" });
    const female = await speak("Guten Tag", { language: "German", voice: "female" });
    expect(new Set([plain, german, female]).size).toBe(3);
  });

  it("speaks a text that begins with a dash instead of obeying it", async () => {
    const speech = await run("text-to-speech", "command/espeak-ng", { inputs: { text: text("--help is an option") } });
    expect(decodeWav(await readFile(fileOf(speech))).channels[0]?.length).toBeGreaterThan(10_000);
  });
});

describeWith("pocketsphinx_continuous", () => {
  it("hears nothing in a hum, and says so", async () => {
    const heard = run("automatic-speech-recognition", "command/pocketsphinx", { inputs: { audio: await tone(1) } });
    await expect(heard).rejects.toMatchObject({ code: "expert-no-result", message: expect.stringMatching(/no words/) });
  });
});

describeWith("ffmpeg", () => {
  it.each(["mp3", "FLAC", ".ogg", "m4a", "wav", "opus"])("turns a recording into %s", async (format) => {
    const result = await run("media-conversion", "command/ffmpeg", {
      inputs: { media: await tone(1) },
      parameters: { format },
    });
    expect(result.type).toBe("audio");
  });

  it("makes a video of a picture and a recording, and takes the sound out again", async () => {
    const image = await picture(
      '<svg xmlns="http://www.w3.org/2000/svg" width="101" height="57"><rect width="50" height="50"/></svg>',
    );
    const video = await run("image-to-video", "command/ffmpeg-video", { inputs: { image, audio: await tone(2) } });
    expect(video).toMatchObject({ type: "video", artifact: { mediaType: "video/mp4" } });
    const sound = await run("media-conversion", "command/ffmpeg", {
      inputs: { media: video },
      parameters: { format: "wav" },
    });
    const { channels, sampleRate } = decodeWav(await readFile(fileOf(sound)));
    expect((channels[0]?.length ?? 0) / sampleRate).toBeCloseTo(2, 0);
    for (const format of ["webm", "gif", "png"]) {
      const other = await run("media-conversion", "command/ffmpeg", {
        inputs: { media: video },
        parameters: { format },
      });
      expect(other.type).toBe(format === "webm" ? "video" : "image");
    }
  });

  it("refuses what cannot be, in words", async () => {
    const media = await tone(1);
    const convert = (format: string) =>
      run("media-conversion", "command/ffmpeg", { inputs: { media }, parameters: { format } });
    await expect(convert("mp4")).rejects.toMatchObject({ hint: expect.stringContaining("video of both") });
    await expect(convert("doc")).rejects.toMatchObject({ code: "unsupported-input" });
    const image = await picture('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
    await expect(run("image-to-video", "command/ffmpeg-video", { inputs: { image } })).rejects.toThrow(/nothing move/);
  });

  it("does not follow a playlist that calls itself a video", async () => {
    const secret = path.join(folder, "secret.wav");
    await writeFile(secret, await readFile(fileOf(await tone(1))));
    const list = path.join(folder, "list.mp4");
    await writeFile(list, `#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://${secret}\n#EXT-X-ENDLIST\n`);
    const media = await medium(list, "video", "video/mp4");
    await expect(
      run("media-conversion", "command/ffmpeg", { inputs: { media }, parameters: { format: "wav" } }),
    ).rejects.toMatchObject({ code: "expert-failed" });
  });
});

describeWith("tesseract", () => {
  it("reads a printed line, and says when there is none", async () => {
    const line =
      '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="80"><text x="20" y="50" font-family="DejaVu Sans" font-size="32">Order 4711 shipped</text></svg>';
    const read = await run("image-to-text", "command/tesseract", { inputs: { image: await picture(line) } });
    expect(textOf(read)).toBe("Order 4711 shipped");
    const blank = await picture('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"/>');
    await expect(run("image-to-text", "command/tesseract", { inputs: { image: blank } })).rejects.toMatchObject({
      code: "expert-no-result",
    });
  });

  it("names the languages that it has data for, and refuses the others", async () => {
    const { models } = await packOf({ PATH: searchPath }).source.find("image-to-text", { signal: quiet });
    expect(models[0]?.languages).toContain("en");
    const image = await picture('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>');
    const read = run("image-to-text", "command/tesseract", { inputs: { image }, parameters: { language: "Thai" } });
    await expect(read).rejects.toMatchObject({ code: "unsupported-language" });
  });
});

/** Stand-ins that behave as the real programs' documentation says; the real ones need downloads. */
describe.skipIf(process.platform === "win32")("programs that need files of their own", () => {
  let bin: string;
  const place = async (name: string, body: string) => {
    await writeFile(path.join(bin, name), `#!/bin/sh\n${body}\n`);
    await chmod(path.join(bin, name), 0o755);
  };
  const environment = () => ({ PATH: `${bin}${path.delimiter}/usr/bin${path.delimiter}/bin`, HOME: folder });
  beforeAll(async () => {
    bin = path.join(folder, "bin");
    await mkdir(bin, { recursive: true });
  });

  it("whisper-cli asks for its model until it has one, and joins its lines", async () => {
    await place(
      "whisper-cli",
      'test -f "$9" || true; echo; echo " Hello there."; echo " [BLANK_AUDIO]"; echo " Goodbye $*." | sed "s#/[^ ]*/##g"',
    );
    const without = await packOf(environment()).source.find("automatic-speech-recognition", { signal: quiet });
    expect(without.rejected).toContainEqual({
      id: "command/whisper-cli",
      reason: expect.stringContaining('"programs": {"whisper-cli"'),
    });
    const model = path.join(folder, "ggml-base.bin");
    await writeFile(model, "weights");
    const pack = packOf(environment(), { "whisper-cli": { model } });
    const audio = await tone(1);
    const heard = await run("automatic-speech-recognition", "command/whisper-cli", { inputs: { audio } }, pack);
    expect(textOf(heard)).toBe("Hello there. Goodbye -m ggml-base.bin -l auto -nt -np -f audio.wav.");
    const { models } = await pack.source.find("automatic-speech-recognition", { signal: quiet });
    expect(models.find(({ id }) => id === "command/whisper-cli")?.detected).toBeUndefined();
  });

  it("piper speaks the language of its voice", async () => {
    await place(
      "piper",
      'while [ $# -gt 0 ]; do case "$1" in --output_file) out="$2";; esac; shift; done; cat > /dev/null; cp "$HOME/tone-1.wav" "$out"',
    );
    await tone(1);
    const voice = path.join(folder, "zh_CN-huayan.onnx");
    await writeFile(voice, "weights");
    await writeFile(`${voice}.json`, JSON.stringify({ language: { code: "zh_CN" } }));
    const pack = packOf(environment(), { piper: { voice } });
    const { models } = await pack.source.find("text-to-speech", { signal: quiet });
    expect(models.find(({ id }) => id === "command/piper")?.languages).toEqual(["zh"]);
    const speech = await run("text-to-speech", "command/piper", { inputs: { text: text("你好\n世界") } }, pack);
    expect(speech.type).toBe("audio");
  });

  it("argos-translate offers the ways that its packages make", async () => {
    await place("argos-translate", 'echo "$* $(cat)"');
    const empty = await packOf(environment()).source.find("translation", { signal: quiet });
    expect(empty.rejected).toHaveLength(1);
    for (const [from, to] of [
      ["zh", "en"],
      ["en", "fr"],
    ]) {
      const place = path.join(folder, ".local/share/argos-translate/packages", `translate-${from}_${to}`);
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, "metadata.json"), JSON.stringify({ from_code: from, to_code: to }));
    }
    const translate = (words: string, target: string) =>
      run(
        "translation",
        "command/argos-translate",
        { inputs: { text: text(words) }, parameters: { target_language: target } },
        packOf(environment()),
      );
    expect(textOf(await translate("你好", "French"))).toBe("--from-lang zh --to-lang fr 你好");
    await expect(translate("你好", "German")).rejects.toMatchObject({
      code: "unsupported-language",
      message: expect.stringContaining("from Chinese to German"),
    });
  });
});

describe("what would help", () => {
  const nothing = { PATH: "/nowhere" };

  it("names the programs to install, for what they are good for", () => {
    const { remedies } = packOf(nothing).source;
    expect(remedies("text-to-speech").join("; ")).toContain("apt-get install espeak-ng");
    expect(remedies("automatic-speech-recognition").join("; ")).toMatch(/pocketsphinx.*whisper/s);
    expect(remedies("translation").join("; ")).toMatch(/argos-translate.*--brain/s);
    expect(remedies("text-to-image")).toEqual([expect.stringContaining("a program of your own")]);
  });

  it("does not name what is here already", () => {
    const brain = createCommandPack({ artifacts: store(), environment: nothing, hasLanguageModel: true });
    expect(brain.source.remedies("translation").join("; ")).not.toContain("--brain");
  });

  it("says that nothing was found where nothing was", async () => {
    expect(await packOf(nothing).describe()).toMatchObject({ available: false });
    expect((await packOf(nothing).source.find("text-to-speech", { signal: quiet })).models).toEqual([]);
  });
});
