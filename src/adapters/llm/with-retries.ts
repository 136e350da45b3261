import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { sleep as defaultSleep } from "../../util/sleep.ts";

export interface RetryOptions {
  /** Calls altogether. Default 4. */
  readonly attempts?: number;
  /** Calls altogether where the model says nothing: each has cost its whole time-out. Default 2. */
  readonly attemptsInSilence?: number;
  /** First pause, in ms; it doubles each time, with jitter. Default 400. */
  readonly baseDelayMs?: number;
  /** Longest pause, also where the server asks for more (then the call fails at once). Default 20,000. */
  readonly maxDelayMs?: number;
  /** Stands for the run that a call belongs to; undefined: for none. What failed in a run is remembered as long as it lasts. */
  readonly currentRun?: () => object | undefined;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Repeats a call that failed for a passing reason before its first word: 429 (after `Retry-After`), 5xx, broken
 * connections, time-outs, empty answers. After the first word the caller decides: it has seen part of the answer. What
 * could not be had so is not asked for as patiently again in the same run: a model that is down fails at once, one that
 * failed each time is asked once.
 */
export function withRetries(model: LanguageModel, options: RetryOptions = {}): LanguageModel {
  const failed = new WeakMap<object, LanguageModelError>();
  return {
    ...model,
    get supportsSchema() {
      return model.supportsSchema;
    },
    stream: (request, { signal }) => {
      const run = options.currentRun?.();
      const before = run === undefined ? undefined : failed.get(run);
      const remember = (error: LanguageModelError | undefined) => {
        if (run === undefined) return;
        if (error === undefined) failed.delete(run);
        else failed.set(run, error);
      };
      return streamWithRetries({ model, request, options, signal, before, remember });
    },
  };
}

interface Call {
  readonly model: LanguageModel;
  readonly request: LanguageModelRequest;
  readonly options: RetryOptions;
  readonly signal: AbortSignal;
  /** How earlier calls of the run ended, where none succeeded since. */
  readonly before: LanguageModelError | undefined;
  remember(error: LanguageModelError | undefined): void;
}

async function* streamWithRetries(call: Call): AsyncGenerator<LanguageModelChunk> {
  const { model, request, options, signal, before, remember } = call;
  const { baseDelayMs = 400, maxDelayMs = 20_000, random = Math.random, sleep = defaultSleep } = options;
  if (before?.down === true) throw before;
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
      remember(undefined);
      return;
    } catch (error) {
      if (!(error instanceof LanguageModelError) || spoke || signal.aborted) throw error;
      if (error.down) remember(error);
      if (!error.retryable) throw error;
      const backOff = baseDelayMs * 2 ** (attempt - 1) * (0.5 + random() / 2);
      const delay = error.retryAfterMs ?? Math.min(maxDelayMs, backOff);
      if (before !== undefined || attempt >= attemptsFor(error, options) || delay > maxDelayMs) {
        const final = givenUp(error);
        remember(final);
        throw final;
      }
      try {
        await sleep(delay, signal);
      } catch (cause) {
        throw new CancelledError("The call of the language model was cancelled", { cause });
      }
    }
  }
}

const attemptsFor = (error: LanguageModelError, { attempts = 4, attemptsInSilence = 2 }: RetryOptions) =>
  error.code === "timeout" ? Math.min(attempts, attemptsInSilence) : attempts;

/** The same failure, after which nobody need try again; a model that said nothing twice counts as down. */
function givenUp(error: LanguageModelError): LanguageModelError {
  const { code, message, hint } = error;
  return new LanguageModelError(message, { code, hint, retryable: false, down: code === "timeout", cause: error });
}
