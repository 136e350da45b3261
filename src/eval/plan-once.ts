import { LanguageModelError, PlanError } from "../domain/errors.ts";
import type { Plan } from "../domain/plan.ts";
import type { Planner, PlanRequest } from "../domain/ports.ts";

export interface TimedPlan {
  /** The best plan, whatever its confidence; empty where the planner made none. */
  readonly plan: Plan;
  readonly confidence: number;
  /** The planner made no plan, or does not stand by it. */
  readonly isRefused: boolean;
  readonly explanation?: unknown;
  /** Why the planner made no plan, where it threw. */
  readonly failure?: string;
  readonly durationMs: number;
}

/** Lets a planner plan one request. A brain that makes no plan of it has an empty one; the others still count. */
export async function planOnce(
  planner: Planner | undefined,
  { request, signal }: { readonly request: PlanRequest; readonly signal: AbortSignal },
): Promise<TimedPlan> {
  const startedAt = performance.now();
  let made: Omit<TimedPlan, "durationMs"> = { plan: [], confidence: 1, isRefused: true };
  try {
    for await (const output of planner?.plan(request, { signal }) ?? []) {
      if (output.type !== "end") continue;
      const { plan, confidence = 1, abstained, explanation } = output;
      made = { plan, confidence, isRefused: plan.length === 0 || abstained !== undefined, explanation };
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PlanError || error instanceof LanguageModelError)) throw error;
    made = { ...made, failure: error.message };
  }
  return { ...made, durationMs: performance.now() - startedAt };
}

/** In ms. */
export interface PlanningTimes {
  readonly medianMs: number;
  readonly worstMs: number;
}

export function timesOf(planned: readonly { readonly durationMs: number }[]): PlanningTimes {
  const times = planned.map((one) => one.durationMs).sort((one, other) => one - other);
  return { medianMs: times[Math.floor(times.length / 2)] ?? 0, worstMs: times.at(-1) ?? 0 };
}
