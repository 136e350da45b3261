import type { ErrorInfo } from "./errors.ts";
import type { RunStatus, TaskStatus, Usage } from "./events.ts";
import type { Plan } from "./plan.ts";
import type { Resource } from "./resource.ts";
import type { ModelRef, RunRecord, TaskRecord } from "./run-record.ts";

export interface TaskResult {
  readonly id: number;
  /** Position in the fan-out, from 0; absent where the task ran once. */
  readonly item?: number;
  readonly task: string;
  readonly status: TaskStatus;
  readonly model?: ModelRef & { readonly reason: string };
  readonly candidates: readonly (ModelRef & { readonly rank: number })[];
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  /** The main one first. */
  readonly outputs: readonly Resource[];
  readonly error?: ErrorInfo;
  readonly attempts: number;
  /** ISO 8601. */
  readonly startedAt?: string;
  readonly endedAt?: string;
}

/** What a run came to: the object that `--json` prints. */
export interface RunResult {
  readonly runId: string;
  readonly status: RunStatus;
  readonly request: string;
  readonly brain: string;
  readonly conversationId?: string;
  /** The repaired plan, before fan-out. */
  readonly plan: Plan;
  /** Probability that the plan is right, where the planner knows it. */
  readonly confidence?: number;
  readonly repairs: readonly string[];
  /** One entry an execution. */
  readonly tasks: readonly TaskResult[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly response: string;
  readonly error?: ErrorInfo;
  readonly usage: Usage;
  /** In ms. */
  readonly timing: { readonly planMs: number; readonly totalMs: number };
}

/** The final form of a run's state. */
export function toRunResult(record: RunRecord): RunResult {
  return {
    runId: record.runId,
    status: record.status === "running" ? "failed" : record.status,
    request: record.request,
    brain: record.brain,
    ...(record.conversationId === undefined ? {} : { conversationId: record.conversationId }),
    plan: record.plan,
    ...(record.confidence === undefined ? {} : { confidence: record.confidence }),
    repairs: record.repairs,
    tasks: record.tasks.map(toTaskResult),
    warnings: record.warnings,
    response: record.response,
    ...(record.error === undefined ? {} : { error: record.error }),
    usage: record.usage,
    timing: record.timing,
  };
}

function toTaskResult({ progress: _progress, ...task }: TaskRecord): TaskResult {
  return { ...task, status: task.status === "waiting" || task.status === "running" ? "not-run" : task.status };
}
