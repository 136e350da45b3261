import type { GreyPicture } from "./picture.ts";

/** Fills what is darker than its surroundings and narrower than twice the radius. Edges of wider things stay. */
export function close(picture: GreyPicture, radius: number): GreyPicture {
  return spread(spread(picture, radius, Math.max), radius, Math.min);
}

/** Takes away what is brighter than its surroundings and narrower than twice the radius. */
export function open(picture: GreyPicture, radius: number): GreyPicture {
  return spread(spread(picture, radius, Math.min), radius, Math.max);
}

type Pick = (one: number, two: number) => number;

/** Each pixel becomes the extreme of the square around it, first along rows, then along columns. */
function spread({ data, width, height }: GreyPicture, radius: number, pick: Pick): GreyPicture {
  const rows = Buffer.allocUnsafe(data.length);
  const line = lineFilter(Math.max(width, height), radius, pick);
  for (let y = 0; y < height; y += 1) line(data, rows, { start: y * width, step: 1, count: width });
  const columns = Buffer.allocUnsafe(data.length);
  for (let x = 0; x < width; x += 1) line(rows, columns, { start: x, step: width, count: height });
  return { data: columns, width, height };
}

interface Line {
  readonly start: number;
  readonly step: number;
  readonly count: number;
}

/**
 * The extreme within `radius` along a line, at a cost that does not grow with the radius: the van Herk/Gil–Werman
 * algorithm (M. van Herk, "A fast algorithm for local minimum and maximum filters", 1992).
 */
function lineFilter(longest: number, radius: number, pick: Pick) {
  const window = 2 * radius + 1;
  const size = longest + 2 * window;
  const values = new Uint8Array(size);
  const forward = new Uint8Array(size);
  const backward = new Uint8Array(size);
  return (from: Buffer, to: Buffer, { start, step, count }: Line): void => {
    const last = count - 1;
    const padded = Math.ceil((count + 2 * radius) / window) * window;
    for (let index = 0; index < padded; index += 1) {
      const inside = Math.min(last, Math.max(0, index - radius));
      values[index] = from[start + inside * step] ?? 0;
    }
    for (let index = 0; index < padded; index += 1) {
      const value = values[index] ?? 0;
      forward[index] = index % window === 0 ? value : pick(forward[index - 1] ?? 0, value);
    }
    for (let index = padded - 1; index >= 0; index -= 1) {
      const value = values[index] ?? 0;
      backward[index] = (index + 1) % window === 0 ? value : pick(backward[index + 1] ?? 0, value);
    }
    for (let index = 0; index < count; index += 1) {
      to[start + index * step] = pick(backward[index] ?? 0, forward[index + window - 1] ?? 0);
    }
  };
}
