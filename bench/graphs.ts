import type { Plan, PlanTask } from "../src/domain/plan.ts";
import { dependenciesOf } from "../src/domain/plan.ts";
import { formatReference } from "../src/domain/references.ts";

/** A text task that needs the results of others. */
function node(id: number, needs: readonly number[]): PlanTask {
  const text = needs.length === 0 ? "start" : needs.map(formatReference);
  return { task: "text2text-generation", id, dep: needs.length === 0 ? [-1] : [...needs], args: { text } };
}

export const GRAPHS = {
  wide: (size: number): Plan => Array.from({ length: size }, (_unused, id) => node(id, [])),
  chain: (size: number): Plan => Array.from({ length: size }, (_unused, id) => node(id, id === 0 ? [] : [id - 1])),
  /** One, then all but two side by side, then one that needs them all. */
  diamond: (size: number): Plan =>
    Array.from({ length: size }, (_unused, id) =>
      id === 0
        ? node(id, [])
        : id < size - 1
          ? node(id, [0])
          : node(
              id,
              Array.from({ length: size - 2 }, (_inner, index) => index + 1),
            ),
    ),
  random: (size: number, random: () => number): Plan =>
    Array.from({ length: size }, (_unused, id) => {
      const count = id === 0 ? 0 : Math.floor(random() * 4);
      return node(id, [...new Set(Array.from({ length: count }, () => Math.floor(random() * id)))]);
    }),
} as const;

/** The least time that a plan can take when every task takes its own time and nothing is scarce. */
export function criticalPathMs(plan: Plan, durationMs: (task: PlanTask) => number): number {
  const ends = new Map<number, number>();
  for (const task of plan) {
    const start = Math.max(0, ...dependenciesOf(task).map((id) => ends.get(id) ?? 0));
    ends.set(task.id, start + durationMs(task));
  }
  return Math.max(0, ...ends.values());
}
