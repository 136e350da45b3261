import { LanguageModelError } from "../../domain/errors.ts";
import { NO_USAGE, type Usage } from "../../domain/events.ts";
import type { LanguageModel, LanguageModelRequest, ModelSelector } from "../../domain/ports.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { ThoughtFilter } from "../../util/strip-thoughts.ts";
import { readChoices } from "./read-choices.ts";
import { writeSelectionPrompt } from "./write-prompt.ts";

const PICK = {
  type: "object",
  properties: { task: { type: "integer" }, id: { type: "string" }, reason: { type: "string" } },
  required: ["task", "id", "reason"],
  additionalProperties: false,
};
const { task: _task, ...onlyPick } = PICK.properties;
const ONE = { ...PICK, properties: onlyPick, required: ["id", "reason"] };
const SEVERAL = {
  type: "object",
  properties: { choices: { type: "array", items: PICK } },
  required: ["choices"],
  additionalProperties: false,
};
/** Calls for one choice, where the stream breaks off within the answer. */
const MOST_CALLS = 2;

/** Lets a language model choose among the candidates, in one call for all the tasks that are asked for together. */
export function createLlmSelector({ model }: { readonly model: LanguageModel }): ModelSelector {
  return {
    name: model.id,
    async select(requests, { signal }) {
      const asked = requests.filter(({ candidates }) => candidates.length > 0);
      if (asked.length === 0) return { choices: new Map(), usage: NO_USAGE };
      const request: LanguageModelRequest = {
        purpose: "select",
        messages: writeSelectionPrompt(asked),
        temperature: 0,
        ...(model.supportsSchema ? { schema: { name: "choice", schema: asked.length === 1 ? ONE : SEVERAL } } : {}),
      };
      let usage: Usage = NO_USAGE;
      for (let call = 1; ; call += 1) {
        const reply = await readWhole(model, request, signal);
        usage = addUsage(usage, reply.usage);
        const choices = readChoices(reply.text, asked);
        const again = reply.failure instanceof LanguageModelError && reply.failure.retryable && call < MOST_CALLS;
        if (choices.size === asked.length || reply.failure === undefined) return { choices, usage };
        if (!again) {
          if (choices.size > 0) return { choices, usage };
          throw reply.failure;
        }
      }
    },
  };
}

async function readWhole(model: LanguageModel, request: LanguageModelRequest, signal: AbortSignal) {
  const thoughts = new ThoughtFilter();
  let text = "";
  let usage: Usage = {
    languageModelCalls: 1,
    inputTokens: estimateTokens(request.messages.map(({ content }) => content).join("\n")),
    outputTokens: 0,
  };
  let failure: unknown;
  try {
    for await (const chunk of model.stream(request, { signal })) {
      if (chunk.type === "text") text += thoughts.push(chunk.text);
      else {
        const { inputTokens, outputTokens, price } = chunk;
        usage = { languageModelCalls: 1, inputTokens, outputTokens, ...(price === undefined ? {} : { price }) };
      }
    }
  } catch (error) {
    if (signal.aborted) throw error;
    failure = error;
  }
  return { text: text + thoughts.end(), usage, failure };
}

function addUsage(left: Usage, right: Usage): Usage {
  const priced = left.price !== undefined || right.price !== undefined;
  return {
    languageModelCalls: left.languageModelCalls + right.languageModelCalls,
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    ...(priced ? { price: (left.price ?? 0) + (right.price ?? 0) } : {}),
  };
}
