import type { Candidate, ModelCard, RuntimeName } from "../domain/model.ts";

/** Where a model should rather run, best first: what the user set up, then this machine, then elsewhere. */
export const DEFAULT_RUNTIME_ORDER: readonly RuntimeName[] = [
  "endpoint",
  "command",
  "mcp",
  "offline",
  "transformers",
  "huggingface",
  "space",
  "llm",
];

export interface RankOptions {
  readonly topK: number;
  readonly runtimeOrder?: readonly RuntimeName[];
}

/** The top K, ranked from 1: by runtime, then by downloads (the paper's measure) or declared quality, then by id. */
export function rankCandidates(models: readonly ModelCard[], options: RankOptions): readonly Candidate[] {
  const order = options.runtimeOrder ?? DEFAULT_RUNTIME_ORDER;
  const unique = [...new Map(models.map((model) => [`${model.runtime}\u0000${model.id}`, model])).values()];
  return unique
    .sort(
      (left, right) =>
        order.indexOf(left.runtime) - order.indexOf(right.runtime) ||
        (right.downloads ?? 0) - (left.downloads ?? 0) ||
        (right.quality ?? 0) - (left.quality ?? 0) ||
        (left.id < right.id ? -1 : 1),
    )
    .slice(0, options.topK)
    .map((model, index) => ({ model, rank: index + 1 }));
}
