import type { ConfidenceRow } from "../../eval/confidence-table.ts";
import type { Line } from "./line.ts";
import { type Cell, viewTable } from "./table.ts";

/** A share as percent, with one decimal. */
export function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** Columns of figures, each under its heading; all but the first aligned right. */
export function figures(headings: readonly string[], rows: readonly (readonly string[])[]): readonly Line[] {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const align = (text: string, column: number) => (column === 0 ? text : text.padStart(widths[column] ?? 0));
  const cells = rows.map((row) => row.map((text, column): Cell => ({ text: align(text, column) })));
  return viewTable(headings.map(align), cells);
}

/** Coverage and precision by threshold; `right` heads the precision. */
export function viewConfidence(rows: readonly ConfidenceRow[], right: string): readonly Line[] {
  return figures(
    ["CONFIDENCE", "ANSWERED", "COVERAGE", right],
    rows.map(({ threshold, answered, coverage, precision }) => [
      `from ${threshold.toFixed(2)}`,
      String(answered),
      percent(coverage),
      percent(precision),
    ]),
  );
}
