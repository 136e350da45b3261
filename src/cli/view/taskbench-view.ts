import type { TaskbenchReport } from "../../eval/run-taskbench.ts";
import { figures, percent, viewConfidence } from "./figures.ts";
import { formatDuration } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { EMPTY_LINE, type Line, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** Kinds of failure that are told; the rest is in `--json`. */
const MOST_FAILURES = 5;

/** The evaluation for people: scores by split, precision by confidence, time. All scores are percentages. */
export function viewTaskbenchReport(report: TaskbenchReport, { glyphs }: { readonly glyphs: Glyphs }): readonly Line[] {
  const { intervals, time } = report;
  const heading = (text: string): Line => [span(`${glyphs.heading} `, "accent"), span(text, "strong")];
  const note = (text: string): readonly Line[] => wrapText(text, 80).map((row): Line => [span(row, "faint")]);
  const range = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${percent(low)} to ${percent(high)}`;
  return [
    heading(`TaskBench: ${report.planner}, ${report.records} requests, ${report.labelled} of them with a gold graph`),
    EMPTY_LINE,
    ...figures(
      ["SPLIT", "N", "NODE F1", "MACRO", "LINKS F1", "EDGE F1", "TYPE F1", "VALUE F1", "EDIT", "EXACT"],
      Object.entries(report.splits).map(([split, scores]) => [
        split,
        String(scores.records),
        percent(scores.node.f1),
        percent(scores.nodeMacroF1),
        percent(scores.edgeLinks.f1),
        percent(scores.edge.f1),
        percent(scores.argumentType.f1),
        percent(scores.argumentValue.f1),
        percent(scores.editDistance),
        percent(scores.exactGraph),
      ]),
    ),
    EMPTY_LINE,
    ...note(
      `95% intervals: node F1 ${range(intervals.nodeF1)}, links F1 ${range(intervals.edgeLinksF1)}, ` +
        `edge F1 ${range(intervals.edgeF1)}. LINKS compares with the record's links, EDGE with the references in its ` +
        "arguments; EDIT is a distance, 0 is best; EXACT has all tools and all links right.",
    ),
    EMPTY_LINE,
    heading("What is answered at which confidence"),
    EMPTY_LINE,
    ...viewConfidence(report.confidence, "EXACT"),
    EMPTY_LINE,
    ...note(`Planning took ${formatDuration(time.medianMs)} in the median, ${formatDuration(time.worstMs)} at worst.`),
    ...(report.withoutPrediction === 0
      ? []
      : note(`${report.withoutPrediction} requests got no plan; they count as empty.`)),
    ...report.failures
      .slice(0, MOST_FAILURES)
      .flatMap(({ message, count }) => note(`${count} times the planner failed: ${message}`)),
    ...(report.unknownTools.length === 0
      ? []
      : note(`Tools that are no task type here: ${report.unknownTools.join(", ")}.`)),
    ...(report.outsideLibrary.length === 0
      ? []
      : note(`Planned tasks that the tool list does not have: ${report.outsideLibrary.join(", ")}.`)),
  ];
}
