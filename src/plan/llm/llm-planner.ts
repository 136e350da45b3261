import { LanguageModelError, PlanError } from "../../domain/errors.ts";
import { NO_USAGE, type Usage } from "../../domain/events.ts";
import type { Plan, PlanTask } from "../../domain/plan.ts";
import type { LanguageModel, LanguageModelMessage, Planner, PlannerOutput, PlanRequest } from "../../domain/ports.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { alignPlan } from "./align-plan.ts";
import { knownFilesOf } from "./known-files.ts";
import { planSchema } from "./plan-schema.ts";
import { type PlanReply, readPlanStream } from "./read-plan-stream.ts";
import { type PlanPrompt, PROMPT_SIZES, writePlanPrompt } from "./write-prompt.ts";

export interface LlmPlannerOptions {
  readonly model: LanguageModel;
  /** A quick planner whose task types the prompt lists in any case. */
  readonly hint?: Planner | undefined;
}

/** How this planner came to its plan, for `--explain`. */
export interface LlmPlanExplanation {
  readonly model: string;
  /** Task types that the prompt listed. */
  readonly listed: readonly string[];
  /** One entry a call: tokens of prompt and answer, and why the model was asked again. */
  readonly calls: readonly { readonly inputTokens: number; readonly outputTokens: number; readonly fault?: string }[];
}

const MOST_REASKS = 2;
const MOST_RESTARTS = 2;
/** Room that a prompt leaves for the answer. */
const ANSWER_TOKENS = 400;
const LONGEST_QUOTE = 4_000;

/**
 * Plans with a language model, streamed: each task is read, checked and handed out as the model closes it. What does not
 * fit is asked for again with the fault quoted, at most twice; a broken answer is asked for anew; a prompt that does not
 * fit is made shorter.
 */
export function createLlmPlanner({ model, hint }: LlmPlannerOptions): Planner {
  return {
    name: model.id,
    plan: (request, { signal }) => planWithModel(model, hint, request, signal),
  };
}

async function* planWithModel(
  model: LanguageModel,
  hint: Planner | undefined,
  request: PlanRequest,
  signal: AbortSignal,
): AsyncGenerator<PlannerOutput> {
  const hinted = await hintedPlan(hint, request, signal);
  const hints = new Set(hinted.map(({ task }) => task));
  const files = knownFilesOf(request.request, request.files, request.conversation.resources);
  const started: PlanTask[] = [];
  const calls: { inputTokens: number; outputTokens: number; fault?: string }[] = [];
  let usage: Usage = NO_USAGE;
  let size = 0;
  let prompt = write();
  while (size < PROMPT_SIZES.length - 1 && tokensOf(prompt.messages) + ANSWER_TOKENS > model.contextTokens) shrink();
  let messages = prompt.messages;
  let unreadable = 0;
  let reasks = 0;
  let restarts = 0;

  function write(): PlanPrompt {
    const sizeNow = PROMPT_SIZES[size];
    if (sizeNow === undefined)
      throw new LanguageModelError("The request does not fit the context of the language model");
    return writePlanPrompt(request, sizeNow, { wrapped: model.supportsSchema, hints });
  }
  function shrink(): void {
    size += 1;
    prompt = write();
  }

  for (;;) {
    const schema = planSchema(model, prompt.listed, request.library);
    const call = { purpose: "plan", messages, temperature: 0, ...(schema === undefined ? {} : { schema }) } as const;
    const reply = yield* relay(readPlanStream(model, call, { ...request, files, signal }), started);
    usage = addUsage(usage, reply);
    const record = { inputTokens: reply.end.inputTokens, outputTokens: reply.end.outputTokens };
    calls.push(record);
    const verdict = judge(reply);

    if (verdict.kind === "failed") {
      const { error } = verdict;
      calls[calls.length - 1] = { ...record, fault: error instanceof Error ? error.message : String(error) };
      if (error instanceof LanguageModelError && error.overflow && size < PROMPT_SIZES.length - 1) {
        shrink();
        messages = prompt.messages;
        yield {
          type: "warning",
          code: "prompt-shortened",
          message: `The planning prompt was shortened: ${error.message}`,
        };
      } else if (error instanceof LanguageModelError && error.retryable && restarts < MOST_RESTARTS) {
        restarts += 1;
        messages = prompt.messages;
      } else {
        yield { type: "usage", usage };
        throw error;
      }
      continue;
    }

    if (verdict.kind === "plan") {
      const plan = alignPlan(verdict.plan, started);
      const kept = new Set(plan.map(({ id }) => id));
      if (started.some(({ id }) => !kept.has(id))) {
        const reason =
          calls.findLast(({ fault }) => fault !== undefined)?.fault ?? "the plan as a whole says otherwise";
        yield { type: "revise", plan, reason };
      }
      yield { type: "usage", usage };
      const explanation: LlmPlanExplanation = { model: model.id, listed: prompt.listed, calls };
      yield { type: "end", plan, planner: model.id, repairs: verdict.repairs, explanation };
      return;
    }

    calls[calls.length - 1] = { ...record, fault: verdict.fault };
    if (verdict.kind === "unreadable") {
      unreadable += 1;
      if (unreadable === 2 && verdict.talk && hinted.length === 0 && request.files.length === 0) {
        // Asked twice, the model just talks, and nothing else sees a task either: then it is talk.
        yield { type: "warning", code: "plan-unreadable", message: "The language model answered instead of planning." };
        yield { type: "usage", usage };
        yield { type: "end", plan: [], planner: model.id, repairs: [] };
        return;
      }
    } else reasks += 1;
    if (unreadable >= 2 || reasks > MOST_REASKS) {
      yield { type: "usage", usage };
      throw verdict.kind === "faulty"
        ? new PlanError(verdict.issues)
        : new LanguageModelError(`The language model ${model.id} wrote no plan that can be read, twice`);
    }
    messages = [
      ...prompt.messages,
      { role: "assistant", content: quote(reply.text) },
      { role: "user", content: verdict.fault },
    ];
  }
}

