import { ExpertError } from "../domain/errors.ts";
import type { ModelCard } from "../domain/model.ts";
import type { Dispatcher, Runtime } from "../domain/ports.ts";

/** Hands each execution to the runtime of its model, in this process. */
export function createInProcessDispatcher(runtimes: readonly Runtime[]): Dispatcher {
  const byName = new Map(runtimes.map((runtime) => [runtime.name, runtime]));
  return {
    async dispatch(task, context) {
      const runtime = byName.get(task.model.runtime);
      if (runtime === undefined) {
        throw new ExpertError(
          "expert-failed",
          `${task.model.id} needs the runtime "${task.model.runtime}", which is not set up`,
        );
      }
      return await runtime.run(task, context);
    },
    warm: (model: ModelCard) => byName.get(model.runtime)?.warm?.(model),
    async close() {
      await Promise.all(runtimes.map((runtime) => runtime.close?.()));
    },
  };
}
