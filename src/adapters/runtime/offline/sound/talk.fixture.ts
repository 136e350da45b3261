import { readFile } from "node:fs/promises";
import { decodeWav, mixDown, type Sound } from "../../../../util/wav.ts";
import speech from "../experts/speech/expert.ts";
import { runOnText } from "../text/run-expert.fixture.ts";

const PAUSE_SECONDS = 1.5;

export interface Talk {
  readonly sampleRate: number;
  readonly samples: Float32Array;
  /** Where each sentence lies, in seconds. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** Sentences spoken by the speech expert, with pauses before, between and after them. */
export async function talk(...texts: readonly string[]): Promise<Talk> {
  const spoken: Sound[] = [];
  for (const text of texts) {
    const [output] = await runOnText(speech, "text-to-speech", { text });
    if (output?.type !== "audio") throw new Error("nothing was said");
    spoken.push(decodeWav(await readFile(output.path)));
  }
  const sampleRate = spoken[0]?.sampleRate ?? 16_000;
  const pause = Math.round(PAUSE_SECONDS * sampleRate);
  const length = spoken.reduce((sum, sound) => sum + mixDown(sound).length, pause * (spoken.length + 1));
  const samples = new Float32Array(length);
  let position = pause;
  const sentences = spoken.map((sound) => {
    const sentence = mixDown(sound);
    samples.set(sentence, position);
    const start = position / sampleRate;
    position += sentence.length + pause;
    return { start, end: start + sentence.length / sampleRate };
  });
  return { sampleRate, samples, sentences };
}

/** The rumble of a ventilator or a street (brown noise), the same every time. */
export function addRumble(samples: Float32Array, loudness: number): Float32Array {
  let [seed, level] = [1, 0];
  return samples.map((sample) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    level = level * 0.98 + (seed / 0x7fffffff - 0.5) * 0.04;
    return sample * 0.7 + level * loudness;
  });
}
