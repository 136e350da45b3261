export interface Forecast {
  readonly values: readonly number[];
  /** About two thirds of the real values should lie this near. */
  readonly margin: number;
  readonly method: "last" | "trend" | "smoothing" | "seasonal";
}

export interface ForecastOptions {
  readonly steps: number;
  /** Length of a season in values, where the labels tell it. */
  readonly season: number | undefined;
}

type Model = (values: readonly number[], steps: number) => readonly number[];

/** Tries several ways on the end of the series itself, and continues it by the one that erred least there. */
export function forecastSeries(values: readonly number[], { steps, season }: ForecastOptions): Forecast {
  const models: readonly (readonly [Forecast["method"], Model])[] = [
    ["last", continueLast],
    ["trend", continueTrend],
    ["smoothing", continueSmoothed],
    ...(season !== undefined && values.length >= 2 * season
      ? [["seasonal", (past: readonly number[], count: number) => continueSeason(past, count, season)] as const]
      : []),
  ];
  const tried = models.map(([method, model]) => ({ method, model, error: errorOf(model, values, season ?? 1) }));
  const [best] = tried.sort((one, two) => one.error - two.error);
  if (best === undefined) return { values: [], margin: 0, method: "last" };
  return { values: best.model(values, steps), margin: best.error * 1.25, method: best.method };
}

/** Mean error when the last values are hidden, from several points in time. */
function errorOf(model: Model, values: readonly number[], season: number): number {
  const hidden = Math.max(1, Math.min(values.length - 3, Math.round(values.length / 3)));
  let [sum, count] = [0, 0];
  for (let cut = values.length - hidden; cut < values.length; cut += 1) {
    const past = values.slice(0, cut);
    if (past.length < Math.max(3, season > 1 && values.length >= 3 * season ? 2 * season : 3)) continue;
    const ahead = Math.min(3, values.length - cut);
    for (const [index, guess] of model(past, ahead).entries()) {
      sum += Math.abs(guess - (values[cut + index] ?? guess));
      count += 1;
    }
  }
  return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
}

const continueLast: Model = (values, steps) => Array.from({ length: steps }, () => values.at(-1) ?? 0);

const continueTrend: Model = (values, steps) => {
  const { start, slope } = fitLine(values);
  return Array.from({ length: steps }, (_, index) => start + slope * (values.length + index));
};

/** Least squares. */
function fitLine(values: readonly number[]): { readonly start: number; readonly slope: number } {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [across, along] = [0, 0];
  for (const [index, value] of values.entries()) {
    across += (index - middle) * (value - mean);
    along += (index - middle) ** 2;
  }
  const slope = along === 0 ? 0 : across / along;
  return { start: mean - slope * middle, slope };
}

const WEIGHTS = [0.2, 0.4, 0.6, 0.8] as const;
const DAMPING = 0.92;

/** Level and damped trend (Holt 1957, Gardner and McKenzie 1985), with the weights that fit the past best. */
const continueSmoothed: Model = (values, steps) => {
  let best = { error: Number.POSITIVE_INFINITY, level: values.at(-1) ?? 0, trend: 0 };
  for (const alpha of WEIGHTS) {
    for (const beta of WEIGHTS) {
      let [level, trend, error] = [values[0] ?? 0, (values[1] ?? 0) - (values[0] ?? 0), 0];
      for (const value of values.slice(1)) {
        const expected = level + DAMPING * trend;
        error += (value - expected) ** 2;
        const next = alpha * value + (1 - alpha) * expected;
        trend = beta * (next - level) + (1 - beta) * DAMPING * trend;
        level = next;
      }
      if (error < best.error) best = { error, level, trend };
    }
  }
  let damped = 0;
  return Array.from({ length: steps }, (_, index) => {
    damped += DAMPING ** (index + 1);
    return best.level + damped * best.trend;
  });
};

/** A straight line, and what each place in the season usually adds to it. */
function continueSeason(values: readonly number[], steps: number, season: number): readonly number[] {
  if (values.length < season + 2) return continueTrend(values, steps);
  // Whole seasons only: a part of one would tilt the line.
  const whole = values.slice(values.length % season);
  const means = Array.from({ length: whole.length / season }, (_, index) => {
    const part = whole.slice(index * season, (index + 1) * season);
    return part.reduce((sum, value) => sum + value, 0) / season;
  });
  const slope = means.length < 2 ? 0 : fitLine(means).slope / season;
  const { start } = fitLine(means);
  const line = (index: number) => start + slope * (index - (season - 1) / 2);
  const offsets = Array.from({ length: season }, (_, place) => {
    const own = whole.flatMap((value, index) => (index % season === place ? [value - line(index)] : []));
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
  return Array.from({ length: steps }, (_, index) => {
    const at = whole.length + index;
    return line(at) + (offsets[at % season] ?? 0);
  });
}
