import type { EverydayReport, EverydayScores } from "../../eval/everyday/run-everyday.ts";
import { figures, percent, viewConfidence } from "./figures.ts";
import { formatDuration } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { EMPTY_LINE, type Line, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** The evaluation for people: right, wrong and refused by language and kind, precision by confidence, time. In percent. */
export function viewEverydayReport(report: EverydayReport, { glyphs }: { readonly glyphs: Glyphs }): readonly Line[] {
  const { overall, intervals, time } = report;
  const heading = (text: string): Line => [span(`${glyphs.heading} `, "accent"), span(text, "strong")];
  const note = (text: string): readonly Line[] => wrapText(text, 80).map((row): Line => [span(row, "faint")]);
  const range = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${percent(low)} to ${percent(high)}`;
  return [
    heading(`Everyday requests: ${report.planner}, ${overall.requests} of them`),
    EMPTY_LINE,
    ...scores("LANGUAGE", { ...report.byLanguage, all: overall }),
    EMPTY_LINE,
    ...note(
      `95% intervals: right ${range(intervals.right)}, wrong ${range(intervals.wrong)}. RIGHT is planned, run and one ` +
        "of the gold plans, or rightly refused; WRONG is run all the same; REFUSED shows its plan and asks; BEST PLAN is " +
        "right whether run or not, of the requests that have a right plan.",
    ),
    EMPTY_LINE,
    ...scores("KIND", report.byKind),
    EMPTY_LINE,
    heading("What is answered at which confidence"),
    EMPTY_LINE,
    ...viewConfidence(report.confidence, "RIGHT"),
    EMPTY_LINE,
    ...note(`Planning took ${formatDuration(time.medianMs)} in the median, ${formatDuration(time.worstMs)} at worst.`),
  ];
}

function scores(what: string, groups: Readonly<Record<string, EverydayScores>>): readonly Line[] {
  return figures(
    [what, "N", "RIGHT", "WRONG", "REFUSED", "BEST PLAN"],
    Object.entries(groups).map(([name, { requests, right, wrong, refused, bestPlan }]) => [
      name,
      String(requests),
      percent(right),
      percent(wrong),
      percent(refused),
      bestPlan === undefined ? "" : percent(bestPlan),
    ]),
  );
}
