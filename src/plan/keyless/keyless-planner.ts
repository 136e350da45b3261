import type { Planner, PlannerOutput } from "../../domain/ports.ts";
import { type KeylessPlannerOptions, planKeyless } from "./plan-keyless.ts";

/** The planner that needs no model: deterministic, in under a millisecond, and honest about what is beyond it. */
export function createKeylessPlanner(options: KeylessPlannerOptions = {}): Planner {
  return {
    name: "keyless",
    async *plan(request, { signal }): AsyncIterable<PlannerOutput> {
      signal.throwIfAborted();
      const { plan, confidence, abstained, explanation } = planKeyless(request, options);
      // A task that is yielded starts at once: a plan that the planner does not stand by comes with the end only.
      if (!abstained) for (const task of plan) yield { type: "task", task };
      yield { type: "end", plan, confidence, repairs: [], explanation, ...(abstained ? { abstained } : {}) };
    },
  };
}

export type { KeylessExplanation } from "./explanation.ts";
export { type KeylessPlan, type KeylessPlannerOptions, planKeyless } from "./plan-keyless.ts";
