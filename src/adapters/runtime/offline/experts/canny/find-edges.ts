import { startOpenCv, withMats } from "../../open-cv.ts";
import type { GreyPixels } from "../../picture/picture-input.ts";

/** Below this step in brightness, noise and paper grain begin. */
const LEAST_HIGH = 40;
const MOST_HIGH = 300;
const LOW_SHARE = 0.4;

/** White edges on black, one byte a pixel (Canny 1986); the thresholds follow the picture. */
export async function findEdges({ data, width, height }: GreyPixels): Promise<GreyPixels> {
  const { cv } = await startOpenCv();
  return withMats((keep) => {
    const smooth = keep(cv.matFromArray(height, width, cv.CV_8UC1, data));
    cv.GaussianBlur(smooth, smooth, new cv.Size(5, 5), 1.1);
    const [x, y, edges] = [keep(new cv.Mat()), keep(new cv.Mat()), keep(new cv.Mat())];
    cv.Sobel(smooth, x, cv.CV_16S, 1, 0);
    cv.Sobel(smooth, y, cv.CV_16S, 0, 1);
    const high = chooseThreshold(x.data16S, y.data16S);
    cv.Canny(smooth, edges, high * LOW_SHARE, high, 3, true);
    return { data: Uint8Array.from(edges.data), width, height };
  });
}

/** Splits the steps of brightness into faint and strong ones (Otsu 1979) and takes half the way up to the strong. */
function chooseThreshold(x: Int16Array, y: Int16Array): number {
  const counts = new Float64Array(1_024);
  for (let index = 0; index < x.length; index += 1) {
    const step = Math.min(counts.length - 1, Math.round(Math.hypot(x[index] ?? 0, y[index] ?? 0)));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return Math.max(LEAST_HIGH, Math.min(MOST_HIGH, splitHistogram(counts)));
}

function splitHistogram(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const weight = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [best, split, below, belowWeight] = [0, 0, 0, 0];
  for (const [value, count] of counts.entries()) {
    below += count;
    belowWeight += count * value;
    if (below === 0 || below === total) continue;
    const gap = belowWeight / below - (weight - belowWeight) / (total - below);
    const between = below * (total - below) * gap * gap;
    if (between > best) [best, split] = [between, value];
  }
  return split;
}
