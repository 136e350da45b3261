import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";
import { type Glyphs, glyphsFor } from "./glyphs.ts";
import { isKeylessExplanation, viewKeylessExplanation } from "./keyless-view.ts";
import { EMPTY_LINE, type Line, span } from "./line.ts";
import { viewValue } from "./value-view.ts";
import { wrapText } from "./wrap-text.ts";

export interface ExplainOptions {
  readonly width: number;
  readonly glyphs?: Glyphs;
}

/** Why the planner planned so, and why each model was chosen or rejected. */
export function viewExplanation(
  record: RunRecord,
  { width, glyphs = glyphsFor(true) }: ExplainOptions,
): readonly Line[] {
  const inner = Math.min(100, width) - 2;
  return [
    [span(`${glyphs.heading} `, "accent"), span("Why this plan", "strong")],
    EMPTY_LINE,
    ...indent(viewPlanReasons(record, { width: inner, glyphs })),
    EMPTY_LINE,
    [span(`${glyphs.heading} `, "accent"), span("Why these models", "strong")],
    EMPTY_LINE,
    ...indent(record.plan.flatMap((task) => viewTaskReasons(task.id, record.tasks, { width: inner, glyphs }))),
  ];
}

function viewPlanReasons(
  record: RunRecord,
  { width, glyphs }: { readonly width: number; readonly glyphs: Glyphs },
): readonly Line[] {
  const { explanation } = record;
  const reasons: readonly Line[] = [
    ...(record.confidence === undefined
      ? []
      : [[span("confidence  ", "faint"), span(`${Math.round(record.confidence * 100)}%`)]]),
    ...record.repairs.map((repair): Line => [span("mended  ", "faint"), span(repair)]),
    ...(isKeylessExplanation(explanation)
      ? viewKeylessExplanation(explanation, { width, glyphs })
      : explanation === undefined
        ? []
        : viewValue(explanation, width)),
  ];
  if (reasons.length > 0) return reasons;
  return [[span("The plan was taken as it was given; the planner had nothing to decide.", "faint")]];
}

function viewTaskReasons(
  id: number,
  tasks: readonly TaskRecord[],
  { width, glyphs }: { readonly width: number; readonly glyphs: Glyphs },
): readonly Line[] {
  const executions = tasks.filter((task) => task.id === id);
  const [first] = executions;
  if (first === undefined) return [];
  const used = new Set(executions.flatMap(({ model }) => (model === undefined ? [] : [model.id])));
  const reasonOf = (model: string) => executions.find((one) => one.model?.id === model)?.model?.reason;
  const under = (text: string): readonly Line[] =>
    wrapText(text, width - 7).map((row): Line => [span("       "), span(row, "faint")]);
  return [
    [span(`${id} `, "faint"), span(first.task, "strong")],
    ...first.candidates.flatMap((candidate): readonly Line[] => {
      const chosen = used.has(candidate.id);
      const sign = chosen ? span(glyphs.status.completed, "good") : span(glyphs.status.waiting, "faint");
      return [
        [span("  "), sign, span(` ${candidate.rank}. `, "faint"), span(candidate.id, chosen ? "plain" : "faint")],
        ...(chosen ? under(`chosen: ${reasonOf(candidate.id) ?? ""}`) : []),
      ];
    }),
    ...(first.candidates.length === 0 ? [[span("  no model can run it here", "caution")]] : []),
    ...first.rejected.flatMap((rejection): readonly Line[] => [
      [span("  "), span(glyphs.status.failed, "bad"), span(`    ${rejection.id}`, "faint")],
      ...under(rejection.reason),
    ]),
    EMPTY_LINE,
  ];
}

function indent(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => (line.length === 0 ? line : [span("  "), ...line]));
}
