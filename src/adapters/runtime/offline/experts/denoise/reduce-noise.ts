/** The part of RNNoise's module that is used here; the package has no types. */
interface RnNoise {
  readonly HEAPF32: Float32Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _rnnoise_create(model: number): number;
  _rnnoise_destroy(state: number): void;
  _rnnoise_process_frame(state: number, output: number, input: number): number;
}

/** What RNNoise works in. */
export const SAMPLE_RATE = 48_000;
const FRAME = 480;
/** RNNoise expects samples of 16 bits. */
const FULL_SCALE = 32_768;
/** Its frames overlap by half: the sound comes out one frame late. */
const DELAY = FRAME;

let starting: Promise<RnNoise> | undefined;

export function startRnNoise(): Promise<RnNoise> {
  starting ??= import("@echogarden/rnnoise-wasm").then(({ default: create }) => create() as Promise<RnNoise>);
  return starting;
}

/** Takes steady and passing noise out of speech: one channel at 48 kHz. */
export async function reduceNoise(
  samples: Float32Array,
  onProgress: (fraction: number) => void,
): Promise<Float32Array> {
  const rnnoise = await startRnNoise();
  const state = rnnoise._rnnoise_create(0);
  const frame = rnnoise._malloc(FRAME * 4);
  const result = new Float32Array(samples.length);
  try {
    // It learns the noise while it listens: the first second is heard twice.
    const start = -Math.min(samples.length, SAMPLE_RATE);
    for (let position = start; position < samples.length + DELAY; position += FRAME) {
      const from = position < 0 ? position - start : position;
      const heap = rnnoise.HEAPF32.subarray(frame / 4, frame / 4 + FRAME);
      for (let index = 0; index < FRAME; index += 1) heap[index] = (samples[from + index] ?? 0) * FULL_SCALE;
      rnnoise._rnnoise_process_frame(state, frame, frame);
      if (position < 0) continue;
      const cleaned = rnnoise.HEAPF32.subarray(frame / 4, frame / 4 + FRAME);
      for (let index = 0; index < FRAME; index += 1) {
        const place = position + index - DELAY;
        if (place >= 0 && place < result.length) result[place] = (cleaned[index] ?? 0) / FULL_SCALE;
      }
      if (position % (SAMPLE_RATE * 20) === 0) onProgress(position / samples.length);
    }
    return result;
  } finally {
    rnnoise._free(frame);
    rnnoise._rnnoise_destroy(state);
  }
}
