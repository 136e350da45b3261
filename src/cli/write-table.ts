import type { Screen } from "./terminal.ts";
import { paintLines } from "./view/paint.ts";
import { type Cell, type TableOptions, viewTable } from "./view/table.ts";

/** A table on stdout: cut to the terminal's width there, whole in a pipe. */
export function writeTable(
  { stream, width, ...paint }: Screen,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: Pick<TableOptions, "overflow"> = {},
): void {
  const table = viewTable(headings, rows, { ...options, ...(width === undefined ? {} : { width }) });
  stream.write(paintLines(table, paint));
}
