import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { sleep as defaultSleep } from "../../util/sleep.ts";

export interface RetryOptions {
  /** Calls altogether. Default 4. */
  readonly attempts?: number;
  /** First pause, in ms; it doubles each time, with jitter. Default 400. */
  readonly baseDelayMs?: number;
  /** Longest pause, also where the server asks for more (then the call fails at once). Default 20,000. */
  readonly maxDelayMs?: number;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Repeats a call that failed for a passing reason before its first word: 429 (after `Retry-After`), 5xx, broken
 * connections, time-outs, empty answers. After the first word the caller decides: it has seen part of the answer.
 */
export function withRetries(model: LanguageModel, options: RetryOptions = {}): LanguageModel {
  return {
    ...model,
    get supportsSchema() {
      return model.supportsSchema;
    },
    stream: (request, { signal }) => streamWithRetries(model, request, options, signal),
  };
}

async function* streamWithRetries(
  model: LanguageModel,
  request: LanguageModelRequest,
  options: RetryOptions,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelChunk> {
  const { attempts = 4, baseDelayMs = 400, maxDelayMs = 20_000, random = Math.random, sleep = defaultSleep } = options;
  for (let attempt = 1; ; attempt += 1) {
    let spoke = false;
    try {
      for await (const chunk of model.stream(request, { signal })) {
        if (chunk.type === "text" && chunk.text !== "") spoke = true;
        if (chunk.type === "end" && !spoke && chunk.finishReason !== "refusal") {
          throw new LanguageModelError(`The language model ${model.id} answered nothing`, { retryable: true });
        }
        yield chunk;
      }
      return;
    } catch (error) {
      const passing = error instanceof LanguageModelError && error.retryable && !spoke;
      if (!passing || attempt >= attempts || signal.aborted) throw error;
      const backOff = baseDelayMs * 2 ** (attempt - 1) * (0.5 + random() / 2);
      const delay = error.retryAfterMs ?? Math.min(maxDelayMs, backOff);
      if (delay > maxDelayMs) throw error;
      try {
        await sleep(delay, signal);
      } catch (cause) {
        throw new CancelledError("The call of the language model was cancelled", { cause });
      }
    }
  }
}
