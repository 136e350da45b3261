/** Log-odds that a plan without any doubt is right. */
export const FAITH = 3.2;

/**
 * What speaks against a plan, in log-odds: 0.7 halves the odds that it is right. Fitted by logistic regression to the
 * everyday requests that the tables were tuned on, then rounded; see docs/planner.md.
 */
export const DOUBTS = {
  /** A required argument has no source. */
  missing: 3,
  conversation: 3.1,
  /** The request wishes for something that no task type does. */
  beyond: 2.5,
  /** A wish without a task. */
  openWish: 1.2,
  /** A remark without a task. */
  remark: 0.2,
  unusedFile: 2,
  /** A word that no cue, name or argument accounts for; each. */
  oddWord: 0.35,
  /** Another task is as well supported. */
  tie: 0.7,
  /** The weakest cue is a hint, a mere question, a fair cue, a good one. */
  hint: 1.7,
  question: 1.5,
  fair: 1.1,
  good: 0.4,
  /** A task without a cue, by what is there to ask. */
  guess: 0.5,
  /** A translation into no language. */
  noLanguage: 2,
  /** A word of a piece of a sentence that became no task; each. */
  idleWord: 0.3,
  /** As many things as the user counts are not planned. */
  otherCount: 1.5,
  asideQuestion: 1,
  /** Several tasks found in one clause; each beyond the first. */
  crowd: 0.6,
  /** Each task beyond the first, up to three. */
  length: 0.4,
  /** A step reads back what the plan itself makes. */
  roundTrip: 2,
  /** One task stands apart while the others hang together. */
  loneTask: 2.3,
  apart: 0.4,
  /** No cue is known; the request is like an example, or somewhat like one. */
  likeExample: 1.2,
  rarelyLikeExample: 1.9,
  /** The request is like an example of another task: nearly so, somewhat, hardly. */
  unlikeNearExample: 1.5,
  unlikeExample: 1,
  unlikeFarExample: 1,
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
