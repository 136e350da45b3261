import { CancelledError, LanguageModelError, PlanError, toErrorInfo } from "../domain/errors.ts";
import type { PlanTask } from "../domain/plan.ts";
import type { Planner, PlannerOutput, PlanOutcome, PlanRequest } from "../domain/ports.ts";
import { alignPlan } from "./llm/align-plan.ts";

export interface FallbackPlannerOptions {
  readonly brain: Planner;
  /** Plans first, without a call of the brain, where it is sure. Absent: no fast path. */
  readonly front?: Planner | undefined;
  /** Plans where the brain fails. */
  readonly behind?: Planner | undefined;
  /** How sure the front must be. Default 0.75. */
  readonly frontConfidence?: number;
}

/**
 * A quick planner in front of the brain, for what it is sure of, and one behind it, for when the brain is down, over its
 * budget, or writes nothing that can be read. The outcome names who planned.
 */
export function createFallbackPlanner(options: FallbackPlannerOptions): Planner {
  const { brain, front, behind, frontConfidence = 0.75 } = options;
  return {
    name: brain.name,
    async *plan(request, { signal }) {
      if (front !== undefined) {
        const quick = await collect(front, request, signal);
        const { end } = quick;
        if (end.abstained === undefined && end.plan.length > 0 && (end.confidence ?? 0) >= frontConfidence) {
          yield* quick.before;
          yield { ...end, planner: front.name };
          return;
        }
      }
      const started: PlanTask[] = [];
      try {
        for await (const output of brain.plan(request, { signal })) {
          if (output.type === "task") started.push(output.task);
          yield output.type === "end" ? { planner: brain.name, ...output } : output;
        }
        return;
      } catch (error) {
        const ours = error instanceof LanguageModelError || error instanceof PlanError;
        if (behind === undefined || signal.aborted || error instanceof CancelledError || !ours) throw error;
        yield* planInstead(behind, request, { error, started, signal });
      }
    },
  };
}

async function* planInstead(
  planner: Planner,
  request: PlanRequest,
  {
    error,
    started,
    signal,
  }: { readonly error: Error; readonly started: readonly PlanTask[]; readonly signal: AbortSignal },
): AsyncGenerator<PlannerOutput> {
  const { code, message, hint } = toErrorInfo(error);
  yield { type: "warning", code, message: `Planned without the language model: ${message}` };
  const { before, end } = await collect(planner, request, signal);
  const plan = alignPlan(end.plan, started);
  const kept = new Set(plan.map(({ id }) => id));
  // Of a plan that nobody stands by, nothing goes on running.
  if (end.abstained !== undefined && started.length > 0) yield { type: "revise", plan: [], reason: message };
  else if (started.some(({ id }) => !kept.has(id))) yield { type: "revise", plan, reason: message };
  yield* before.filter(({ type }) => type === "warning" || type === "usage");
  const { abstained } = end;
  yield {
    ...end,
    plan,
    planner: planner.name,
    ...(abstained === undefined
      ? {}
      : {
          abstained: {
            reason: `${abstained.reason}; and the language model failed: ${message}`,
            ...(hint === undefined ? {} : { hint }),
          },
        }),
  };
}

interface Collected {
  readonly before: readonly PlannerOutput[];
  readonly end: PlanOutcome & { readonly type: "end" };
}

async function collect(planner: Planner, request: PlanRequest, signal: AbortSignal): Promise<Collected> {
  const before: PlannerOutput[] = [];
  for await (const output of planner.plan(request, { signal })) {
    if (output.type === "end") return { before, end: output };
    before.push(output);
  }
  throw new PlanError([{ message: `the planner ${planner.name} ended without a plan` }]);
}
