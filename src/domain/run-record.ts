import type { ErrorInfo } from "./errors.ts";
import type { AttachedFile, RunStatus, TaskStatus, Usage } from "./events.ts";
import type { RuntimeName } from "./model.ts";
import type { Plan } from "./plan.ts";
import type { MediaResource, Resource, TextResource } from "./resource.ts";

export interface ModelRef {
  readonly id: string;
  readonly runtime: RuntimeName;
}

/** One execution: a task, or one item of its fan-out. */
export interface TaskRecord {
  readonly id: number;
  readonly item?: number;
  readonly task: string;
  readonly status: TaskStatus | "waiting" | "running";
  readonly model?: ModelRef & { readonly reason: string };
  readonly candidates: readonly (ModelRef & { readonly rank: number })[];
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly outputs: readonly Resource[];
  readonly error?: ErrorInfo;
  readonly attempts: number;
  readonly progress?: { readonly fraction?: number; readonly message?: string };
  readonly startedAt?: string;
  readonly endedAt?: string;
}

/** The state of a run: a fold over its events. Its final form is what `--json` prints. */
export interface RunRecord {
  readonly runId: string;
  readonly status: RunStatus | "running";
  readonly request: string;
  readonly language: string;
  readonly files: readonly AttachedFile[];
  /** Files from outside that its tasks worked on, in order of appearance. */
  readonly inputs: readonly { readonly name: string; readonly resource: MediaResource | TextResource }[];
  readonly brain: string;
  readonly conversationId?: string;
  readonly plan: Plan;
  readonly planDone: boolean;
  readonly confidence?: number;
  readonly repairs: readonly string[];
  readonly explanation?: unknown;
  readonly tasks: readonly TaskRecord[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly response: string;
  readonly error?: ErrorInfo;
  readonly usage: Usage;
  readonly timing: { readonly planMs: number; readonly totalMs: number };
  readonly startedAt: string;
}
