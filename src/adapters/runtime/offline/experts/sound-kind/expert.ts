import { ExpertError } from "../../../../../domain/errors.ts";
import { resample } from "../../../../../util/resample.ts";
import { mixDown } from "../../../../../util/wav.ts";
import { decodeAudio, soundOf } from "../../decode-audio.ts";
import type { Expert } from "../../expert.ts";
import { findSpeech, SAMPLE_RATE, startFvad } from "../voice-activity/find-speech.ts";
import { describeFrames, FRAME_SECONDS, type Frame } from "./describe-frames.ts";

/** Says how much of a recording is speech, tones or music, noise and silence. */
const soundKind: Expert = {
  async load() {
    await startFvad();
  },
  async run(job) {
    const file = soundOf(job);
    const sound = await decodeAudio(file, { mono: true });
    const samples = resample(mixDown(sound), sound.sampleRate, SAMPLE_RATE);
    const frames = describeFrames(samples, SAMPLE_RATE);
    if (frames.length === 0) throw new ExpertError("expert-no-result", `${file.name} is too short to tell`);
    const spoken = await findSpeech(samples);
    const isSpoken = (index: number) => {
      const at = (index + 0.5) * FRAME_SECONDS;
      return spoken.some(({ start, end }) => at >= start && at <= end);
    };
    const speaks = isSpeech(frames.filter((_, index) => isSpoken(index)));
    const counts = new Map<string, number>();
    for (const [index, frame] of frames.entries()) {
      const kind = frame.isSilent
        ? "silence"
        : speaks && isSpoken(index)
          ? "speech"
          : frame.isTonal
            ? "music"
            : "noise";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const value = [...counts]
      .map(([label, count]) => ({ label, score: Math.round((count / frames.length) * 1_000) / 1_000 }))
      .sort((one, two) => two.score - one.score);
    return [{ type: "json", value }];
  },
};

/** Speech is uneven, and its pitch glides; notes are held, and noise stays as loud as it is. */
function isSpeech(frames: readonly Frame[]): boolean {
  if (frames.length < 4) return false;
  const mean = frames.reduce((sum, { loudness }) => sum + loudness, 0) / frames.length;
  const spread = frames.reduce((sum, { loudness }) => sum + (loudness - mean) ** 2, 0) / frames.length;
  const tonal = frames.slice(1).filter(({ isTonal }) => isTonal).length;
  const held = frames.slice(1).filter(({ isTonal, peak }, index) => {
    const before = frames[index]?.peak ?? 0;
    return isTonal && Math.abs(peak / before - 1) < SAME_NOTE;
  }).length;
  return Math.sqrt(spread) / mean > LEAST_UNEVENNESS && held < tonal * MOST_HELD;
}

/** Measured: synthetic speakers .29 to .77, hiss and held notes below .1. */
const LEAST_UNEVENNESS = 0.2;
/** A fifth of a semitone. */
const SAME_NOTE = 0.012;
/** Measured: synthetic speakers .02 to .3, melodies and chords .73 to .87. */
const MOST_HELD = 0.5;

export default soundKind;
