import type { ErrorCode } from "./errors.ts";

export const RUNTIME_NAMES = [
  "offline",
  "transformers",
  "huggingface",
  "endpoint",
  "space",
  "mcp",
  "command",
  "llm",
] as const;
export type RuntimeName = (typeof RUNTIME_NAMES)[number];

/** An expert model, as the catalogue knows it. */
export interface ModelCard {
  /** Hub id (`owner/name`), or `offline/<name>`, `command/<name>`, … Stable. */
  readonly id: string;
  readonly runtime: RuntimeName;
  /** The task types that it serves. */
  readonly tasks: readonly string[];
  /** One line for people and brains. */
  readonly description: string;
  /** Downloads in the last 30 days, for Hub models. */
  readonly downloads?: number;
  readonly likes?: number;
  /** Declared quality of a model that no Hub counts, 0 to 100. */
  readonly quality?: number;
  /** ISO 639 codes of the languages that it reads or speaks; absent: any, or none matters. */
  readonly languages?: readonly string[];
  /** Media types that it takes; absent: all of the argument's type. */
  readonly mediaTypes?: readonly string[];
  readonly licence?: string;
  /** What it cannot do, in words. */
  readonly limits?: string;
  /** The name of the slots that it needs while it runs (`cpu`, `remote`, …). Default: the runtime's name. */
  readonly resource?: string;
  /** Ends an attempt after this long, in ms. */
  readonly timeoutMs?: number;
  /** Price of one call in US dollars, where known. */
  readonly pricePerCall?: number;
  /** Found on this machine without anybody having set it up: it ranks behind what was made or chosen for the purpose. */
  readonly detected?: boolean;
}

/** One of the top K, in rank order from 1. */
export interface Candidate {
  readonly model: ModelCard;
  readonly rank: number;
}

/** A model that serves the task type and cannot run this task now. */
export interface Rejection {
  readonly id: string;
  readonly reason: string;
  readonly code?: ErrorCode;
}

export interface CandidateList {
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Rejection[];
}

/** The paper's answer of model selection. `by`: who chose. */
export interface ModelChoice {
  readonly id: string;
  readonly reason: string;
  readonly by: "rules" | "llm" | "user";
}
