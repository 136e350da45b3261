import { renderResponse } from "../../domain/citations.ts";
import type { ErrorInfo } from "../../domain/errors.ts";
import type { Plan } from "../../domain/plan.ts";
import type { RunRecord } from "../../domain/run-record.ts";
import type { RunResult } from "../../domain/run-result.ts";
import type { Screen } from "../terminal.ts";
import { viewAnswer, viewEnding } from "../view/answer-view.ts";
import { viewError } from "../view/error-view.ts";
import { viewExplanation } from "../view/explain-view.ts";
import { EMPTY_LINE, type Line } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";

export interface OutcomeOptions {
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly planOnly: boolean;
  readonly explain: boolean;
}

/** What a run came to: the answer (or the plan) on stdout, all that is said about it on stderr. */
export function writeOutcome(result: RunResult, record: RunRecord, options: OutcomeOptions): void {
  const { stdout, stderr } = options;
  const say = (lines: readonly Line[]) => {
    if (lines.length > 0) stderr.stream.write(paintLines(lines, stderr));
  };
  const width = stderr.width ?? 100;
  if (options.explain && record.planDone)
    say([EMPTY_LINE, ...viewExplanation(record, { width, glyphs: stderr.glyphs })]);
  if (options.planOnly && result.plan.length > 0) {
    if (stderr.isTerminal) say([EMPTY_LINE]);
    printPlan(result.plan, stdout);
  } else writeAnswer(result, options);
  if (result.error !== undefined && !isSaid(result.error, result)) {
    if (stderr.isTerminal) say([EMPTY_LINE]);
    say(viewError(withForce(result.error, result.plan), width));
  }
  if (stderr.isTerminal && record.planDone) say([EMPTY_LINE, ...viewEnding(result, { width, glyphs: stderr.glyphs })]);
}

/** Whether the answer, the graph or the last row says it: how a task failed, or that the run was cut short. */
function isSaid({ message }: ErrorInfo, { response, status, tasks }: RunResult): boolean {
  return response !== "" && (status !== "failed" || tasks.some(({ error }) => error?.message === message));
}

/** The library's hint knows no flags. */
function withForce(error: ErrorInfo, plan: Plan): ErrorInfo {
  const { code, hint = "" } = error;
  if (code !== "needs-language-model" || plan.length === 0 || hint.includes("--force")) return error;
  return { ...error, hint: `${hint} Or run this plan with --force.`.trim() };
}

function writeAnswer(result: RunResult, { stdout, stderr }: OutcomeOptions): void {
  if (stdout.isTerminal) {
    const lines = viewAnswer(result, { width: stdout.width ?? 80, glyphs: stdout.glyphs });
    if (lines.length > 0) stdout.stream.write(paintLines(stderr.isTerminal ? [EMPTY_LINE, ...lines] : lines, stdout));
  } else if (result.response !== "") {
    const text = renderResponse(result);
    stdout.stream.write(text.endsWith("\n") ? text : `${text}\n`);
  }
}

/** The array that `--plan` takes, a task a line. */
export function printPlan(plan: Plan, { stream }: Screen): void {
  stream.write(`[\n${plan.map((task) => `  ${JSON.stringify(task)}`).join(",\n")}\n]\n`);
}
