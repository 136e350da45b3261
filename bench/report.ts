/** One measured figure. `limit`: the most that it may be; absent for what is only reported. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "ratio" | "count" | "tokens" | "MB" | "percent";
  readonly limit?: number;
  /** How the figure came about, in a few words. */
  readonly detail?: string;
}

export interface Section {
  readonly title: string;
  readonly measurements: readonly Measurement[];
  /** Why nothing was measured. */
  readonly skipped?: string;
}

/** A benchmark: one folder-wide convention, so that `main.ts` stays a list. */
export type Benchmark = (options: { readonly quick: boolean }) => Promise<Section>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function isWithin({ value, limit }: Measurement): boolean {
  return limit === undefined || value <= limit;
}

export function formatSection(section: Section): string {
  const lines = section.measurements.map((measurement) => {
    const { name, value, unit, limit, detail } = measurement;
    const number =
      unit === "ratio"
        ? value.toFixed(3)
        : unit === "ms"
          ? value.toFixed(value < 10 ? 2 : 0)
          : value.toFixed(unit === "percent" ? 1 : 0);
    const bound =
      limit === undefined ? "" : isWithin(measurement) ? `  (at most ${limit}: ok)` : `  (at most ${limit}: TOO MUCH)`;
    return `  ${name.padEnd(46)} ${number.padStart(9)} ${unit}${bound}${detail === undefined ? "" : `  ${detail}`}`;
  });
  return [section.title, ...(section.skipped === undefined ? [] : [`  skipped: ${section.skipped}`]), ...lines].join(
    "\n",
  );
}

/** Repeatable pseudo-random numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
