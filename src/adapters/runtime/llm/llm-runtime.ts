import { CancelledError, ExpertError, LanguageModelError } from "../../../domain/errors.ts";
import type { ModelCard } from "../../../domain/model.ts";
import type { ExpertContext, ExpertTask, LanguageModel, LanguageModelMessage, Runtime } from "../../../domain/ports.ts";
import { type Artifact, isMedia, type Resource } from "../../../domain/resource.ts";
import { ThoughtFilter } from "../../../util/strip-thoughts.ts";
import { INSTRUCTIONS } from "./instructions.ts";

export interface LlmModelOptions {
  /** US dollars for a million tokens, where known. */
  readonly price?: { readonly input: number; readonly output: number } | undefined;
}

/** The brain as candidates of the catalogue: one card for the texts that it writes, one for the pictures that it sees. */
export function llmModelCards(model: LanguageModel, options: LlmModelOptions = {}): readonly ModelCard[] {
  const rows = Object.entries(INSTRUCTIONS);
  const { price } = options;
  return [false, true].flatMap((sees): readonly ModelCard[] => {
    const own = rows.filter(([, instruction]) => instruction.sees === sees);
    const usual = own[0]?.[1].usual;
    if (usual === undefined || (sees && !model.supportsImages)) return [];
    const cost =
      price === undefined ? undefined : (usual.input * price.input + usual.output * price.output) / 1_000_000;
    return [
      {
        id: `llm/${model.id}${sees ? "#sees" : ""}`,
        runtime: "llm",
        tasks: own.map(([task]) => task),
        description: sees ? "The brain itself, looking at pictures" : "The brain itself, for texts",
        quality: 80,
        ...(sees
          ? { mediaTypes: ["image/png", "image/jpeg", "image/webp", "image/gif", "image/tiff", "image/avif"] }
          : {}),
        ...(cost === undefined ? {} : { pricePerCall: Math.round(cost * 1e6) / 1e6 }),
      },
    ];
  });
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
