import { startOpenCv, withMats } from "../../open-cv.ts";
import type { GreyPixels } from "../../picture/picture-input.ts";
import { findEdges } from "../canny/find-edges.ts";

/** A line from one point to another, in pixels. */
export type FoundLine = readonly [x1: number, y1: number, x2: number, y2: number];

/** Shares of the picture's longer side. */
const LEAST_LENGTH = 0.06;
const MOST_GAP = 0.008;
const VOTES = 0.05;
const MOST_LINES = 2_000;

/** The straight lines among the edges, by the probabilistic Hough transform (Matas, Galambos, Kittler 2000). */
export async function findLines(grey: GreyPixels): Promise<readonly FoundLine[]> {
  const { cv } = await startOpenCv();
  const edges = await findEdges(grey);
  const longest = Math.max(grey.width, grey.height);
  return withMats((keep) => {
    const picture = keep(cv.matFromArray(grey.height, grey.width, cv.CV_8UC1, edges.data));
    const lines = keep(new cv.Mat());
    const votes = Math.max(20, Math.round(longest * VOTES));
    cv.HoughLinesP(picture, lines, 1, Math.PI / 180, votes, longest * LEAST_LENGTH, Math.max(3, longest * MOST_GAP));
    const values = lines.rows === 0 ? new Int32Array() : lines.data32S;
    return Array.from({ length: Math.min(lines.rows, MOST_LINES) }, (_, index): FoundLine => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = values.subarray(index * 4, index * 4 + 4);
      return [x1, y1, x2, y2];
    });
  });
}
