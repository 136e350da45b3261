import type { PhraseHit } from "./phrase-index.ts";
import type { Relation } from "./tables/connectors.ts";
import type { Span } from "./token.ts";
import type { Cue, Noun } from "./vocabulary.ts";

export type CueHit = PhraseHit<Cue>;
export type NounHit = PhraseHit<Noun>;

/** A piece of the request that asks for one thing, asks a question, or tells of the situation. */
export interface Clause extends Span {
  readonly kind: "request" | "background" | "courtesy" | "statement";
  readonly relation: Relation | undefined;
  /** Number of the sentence that it stands in. */
  readonly sentence: number;
  /** First clause of its sentence. */
  readonly opens: boolean;
  readonly isQuestion: boolean;
  readonly hits: readonly CueHit[];
  /** Cues that a negation takes back. */
  readonly negated: readonly CueHit[];
  readonly nouns: readonly NounHit[];
  /** It wishes for something that no task type does. */
  readonly isBeyond: boolean;
}
