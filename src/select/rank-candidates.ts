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

/** Models that were only found on the machine stand behind those of this runtime, unless somebody orders the runtimes. */
const DETECTED_BEHIND: RuntimeName = "transformers";

/** The top K, ranked from 1: by runtime, then by downloads (the paper's measure) or declared quality, then by id. */
export function rankCandidates(models: readonly ModelCard[], options: RankOptions): readonly Candidate[] {
  const { runtimeOrder = [] } = options;
  const order = [...runtimeOrder, ...DEFAULT_RUNTIME_ORDER.filter((name) => !runtimeOrder.includes(name))];
  const place = ({ runtime, detected = false }: ModelCard) =>
    detected && runtimeOrder.length === 0 ? order.indexOf(DETECTED_BEHIND) + 0.5 : order.indexOf(runtime);
  const unique = [...new Map(models.map((model) => [`${model.runtime}\u0000${model.id}`, model])).values()];
  return unique
    .sort(
      (left, right) =>
        place(left) - place(right) ||
        (right.downloads ?? 0) - (left.downloads ?? 0) ||
        (right.quality ?? 0) - (left.quality ?? 0) ||
        (left.id < right.id ? -1 : 1),
    )
    .slice(0, options.topK)
    .map((model, index) => ({ model, rank: index + 1 }));
}
