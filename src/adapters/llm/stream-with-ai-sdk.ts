import { type JSONSchema7, type LanguageModel as SdkModel, streamText, type UserContent, wrapLanguageModel } from "ai";
import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { estimateTokens } from "../../util/estimate-tokens.ts";
import { readImage } from "./read-image.ts";
import { type ErrorContext, toLanguageModelError } from "./to-language-model-error.ts";

type SdkProviderModel = Extract<SdkModel, { readonly specificationVersion: "v3" }>;
type Finish = Extract<LanguageModelChunk, { readonly type: "end" }>["finishReason"];

export interface SdkModelOptions {
  readonly model: SdkProviderModel;
  readonly supportsSchema: boolean;
  readonly supportsImages: boolean;
  readonly contextTokens: number;
  /** The model thinks before it writes: our calls are short and clear, a little is enough. */
  readonly reasons?: boolean;
  readonly errors: ErrorContext;
}

const FINISH: Readonly<Record<string, Finish>> = { stop: "stop", length: "length", "content-filter": "refusal" };

/** What a server refuses by name in a 400, and is then asked without. */
interface Adaptation {
  temperature: boolean;
  schema: boolean;
  effort: boolean;
}

/** A model of the Vercel AI SDK behind our port. One call, no retries: those are `withRetries`. */
export function createSdkLanguageModel(options: SdkModelOptions): LanguageModel {
  const accepted: Adaptation = { temperature: true, schema: options.supportsSchema, effort: options.reasons ?? false };
  return {
    id: options.errors.id,
    get supportsSchema() {
      return accepted.schema;
    },
    supportsImages: options.supportsImages,
    contextTokens: options.contextTokens,
    async *stream(request, { signal }) {
      for (;;) {
        try {
          return yield* streamOnce(request, options, accepted, signal);
        } catch (error) {
          if (signal.aborted)
            throw new CancelledError("The call of the language model was cancelled", { cause: error });
          const failure = toLanguageModelError(error, options.errors);
          if (!adapt(accepted, request, failure)) throw failure;
        }
      }
    },
  };
}

function adapt(accepted: Adaptation, request: LanguageModelRequest, error: Error): boolean {
  if (!/answered (?:400|422)/.test(error.message)) return false;
  if (accepted.temperature && request.temperature !== undefined && /temperature/i.test(error.message)) {
    accepted.temperature = false;
    return true;
  }
  if (accepted.effort && /reasoning/i.test(error.message)) {
    accepted.effort = false;
    return true;
  }
  if (
    accepted.schema &&
    request.schema !== undefined &&
    /response_format|json_schema|schema|structured/i.test(error.message)
  ) {
    accepted.schema = false;
    return true;
  }
  return false;
}

async function* streamOnce(
  request: LanguageModelRequest,
  options: SdkModelOptions,
  accepted: Adaptation,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelChunk, void> {
  if (signal.aborted) throw new CancelledError();
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  let written = "";
  try {
    const { fullStream } = streamText({
      model: accepted.schema ? withSchema(options.model, request.schema) : options.model,
      messages: await toSdkMessages(request),
      maxRetries: 0,
      abortSignal: controller.signal,
      allowSystemInMessages: true,
      ...(request.maxOutputTokens === undefined ? {} : { maxOutputTokens: request.maxOutputTokens }),
      ...(accepted.temperature && request.temperature !== undefined ? { temperature: request.temperature } : {}),
      providerOptions: {
        openai: { strictJsonSchema: false, ...(accepted.effort ? { reasoningEffort: "low" } : {}) },
        openaiCompatible: { strictJsonSchema: false },
      },
      onError: () => undefined,
    });
    for await (const part of fullStream) {
      if (part.type === "text-delta") {
        written += part.text;
        yield { type: "text", text: part.text };
      } else if (part.type === "error") throw part.error;
      else if (part.type === "abort") throw new CancelledError("The call of the language model was cancelled");
      else if (part.type === "finish") {
        // Servers say why they stop; a stream that just ends was cut off.
        if (part.rawFinishReason === undefined) {
          throw new LanguageModelError(`The language model ${options.errors.id} broke off its answer`, {
            retryable: true,
          });
        }
        const { inputTokens, outputTokens } = part.totalUsage;
        yield {
          type: "end",
          inputTokens: inputTokens ?? estimateTokens(request.messages.map(({ content }) => content).join("\n")),
          outputTokens: outputTokens ?? estimateTokens(written),
          finishReason: FINISH[part.finishReason] ?? "other",
        };
      }
    }
  } finally {
    signal.removeEventListener("abort", stop);
    // A reader that has enough stops reading; the model must then stop writing.
    controller.abort();
  }
}

function withSchema(model: SdkProviderModel, schema: LanguageModelRequest["schema"]): SdkProviderModel {
  if (schema === undefined) return model;
  const responseFormat = { type: "json" as const, name: schema.name, schema: schema.schema as JSONSchema7 };
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: "v3",
      transformParams: async ({ params }) => ({ ...params, responseFormat }),
    },
  });
}

async function toSdkMessages(request: LanguageModelRequest) {
  return Promise.all(
    request.messages.map(async ({ role, content, images = [] }) => {
      if (role !== "user" || images.length === 0) return { role, content } as const;
      const parts: Exclude<UserContent, string> = [{ type: "text", text: content }];
      for (const image of images) parts.push({ type: "image", ...(await readImage(image)) });
      return { role, content: parts } as const;
    }),
  );
}
