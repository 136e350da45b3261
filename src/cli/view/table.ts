import { displayWidth, padEnd, truncate } from "./display-width.ts";
import { type Line, oneLine, type Span, span, type Tone } from "./line.ts";

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface TableOptions {
  /** Cells of the terminal; without it nothing is cut, as a pipe wants it. */
  readonly width?: number;
  /** Column that gives way when the table is too wide. Default: the last. */
  readonly flexible?: number;
}

const GAP = 2;

/** Rows under a faint heading, columns as wide as their widest cell. */
export function viewTable(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions = {},
): readonly Line[] {
  const flexible = options.flexible ?? headings.length - 1;
  const widths = headings.map((heading, column) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(oneLine(row[column]?.text ?? "")))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  if (options.width !== undefined && total > options.width) {
    widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - (total - options.width));
  }
  const draw = (cells: readonly Cell[]): Line =>
    cells.map(({ text, tone = "plain" }, column): Span => {
      const width = widths[column] ?? 0;
      const last = column === cells.length - 1;
      const shown = options.width === undefined ? oneLine(text) : truncate(oneLine(text), width);
      return span(last ? shown : padEnd(shown, width) + " ".repeat(GAP), tone);
    });
  return [draw(headings.map((text) => ({ text, tone: "faint" }))), ...rows.map(draw)];
}
