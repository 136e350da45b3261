import { writeFile } from "node:fs/promises";
import path from "node:path";
import { resample } from "../../../../../util/resample.ts";
import { encodeWav, mixDown } from "../../../../../util/wav.ts";
import { decodeAudio, soundOf } from "../../decode-audio.ts";
import type { Expert } from "../../expert.ts";
import { noiseFloor } from "./noise-floor.ts";
import { reduceNoise, SAMPLE_RATE, startRnNoise } from "./reduce-noise.ts";

/** Takes the noise out of a recording of speech. */
const denoise: Expert = {
  async load() {
    await startRnNoise();
  },
  async run(job, { outputFolder, onProgress }) {
    const sound = await decodeAudio(soundOf(job), { mono: false });
    // What lies above 24 kHz nobody hears, and RNNoise does not know it.
    const sampleRate = Math.min(sound.sampleRate, SAMPLE_RATE);
    const channels: Float32Array[] = [];
    for (const [index, samples] of sound.channels.entries()) {
      const cleaned = await reduceNoise(resample(samples, sound.sampleRate, SAMPLE_RATE), (fraction) =>
        onProgress({ fraction: (index + fraction) / sound.channels.length }),
      );
      channels.push(resample(cleaned, SAMPLE_RATE, sampleRate));
    }
    const target = path.join(outputFolder, "denoised.wav");
    const result = { sampleRate, channels };
    await writeFile(target, encodeWav(result));
    const before = noiseFloor(mixDown(sound), sound.sampleRate);
    const after = noiseFloor(mixDown(result), sampleRate);
    return [
      { type: "audio", path: target, mediaType: "audio/wav" },
      { type: "text", text: describeChange(before, after, job.language) },
    ];
  },
};

/** Quieter than this, nobody hears it. */
const UNHEARD_DB = -70;

function describeChange(before: number, after: number, language: string): string {
  const chinese = language.startsWith("zh");
  if (before <= UNHEARD_DB) {
    return chinese
      ? `录音里本来就几乎没有背景噪声（${before} dB）。`
      : `The recording had hardly any background noise to begin with (${before} dB).`;
  }
  if (chinese) return `背景噪声：${before} dB → ${after} dB。`;
  return `Background noise: ${before} dB before, ${after} dB after.`;
}

export default denoise;