/** Passes tasks on as they come, until a first answer has failed: later answers count only as a whole. */
async function* relay(
  reading: AsyncGenerator<PlanTask, PlanReply>,
  started: PlanTask[],
): AsyncGenerator<PlannerOutput, PlanReply> {
  const live = started.length === 0;
  try {
    for (;;) {
      const next = await reading.next();
      if (next.done) return next.value;
      if (!live) continue;
      started.push(next.value);
      yield { type: "task", task: next.value };
    }
  } finally {
    await reading.return?.(undefined as never);
  }
}

type Verdict =
  | { readonly kind: "plan"; readonly plan: Plan; readonly repairs: readonly string[] }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "unreadable"; readonly fault: string; readonly talk: boolean }
  | { readonly kind: "faulty"; readonly fault: string; readonly issues: PlanError["issues"] };

function judge(reply: PlanReply): Verdict {
  if (reply.failure !== undefined) return { kind: "failed", error: reply.failure };
  if (reply.end.finishReason === "refusal") {
    return { kind: "failed", error: new LanguageModelError("The language model refused to plan this request") };
  }
  if (!reply.whole) {
    const fault = "Your answer was cut off at its length limit. Write the whole plan again, shorter, as JSON only.";
    return { kind: "faulty", fault, issues: [{ message: "the plan was cut off at the length limit" }] };
  }
  if (!reply.found) {
    const fault = "That is no plan. Write only the JSON array of steps; [] if there is nothing to do.";
    return { kind: "unreadable", fault, talk: reply.text.trim() !== "" && !/[[{]/.test(reply.text) };
  }
  const { plan, issues, repairs } = reply.draft.finish();
  if (issues.length === 0) return { kind: "plan", plan, repairs };
  const faults = issues.slice(0, 8).map(({ message }) => `- ${message}`);
  const fault = `This plan cannot run:\n${faults.join("\n")}\nWrite the whole plan again, corrected, as JSON only.`;
  return { kind: "faulty", fault, issues };
}

async function hintedPlan(hint: Planner | undefined, request: PlanRequest, signal: AbortSignal): Promise<Plan> {
  if (hint === undefined) return [];
  try {
    for await (const output of hint.plan(request, { signal })) if (output.type === "end") return output.plan;
  } catch (error) {
    // A hint is welcome, never needed.
    if (signal.aborted) throw error;
  }
  return [];
}

function addUsage(usage: Usage, { end }: PlanReply): Usage {
  return {
    languageModelCalls: usage.languageModelCalls + 1,
    inputTokens: usage.inputTokens + end.inputTokens,
    outputTokens: usage.outputTokens + end.outputTokens,
    ...(end.price === undefined && usage.price === undefined ? {} : { price: (usage.price ?? 0) + (end.price ?? 0) }),
  };
}

const tokensOf = (messages: readonly LanguageModelMessage[]) =>
  estimateTokens(messages.map(({ content }) => content).join("\n"));

const quote = (text: string) =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text || "(nothing)";
