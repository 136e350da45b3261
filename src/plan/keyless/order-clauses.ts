import type { Clause } from "./clause.ts";

/**
 * Stage 5: the order in which things are done, which is not always the order in which they are said: "before
 * translating it, clean it up", "describe it after removing the background".
 */
export function orderClauses(clauses: readonly Clause[]): readonly number[] {
  const order = clauses.map((_, index) => index);
  clauses.forEach((clause, index) => {
    if (clause.relation === "before" && clause.opens) swap(order, index, clauses, 1);
    if (clause.relation === "after" && !clause.opens) swap(order, index, clauses, -1);
  });
  return order;
}

function swap(order: number[], index: number, clauses: readonly Clause[], step: 1 | -1): void {
  const other = index + step;
  if (clauses[other]?.sentence !== clauses[index]?.sentence) return;
  const at = order.indexOf(index);
  const to = order.indexOf(other);
  order[at] = other;
  order[to] = index;
}
