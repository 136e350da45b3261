import type { RunEvent } from "../../domain/events.ts";
import { executionKey } from "../../domain/fan-out.ts";
import { dependenciesOf, type PlanTask } from "../../domain/plan.ts";
import { describeInputs, describeOutputs } from "./describe-task.ts";
import { formatCount, formatDuration } from "./format-amounts.ts";
import { glyphsFor } from "./glyphs.ts";
import { oneLine } from "./line.ts";

/** The log's signs are ASCII: it is what a log file gets. */
const glyphs = glyphsFor(false);

/** Says each event in a line, for a log; events of no interest there give none. Keeps the names of the tasks. */
export class EventLogger {
  readonly #names = new Map<number, string>();

  lines(event: RunEvent): readonly string[] {
    switch (event.type) {
      case "plan-end":
        for (const task of event.plan) this.#names.set(task.id, task.task);
        return [
          `plan: ${formatCount(event.plan.length, "task")} (${event.planner}, ${formatDuration(event.durationMs)})`,
          ...event.plan.map(planRow),
          ...event.repairs.map((repair) => `  mended: ${oneLine(repair)}`),
        ];
      case "plan-task":
        this.#names.set(event.task.id, event.task.task);
        return [];
      case "plan-revise":
        return [`plan revised: ${oneLine(event.reason)}`];
      case "task-start":
        return [`${this.#name(event)}: started with ${event.model.id}${attemptOf(event.attempt)}`];
      case "task-retry":
        return [`${this.#name(event)}: ${oneLine(event.error.message)}; again in ${formatDuration(event.delayMs)}`];
      case "task-end": {
        const outputs = describeOutputs(event.outputs, glyphs);
        return [`${this.#name(event)}: done in ${formatDuration(event.durationMs)} -> ${outputs}`];
      }
      case "task-error":
        return [`${this.#name(event)}: failed: ${sayError(event.error)}`];
      case "task-skip":
        return [`${this.#name(event)}: skipped: ${oneLine(event.error.message).replace(/^skipped: /i, "")}`];
      case "task-cancel":
        return [`${this.#name(event)}: cancelled`];
      case "warning":
        return [`warning: ${oneLine(event.message)}`];
      case "run-end":
        return [`${event.status} in ${formatDuration(event.timing.totalMs)} (run ${event.runId})`];
      default:
        return [];
    }
  }

  #name(event: { readonly taskId: number; readonly item?: number | undefined }): string {
    const key = executionKey({ taskId: event.taskId, ...(event.item === undefined ? {} : { item: event.item }) });
    return `${key} ${this.#names.get(event.taskId) ?? "task"}`;
  }
}

function attemptOf(attempt: number): string {
  return attempt > 1 ? `, attempt ${attempt}` : "";
}

function sayError({ message, hint }: { readonly message: string; readonly hint?: string | undefined }): string {
  return oneLine(hint === undefined ? message : `${message} (${hint})`);
}

function planRow(task: PlanTask): string {
  const after = dependenciesOf(task);
  const inputs = describeInputs(task, glyphs);
  return `  ${task.id} ${task.task}${inputs === "" ? "" : `: ${inputs}`}${after.length === 0 ? "" : ` (after ${after.join(", ")})`}`;
}
