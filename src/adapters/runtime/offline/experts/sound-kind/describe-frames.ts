export interface Frame {
  /** Root mean square. */
  readonly loudness: number;
  /** The strongest frequency, as a place in the spectrum. */
  readonly peak: number;
  readonly isSilent: boolean;
  /** Its strength lies in few frequencies. */
  readonly isTonal: boolean;
}

const RUMBLE = 0.97;
export const FRAME_SECONDS = 0.064;
/** Quieter than this against the loudest part, or altogether. */
const SILENT_SHARE = 0.02;
const SILENT = 0.001;
/** Spectral flatness (geometric over arithmetic mean of power): noise is near .5, tones far below. */
const TONAL = 0.12;

/** Loudness and spectral flatness of short parts, one after the other. */
export function describeFrames(samples: Float32Array, sampleRate: number): readonly Frame[] {
  const length = 2 ** Math.round(Math.log2(sampleRate * FRAME_SECONDS));
  const count = Math.floor(samples.length / length);
  const parts = Array.from({ length: count }, (_, index) => samples.subarray(index * length, (index + 1) * length));
  const loudnesses = parts.map((part) => Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / length));
  const loudest = Math.max(...loudnesses, 0);
  return parts.map((part, index) => {
    const loudness = loudnesses[index] ?? 0;
    const isSilent = loudness < Math.max(SILENT, loudest * SILENT_SHARE);
    const power = powerSpectrum(part).subarray(2);
    return { loudness, isSilent, isTonal: !isSilent && flatnessOf(power) < TONAL, peak: peakOf(power) };
  });
}

/** Between the places, by a parabola through the strongest and its neighbours. */
function peakOf(power: Float64Array): number {
  let at = 1;
  for (let index = 1; index < power.length - 1; index += 1) if ((power[index] ?? 0) > (power[at] ?? 0)) at = index;
  const [left = 0, middle = 0, right = 0] = [...power.subarray(at - 1, at + 2)].map((value) => Math.log(value + 1e-12));
  const bend = left - 2 * middle + right;
  return at + 2 + (bend === 0 ? 0 : (left - right) / (2 * bend));
}

function flatnessOf(power: Float64Array): number {
  let [logs, sum] = [0, 0];
  for (const value of power) {
    logs += Math.log(value + 1e-12);
    sum += value;
  }
  return Math.exp(logs / power.length) / (sum / power.length + 1e-12);
}

/** Power by frequency, under a Hann window (Cooley and Tukey 1965). */
function powerSpectrum(part: Float32Array): Float64Array {
  const size = part.length;
  // The deep rumble of traffic and wind is noise as well: differences make its spectrum even.
  const even = part.map((value, index) => value - RUMBLE * (part[index - 1] ?? 0));
  const real = Float64Array.from(even, (value, index) => value * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size)));
  const imaginary = new Float64Array(size);
  for (let index = 1, mirror = 0; index < size; index += 1) {
    let bit = size >> 1;
    for (; (mirror & bit) !== 0; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (index < mirror) [real[index], real[mirror]] = [real[mirror] ?? 0, real[index] ?? 0];
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let start = 0; start < size; start += span) {
      for (let step = 0; step < span / 2; step += 1) {
        const angle = (-2 * Math.PI * step) / span;
        const [low, high] = [start + step, start + step + span / 2];
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const x = (real[high] ?? 0) * cos - (imaginary[high] ?? 0) * sin;
        const y = (real[high] ?? 0) * sin + (imaginary[high] ?? 0) * cos;
        [real[high], imaginary[high]] = [(real[low] ?? 0) - x, (imaginary[low] ?? 0) - y];
        [real[low], imaginary[low]] = [(real[low] ?? 0) + x, (imaginary[low] ?? 0) + y];
      }
    }
  }
  return Float64Array.from({ length: size / 2 }, (_, index) => (real[index] ?? 0) ** 2 + (imaginary[index] ?? 0) ** 2);
}
