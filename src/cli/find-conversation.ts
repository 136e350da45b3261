import { randomUUID } from "node:crypto";
import { InputError } from "../domain/errors.ts";
import type { RunStore, RunSummary } from "../domain/ports.ts";
import type { ConversationFlags } from "./command-line.ts";

const SEARCHED = 100_000;
const HINT = "hugginggpt runs lists the runs; the id of a run means its conversation.";
/** Ids are hexadecimal; what is not is a name that the user has chosen. */
const LIKE_AN_ID = /^[0-9a-f]{4,8}(?:-[0-9a-f-]*)?$/i;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;

export interface FoundConversation {
  readonly id: string;
  /** It was named by the user and has no turn yet. */
  readonly isNamedAnew: boolean;
}

/** The conversation that the flags mean; one of its own for a request that goes on with none. */
export async function findConversation(
  store: RunStore,
  { continues, conversation }: ConversationFlags,
): Promise<FoundConversation> {
  if (conversation !== undefined) return await findNamed(store, conversation.trim());
  if (!continues) return { id: randomUUID(), isNamedAnew: false };
  const runs = await store.list({ limit: SEARCHED });
  const last = runs.find(({ conversationId, status }) => conversationId !== undefined && isTurn(status));
  if (last?.conversationId === undefined) {
    throw new InputError("not-found", "There is no conversation to continue yet.", {
      hint: "Every request begins one; leave out --continue.",
    });
  }
  return { id: last.conversationId, isNamedAnew: false };
}

const isTurn = (status: RunSummary["status"]): boolean => status !== "running" && status !== "planned";

async function findNamed(store: RunStore, written: string): Promise<FoundConversation> {
  const runs = await store.list({ limit: SEARCHED });
  const meant = new Set(
    runs.flatMap(({ runId, conversationId }) =>
      conversationId !== undefined && [runId, conversationId].includes(written) ? [conversationId] : [],
    ),
  );
  if (meant.size === 0 && LIKE_AN_ID.test(written)) {
    for (const { runId, conversationId } of runs) {
      if (conversationId === undefined) continue;
      if ([runId, conversationId].some((id) => id.startsWith(written.toLowerCase()))) meant.add(conversationId);
    }
    if (meant.size === 0) throw new InputError("not-found", `No conversation has the id ${written}.`, { hint: HINT });
  }
  const [id, another] = meant;
  if (another !== undefined) {
    throw new InputError("usage", `${meant.size} conversations begin with ${written}`, {
      hint: "Write more of the id.",
    });
  }
  if (id !== undefined) return { id, isNamedAnew: false };
  if (!NAME.test(written)) {
    throw new InputError("usage", `"${written}" cannot be the name of a conversation`, {
      hint: "A name has letters, digits, spaces, dots, dashes, and up to 100 characters.",
    });
  }
  return { id: written, isNamedAnew: true };
}
