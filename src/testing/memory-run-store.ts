import type { RunEvent } from "../domain/events.ts";
import { foldRun } from "../domain/fold-run.ts";
import type { RunStore, RunSummary } from "../domain/ports.ts";

/** Keeps runs in memory. */
export function createMemoryRunStore(): RunStore {
  const runs = new Map<string, RunEvent[]>();
  return {
    async append(events) {
      for (const event of events) {
        const known = runs.get(event.runId);
        if (known === undefined) runs.set(event.runId, [event]);
        else known.push(event);
      }
    },
    events: async (runId) => runs.get(runId) ?? [],
    async list({ limit = 100, conversationId } = {}) {
      const summaries = [...runs.values()].map((events): RunSummary => {
        const { runId, request, status, brain, startedAt, conversationId: of } = foldRun(events);
        return { runId, request, status, brain, startedAt, ...(of === undefined ? {} : { conversationId: of }) };
      });
      const wanted = summaries.filter((run) => conversationId === undefined || run.conversationId === conversationId);
      return wanted.reverse().slice(0, limit);
    },
    remove: async (runId) => runs.delete(runId),
    close: async () => undefined,
  };
}
