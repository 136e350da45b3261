import { CancelledError, ExpertError, LanguageModelError } from "../../../domain/errors.ts";
import type { ModelCard } from "../../../domain/model.ts";
import type { ExpertContext, ExpertTask, LanguageModel, LanguageModelMessage, Runtime } from "../../../domain/ports.ts";
import { type Artifact, isMedia, type Resource } from "../../../domain/resource.ts";
import { ThoughtFilter } from "../../../util/strip-thoughts.ts";
import { INSTRUCTIONS } from "./instructions.ts";

/** Tokens of a usual call, for the price that selection shows. */
const USUAL = { input: 400, output: 250 };

export interface LlmModelOptions {
  /** US dollars for a million tokens, where known. */
  readonly price?: { readonly input: number; readonly output: number } | undefined;
}

/** The brain as a candidate of the catalogue: for the texts that it writes, and for pictures where it sees. */
export function llmModelCard(model: LanguageModel, options: LlmModelOptions = {}): ModelCard {
  const { price } = options;
  const tasks = Object.entries(INSTRUCTIONS).filter(([, { sees }]) => !sees || model.supportsImages);
  const cost = price === undefined ? undefined : (USUAL.input * price.input + USUAL.output * price.output) / 1_000_000;
  return {
    id: `llm/${model.id}`,
    runtime: "llm",
    tasks: tasks.map(([task]) => task),
    description: "The brain itself, a general language model",
    quality: 80,
    mediaTypes: ["image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff", "image/avif"],
    ...(cost === undefined ? {} : { pricePerCall: Math.round(cost * 1e6) / 1e6 }),
  };
}

/** Runs tasks that a language model does well by itself. Its calls are booked and bounded as those of the brain. */
export function createLlmRuntime({ model }: { readonly model: LanguageModel }): Runtime {
  return {
    name: "llm",
    run: (task, context) => run(model, task, context),
  };
}

async function run(model: LanguageModel, task: ExpertTask, context: ExpertContext): Promise<readonly Resource[]> {
  const instruction = INSTRUCTIONS[task.task];
  if (instruction === undefined || (instruction.sees && !model.supportsImages)) {
    throw new ExpertError("unsupported-input", `${model.id} does not do ${task.task}`);
  }
  const messages: readonly LanguageModelMessage[] = [
    { role: "system", content: instruction.instruct(task) },
    { role: "user", content: contentOf(task), images: imagesOf(task) },
  ];
  const thoughts = new ThoughtFilter();
  let text = "";
  let cut = false;
  let refused = false;
  try {
    for await (const chunk of model.stream(
      { purpose: "task", messages, temperature: 0.2 },
      { signal: context.signal },
    )) {
      if (chunk.type === "text") text += thoughts.push(chunk.text);
      else {
        cut = chunk.finishReason === "length";
        refused = chunk.finishReason === "refusal";
      }
    }
  } catch (error) {
    if (context.signal.aborted)
      throw error instanceof CancelledError ? error : new CancelledError("Cancelled", { cause: error });
    throw toExpertError(error);
  }
  text = (text + thoughts.end()).trim();
  if (refused) throw new ExpertError("expert-failed", `${model.id} refused this task`);
  if (text === "") throw new ExpertError("expert-no-result", `${model.id} answered nothing`, { retryable: true });
  if (cut) throw new ExpertError("expert-bad-output", `The answer of ${model.id} was cut off at its length limit`);
  return [{ type: "text", text }];
}

function toExpertError(error: unknown): Error {
  if (!(error instanceof LanguageModelError)) return error instanceof Error ? error : new Error(String(error));
  const code =
    error.code === "timeout"
      ? "expert-timeout"
      : error.code === "budget-exceeded"
        ? "budget-exceeded"
        : "expert-failed";
  return new ExpertError(code, error.message, {
    retryable: error.retryable,
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    hint: error.hint,
    cause: error,
  });
}

/** The texts of a task: the only one as it is, several with their names. */
function contentOf(task: ExpertTask): string {
  const texts = Object.entries(task.inputs).flatMap(([name, input]) => {
    const own = [input].flat().flatMap((resource) => {
      if (resource.type === "text") return [resource.text];
      return resource.type === "json" ? [JSON.stringify(resource.value)] : [];
    });
    return own.length === 0
      ? []
      : [{ name: name === "text" && task.inputs["context"] !== undefined ? "question" : name, text: own.join("\n\n") }];
  });
  if (texts.length === 0) return "Here it is.";
  if (texts.length === 1) return texts[0]?.text ?? "";
  return texts.map(({ name, text }) => `${name}: ${text}`).join("\n\n");
}

function imagesOf(task: ExpertTask): readonly Artifact[] {
  return Object.values(task.inputs)
    .flatMap((input) => [input].flat())
    .flatMap((resource) => (isMedia(resource) && resource.type === "image" ? [resource.artifact] : []));
}
