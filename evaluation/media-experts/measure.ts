import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Expert, ExpertJob, ExpertValue } from "../../src/adapters/runtime/offline/expert.ts";
import { addRumble, talk } from "../../src/adapters/runtime/offline/sound/talk.fixture.ts";
import { decodeWav, encodeWav, mixDown } from "../../src/util/wav.ts";
import { PAGES, SENTENCES, SERIES } from "./cases.ts";

// Measures the experts of pictures, recordings and tables on inputs that they were not built on: pages drawn here, speech
// made here, and photos of a folder, where one is given. Usage: npx tsx evaluation/media-experts/measure.ts [folder of photos]
const [photos = ""] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), "measure-"));
const load = async (name: string): Promise<Expert> =>
  (await import(`../../src/adapters/runtime/offline/experts/${name}/expert.ts`)).default as Expert;

interface Ran {
  readonly outputs: readonly ExpertValue[];
  readonly seconds: number;
}

async function run(expert: Expert, task: string, inputs: ExpertJob["inputs"], parameters = {}): Promise<Ran> {
  const started = performance.now();
  const surroundings = { outputFolder: await mkdtemp(path.join(folder, "job-")), onProgress() {} };
  try {
    const outputs = await expert.run({ task, inputs, parameters, language: "en" }, surroundings);
    return { outputs, seconds: (performance.now() - started) / 1_000 };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { outputs: [], seconds: 0 };
    throw error;
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const textOf = ({ outputs }: Ran) =>
  outputs.flatMap((output) => (output.type === "text" ? [output.text] : []))[0] ?? "";
const jsonOf = <T>({ outputs }: Ran) =>
  outputs.flatMap((output) => (output.type === "json" ? [output.value as T] : []))[0];
const fileOf = ({ outputs }: Ran) => outputs.flatMap((output) => ("path" in output ? [output.path] : []))[0] ?? "";
const image = (file: string): ExpertValue => ({ type: "image", path: file, mediaType: "image/png" });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Edits from one text to the other, over the length of the first. */
function errorRate(wanted: readonly string[], got: readonly string[]): number {
  let row = got.map((_, index) => index + 1);
  for (const [at, one] of wanted.entries()) {
    let [diagonal, left] = [at, at + 1];
    row = row.map((above, index) => {
      const best = Math.min(above + 1, left + 1, diagonal + (one === got[index] ? 0 : 1));
      diagonal = above;
      left = best;
      return best;
    });
  }
  return (row.at(-1) ?? wanted.length) / wanted.length;
}

async function measureReading(): Promise<void> {
  const ocr = await load("ocr");
  for (const { name, lines, font, size, turn = 0, grain = 0 } of PAGES) {
    const rows = lines.map((line, index) => `<text x="60" y="${100 + index * size * 1.7}">${line}</text>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="${160 + lines.length * size * 1.7}" font-family="${font}" font-size="${size}"><rect width="100%" height="100%" fill="#fdfcf7"/>${rows}</svg>`;
    const file = path.join(folder, `${name}.png`);
    const page = await sharp(Buffer.from(svg)).removeAlpha().png().toBuffer({ resolveWithObject: true });
    const { width, height } = page.info;
    const noise = {
      width,
      height,
      channels: 3 as const,
      noise: { type: "gaussian" as const, mean: 128, sigma: grain },
    };
    const overlay =
      grain === 0
        ? []
        : [
            {
              input: await sharp({ create: { ...noise, background: "#000" } })
                .png()
                .toBuffer(),
              blend: "soft-light" as const,
            },
          ];
    await sharp(await sharp(page.data).composite(overlay).png().toBuffer())
      .rotate(turn, { background: "#fdfcf7" })
      .toFile(file);
    const ran = await run(ocr, "image-to-text", { image: image(file) });
    const bare = (text: string) => [...text.replace(/\s+/gu, "")];
    const rate = errorRate(bare(lines.join("")), bare(textOf(ran)));
    say(`ocr ${name}: ${((1 - rate) * 100).toFixed(1)} % of characters, ${ran.seconds.toFixed(1)} s`);
  }
}

async function measureSound(): Promise<void> {
  const [denoise, voices, kinds] = [await load("denoise"), await load("voice-activity"), await load("sound-kind")];
  const offsets: number[] = [];
  let [found, spoken] = [0, 0];
  for (const sentences of SENTENCES) {
    const { samples, sampleRate, sentences: gold } = await talk(...sentences);
    for (const loudness of [0, 0.25]) {
      const file = path.join(folder, "talk.wav");
      const heard = loudness === 0 ? samples : addRumble(samples, loudness);
      await writeFile(file, encodeWav({ sampleRate, channels: [heard] }));
      const audio: ExpertValue = { type: "audio", path: file, mediaType: "audio/wav" };
      const segments =
        jsonOf<readonly { start: number; end: number }[]>(await run(voices, "voice-activity-detection", { audio })) ??
        [];
      spoken += gold.length;
      for (const { start, end } of gold) {
        const near = segments.find((segment) => Math.min(segment.end, end) > Math.max(segment.start, start));
        if (near === undefined) continue;
        found += 1;
        offsets.push(Math.abs(near.start - start), Math.abs(near.end - end));
      }
      const labels = jsonOf<readonly { label: string; score: number }[]>(
        await run(kinds, "audio-classification", { audio }),
      );
      say(
        `sound-kind, ${loudness === 0 ? "clean" : "rumbling"} speech: ${labels?.map(({ label, score }) => `${label} ${score}`).join(", ")}`,
      );
      if (loudness === 0) continue;
      const ran = await run(denoise, "audio-to-audio", { audio });
      const clean = mixDown(decodeWav(await readFile(fileOf(ran))));
      const pause = (sound: Float32Array) => {
        const part = sound.subarray(Math.round(sound.length * 0.01), Math.round(sound.length * 0.06));
        return 20 * Math.log10(Math.sqrt(mean([...part].map((value) => value * value))) + 1e-9);
      };
      say(
        `denoise: noise in the pause ${pause(heard).toFixed(0)} dB → ${pause(clean).toFixed(0)} dB, ${ran.seconds.toFixed(1)} s for ${(samples.length / sampleRate).toFixed(0)} s`,
      );
    }
  }
  say(
    `voice activity: ${found} of ${spoken} sentences, edges off by ${mean(offsets).toFixed(2)} s on average, at most ${Math.max(...offsets).toFixed(2)} s`,
  );
}

async function measureForecast(): Promise<void> {
  const forecast = await load("forecast");
  for (const { name, values } of SERIES) {
    const known = values.slice(0, -3);
    const file = path.join(folder, "series.csv");
    await writeFile(file, `t,v\n${known.map((value, index) => `${2000 + index},${value}`).join("\n")}\n`);
    const ran = await run(forecast, "time-series-forecasting", {
      table: { type: "table", path: file, mediaType: "text/csv" },
    });
    const guesses = jsonOf<readonly { value: number }[]>(ran)?.slice(0, 3) ?? [];
    const miss = mean(values.slice(-3).map((value, index) => Math.abs((guesses[index]?.value ?? 0) - value) / value));
    const last = mean(values.slice(-3).map((value) => Math.abs((known.at(-1) ?? 0) - value) / value));
    say(
      `forecast ${name}: off by ${(miss * 100).toFixed(1)} % (repeating the last value: ${(last * 100).toFixed(1)} %)`,
    );
  }
}

async function measurePhotos(): Promise<void> {
  const names = ["a", "b", "c", "d", "e", "f", "g"].filter((name) => existsSync(path.join(photos, `${name}.jpg`)));
  const [detector, pose, faces, lines, bigger] = await Promise.all(
    ["object-detection", "pose", "faces", "lines", "super-resolution"].map(load),
  );
  for (const name of names) {
    const file = path.join(photos, `${name}.jpg`);
    const tasks = [
      [detector, "object-detection"],
      [detector, "image-classification"],
      [pose, "openpose-control"],
      [faces, "face-detection"],
      [lines, "mlsd-control"],
    ] as const;
    for (const [expert, task] of tasks) {
      if (expert === undefined) continue;
      const ran = await run(expert, task, { image: image(file) });
      const data = jsonOf<readonly { label?: string; score?: number }[]>(ran);
      say(
        `${task} ${name}: ${textOf(ran) || (data?.map(({ label = "one", score }) => `${label} ${score ?? ""}`).join(", ") ?? "-")} ${ran.seconds.toFixed(1)} s`,
      );
    }
    if (bigger === undefined) continue;
    // Made small, enlarged again, and compared with what it was.
    const whole = sharp(file).resize(384, 256, { fit: "cover" }).removeAlpha();
    const truth = await whole.clone().raw().toBuffer();
    const small = path.join(folder, `${name}-small.png`);
    await sharp(await whole.png().toBuffer())
      .resize(192, 128, { kernel: "cubic" })
      .png()
      .toFile(small);
    const ran = await run(bigger, "image-to-image", { image: image(small) }, { scale: 2 });
    const plain = await sharp(small).resize(384, 256, { kernel: "cubic" }).raw().toBuffer();
    const made = await sharp(fileOf(ran)).resize(384, 256, { fit: "fill" }).removeAlpha().raw().toBuffer();
    const decibels = (pixels: Buffer) =>
      10 * Math.log10(255 ** 2 / mean([...pixels].map((value, at) => (value - (truth[at] ?? 0)) ** 2)));
    say(
      `super-resolution ${name}: ${decibels(made).toFixed(1)} dB (bicubic ${decibels(plain).toFixed(1)} dB), ${ran.seconds.toFixed(1)} s`,
    );
  }
}

await measureReading();
await measureSound();
await measureForecast();
if (photos !== "") await measurePhotos();
await rm(folder, { recursive: true, force: true });
