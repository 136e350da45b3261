import type { Clause } from "./clause.ts";
import type { GraphNode } from "./graph.ts";
import type { Entity } from "./token.ts";

export interface ConfidenceInput {
  readonly nodes: readonly GraphNode[];
  /** Clauses that ask for something, and no task was found for them. */
  readonly unserved: readonly Clause[];
  /** Files that no task uses. */
  readonly unusedFiles: readonly Entity[];
}

export interface ConfidenceFactor {
  readonly factor: number;
  readonly reason: string;
}

/** At or above: the plan is run without asking. Calibrated; see docs/planner.md. */
export const DEFAULT_CONFIDENCE_THRESHOLD = 0.6;

/** Stage 8: the probability that the plan is right, as a product of factors, each with its reason. */
export function rateConfidence(input: ConfidenceInput): {
  readonly confidence: number;
  readonly factors: readonly ConfidenceFactor[];
} {
  const factors: ConfidenceFactor[] = [];
  const add = (factor: number, reason: string) => {
    if (factor < 1) factors.push({ factor, reason });
  };
  if (input.nodes.length === 0) return { confidence: 0, factors: [{ factor: 0, reason: "no task was found" }] };
  for (const node of input.nodes) {
    if (node.missing.length > 0) add(0.1, `${node.type.name} lacks ${node.missing.join(", ")}`);
  }
  const weakest = Math.min(...input.nodes.map((node) => node.step.weight));
  add(weakest >= 0.9 ? 1 : weakest >= 0.75 ? 0.95 : 0.75, "the weakest cue is weak");
  for (const clause of input.unserved) add(0.4, `a clause without a task (${clause.start})`);
  if (input.unusedFiles.length > 0) add(0.5, `unused: ${input.unusedFiles.map((file) => file.value).join(", ")}`);
  add(0.98 ** Math.max(0, input.nodes.length - 2), "many tasks");
  const confidence = factors.reduce((product, { factor }) => product * factor, 0.97);
  return { confidence, factors };
}
