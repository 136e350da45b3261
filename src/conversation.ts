import { foldRun } from "./domain/fold-run.ts";
import type { ConversationContext, ConversationTurn, HistoryResource, RunStore } from "./domain/ports.ts";
import { isMedia, type Resource } from "./domain/resource.ts";
import type { RunRecord } from "./domain/run-record.ts";

/** How many turns back a request can reach. */
const MOST_TURNS = 50;

/** What was said, attached and made in a conversation so far, from the runs that belong to it. */
export async function loadConversation(store: RunStore, conversationId: string): Promise<ConversationContext> {
  const runs = await store.list({ conversationId, limit: MOST_TURNS });
  const records: RunRecord[] = [];
  for (const { runId } of [...runs].reverse()) {
    const record = foldRun(await store.events(runId));
    if (record.status !== "running" && record.status !== "planned") records.push(record);
  }
  return foldConversation(records);
}

/** Resources are numbered in order of appearance: what the user gave, then what each task made. The same bytes count once. */
export function foldConversation(records: readonly RunRecord[]): ConversationContext {
  const turns: ConversationTurn[] = [];
  const resources: HistoryResource[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const add = (resource: Resource, about: { readonly name?: string; readonly madeBy?: string }) => {
      const key = isMedia(resource)
        ? resource.artifact.id
        : `${resource.type} ${about.madeBy} ${index} ${JSON.stringify(resource)}`;
      if (seen.has(key)) return;
      seen.add(key);
      resources.push({ number: resources.length + 1, resource, turn: index + 1, ...about });
    };
    turns.push({ request: record.request, response: record.response, plan: record.plan });
    for (const { name, resource } of record.inputs) add(resource, { name });
    for (const task of record.tasks) for (const output of task.outputs) add(output, { madeBy: task.task });
  });
  return { turns, resources };
}
