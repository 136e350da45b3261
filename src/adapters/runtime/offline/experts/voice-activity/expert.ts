import { resample } from "../../../../../util/resample.ts";
import { mixDown } from "../../../../../util/wav.ts";
import { decodeAudio, soundOf } from "../../decode-audio.ts";
import type { Expert } from "../../expert.ts";
import { noiseFloor } from "../denoise/noise-floor.ts";
import { SAMPLE_RATE as CLEANING_RATE, reduceNoise, startRnNoise } from "../denoise/reduce-noise.ts";
import { describeSpeech } from "./describe-speech.ts";
import { findSpeech, SAMPLE_RATE, startFvad } from "./find-speech.ts";

/** Louder noise than this (dB of full scale) is taken for voices; it is cleaned away first. */
const NOISY_DB = -58;

/** Says when somebody speaks in a recording. */
const voiceActivity: Expert = {
  async load() {
    await Promise.all([startFvad(), startRnNoise()]);
  },
  async run(job, { onProgress }) {
    const file = soundOf(job);
    const sound = await decodeAudio(file, { mono: true });
    const { sampleRate } = sound;
    const samples = mixDown(sound);
    const isNoisy = noiseFloor(samples, sampleRate) > NOISY_DB;
    const heard = isNoisy
      ? resample(
          await reduceNoise(resample(samples, sampleRate, CLEANING_RATE), (fraction) => onProgress({ fraction })),
          CLEANING_RATE,
          SAMPLE_RATE,
        )
      : resample(samples, sampleRate, SAMPLE_RATE);
    const segments = await findSpeech(heard);
    const text = describeSpeech(segments, samples.length / sampleRate, job.language);
    return [
      { type: "json", value: segments },
      { type: "text", text },
    ];
  },
};

export default voiceActivity;
