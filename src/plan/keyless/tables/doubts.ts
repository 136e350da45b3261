/** Log-odds that a plan without any doubt is right. */
export const FAITH = 3.7;

/**
 * What speaks against a plan, in log-odds: 0.7 halves the odds that it is right. Fitted by logistic regression to
 * everyday requests planned with a third of all cues and examples taken away at random, so that it is about wishes in words
 * that the tables do not know; then rounded. See docs/planner.md.
 */
export const DOUBTS = {
  /** A required argument has no source. */
  missing: 4.5,
  conversation: 3.4,
  /** A question that has only its own words to be answered from. */
  ownContext: 2.5,
  /** The request wishes for something that no task type does: enough by itself for a refusal. */
  beyond: 2.8,
  /** A wish without a task. */
  openWish: 2.7,
  /** A further step that the words announce, and no cue knows it. */
  lostStep: 2.7,
  /** A remark without a task. */
  remark: 0.6,
  unusedFile: 3,
  /** A word that no cue, name or argument accounts for; each. */
  oddWord: 0.45,
  /** Another task is as well supported. */
  tie: 0.3,
  /** The weakest cue is a hint, a mere question, a fair cue, a good one. */
  hint: 1.3,
  question: 2.2,
  fair: 1.7,
  good: 0.1,
  /** A task without a cue, by what is there to ask. */
  guess: 0.5,
  /** A translation into no language. */
  noLanguage: 2,
  /** A word of a piece of a sentence that became no task; each. */
  idleWord: 0.4,
  /** As many things as the user counts are not planned. */
  otherCount: 1.5,
  asideQuestion: 2.1,
  /** Several tasks found in one clause; each beyond the first. */
  crowd: 0.9,
  /** Each task beyond the first, up to three. */
  length: 0.7,
  /** A step reads back what the plan itself makes. */
  roundTrip: 2,
  /** One task stands apart while the others hang together. */
  loneTask: 1.9,
  apart: 0.2,
  /** No cue is known; the request is like an example, or somewhat like one. */
  likeExample: 0.9,
  rarelyLikeExample: 2.8,
  /** The request is like an example of another task: nearly so, somewhat, hardly. */
  unlikeNearExample: 1.6,
  unlikeExample: 1.4,
  unlikeFarExample: 0.6,
  /** A clause is like an example of a task that the plan has not; each. */
  clauseUnlikeExample: 0.5,
} as const;

/** The weakest cue of a plan: below a weight, this doubt. */
export const WEAKNESS: readonly (readonly [weight: number, kind: "hint" | "question" | "fair" | "good"])[] = [
  [0.66, "hint"],
  [0.75, "question"],
  [0.85, "fair"],
  [0.95, "good"],
];
