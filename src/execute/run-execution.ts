import {
  CancelledError,
  type ErrorInfo,
  ExpertError,
  HuggingGPTError,
  NoExpertError,
  toErrorInfo,
} from "../domain/errors.ts";
import type { RunEventBody } from "../domain/events.ts";
import type { Execution } from "../domain/fan-out.ts";
import type { Candidate, CandidateList, ModelCard, ModelChoice } from "../domain/model.ts";
import type { PlanTask } from "../domain/plan.ts";
import type { Dispatcher, ExpertTask, LoadOptions, ResourceLoader } from "../domain/ports.ts";
import type { Resource } from "../domain/resource.ts";
import type { TaskTypeLibrary } from "../domain/task-type-table.ts";
import { sleep } from "../util/sleep.ts";
import { type BackOffOptions, backOffMs } from "./back-off.ts";
import { type ResolvedInputs, resolveInputs } from "./resolve-inputs.ts";
import type { ExecutionOutcome, Results } from "./scheduler.ts";
import type { Slots } from "./slots.ts";

export interface ExecutionOptions {
  readonly library: TaskTypeLibrary;
  readonly dispatcher: Dispatcher;
  readonly slots: Slots;
  readonly loader: ResourceLoader;
  readonly load: LoadOptions;
  /** Who may run this task, and who shall; from the selection stage. */
  readonly choose: (task: PlanTask) => Promise<CandidateList & { readonly choice: ModelChoice }>;
  /** Takes out the candidates that cannot work on these very inputs. */
  readonly filter: (list: CandidateList, resolved: ResolvedInputs) => CandidateList;
  /** What would help where nobody can run a task. */
  readonly remedies: (task: string) => readonly string[];
  /** Last word on outputs before they are announced (`--out`). */
  readonly deliver: (execution: Execution, outputs: readonly Resource[]) => Promise<readonly Resource[]>;
  readonly language: string;
  readonly emit: (event: RunEventBody) => void;
  readonly signal: AbortSignal;
  /** Attempts with the same model, for failures that may pass. Default 2. */
  readonly attemptsPerModel: number;
  /** Where a model declares none, in ms. */
  readonly attemptTimeoutMs: number;
  readonly backOff: BackOffOptions;
  readonly now: () => number;
}

/** After an abort a runtime has this long to report that the work has stopped. */
const GRACE_MS = 5_000;

/** Runs one execution: inputs, candidates, attempts with retries, then the next candidate. */
export async function runExecution(
  execution: Execution,
  results: Results,
  options: ExecutionOptions,
): Promise<ExecutionOutcome> {
  const place =
    execution.item === undefined ? { taskId: execution.taskId } : { taskId: execution.taskId, item: execution.item };
  const task = execution.task.task;
  let attempt = 0;
  try {
    const type = options.library.get(task);
    if (type === undefined) throw new ExpertError("internal", `Unknown task type "${task}"`, { final: true });
    const [resolved, selected] = await settleBoth(
      resolveInputs(execution, { type, results, loader: options.loader, load: options.load }),
      options.choose(execution.task),
    );
    const order = chooseOrder(execution, selected, resolved, options);
    const failures = new Map<string, unknown>();
    for (const [position, model] of order.entries()) {
      for (let ofModel = 1; ofModel <= options.attemptsPerModel; ofModel += 1) {
        attempt += 1;
        try {
          return await attemptOnce(execution, model, resolved, attempt, options);
        } catch (error) {
          failures.set(model.id, error);
          options.signal.throwIfAborted();
          if (error instanceof ExpertError && error.final) throw error;
          const again = error instanceof ExpertError && error.retryable && ofModel < options.attemptsPerModel;
          const next = again ? model : order[position + 1];
          if (next === undefined) throw joinFailures(failures);
          const retryAfter = error instanceof ExpertError ? error.retryAfterMs : undefined;
          const delayMs = again ? backOffMs(ofModel, options.backOff, retryAfter) : 0;
          options.emit({
            type: "task-retry",
            ...place,
            attempt,
            error: toErrorInfo(error),
            delayMs,
            model: { id: next.id, runtime: next.runtime },
          });
          if (delayMs > 0) await sleep(delayMs, options.signal);
          if (!again) break;
        }
      }
    }
    throw joinFailures(failures);
  } catch (error) {
    if (options.signal.aborted) {
      const info = reasonOf(options.signal);
      options.emit({ type: "task-cancel", ...place, attempt, task, error: info });
      return { status: "cancelled", error: info };
    }
    const info = toErrorInfo(error);
    options.emit({ type: "task-error", ...place, attempt, task, error: info });
    return { status: "failed", error: info };
  }
}

/** What the chosen model said, and after it what those said that were tried in its place. */
function joinFailures(failures: ReadonlyMap<string, unknown>): unknown {
  const [[, first] = [], ...others] = failures;
  if (others.length === 0) return first;
  const { code, message, hint } = toErrorInfo(first);
  const also = others.map(([id, error]) => `${id}: ${toErrorInfo(error).message}`).join("; ");
  return new ExpertError(code, `${message} (${also})`, { hint, cause: first });
}

/** Both are under way; a fault of the inputs is told first, since no model could help. */
async function settleBoth<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  const [one, two] = await Promise.allSettled([first, second]);
  if (one.status === "rejected") throw one.reason;
  if (two.status === "rejected") throw two.reason;
  return [one.value, two.value];
}

