import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";

export interface Timeouts {
  /** Longest wait for the first word, in ms. */
  readonly firstTokenMs: number;
  /** Longest pause within an answer, in ms. */
  readonly idleMs: number;
}

/** Ends a call that says nothing for too long; whoever asked gets a `LanguageModelError` with code `timeout`. */
export function withTimeouts(model: LanguageModel, timeouts: Timeouts): LanguageModel {
  return {
    ...model,
    get supportsSchema() {
      return model.supportsSchema;
    },
    stream: (request, { signal }) => streamInTime(model, request, timeouts, signal),
  };
}

async function* streamInTime(
  model: LanguageModel,
  request: LanguageModelRequest,
  timeouts: Timeouts,
  signal: AbortSignal,
): AsyncGenerator<LanguageModelChunk> {
  const controller = new AbortController();
  const both = AbortSignal.any([signal, controller.signal]);
  const chunks = model.stream(request, { signal: both })[Symbol.asyncIterator]();
  let patience = timeouts.firstTokenMs;
  let finished = false;
  try {
    for (;;) {
      const next = await within(chunks.next(), patience, () => controller.abort(), model.id, signal);
      if (next.done) {
        finished = true;
        return;
      }
      yield next.value;
      patience = timeouts.idleMs;
    }
  } finally {
    if (!finished) {
      controller.abort();
      // A source that hangs may never answer `return`; its own signal has ended it.
      void Promise.resolve(chunks.return?.()).catch(() => undefined);
    }
  }
}

function within<T>(
  work: Promise<T>,
  milliseconds: number,
  stop: () => void,
  id: string,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      action();
    };
    const onAbort = () => settle(() => reject(new CancelledError("The call of the language model was cancelled")));
    const timer = setTimeout(() => {
      settle(() =>
        reject(
          new LanguageModelError(`The language model ${id} said nothing for ${Math.round(milliseconds / 100) / 10} s`, {
            code: "timeout",
            retryable: true,
          }),
        ),
      );
      stop();
    }, milliseconds);
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
