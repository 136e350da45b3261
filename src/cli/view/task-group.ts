import { countExecutions } from "../../domain/fan-out.ts";
import type { PlanTask } from "../../domain/plan.ts";
import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";

/** A task of the plan with its executions: one, or the items of its fan-out. */
export interface TaskGroup {
  readonly task: PlanTask;
  readonly executions: readonly TaskRecord[];
  /** How many executions there will be. */
  readonly total: number;
  readonly status: TaskRecord["status"];
  readonly completed: number;
}

/** How a group stands while its items differ: the first of these that one of them has. */
const STRONGEST: readonly TaskRecord["status"][] = [
  "running",
  "waiting",
  "failed",
  "cancelled",
  "skipped",
  "not-run",
  "completed",
];

export function groupTasks(record: RunRecord): readonly TaskGroup[] {
  const counts = countExecutions(record.plan, DEFAULT_TASK_TYPES);
  return record.plan.map((task) => {
    const counted = counts.get(task.id);
    const executions = record.tasks.filter(({ id }) => id === task.id);
    const started = executions.some(({ status }) => status !== "waiting");
    const strongest = STRONGEST.find((status) => executions.some((one) => one.status === status)) ?? "waiting";
    return {
      task,
      executions,
      total: Math.max(executions.length, typeof counted === "number" ? counted : 1),
      status: strongest === "waiting" && started ? "running" : strongest,
      completed: executions.filter(({ status }) => status === "completed").length,
    };
  });
}

/** Time from the first start to the last end, or to now; undefined before the start. */
export function elapsedOf(executions: readonly TaskRecord[], now: number): number | undefined {
  const starts = executions.flatMap(({ startedAt }) => (startedAt === undefined ? [] : [Date.parse(startedAt)]));
  if (starts.length === 0) return undefined;
  const ends = executions.flatMap(({ startedAt, endedAt }) =>
    startedAt === undefined ? [] : [endedAt === undefined ? now : Date.parse(endedAt)],
  );
  return Math.max(0, Math.max(...ends) - Math.min(...starts));
}
