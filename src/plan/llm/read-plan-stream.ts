import { CancelledError } from "../../domain/errors.ts";
import type { PlanTask } from "../../domain/plan.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { resolveTaskName } from "../../domain/task-name.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { PlanDraft, type PlanDraftOptions } from "./plan-draft.ts";

/** How long a model may still talk after its plan is closed, in ms: the usage comes with the end of the stream. */
const LINGER_MS = 150;
/** No plan is that long: the model is in a loop. */
const LONGEST_ANSWER = 60_000;

type End = Extract<LanguageModelChunk, { readonly type: "end" }>;

/** One answer of the model, read to its end or as far as it came. */
export interface PlanReply {
  readonly text: string;
  readonly draft: PlanDraft;
  /** Whether there was anything that can be a plan. */
  readonly found: boolean;
  /** Whether the list of tasks was closed, or the model stopped by itself. */
  readonly whole: boolean;
  readonly end: End;
  /** Why it broke off, if it did. */
  readonly failure?: unknown;
}

/** Asks the model, and hands out the tasks that are safe to start while it is still writing. */
export async function* readPlanStream(
  model: LanguageModel,
  request: LanguageModelRequest,
  options: PlanDraftOptions & { readonly signal: AbortSignal },
): AsyncGenerator<PlanTask, PlanReply> {
  const { library, caps, signal } = options;
  const stream = new JsonTaskStream();
  const draft = new PlanDraft(options);
  const enough = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let end: End | undefined;
  let failure: unknown;

  const take = (entries: readonly unknown[]): readonly PlanTask[] =>
    // A list of words in prose is no task; a list that begins with the name of one is.
    entries.flatMap((entry) => (Array.isArray(entry) && !isTaskList(entry) ? [] : draft.add(entry)));
  const isTaskList = (entry: readonly unknown[]) =>
    stream.complete || (typeof entry[0] === "string" && resolveTaskName(entry[0], library) !== undefined);

  try {
    for await (const chunk of model.stream(request, { signal: AbortSignal.any([signal, enough.signal]) })) {
      if (chunk.type === "end") end = chunk;
      else yield* take(stream.push(chunk.text));
      const looping = draft.size > caps.tasks || stream.text.length > LONGEST_ANSWER;
      if (looping) break;
      if (stream.complete) timer ??= setTimeout(() => enough.abort(), LINGER_MS);
    }
  } catch (error) {
    if (signal.aborted)
      throw error instanceof CancelledError ? error : new CancelledError("Cancelled", { cause: error });
    // What comes after the plan was closed does not matter any more.
    if (!stream.complete) failure = error;
  } finally {
    clearTimeout(timer);
    enough.abort();
  }
  const stopped = failure === undefined && end?.finishReason !== "length";
  yield* take(stream.end({ closeOpen: stopped }));
  return {
    text: stream.text,
    draft,
    found: stream.foundPlan || draft.size > 0,
    whole: stream.complete || draft.size > caps.tasks || (stopped && !stream.broken),
    end: end ?? estimateEnd(request, stream.text),
    ...(failure === undefined ? {} : { failure }),
  };
}

function estimateEnd(request: LanguageModelRequest, text: string): End {
  const input = request.messages.map(({ content }) => content).join("\n");
  return {
    type: "end",
    inputTokens: estimateTokens(input),
    outputTokens: estimateTokens(text),
    finishReason: "other",
  };
}
