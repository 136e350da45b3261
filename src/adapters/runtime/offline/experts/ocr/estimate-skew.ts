import type { GreyPicture } from "./picture.ts";

const MOST_DEGREES = 45;
const SAMPLE_WIDTH = 500;
const DARK = 128;
const MOST_POINTS = 12_000;

/**
 * By how many degrees to turn a picture for its lines of text to lie level, from −45 to 45, positive clockwise. The rows
 * of a level page are either full of ink or empty: the angle whose row sums differ most is taken.
 */
export function estimateSkew(picture: GreyPicture): number {
  const points = darkPoints(picture);
  if (points.length < 100) return 0;
  const coarse = bestAngle(points, range(-MOST_DEGREES, MOST_DEGREES, 1));
  const fine = bestAngle(points, range(coarse - 1, coarse + 1, 0.1));
  // Turning costs sharpness: only for what pays, and only where the lines show clearly.
  const gain = sharpness(points, fine) / sharpness(points, 0);
  return Math.abs(fine) < 0.4 || gain < 1.08 ? 0 : fine;
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_unused, index) => from + index * step);
}

/** Edges of ink rather than its bodies: a dark photo or a thick frame must not outweigh the lines. */
function darkPoints({ data, width, height }: GreyPicture): readonly (readonly [x: number, y: number])[] {
  const step = Math.max(1, Math.round(Math.max(width, height) / SAMPLE_WIDTH / 2));
  const points: [number, number][] = [];
  for (let y = step; y < height - step; y += step) {
    for (let x = 0; x < width; x += step) {
      const here = data[y * width + x] ?? 255;
      const below = data[(y + step) * width + x] ?? 255;
      if (here < DARK && below >= DARK) points.push([x / step, y / step]);
    }
  }
  const stride = Math.ceil(points.length / MOST_POINTS);
  return stride <= 1 ? points : points.filter((_point, index) => index % stride === 0);
}

function bestAngle(points: readonly (readonly [number, number])[], angles: readonly number[]): number {
  let best = 0;
  let most = -1;
  for (const angle of angles) {
    const value = sharpness(points, angle);
    if (value > most) {
      most = value;
      best = angle;
    }
  }
  return best;
}

/** Sum of squares of the row sums after turning by `degrees`. */
function sharpness(points: readonly (readonly [number, number])[], degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const rows = new Uint32Array(4 * SAMPLE_WIDTH * 4);
  const middle = rows.length / 2;
  for (const [x, y] of points) {
    const row = middle + Math.round(x * sine + y * cosine);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
