import { CancelledError } from "../../domain/errors.ts";
import type { PlanTask } from "../../domain/plan.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { resolveTaskName } from "../../domain/task-name.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { PlanDraft, type PlanDraftOptions } from "./plan-draft.ts";
import { readLoosePlan } from "./read-loose-plan.ts";

/** How long a model may still talk after its plan is closed, in ms: the usage comes with the end of the stream. */
const LINGER_MS = 150;
/** Characters before a plan that are no thinking aloud. */
const LONGEST_PREFACE = 120;
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
  let stream = new JsonTaskStream();
  let draft = new PlanDraft(options);
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
      if (stream.complete && beginsWithPlan(stream.text)) timer ??= setTimeout(() => enough.abort(), LINGER_MS);
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
  const { text } = stream;
  const thoughtEnd = stopped ? endOfThoughts(text) : -1;
  if (thoughtEnd >= 0) {
    // The thoughts began before the answer did: what looked like a plan in them was none.
    stream = new JsonTaskStream();
    draft = new PlanDraft(options);
    const rest = text.slice(thoughtEnd);
    // Nothing more is handed out: what was, has its numbers already.
    take([...stream.push(rest), ...stream.end({ closeOpen: true })]);
  }
  if (stopped && !stream.foundEmptyPlan && draft.best().length === 0) {
    const loose = readLoosePlan(thoughtEnd >= 0 ? text.slice(thoughtEnd) : text, library);
    if (loose.length > 0) {
      draft = new PlanDraft(options);
      for (const entry of loose) yield* draft.add(entry);
    }
  }
  return {
    text,
    draft,
    found: stream.foundPlan || draft.size > 0,
    whole: stream.complete || draft.size > caps.tasks || (stopped && !stream.broken),
    end: end ?? estimateEnd(request, text),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Whether next to nothing stands before the plan: nobody thinks aloud there, and what follows can be cut off. */
function beginsWithPlan(text: string): boolean {
  const bracket = text.search(/[[{]/);
  return bracket >= 0 && bracket < LONGEST_PREFACE;
}

/** Where the answer begins, after thoughts that only end in it: some servers keep their opening tag to themselves. */
function endOfThoughts(text: string): number {
  const [match] = [...text.matchAll(/<\/(think|thinking|thought|reasoning)>/gi)].slice(-1);
  if (match === undefined || text.toLowerCase().includes(`<${match[1]?.toLowerCase()}>`)) return -1;
  return match.index + match[0].length;
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
