import type { LostCue } from "./select-steps.ts";

/** Why the keyless planner planned so; `--explain` renders it. */
export interface KeylessExplanation {
  readonly clauses: readonly ClauseExplanation[];
  /** Steps that the words leave out and the types need. */
  readonly bridges: readonly { readonly taskId: number; readonly task: string; readonly reason: string }[];
  readonly arguments: readonly ArgumentExplanation[];
  readonly confidence: readonly { readonly factor: number; readonly reason: string }[];
  /** Misspellings that were read as words of the tables. */
  readonly spelling: readonly { readonly wrote: string; readonly read: string }[];
}

export interface ClauseExplanation {
  /** In the user's words. */
  readonly text: string;
  readonly kind: "request" | "background";
  readonly relation: string | undefined;
  readonly found: readonly {
    readonly task: string;
    readonly cue: string;
    readonly words: string;
    readonly weight: number;
  }[];
  readonly lost: readonly LostCue[];
  /** What a negation took back. */
  readonly negated: readonly string[];
}

export interface ArgumentExplanation {
  readonly taskId: number;
  readonly argument: string;
  readonly value: string;
  readonly reason: string;
}
