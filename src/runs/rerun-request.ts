import { loadConversation } from "../conversation.ts";
import { InputError } from "../domain/errors.ts";
import { foldRun } from "../domain/fold-run.ts";
import { isMedia } from "../domain/resource.ts";
import type { RunRecord } from "../domain/run-record.ts";
import type { NamedFile, Parts, RunRequest } from "../parts.ts";

export interface RerunChanges extends Omit<RunRequest, "request" | "files" | "conversationId" | "conversation"> {
  /** Makes a new plan instead of running the old one. */
  readonly replan?: boolean;
}

/**
 * The request that does again what a run did: the same words, files and conversation before it, and its plan where
 * none is given and none is to be made.
 *
 * @throws InputError where there is no such run.
 */
export async function rerunRequest(
  { store, loader }: Pick<Parts, "store" | "loader">,
  runId: string,
  { replan = false, ...changes }: RerunChanges,
): Promise<RunRequest> {
  const events = await store.events(runId);
  if (events.length === 0) throw new InputError("not-found", `No run has the id ${runId}.`);
  const record = foldRun(events);
  const { request, conversationId, language, plan } = record;
  const conversation =
    conversationId === undefined
      ? {}
      : { conversationId, conversation: await loadConversation(conversationId, { store, loader, before: runId }) };
  return {
    request,
    files: filesOf(record),
    language,
    ...conversation,
    ...(replan || plan.length === 0 ? {} : { plan }),
    ...changes,
  };
}

/** What was attached, and what the words named then: the working folder may be another one now. */
function filesOf({ files, inputs }: RunRecord): readonly NamedFile[] {
  const attached = files.map(({ name, path = name }) => ({ name, path }));
  const known = new Set(attached.map(({ name }) => name));
  const named = inputs.flatMap(({ name, resource }) =>
    known.has(name) || /^(?:https?|data|history):/i.test(name) || !isMedia(resource)
      ? []
      : [{ name, path: resource.artifact.path }],
  );
  return [...attached, ...named];
}
