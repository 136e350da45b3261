export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A small deterministic generator (mulberry32), so that an interval is the same each time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The percentile bootstrap interval of a statistic over the items. Defaults: 95%, 1,000 resamples. */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  options: { readonly resamples?: number; readonly level?: number; readonly seed?: number } = {},
): Interval {
  const { resamples = 1000, level = 0.95, seed = 1 } = options;
  if (items.length === 0) return { low: 0, high: 0 };
  const random = generator(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const sample = items.map(() => items[Math.floor(random() * items.length)] as Item);
    values.push(statistic(sample));
  }
  values.sort((one, other) => one - other);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  return { low: at((1 - level) / 2), high: at(1 - (1 - level) / 2) };
}
