import { displayWidth, padEnd, truncate } from "./display-width.ts";
import { type Line, oneLine, type Span, span, type Tone } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface TableOptions {
  /** Cells of the terminal; without it nothing is cut, as a pipe wants it. */
  readonly width?: number;
  /** What happens to a last column that does not fit. Default: it is cut. */
  readonly overflow?: "cut" | "wrap";
}

const GAP = 2;
const NARROWEST = 24;

/** Rows under a faint heading, columns as wide as their widest cell. */
export function viewTable(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions = {},
): readonly Line[] {
  const last = headings.length - 1;
  const widths = headings.map((heading, column) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(oneLine(row[column]?.text ?? "")))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP * last;
  if (options.width !== undefined && total > options.width) {
    widths[last] = Math.max(NARROWEST, (widths[last] ?? 0) - (total - options.width));
  }
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + GAP, 0);
  const draw = (cells: readonly Cell[]): readonly Line[] => {
    const columns = cells.slice(0, last).map(({ text, tone = "plain" }, column): Span => {
      return span(padEnd(oneLine(text), widths[column] ?? 0) + " ".repeat(GAP), tone);
    });
    const { text = "", tone = "plain" } = cells[last] ?? {};
    const width = widths[last] ?? 0;
    const [first = "", ...rest] =
      options.overflow === "wrap" ? wrapText(oneLine(text), width) : [truncate(oneLine(text), width)];
    return [[...columns, span(first, tone)], ...rest.map((row): Line => [span(" ".repeat(before)), span(row, tone)])];
  };
  return [...draw(headings.map((text) => ({ text, tone: "faint" }))), ...rows.flatMap(draw)];
}
