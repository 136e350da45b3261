import { CancelledError, LanguageModelError } from "../domain/errors.ts";
import type { LanguageModel, LanguageModelRequest } from "../domain/ports.ts";

/** What a scripted brain says to one call: a text, or an error instead of one. */
export type BrainReply =
  | string
  | {
      readonly text?: string;
      readonly finishReason?: "stop" | "length" | "refusal";
      /** Thrown after the text. */
      readonly error?: Error;
    };

export interface ScriptedBrainOptions {
  readonly supportsSchema?: boolean;
  readonly supportsImages?: boolean;
  readonly contextTokens?: number;
  /** Characters in a piece of the stream. Default 7. */
  readonly pieceLength?: number;
}

/** A language model that says what it is told to, in pieces, without a network. */
export interface ScriptedBrain extends LanguageModel {
  readonly requests: readonly LanguageModelRequest[];
}

/**
 * Makes a brain from replies for its calls in order (the last repeats), or from a function of the call.
 *
 * @example
 * const brain = createScriptedBrain((request) => (request.purpose === "plan" ? "[]" : "Hello!"));
 */
export function createScriptedBrain(
  script: readonly BrainReply[] | ((request: LanguageModelRequest, index: number) => BrainReply),
  options: ScriptedBrainOptions = {},
): ScriptedBrain {
  const requests: LanguageModelRequest[] = [];
  const { pieceLength = 7 } = options;
  return {
    id: "scripted:brain",
    supportsSchema: options.supportsSchema ?? false,
    supportsImages: options.supportsImages ?? false,
    contextTokens: options.contextTokens ?? 32_000,
    requests,
    async *stream(request, { signal }) {
      const index = requests.length;
      requests.push(request);
      const reply = typeof script === "function" ? script(request, index) : script[Math.min(index, script.length - 1)];
      if (reply === undefined) throw new LanguageModelError("The script has no reply");
      const { text = "", finishReason = "stop", error } = typeof reply === "string" ? { text: reply } : reply;
      for (let start = 0; start < text.length; start += pieceLength) {
        await Promise.resolve();
        if (signal.aborted) throw new CancelledError();
        yield { type: "text", text: text.slice(start, start + pieceLength) };
      }
      if (error !== undefined) throw error;
      yield {
        type: "end",
        inputTokens: request.messages.reduce((sum, { content }) => sum + Math.ceil(content.length / 4), 0),
        outputTokens: Math.ceil(text.length / 4),
        finishReason,
      };
    },
  };
}
