import { LanguageModelError } from "../../domain/errors.ts";
import { NO_USAGE, type Usage } from "../../domain/events.ts";
import type {
  LanguageModel,
  LanguageModelMessage,
  Responder,
  ResponderOutput,
  ResponseRequest,
} from "../../domain/ports.ts";
import { isMedia } from "../../domain/resource.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { composeProblems, composeResponse } from "../keyless/compose-response.ts";
import { AnswerStream } from "./answer-stream.ts";
import type { Vouched } from "./guard-answer.ts";
import { writeAnswerPrompt, writeContinuation } from "./write-prompt.ts";
import { artifactsOf } from "./write-results.ts";

/** Characters of results that a prompt holds at most; less where the model's context is small. */
const RESULT_CHARACTERS = 8_000;
const LEAST_CHARACTERS = 300;
/** How often a broken or cut-off answer is continued. */
const MOST_CONTINUATIONS = 2;
const LONGEST_NOTE = 80;

/**
 * Lets a language model word the answer, streamed. What no task produced is taken out and noted; what went wrong is told
 * by us, after it. A run that was stopped, or of which nothing came, is told without the model.
 */
export function createLlmResponder({ model }: { readonly model: LanguageModel }): Responder {
  return {
    name: model.id,
    async *respond(request, { signal }) {
      const { record } = request;
      const stopped = record.tasks.some(({ status }) => status === "cancelled");
      const came = record.plan.length === 0 || record.tasks.some(({ status }) => status === "completed");
      if (stopped || !came) {
        const text = composeResponse(record);
        yield { type: "delta", text };
        yield { type: "end", text };
        return;
      }
      yield* answer(model, request, signal);
    },
  };
}

async function* answer(
  model: LanguageModel,
  request: ResponseRequest,
  signal: AbortSignal,
): AsyncGenerator<ResponderOutput> {
  const stream = new AnswerStream(vouchedIn(request));
  let characters = Math.max(LEAST_CHARACTERS, Math.min(RESULT_CHARACTERS, model.contextTokens * 1.5 - 1_500));
  let prompt = writeAnswerPrompt(request, characters);
  let messages: readonly LanguageModelMessage[] = prompt;
  let continuations = 0;
  let usage: Usage = NO_USAGE;

  for (;;) {
    const before = stream.written.length;
    let outcome: "whole" | "cut" | "refused" = "whole";
    let counted = false;
    try {
      for await (const chunk of model.stream({ purpose: "respond", messages, temperature: 0.3 }, { signal })) {
        if (chunk.type === "text") {
          const text = stream.push(chunk.text);
          if (text !== "") yield { type: "delta", text };
          continue;
        }
        counted = true;
        usage = addUsage(usage, chunk);
        if (chunk.finishReason === "length") outcome = "cut";
        else if (chunk.finishReason === "refusal" && stream.written === "") outcome = "refused";
      }
    } catch (error) {
      if (!counted) usage = addUsage(usage, estimate(messages, stream.written.slice(before)));
      if (!(error instanceof LanguageModelError) || signal.aborted) throw error;
      if (error.overflow && characters > LEAST_CHARACTERS) {
        characters = Math.max(LEAST_CHARACTERS, Math.floor(characters / 3));
        prompt = writeAnswerPrompt(request, characters);
        messages = stream.written === "" ? prompt : writeContinuation(prompt, stream.written);
        yield {
          type: "warning",
          code: "prompt-shortened",
          message: `The results were shortened for the answer: ${error.message}`,
        };
        continue;
      }
      if (!error.retryable || continuations >= MOST_CONTINUATIONS) {
        yield { type: "usage", usage };
        throw error;
      }
      outcome = "cut";
    }
    if (outcome === "refused") {
      yield { type: "usage", usage };
      throw new LanguageModelError("The language model refused to answer");
    }
    if (outcome === "whole" || continuations >= MOST_CONTINUATIONS) break;
    continuations += 1;
    messages = stream.written === "" ? prompt : writeContinuation(prompt, stream.written);
  }

  yield { type: "usage", usage };
  const { rest, text, removed } = stream.end();
  if (text === "") throw new LanguageModelError(`The language model ${model.id} answered nothing`);
  const problems = composeProblems(request.record);
  const tail = problems === "" ? rest : `${rest}\n\n${problems}`;
  if (tail !== "") yield { type: "delta", text: tail };
  if (removed.length > 0) {
    const named = removed.map((part) => (part.length > LONGEST_NOTE ? `${part.slice(0, LONGEST_NOTE)}…` : part));
    yield {
      type: "warning",
      code: "answer-guard",
      message: `Taken out of the answer, because no task produced it: ${named.join(", ")}`,
    };
  }
  yield { type: "end", text: problems === "" ? text : `${text}\n\n${problems}` };
}

function vouchedIn({ request, record, conversation }: ResponseRequest): Vouched {
  const results = record.tasks.flatMap(({ outputs }) =>
    outputs.flatMap((output) => {
      if (output.type === "text") return [output.text];
      return output.type === "json" ? [JSON.stringify(output.value) ?? ""] : [];
    }),
  );
  const names = record.files.map(({ name }) => name);
  const turns = conversation.turns.flatMap((turn) => [turn.request, turn.response]);
  const earlier = conversation.resources.flatMap(({ resource }) => (isMedia(resource) ? [resource.artifact] : []));
  return { artifacts: artifactsOf(record), earlier, texts: [request, ...names, ...results, ...turns] };
}

interface Counted {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly price?: number;
}

const estimate = (messages: readonly LanguageModelMessage[], written: string): Counted => ({
  inputTokens: estimateTokens(messages.map(({ content }) => content).join("\n")),
  outputTokens: estimateTokens(written),
});

function addUsage(usage: Usage, counted: Counted): Usage {
  const priced = usage.price !== undefined || counted.price !== undefined;
  return {
    languageModelCalls: usage.languageModelCalls + 1,
    inputTokens: usage.inputTokens + counted.inputTokens,
    outputTokens: usage.outputTokens + counted.outputTokens,
    ...(priced ? { price: (usage.price ?? 0) + (counted.price ?? 0) } : {}),
  };
}
