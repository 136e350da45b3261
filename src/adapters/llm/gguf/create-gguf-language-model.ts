import { access } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { CancelledError, InputError, LanguageModelError } from "../../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../../domain/ports.ts";
import { EventLog } from "../../../util/event-log.ts";
import type { LanguageModelOptions } from "../language-model-options.ts";
import { type Llama, type LlamaHistoryItem, type LlamaLibrary, loadLlamaLibrary } from "./llama-library.ts";

/** More context than this costs memory that a laptop misses, and our prompts are short. */
const LARGEST_CONTEXT = 8_192;
/** What the answer needs at least, of the context. */
const ANSWER_TOKENS = 256;

/**
 * A GGUF file as a language model of this process: a path, or `hf:OWNER/REPO/FILE`, which is downloaded once, with
 * resume, when it is first used. Answers with a schema are held to it by a grammar. One call at a time.
 *
 * @throws InputError where the package or the file is missing.
 */
export async function createGgufLanguageModel(file: string, options: LanguageModelOptions): Promise<LanguageModel> {
  const library = await loadLlamaLibrary(options.importLlama);
  const modelPath = await findModelFile(file, library, options);
  // The first look at "auto" would start a build where no binary fits: never on the user's time.
  const llama = await library.getLlama({
    build: "never",
    logLevel: library.LlamaLogLevel.error,
    gpu: "auto",
    progressLogs: false,
  });
  try {
    const model = await llama.loadModel({ modelPath, ...(options.signal && { loadSignal: options.signal }) });
    const context = await model.createContext({
      contextSize: Math.min(options.contextTokens ?? LARGEST_CONTEXT, model.trainContextSize),
      // With a thread on every core they spin against whatever else runs: 40 times slower on two busy cores.
      threads: options.threads ?? Math.max(1, availableParallelism() - 1),
      ...(options.signal && { createSignal: options.signal }),
    });
    const session = new library.LlamaChatSession({ contextSequence: context.getSequence() });
    const grammars = new Map<string, Promise<unknown>>();
    let queue: Promise<unknown> = Promise.resolve();
    const id = `gguf:${path.basename(modelPath)}`;

    async function run(request: LanguageModelRequest, signal: AbortSignal, emit: (text: string) => void) {
      if (signal.aborted) throw new CancelledError();
      const history = toHistory(request);
      const last = request.messages.at(-1)?.content ?? "";
      const inputTokens = model.tokenize(`${history.map(textOf).join("\n")}\n${last}`).length;
      if (inputTokens + ANSWER_TOKENS > context.contextSize) {
        throw new LanguageModelError(
          `The prompt (${inputTokens} tokens) does not fit the context of ${id} (${context.contextSize})`,
          { overflow: true },
        );
      }
      const room = context.contextSize - inputTokens - 16;
      session.setChatHistory(history);
      const { responseText, stopReason } = await session.promptWithMeta(last, {
        signal,
        onTextChunk: emit,
        maxTokens: Math.min(request.maxOutputTokens ?? room, room),
        temperature: request.temperature ?? 0,
        ...(request.schema === undefined ? {} : { grammar: await grammarFor(request.schema.schema, llama, grammars) }),
      });
      return {
        type: "end",
        inputTokens,
        outputTokens: model.tokenize(responseText).length,
        finishReason: stopReason === "maxTokens" ? "length" : "stop",
      } as const;
    }

    return {
      id,
      supportsSchema: true,
      schemaIsFree: true,
      supportsImages: false,
      contextTokens: context.contextSize,
      async *stream(request, { signal }) {
        const chunks = new EventLog<LanguageModelChunk>();
        const controller = new AbortController();
        const both = AbortSignal.any([signal, controller.signal]);
        const work = queue.then(() => run(request, both, (text) => chunks.push({ type: "text", text })));
        queue = work.catch(() => undefined);
        let failure: unknown;
        work
          .then((end) => chunks.push(end))
          .catch((error: unknown) => {
            failure = error;
          })
          .finally(() => chunks.close());
        try {
          yield* chunks;
        } finally {
          controller.abort();
        }
        if (failure !== undefined) throw toError(failure, id, signal);
      },
      close: () => llama.dispose(),
    };
  } catch (error) {
    await llama.dispose();
    throw error;
  }
}

function toError(failure: unknown, id: string, signal: AbortSignal): Error {
  if (signal.aborted) return new CancelledError("The call of the language model was cancelled", { cause: failure });
  if (failure instanceof LanguageModelError) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  return new LanguageModelError(`The language model ${id} failed: ${message}`, { cause: failure });
}

async function findModelFile(file: string, library: LlamaLibrary, options: LanguageModelOptions): Promise<string> {
  if (/^hf:/i.test(file)) {
    return library.resolveModelFile(file, {
      ...(options.modelFolder === undefined ? {} : { directory: options.modelFolder }),
      // What was downloaded before an interruption is kept, and the next start goes on from there.
      deleteTempFileOnCancel: false,
      cli: false,
      ...(options.apiKey === undefined ? {} : { tokens: { huggingFace: options.apiKey } }),
      onProgress: (status: { readonly totalSize: number; readonly downloadedSize: number }) =>
        options.onDownload?.({ bytes: status.downloadedSize, totalBytes: status.totalSize }),
      ...(options.signal && { signal: options.signal }),
    });
  }
  const resolved = path.resolve(file);
  if (!resolved.toLowerCase().endsWith(".gguf")) {
    throw new InputError("invalid-config", `"${file}" is no GGUF file: its name must end in .gguf`);
  }
  await access(resolved).catch((error: unknown) => {
    throw new InputError("file-not-found", `There is no model file "${file}"`, {
      hint: "Give a path, or gguf:hf:OWNER/REPO/FILE to download one.",
      cause: error,
    });
  });
  return resolved;
}

function toHistory(request: LanguageModelRequest): readonly LlamaHistoryItem[] {
  return request.messages
    .slice(0, -1)
    .map(({ role, content }) =>
      role === "assistant" ? { type: "model", response: [content] } : { type: role, text: content },
    );
}

const textOf = (item: LlamaHistoryItem) => (item.type === "model" ? item.response.join("") : item.text);

function grammarFor(schema: object, llama: Llama, known: Map<string, Promise<unknown>>): Promise<unknown> {
  const key = JSON.stringify(schema);
  const found = known.get(key) ?? llama.createGrammarForJsonSchema(schema);
  known.set(key, found);
  return found;
}