/** The chosen model first, then the others by rank; those that cannot take the inputs are out, and said to be. */
function chooseOrder(
  execution: Execution,
  selected: CandidateList & { readonly choice: ModelChoice },
  resolved: ResolvedInputs,
  options: ExecutionOptions,
): readonly ModelCard[] {
  const fitting = options.filter(selected, resolved);
  if (fitting.candidates.length < selected.candidates.length) {
    options.emit({
      type: "model-candidates",
      taskId: execution.taskId,
      candidates: fitting.candidates.map(({ model, rank }) => ({ id: model.id, runtime: model.runtime, rank })),
      rejected: fitting.rejected.map(({ id, reason }) => ({ id, reason })),
    });
  }
  const chosen = fitting.candidates.find(({ model }) => model.id === selected.choice.id);
  const first = chosen ?? fitting.candidates[0];
  if (first === undefined) throw nobodyFits(execution.task, selected, fitting, options);
  if (chosen === undefined) announce(execution, first, options);
  return [first, ...fitting.candidates.filter((candidate) => candidate !== first)].map(({ model }) => model);
}

function announce(execution: Execution, { model, rank }: Candidate, options: ExecutionOptions): void {
  options.emit({
    type: "model-select",
    taskId: execution.taskId,
    ...(execution.item === undefined ? {} : { item: execution.item }),
    model: { id: model.id, runtime: model.runtime, reason: `rank ${rank}; those before it cannot take this input` },
    by: "rules",
  });
}

function nobodyFits(
  task: PlanTask,
  all: CandidateList,
  fitting: CandidateList,
  options: ExecutionOptions,
): NoExpertError {
  const out = fitting.rejected.filter(({ id }) => all.candidates.some(({ model }) => model.id === id));
  const reasons = out.map(({ id, reason }) => `${id} ${reason}`).join("; ");
  const remedies = options.remedies(task.task);
  const code = out.every(({ code }) => code === "unsupported-language") ? "unsupported-language" : "no-expert";
  return new NoExpertError(code, `No expert here can run ${task.task} on this input: ${reasons}`, {
    hint: remedies.length > 0 ? `What would help: ${remedies.join("; ")}.` : undefined,
  });
}

async function attemptOnce(
  execution: Execution,
  model: ModelCard,
  resolved: ResolvedInputs,
  attempt: number,
  options: ExecutionOptions,
): Promise<ExecutionOutcome> {
  const place =
    execution.item === undefined ? { taskId: execution.taskId } : { taskId: execution.taskId, item: execution.item };
  const ref = { id: model.id, runtime: model.runtime };
  const release = await options.slots.acquire(model.resource ?? model.runtime, options.signal);
  try {
    const startedAt = options.now();
    options.emit({
      type: "task-start",
      ...place,
      attempt,
      task: execution.task.task,
      model: ref,
      ...(resolved.files.length === 0 || attempt > 1 ? {} : { files: resolved.files }),
    });
    const { inputs, parameters } = resolved;
    const expertTask: ExpertTask = { task: execution.task.task, model, inputs, parameters, language: options.language };
    const outputs = await withTimeout(model.timeoutMs ?? options.attemptTimeoutMs, options.signal, model.id, (signal) =>
      options.dispatcher.dispatch(expertTask, {
        signal,
        onProgress: (progress) => options.emit({ type: "task-progress", ...place, attempt, ...progress }),
      }),
    );
    if (outputs.length === 0) throw new ExpertError("expert-bad-output", `${model.id} gave no result`);
    const delivered = await options.deliver(execution, outputs);
    options.emit({
      type: "task-end",
      ...place,
      attempt,
      model: ref,
      outputs: delivered,
      durationMs: Math.round(options.now() - startedAt),
    });
    return { status: "completed", outputs: delivered };
  } catch (error) {
    if (error instanceof HuggingGPTError || options.signal.aborted) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ExpertError("expert-failed", `${model.id} failed: ${message}`, { cause: error });
  } finally {
    release();
  }
}

/** Ends an attempt that takes too long; waits until the work has really stopped, but not for a runtime that hangs itself. */
async function withTimeout<T>(
  milliseconds: number,
  parent: AbortSignal,
  modelId: string,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onAbort = () => controller.abort(parent.reason);
  parent.addEventListener("abort", onAbort, { once: true });
  if (parent.aborted) onAbort();
  const timer = setTimeout(() => {
    const seconds = Math.round(milliseconds / 100) / 10;
    controller.abort(
      new ExpertError("expert-timeout", `${modelId} gave no result within ${seconds} s`, { retryable: false }),
    );
  }, milliseconds);
  let grace: NodeJS.Timeout | undefined;
  try {
    const work = start(controller.signal);
    const hung = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener(
        "abort",
        () => {
          grace = setTimeout(() => reject(controller.signal.reason), GRACE_MS);
        },
        { once: true },
      );
    });
    return await Promise.race([work, hung]);
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    throw error;
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
    parent.removeEventListener("abort", onAbort);
  }
}

function reasonOf(signal: AbortSignal): ErrorInfo {
  const reason: unknown = signal.reason;
  return reason instanceof HuggingGPTError ? reason.toJSON() : new CancelledError().toJSON();
}
