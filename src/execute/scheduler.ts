import { CancelledError, type ErrorInfo, toErrorInfo } from "../domain/errors.ts";
import type { RunEventBody } from "../domain/events.ts";
import { type Execution, expandTask } from "../domain/fan-out.ts";
import { dependenciesOf, type PlanTask } from "../domain/plan.ts";
import type { Resource } from "../domain/resource.ts";
import type { TaskTypeLibrary } from "../domain/task-type-table.ts";
import { createDeferred } from "../util/deferred.ts";
import { type Released, TaskGraph } from "./task-graph.ts";

export type ExecutionOutcome =
  | { readonly status: "completed"; readonly outputs: readonly Resource[] }
  | { readonly status: "failed" | "cancelled"; readonly error: ErrorInfo };

/** Runs one execution to its end, retries included; emits its events. Never rejects for what an expert did. */
export type RunExecution = (execution: Execution, results: Results) => Promise<ExecutionOutcome>;

/** Results of completed executions, by execution key. */
export type Results = ReadonlyMap<string, readonly Resource[]>;

export interface SchedulerOptions {
  readonly library: TaskTypeLibrary;
  readonly run: RunExecution;
  readonly emit: (event: RunEventBody) => void;
  readonly signal: AbortSignal;
}

/**
 * Starts every execution the moment its inputs are there: no rounds, no polling. Tasks may be added while others run; a
 * task is laid out as executions once the tasks that it depends on are.
 */
export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #graph = new TaskGraph();
  readonly #executions = new Map<string, Execution>();
  readonly #results = new Map<string, readonly Resource[]>();
  readonly #counts = new Map<number, number>();
  /** Tasks whose dependencies have not been added yet, by the first one that is missing. */
  readonly #early = new Map<number, PlanTask[]>();
  readonly #done = createDeferred<void>();
  #running = 0;
  #closed = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    const onAbort = () => this.#cancelWaiting();
    options.signal.addEventListener("abort", onAbort, { once: true });
    this.#done.promise.finally(() => options.signal.removeEventListener("abort", onAbort)).catch(() => undefined);
  }

  add(task: PlanTask): void {
    const missing = dependenciesOf(task).find((id) => !this.#counts.has(id));
    if (missing !== undefined) {
      const early = this.#early.get(missing);
      if (early === undefined) this.#early.set(missing, [task]);
      else early.push(task);
      return;
    }
    const type = this.#options.library.get(task.task);
    if (type === undefined) throw new Error(`the plan was not validated: unknown task type "${task.task}"`);
    const executions = expandTask(task, type, this.#counts);
    this.#counts.set(task.id, executions.length);
    for (const execution of executions) {
      this.#executions.set(execution.key, execution);
      this.#follow(this.#graph.add(execution.key, execution.needs));
    }
    if (this.#options.signal.aborted) this.#cancelWaiting();
    const unblocked = this.#early.get(task.id) ?? [];
    this.#early.delete(task.id);
    for (const early of unblocked) this.add(early);
  }

  /** Whether a task has begun (or ended): a revised plan cannot take it back. */
  hasStarted(taskId: number): boolean {
    const count = this.#counts.get(taskId) ?? 0;
    return Array.from({ length: count }, (_unused, item) => (count === 1 ? String(taskId) : `${taskId}.${item}`)).some(
      (key) => !["waiting", undefined].includes(this.#graph.stateOf(key)),
    );
  }

  /** Says that no task will be added any more; resolves when all have ended. */
  close(): Promise<void> {
    this.#closed = true;
    this.#checkDone();
    return this.#done.promise;
  }

  #follow(released: Released): void {
    for (const { key, because } of released.skipped) this.#reportSkip(key, because);
    for (const key of released.ready) this.#start(key);
  }

  #start(key: string): void {
    const execution = this.#executions.get(key);
    if (execution === undefined || this.#options.signal.aborted) return;
    this.#graph.start(key);
    this.#running += 1;
    this.#options.run(execution, this.#results).then(
      (outcome) => this.#settle(key, outcome),
      (error: unknown) => {
        // A fault of ours, not of an expert: the run still ends in order.
        this.#options.emit({
          type: "task-error",
          ...itemOf(execution),
          attempt: 0,
          task: execution.task.task,
          error: toErrorInfo(error),
        });
        this.#settle(key, { status: "failed", error: toErrorInfo(error) });
      },
    );
  }

  #settle(key: string, outcome: ExecutionOutcome): void {
    this.#running -= 1;
    if (outcome.status === "completed") {
      this.#results.set(key, outcome.outputs);
      this.#follow(this.#graph.complete(key));
    } else {
      this.#follow(this.#graph.fail(key, outcome.status));
    }
    this.#checkDone();
  }

  #reportSkip(key: string, because: string): void {
    const execution = this.#executions.get(key);
    if (execution === undefined) return;
    const source = this.#executions.get(because);
    const item = source?.item === undefined ? "" : `, item ${source.item + 1}`;
    this.#options.emit({
      type: "task-skip",
      ...itemOf(execution),
      attempt: 0,
      task: execution.task.task,
      error: {
        code: "dependency-failed",
        message: `Skipped: it needs the result of task ${source?.taskId ?? because} (${source?.task.task ?? "unknown"}${item}), which did not complete`,
      },
    });
  }

  #cancelWaiting(): void {
    const reason: unknown = this.#options.signal.reason;
    const error = reason instanceof CancelledError ? reason.toJSON() : new CancelledError().toJSON();
    for (const key of this.#graph.cancelWaiting()) {
      const execution = this.#executions.get(key);
      if (execution === undefined) continue;
      this.#options.emit({ type: "task-cancel", ...itemOf(execution), attempt: 0, task: execution.task.task, error });
    }
    this.#checkDone();
  }

  #checkDone(): void {
    if (this.#closed && this.#running === 0 && this.#graph.settled) this.#done.resolve();
  }
}

function itemOf(execution: Execution): { readonly taskId: number; readonly item?: number } {
  return execution.item === undefined
    ? { taskId: execution.taskId }
    : { taskId: execution.taskId, item: execution.item };
}
