import { CancelledError, type ErrorInfo, HuggingGPTError, toErrorInfo } from "./domain/errors.ts";
import { NO_USAGE, type RunEvent, type RunEventBody, type RunStatus, type Usage } from "./domain/events.ts";
import { RunFold } from "./domain/fold-run.ts";
import type { RunStore } from "./domain/ports.ts";
import type { RunRecord } from "./domain/run-record.ts";
import { type RunResult, toRunResult } from "./domain/run-result.ts";
import { createDeferred } from "./util/deferred.ts";
import { EventLog } from "./util/event-log.ts";

/** A run on its way, or over: its events from the first one on, and what it came to. */
export interface Run extends AsyncIterable<RunEvent> {
  readonly id: string;
  /** Resolves once the run has ended and its events are stored. Never rejects for what went wrong in the run. */
  readonly result: Promise<RunResult>;
  /** The state so far. */
  readonly record: RunRecord;
  /** Stops the work; what is finished stays. */
  cancel(reason?: string): void;
}

export interface RunLogOptions {
  readonly id: string;
  readonly store: RunStore;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}

/** The event log of one run: stamps events, folds them, hands them to readers and to the store. */
export class RunLog implements Run {
  readonly id: string;
  readonly result: Promise<RunResult>;
  readonly #result = createDeferred<RunResult>();
  readonly #events = new EventLog<RunEvent>();
  readonly #fold = new RunFold();
  readonly #controller = new AbortController();
  readonly #options: RunLogOptions;
  readonly #startedAt = performance.now();
  readonly #cleanUps: (() => void)[] = [];
  /** Why the run was stopped from outside, if it was. */
  #stopped: "cancelled" | "timeout" | undefined;
  #seq = 0;
  /** The run is over; only its last event may still follow. */
  #ending = false;
  #usage: Usage = NO_USAGE;
  #account: { usage(): Usage } | undefined;
  #unsaved: RunEvent[] = [];
  #saving: Promise<void> | undefined;
  #storeFailed = false;

  constructor(options: RunLogOptions) {
    this.id = options.id;
    this.#options = options;
    this.result = this.#result.promise;
    const { signal } = options;
    if (signal === undefined) return;
    const onAbort = () => this.cancel();
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    this.#cleanUps.push(() => signal.removeEventListener("abort", onAbort));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get record(): RunRecord {
    return this.#fold.record;
  }

  [Symbol.asyncIterator](): AsyncIterator<RunEvent> {
    return this.#events[Symbol.asyncIterator]();
  }

  cancel(reason = "Cancelled by the user"): void {
    this.#stop("cancelled", new CancelledError(reason));
  }

  limitTime(milliseconds: number): void {
    const timer = setTimeout(() => {
      const message = `The run took longer than ${milliseconds / 1000} s`;
      this.#stop(
        "timeout",
        new CancelledError(message, { code: "timeout", hint: "Give it more time with --timeout." }),
      );
    }, milliseconds);
    this.#cleanUps.push(() => clearTimeout(timer));
  }

  #stop(how: "cancelled" | "timeout", reason: CancelledError): void {
    if (this.#ending || this.signal.aborted) return;
    this.#stopped = how;
    this.#controller.abort(reason);
  }

  /** Stops whatever still runs, because the run cannot go on. */
  abort(error: unknown): void {
    this.#controller.abort(error instanceof HuggingGPTError ? error : new CancelledError(toErrorInfo(error).message));
  }

  readonly emit = (body: RunEventBody): void => {
    if (!this.#ending) this.#record(body);
  };

  #record(body: RunEventBody): void {
    const event: RunEvent = { ...body, runId: this.id, seq: this.#seq, at: this.#options.now().toISOString() };
    this.#seq += 1;
    this.#fold.apply(event);
    this.#events.push(event);
    this.#save(event);
  }

  /** From now on the run's usage is what is booked there, not the sum of what the stages report. */
  bookOn(account: { usage(): Usage }): void {
    this.#account = account;
  }

  addUsage(usage: Usage): void {
    const price =
      usage.price === undefined && this.#usage.price === undefined
        ? {}
        : { price: (this.#usage.price ?? 0) + (usage.price ?? 0) };
    this.#usage = {
      languageModelCalls: this.#usage.languageModelCalls + usage.languageModelCalls,
      inputTokens: this.#usage.inputTokens + usage.inputTokens,
      outputTokens: this.#usage.outputTokens + usage.outputTokens,
      ...price,
    };
  }

  /** Ends the run by how its tasks ended. */
  endByTasks(): void {
    const { tasks } = this.record;
    const completed = tasks.filter(({ status }) => status === "completed").length;
    if (this.#stopped !== undefined) {
      const info = toErrorInfo(this.signal.reason);
      if (this.#stopped === "cancelled") this.end("cancelled", info);
      else this.end(completed > 0 ? "partial" : "failed", info);
    } else if (completed === tasks.length) this.end("completed");
    else {
      const first = tasks.find(({ error, status }) => status === "failed" && error !== undefined)?.error;
      if (completed > 0) this.end("partial");
      else this.end("failed", first);
    }
  }

  /** Ends the run because of something that is no task's failure. */
  fail(error: unknown): void {
    const info = toErrorInfo(this.#stopped === undefined ? error : this.signal.reason);
    this.end(this.#stopped === "cancelled" ? "cancelled" : "failed", info);
  }

  end(status: RunStatus, error?: ErrorInfo): void {
    if (this.#ending) return;
    this.#ending = true;
    for (const cleanUp of this.#cleanUps) cleanUp();
    const totalMs = Math.round(performance.now() - this.#startedAt);
    void this.#finish({
      type: "run-end",
      status,
      ...(error === undefined ? {} : { error }),
      usage: this.#account?.usage() ?? this.#usage,
      timing: { planMs: this.record.timing.planMs, totalMs },
    });
  }

  /** What is not stored yet is stored first, so that a failing store can still be told before the end. */
  async #finish(last: RunEventBody): Promise<void> {
    await this.#saveAll();
    this.#record(last);
    this.#events.close();
    await this.#saveAll();
    this.#result.resolve(toRunResult(this.record));
  }

  #save(event: RunEvent): void {
    if (this.#storeFailed) return;
    this.#unsaved.push(event);
    this.#saving ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#flush());
  }

  async #flush(): Promise<void> {
    while (this.#unsaved.length > 0 && !this.#storeFailed) {
      const batch = this.#unsaved;
      this.#unsaved = [];
      try {
        await this.#options.store.append(batch);
      } catch (error) {
        // The run is worth more than its record: it goes on, and says that it is not kept.
        this.#storeFailed = true;
        const { message } = toErrorInfo(error);
        this.#record({ type: "warning", code: "store-failed", message: `This run is not kept: ${message}` });
      }
    }
    this.#saving = undefined;
  }

  async #saveAll(): Promise<void> {
    while (this.#saving !== undefined) await this.#saving;
  }
}
