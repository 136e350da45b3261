const PIECE_SECONDS = 0.05;
/** The quietest tenth of a recording is where nobody speaks. */
const QUIET_SHARE = 0.1;
const SILENCE_DB = -96;

/** Loudness of the quiet parts, in dB of full scale. */
export function noiseFloor(samples: Float32Array, sampleRate: number): number {
  const length = Math.max(1, Math.round(sampleRate * PIECE_SECONDS));
  const powers: number[] = [];
  for (let start = 0; start + length <= samples.length; start += length) {
    let sum = 0;
    for (let index = start; index < start + length; index += 1) sum += (samples[index] ?? 0) ** 2;
    powers.push(sum / length);
  }
  powers.sort((one, two) => one - two);
  const power = powers[Math.floor(powers.length * QUIET_SHARE)] ?? 0;
  return power === 0 ? SILENCE_DB : Math.max(SILENCE_DB, Math.round(10 * Math.log10(power)));
}
