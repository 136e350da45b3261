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
export type RunExecution = (execution: Execution, results: Results, signal: AbortSignal) => Promise<ExecutionOutcome>;

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
  /** What stops each execution that runs. */
  readonly #running = new Map<string, AbortController>();
  #closed = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    const onAbort = () => {
      this.#cancelWaiting();
      for (const controller of this.#running.values()) controller.abort(options.signal.reason);
    };
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

  /**
   * Takes a task back that a revised plan no longer has: what waits is dropped, what runs is stopped and its outcome
   * ignored. A task of another id may take its place.
   */
  withdraw(taskId: number): void {
    for (const [missing, tasks] of this.#early) {
      this.#early.set(
        missing,
        tasks.filter(({ id }) => id !== taskId),
      );
    }
    for (const [key, execution] of this.#executions) {
      if (execution.taskId !== taskId) continue;
      this.#executions.delete(key);
      this.#running.get(key)?.abort(new CancelledError("The plan was revised"));
      for (const skipped of this.#graph.withdraw(key).skipped) this.#reportSkip(skipped.key, skipped.because);
    }
    this.#counts.delete(taskId);
    this.#checkDone();
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
    const controller = new AbortController();
    this.#running.set(key, controller);
    this.#options.run(execution, this.#results, controller.signal).then(
      (outcome) => this.#settle(key, execution, outcome),
      (error: unknown) => {
        // A fault of ours, not of an expert: the run still ends in order.
        const info = toErrorInfo(error);
        this.#options.emit({
          type: "task-error",
          ...placeOf(execution),
          attempt: 0,
          task: execution.task.task,
          error: info,
        });
        this.#settle(key, execution, { status: "failed", error: info });
      },
    );
  }

  #settle(key: string, execution: Execution, outcome: ExecutionOutcome): void {
    this.#running.delete(key);
    if (this.#executions.get(key) === execution) {
      if (outcome.status === "completed") {
        this.#results.set(key, outcome.outputs);
        this.#follow(this.#graph.complete(key));
      } else {
        this.#follow(this.#graph.fail(key, outcome.status));
      }
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
      ...placeOf(execution),
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
      this.#options.emit({ type: "task-cancel", ...placeOf(execution), attempt: 0, task: execution.task.task, error });
    }
    this.#checkDone();
  }

  #checkDone(): void {
    if (this.#closed && this.#running.size === 0 && this.#graph.settled) this.#done.resolve();
  }
}

function placeOf(execution: Execution): { readonly taskId: number; readonly item?: number } {
  return execution.item === undefined
    ? { taskId: execution.taskId }
    : { taskId: execution.taskId, item: execution.item };
}
