/** How many requests are answered at a threshold, and how many of those rightly. */
export interface ConfidenceRow {
  readonly threshold: number;
  readonly answered: number;
  /** Share of all requests that are answered. */
  readonly coverage: number;
  /** Share of the answered that are exactly right; 0 where none is answered. */
  readonly precision: number;
}

export const THRESHOLDS: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

export function confidenceTable(
  items: readonly { readonly confidence: number; readonly isRight: boolean }[],
  thresholds: readonly number[] = THRESHOLDS,
): readonly ConfidenceRow[] {
  return thresholds.map((threshold) => {
    const answered = items.filter((item) => item.confidence >= threshold);
    const right = answered.filter((item) => item.isRight).length;
    return {
      threshold,
      answered: answered.length,
      coverage: items.length === 0 ? 0 : answered.length / items.length,
      precision: answered.length === 0 ? 0 : right / answered.length,
    };
  });
}
