import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeAudio } from "./decode-audio.ts";

const fixtures = path.join(import.meta.dirname, "sound", "fixtures");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "decode-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const decode = (file: string, mono = false) => decodeAudio({ path: file, name: path.basename(file) }, { mono });

/** Full waves a second. */
function pitch(samples: Float32Array, sampleRate: number): number {
  let crossings = 0;
  for (let index = 1; index < samples.length; index += 1) {
    if ((samples[index] ?? 0) > 0 !== (samples[index - 1] ?? 0) > 0) crossings += 1;
  }
  return (crossings / 2 / samples.length) * sampleRate;
}

describe("a recording", () => {
  /** 0.3 s: 440 Hz on the left, 880 Hz on the right. */
  it.each([
    ["tone.mp3", 2],
    ["tone.flac", 2],
    ["tone.ogg", 2],
    ["tone.opus", 2],
    ["tone.oga", 1],
  ])("is decoded from %s: its length, its channels, its pitch", async (file, channels) => {
    const sound = await decode(path.join(fixtures, file));
    expect(sound.channels).toHaveLength(channels);
    const [left = new Float32Array(), right = left] = sound.channels;
    expect(left.length / sound.sampleRate).toBeCloseTo(0.3, 2);
    expect(Math.abs(pitch(left, sound.sampleRate) - 440)).toBeLessThan(8);
    if (channels === 2) expect(Math.abs(pitch(right, sound.sampleRate) - 880)).toBeLessThan(8);
    expect(Math.max(...left)).toBeGreaterThan(0.4);
    expect((await decode(path.join(fixtures, file), true)).channels).toHaveLength(1);
  });

  it.each(["tone.mp3", "tone.flac", "tone.ogg", "tone.opus"])("ends in words where %s is broken", async (name) => {
    const whole = await readFile(path.join(fixtures, name));
    const cut = path.join(folder, name);
    await writeFile(cut, whole.subarray(0, 90));
    await expect(decode(cut)).rejects.toMatchObject({ code: "invalid-input" });
    const garbled = whole.map((byte, index) => (index < 70 ? byte : (byte * 31 + index * 7) & 255));
    await writeFile(cut, garbled);
    const result = await decode(cut).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toMatchObject({ code: "invalid-input" });
  });

  it("of a kind that cannot be decoded here is refused with what would help", async () => {
    const file = path.join(folder, "voice.m4a");
    await writeFile(file, Buffer.from("\0\0\0\x20ftypM4A \0\0\0\0M4A isom"));
    await expect(decode(file)).rejects.toMatchObject({
      code: "unsupported-input",
      hint: expect.stringContaining("ffmpeg"),
    });
  });
});
