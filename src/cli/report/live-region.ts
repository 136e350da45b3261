import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "../view/display-width.ts";

/** Rows at the bottom of a terminal that are drawn over again. */
export interface LiveRegion {
  draw(rows: readonly string[]): void;
  /** Takes the rows away; what is written next stands in their place. */
  close(): void;
}

const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
const ERASE_TO_END_OF_ROW = "\u001b[K";
const ERASE_BELOW = "\u001b[J";
/** A terminal that knows these shows a frame at once; the others ignore them. */
const BEGIN_FRAME = "\u001b[?2026h";
const END_FRAME = "\u001b[?2026l";

/** `rows` must fit into the terminal, in width and height. */
export function openLiveRegion(stream: NodeJS.WriteStream): LiveRegion {
  let drawn: readonly string[] = [];
  const showCursor = () => {
    stream.write(SHOW_CURSOR);
  };
  // Also where the process is ended in the middle.
  process.once("exit", showCursor);
  stream.write(HIDE_CURSOR);
  return {
    draw: (rows) => {
      if (rows.length === drawn.length && rows.every((row, index) => row === drawn[index])) return;
      const lines = rows.map((row) => `${row}${ERASE_TO_END_OF_ROW}\n`).join("");
      stream.write(`${BEGIN_FRAME}${toFirstRow(drawn, stream.columns)}${lines}${ERASE_BELOW}${END_FRAME}`);
      drawn = rows;
    },
    close: () => {
      stream.write(`${toFirstRow(drawn, stream.columns)}${ERASE_BELOW}${SHOW_CURSOR}`);
      process.off("exit", showCursor);
    },
  };
}

/** A window that became narrower has broken rows in two: what was one row is as many as its text now takes. */
function toFirstRow(rows: readonly string[], columns: number | undefined): string {
  const width = columns || 80;
  const height = rows.reduce((sum, row) => {
    return sum + Math.max(1, Math.ceil(displayWidth(stripVTControlCharacters(row)) / width));
  }, 0);
  return height === 0 ? "\r" : `\r\u001b[${height}A`;
}
