import type { Column } from "../../table/read-table.ts";

export interface Prediction {
  readonly label: string;
  /** For classes: the share of the rows most alike that are of it. */
  readonly score?: number;
}

export interface Neighbours {
  predict(row: number): Prediction;
  /** How wrong it would be about an example if that were unknown: for classes 0 or 1, else the difference. */
  missBy(row: number): number;
}

const MOST = 5;
/** Columns with more different words than this share of the rows are names, and say nothing of other rows. */
const NAMES = 0.5;

type Feature = (one: number, other: number) => number;

/** Learns from the rows most alike (k nearest neighbours, Fix and Hodges 1951), nearer ones counting more. */
export function createNeighbours(target: Column, others: readonly Column[], examples: readonly number[]): Neighbours {
  const features = others.flatMap((column) => featureOf(column) ?? []);
  const nearest = (row: number) =>
    examples
      .filter((example) => example !== row)
      .map((example) => ({
        example,
        distance: Math.sqrt(features.reduce((sum, feature) => sum + feature(row, example) ** 2, 0)),
      }))
      .sort((one, two) => one.distance - two.distance)
      .slice(0, MOST)
      .map(({ example, distance }) => ({ example, weight: 1 / (distance + 0.05) }));

  const meanFor = (row: number) => {
    const found = nearest(row).flatMap(({ example, weight }) => {
      const value = target.numbers?.[example];
      return value === undefined ? [] : [{ value, weight }];
    });
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    return found.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  };
  const classFor = (row: number) => {
    const votes = new Map<string, number>();
    let total = 0;
    for (const { example, weight } of nearest(row)) {
      const label = target.cells[example] ?? "";
      votes.set(label, (votes.get(label) ?? 0) + weight);
      total += weight;
    }
    const [best] = [...votes].sort(([, one], [, two]) => two - one);
    return { label: best?.[0] ?? "", score: Math.round(((best?.[1] ?? 0) / total) * 1_000) / 1_000 };
  };

  return target.numbers === undefined
    ? { predict: classFor, missBy: (row) => (classFor(row).label === target.cells[row] ? 0 : 1) }
    : {
        predict: (row) => ({ label: String(Number(meanFor(row).toPrecision(4))) }),
        missBy: (row) => Math.abs(meanFor(row) - (target.numbers?.[row] ?? meanFor(row))),
      };
}

/** How far apart two rows are in one column: in standard deviations, or 1 for other words. */
function featureOf({ cells, numbers }: Column): Feature | undefined {
  if (numbers === undefined) {
    if (new Set(cells).size > Math.max(2, cells.length * NAMES)) return undefined;
    return (one, other) => (cells[one] === cells[other] ? 0 : 1);
  }
  const known = numbers.flatMap((value) => (value === undefined ? [] : [value]));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  if (spread === 0) return undefined;
  return (one, other) => ((numbers[one] ?? mean) - (numbers[other] ?? mean)) / spread;
}
