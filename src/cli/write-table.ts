import type { Screen } from "./terminal.ts";
import { paintLines } from "./view/paint.ts";
import { type Cell, viewTable } from "./view/table.ts";

/** A table on stdout: cut to the terminal's width there, whole in a pipe. */
export function writeTable(
  { stream, width, ...paint }: Screen,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  flexible?: number,
): void {
  const options = { ...(width === undefined ? {} : { width }), ...(flexible === undefined ? {} : { flexible }) };
  stream.write(paintLines(viewTable(headings, rows, options), paint));
}
