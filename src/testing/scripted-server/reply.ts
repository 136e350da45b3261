/** What goes wrong with an answer. Those with `afterTokens` begin to answer first. */
export type ScriptedFault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly afterMs?: number;
    }
  /** The socket closes without an answer. */
  | { readonly kind: "refuse-connection" }
  /** Nothing comes any more, and the connection stays open. */
  | { readonly kind: "hang"; readonly afterTokens?: number }
  /** The socket breaks. */
  | { readonly kind: "drop"; readonly afterTokens: number }
  /** The stream ends in order, but without saying why. */
  | { readonly kind: "end-early"; readonly afterTokens: number }
  /** Bytes that are not the protocol. */
  | { readonly kind: "garbage"; readonly afterTokens: number }
  /** An error inside the stream. */
  | { readonly kind: "error-event"; readonly afterTokens: number }
  /** The answer is cut at the length limit. */
  | { readonly kind: "truncate"; readonly afterTokens: number };

export interface ScriptedReply {
  readonly text?: string;
  /** Default `stop`. */
  readonly finishReason?: "stop" | "length" | "refusal";
  readonly fault?: ScriptedFault;
  /** Overrides the server's pace. */
  readonly firstTokenMs?: number;
  readonly tokenMs?: number;
}
