import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeWav } from "../../../../../util/wav.ts";
import type { ExpertValue } from "../../expert.ts";
import converter from "./expert.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "converter-"));
  await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><circle cx="20" cy="20" r="15" fill="red"/></svg>',
    ),
  ).toFile(path.join(folder, "dot.png"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function convert(media: ExpertValue, format: string): Promise<string> {
  const [made] = await converter.run(
    { task: "media-conversion", inputs: { media }, parameters: { format }, language: "en" },
    { outputFolder: folder, onProgress() {} },
  );
  if (made === undefined || !("path" in made)) throw new Error("no file came out");
  return made.path;
}
const picture = (): ExpertValue => ({ type: "image", path: path.join(folder, "dot.png"), mediaType: "image/png" });
const tones = path.resolve(import.meta.dirname, "../../sound/fixtures");

describe("media conversion without ffmpeg", () => {
  it.each([
    ["jpg", "jpeg"],
    ["JPEG", "jpeg"],
    ["webp", "webp"],
    [".tiff", "tiff"],
    ["image/gif", "gif"],
    ["avif", "heif"],
  ])("writes a picture as %s", async (format, kind) => {
    expect(await sharp(await convert(picture(), format)).metadata()).toMatchObject({
      format: kind,
      width: 60,
      height: 40,
    });
  });

  it("puts white behind what is transparent where the format has no transparency", async () => {
    const { data } = await sharp(await convert(picture(), "jpg"))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[(39 * 60 + 59) * 3] ?? 0).toBeGreaterThan(250);
  });

  it.each(["tone.mp3", "tone.flac", "tone.ogg", "tone.opus"])("makes WAV of %s", async (name) => {
    const media: ExpertValue = { type: "audio", path: path.join(tones, name), mediaType: "audio/mpeg", name };
    const sound = decodeWav(await readFile(await convert(media, "wav")));
    const samples = sound.channels[0] ?? new Float32Array();
    expect(samples.length / sound.sampleRate).toBeGreaterThan(0.2);
    expect(samples.some((sample) => Math.abs(sample) > 0.05)).toBe(true);
  });

  it("leaves other formats to programs that write them", async () => {
    await expect(convert(picture(), "mp4")).rejects.toMatchObject({ code: "unsupported-input" });
    const media: ExpertValue = { type: "audio", path: path.join(tones, "tone.mp3"), mediaType: "audio/mpeg" };
    await expect(convert(media, "ogg")).rejects.toMatchObject({ code: "unsupported-input", final: false });
  });
});
