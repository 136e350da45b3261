/** The part of libfvad's module that is used here; the package has no types. */
interface Fvad {
  readonly HEAP16: Int16Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _fvad_new(): number;
  _fvad_free(state: number): void;
  _fvad_set_mode(state: number, mode: number): number;
  _fvad_set_sample_rate(state: number, sampleRate: number): number;
  _fvad_process(state: number, frame: number, length: number): number;
}

/** A stretch of speech, in seconds. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

export const SAMPLE_RATE = 16_000;
const FRAME_SECONDS = 0.03;
const FRAME = SAMPLE_RATE * FRAME_SECONDS;
/** 0 takes nearly everything for speech, 3 hardly anything. */
const MODE = 2;
/** A pause shorter than this is part of speaking. */
const LEAST_PAUSE = 0.3;
/** A sound shorter than this is a click or a cough. */
const LEAST_SPEECH = 0.15;
/** The detector holds on for a while after a voice ends. */
const HANGOVER = 0.09;

let starting: Promise<Fvad> | undefined;

export function startFvad(): Promise<Fvad> {
  starting ??= import("@echogarden/fvad-wasm").then(({ default: create }) => create() as Promise<Fvad>);
  return starting;
}

/** The stretches of speech in one channel at 16 kHz (WebRTC's voice activity detector). */
export async function findSpeech(samples: Float32Array): Promise<readonly Segment[]> {
  const fvad = await startFvad();
  const state = fvad._fvad_new();
  const frame = fvad._malloc(FRAME * 2);
  const voiced: Segment[] = [];
  try {
    fvad._fvad_set_mode(state, MODE);
    fvad._fvad_set_sample_rate(state, SAMPLE_RATE);
    for (let position = 0; position < samples.length; position += FRAME) {
      const heap = fvad.HEAP16.subarray(frame / 2, frame / 2 + FRAME);
      for (let index = 0; index < FRAME; index += 1) {
        heap[index] = Math.max(-1, Math.min(1, samples[position + index] ?? 0)) * 32_767;
      }
      if (fvad._fvad_process(state, frame, FRAME) !== 1) continue;
      const start = position / SAMPLE_RATE;
      voiced.push({ start, end: Math.min(start + FRAME_SECONDS, samples.length / SAMPLE_RATE) });
    }
  } finally {
    fvad._free(frame);
    fvad._fvad_free(state);
  }
  return joinSegments(voiced);
}

function joinSegments(voiced: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of voiced) {
    const last = joined.at(-1);
    if (last !== undefined && segment.start - last.end < LEAST_PAUSE)
      joined[joined.length - 1] = { ...last, end: segment.end };
    else joined.push(segment);
  }
  return joined
    .filter(({ start, end }) => end - start >= LEAST_SPEECH + HANGOVER)
    .map(({ start, end }) => ({ start: round(start), end: round(end - HANGOVER) }));
}

const round = (seconds: number) => Math.round(seconds * 100) / 100;
