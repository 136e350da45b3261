import { CancelledError } from "../domain/errors.ts";
import type { ModelCard } from "../domain/model.ts";
import type { ExpertContext, ExpertTask, Runtime } from "../domain/ports.ts";
import type { Resource } from "../domain/resource.ts";
import { sleep } from "../util/sleep.ts";

export interface FakeRuntimeOptions {
  readonly name?: string;
  /** Time of one call in ms; 0 answers in the next microtask. */
  readonly delayMs?: number | ((task: ExpertTask) => number);
  /** What a call gives; throw to fail. Default: a text that names the task. */
  readonly answer?: (task: ExpertTask, context: ExpertContext) => readonly Resource[] | Promise<readonly Resource[]>;
}

export interface FakeRuntime extends Runtime {
  /** All calls so far, in order. */
  readonly calls: readonly ExpertTask[];
  /** How many ran at once at most. */
  readonly peak: number;
}

/** A runtime whose experts are functions: for tests and benchmarks of what stands around experts. */
export function createFakeRuntime(options: FakeRuntimeOptions = {}): FakeRuntime {
  const calls: ExpertTask[] = [];
  let running = 0;
  let peak = 0;
  return {
    name: options.name ?? "offline",
    calls,
    get peak() {
      return peak;
    },
    async run(task, context) {
      calls.push(task);
      running += 1;
      peak = Math.max(peak, running);
      try {
        const delayMs = typeof options.delayMs === "function" ? options.delayMs(task) : (options.delayMs ?? 0);
        if (delayMs > 0) await sleep(delayMs, context.signal);
        if (context.signal.aborted) throw new CancelledError();
        return (await options.answer?.(task, context)) ?? [{ type: "text", text: `result of ${task.task}` }];
      } finally {
        running -= 1;
      }
    },
  };
}

/** A model card with the fields that matter in a test. */
export function createModelCard(card: Partial<ModelCard> & Pick<ModelCard, "id" | "tasks">): ModelCard {
  return { runtime: "offline", description: card.id, resource: "cpu", ...card };
}
