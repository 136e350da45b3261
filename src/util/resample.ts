/** Zero crossings of the kernel on each side: more is sharper and slower. */
const CROSSINGS = 16;
/** Kernel positions that are computed once, between two samples. */
const PHASES = 256;

/**
 * Changes the sample rate by band-limited interpolation (a sinc under a Blackman window); what the lower rate cannot
 * hold is filtered out.
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const cutoff = Math.min(1, to / from);
  const reach = Math.ceil(CROSSINGS / cutoff);
  const table = makeKernel(reach, cutoff);
  const result = new Float32Array(Math.round((samples.length * to) / from));
  for (let index = 0; index < result.length; index += 1) {
    const center = (index * from) / to;
    const first = Math.max(0, Math.ceil(center - reach));
    const last = Math.min(samples.length - 1, Math.floor(center + reach));
    let sum = 0;
    for (let position = first; position <= last; position += 1) {
      const weight = table[Math.round(Math.abs(position - center) * PHASES)] ?? 0;
      sum += (samples[position] ?? 0) * weight;
    }
    result[index] = sum;
  }
  return result;
}

/** One side of the kernel; it is symmetric. */
function makeKernel(reach: number, cutoff: number): Float32Array {
  const kernel = new Float32Array(reach * PHASES + 1);
  for (let index = 0; index < kernel.length; index += 1) {
    const distance = index / PHASES;
    const angle = Math.PI * distance * cutoff;
    const sinc = distance === 0 ? 1 : Math.sin(angle) / angle;
    const place = Math.PI * (distance / reach);
    kernel[index] = cutoff * sinc * (0.42 + 0.5 * Math.cos(place) + 0.08 * Math.cos(2 * place));
  }
  return kernel;
}
