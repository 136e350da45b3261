import type { Clause } from "./clause.ts";
import { DONE_FIRST } from "./tables/connectors.ts";
import type { Token } from "./token.ts";

/**
 * Stage 5: the order in which things are done, which is not always the order in which they are said: "before
 * translating it, clean it up", "describe it after removing the background", "restore it beforehand".
 */
export function orderClauses(clauses: readonly Clause[], tokens: readonly Token[]): readonly number[] {
  const order = clauses.map((_, index) => index);
  clauses.forEach((clause, index) => {
    if (clause.relation === "before" && clause.opens) swap(order, [index, index + 1], clauses);
    if (clause.relation === "after" && !clause.opens) swap(order, [index - 1, index], clauses);
    // The Chinese "before" stands behind what is done later: 转写之前先降噪.
    if (clause.relation === "earlier") swap(order, [index - 1, index], clauses);
    if (clause.relation !== "item" && clause.hits.length > 0 && endsWithFirst(clause, tokens))
      moveToFront(order, index, clauses);
  });
  return order;
}

function endsWithFirst(clause: Clause, tokens: readonly Token[]): boolean {
  const words = tokens.slice(Math.max(clause.start + 1, clause.end - 5), clause.end);
  return (
    words.some((token) => DONE_FIRST.has(token.text)) &&
    !/^(?:one|picture|image|file|the)$/.test(words.at(-1)?.text ?? "")
  );
}

function swap(order: number[], [one, other]: readonly [number, number], clauses: readonly Clause[]): void {
  if (!clauses[one] || !clauses[other] || clauses[one].sentence !== clauses[other].sentence) return;
  const at = order.indexOf(one);
  const to = order.indexOf(other);
  if (at > to) return;
  order[at] = other;
  order[to] = one;
}

/** Before the clauses of its sentence and of the one before it. */
function moveToFront(order: number[], index: number, clauses: readonly Clause[]): void {
  const sentence = clauses[index]?.sentence ?? 0;
  const first = order.findIndex(
    (one) => (clauses[one]?.sentence ?? 0) >= sentence - 1 && (clauses[one]?.hits.length ?? 0) > 0,
  );
  const at = order.indexOf(index);
  if (first < 0 || first >= at) return;
  order.splice(at, 1);
  order.splice(first, 0, index);
}
