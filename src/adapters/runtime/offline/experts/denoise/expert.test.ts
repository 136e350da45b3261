import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resample } from "../../../../../util/resample.ts";
import { decodeWav, encodeWav, type Sound } from "../../../../../util/wav.ts";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import { addRumble, type Talk, talk } from "../../sound/talk.fixture.ts";
import denoise from "./expert.ts";

let folder = "";
let clean: Talk;
let noisy: Float32Array = new Float32Array();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "denoise-"));
  clean = await talk("The ferry goes to the island twice a day.", "Take some bread and a map with you.");
  noisy = addRumble(clean.samples, 0.3);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function cleanUp(sound: Sound): Promise<Sound> {
  const file = path.join(folder, "noisy.wav");
  await writeFile(file, encodeWav(sound));
  return decodeWav(await readFile(fileOf(await runOnFile(denoise, "audio-to-audio", { audio: file }), "audio")));
}

function loudness(samples: Float32Array, sampleRate: number, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
}

/** Likeness of two recordings from 0 to 1, at the same place in time. */
function likeness(one: Float32Array, two: Float32Array): number {
  let [both, first, second] = [0, 0, 0];
  for (const [index, sample] of one.entries()) {
    const other = two[index] ?? 0;
    both += sample * other;
    first += sample * sample;
    second += other * other;
  }
  return both / Math.sqrt(first * second);
}

describe("noise removal", () => {
  it("takes the noise out of the pauses and keeps the speech, in its place and as loud", async () => {
    const { sampleRate, samples, sentences } = clean;
    const { channels, ...cleaned } = await cleanUp({ sampleRate, channels: [noisy] });
    const result = channels[0] ?? new Float32Array();
    expect(cleaned.sampleRate).toBe(sampleRate);
    expect(result).toHaveLength(samples.length);
    expect(loudness(result, sampleRate, 0.2, 1.3)).toBeLessThan(loudness(noisy, sampleRate, 0.2, 1.3) / 50);
    const [{ start, end } = { start: 0, end: 0 }] = sentences;
    const kept = loudness(result, sampleRate, start, end) / (loudness(samples, sampleRate, start, end) * 0.7);
    expect(kept).toBeGreaterThan(0.85);
    expect(kept).toBeLessThan(1.1);
    expect(likeness(samples, result)).toBeGreaterThan(0.95);
    expect(likeness(samples, result)).toBeGreaterThan(likeness(samples, noisy));
  });

  it.each([8_000, 44_100, 96_000])("keeps both channels of a stereo recording at %i Hz", async (sampleRate) => {
    const channel = resample(noisy, clean.sampleRate, sampleRate);
    const result = await cleanUp({ sampleRate, channels: [channel, channel.map((sample) => sample / 2)] });
    expect(result.channels).toHaveLength(2);
    expect(result.sampleRate).toBe(Math.min(sampleRate, 48_000));
    const [left, right] = result.channels.map((samples) => loudness(samples, result.sampleRate, 1.5, 3.5));
    expect((left ?? 0) / (right ?? 1)).toBeCloseTo(2, 0);
  });

  it("says that a recording is silent or broken", async () => {
    const silent = { sampleRate: 16_000, channels: [new Float32Array(16_000)] };
    await expect(cleanUp(silent)).rejects.toMatchObject({ code: "invalid-input" });
    const broken = path.join(folder, "broken.wav");
    await writeFile(broken, "RIFF____WAVEfmt ");
    await expect(runOnFile(denoise, "audio-to-audio", { audio: broken })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
