import type { Glyphs } from "./glyphs.ts";
import type { LaneCell } from "./task-lanes.ts";

/** One row of the gutter: two terminal cells per lane. */
export function drawCells(cells: readonly LaneCell[], glyphs: Glyphs, sign: string): string {
  return cells
    .map(
      ({ arms, joined }) => (arms === "task" ? sign : (glyphs.boxes[arms] ?? " ")) + (joined ? glyphs.boxes[1] : " "),
    )
    .join("");
}
