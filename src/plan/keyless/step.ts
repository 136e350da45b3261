import type { CueHit } from "./clause.ts";

/** A task that the plan will have, before its arguments are bound. */
export interface Step {
  readonly task: string;
  /** Number of the clause that asks for it. */
  readonly clause: number;
  /** `cue`: a clause asks for it; `bridge`: another step needs it; `example`: the request is like one of that task. */
  readonly origin: "cue" | "bridge" | "example";
  readonly weight: number;
  /** The cue that won, where one did. */
  readonly hit?: CueHit;
  /** The example that the request is like. */
  readonly example?: string;
  /** Strongest other task of the same clause that lost. */
  readonly runnerUp?: { readonly task: string; readonly weight: number };
  /** The cue speaks of the task as done ("the translated text"). */
  readonly isDone: boolean;
}
