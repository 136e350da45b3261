import type { Plan } from "../domain/plan.ts";
import type { Planner, PlannerOutput, PlanOutcome, PlanRequest } from "../domain/ports.ts";

/** A planner that gives what it was told to: a plan, or a list of outputs as a streaming brain would yield them. */
export function createScriptedPlanner(
  script: Plan | ((request: PlanRequest) => AsyncIterable<PlannerOutput> | Iterable<PlannerOutput>),
  outcome: Partial<PlanOutcome> = {},
): Planner {
  return {
    name: "scripted",
    async *plan(request) {
      if (typeof script === "function") {
        yield* script(request);
        return;
      }
      if (outcome.abstained === undefined) for (const task of script) yield { type: "task", task };
      yield { type: "end", plan: script, repairs: [], ...outcome };
    },
  };
}
