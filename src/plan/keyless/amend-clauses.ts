import type { Clause } from "./clause.ts";
import { isFile, type Span, type Token } from "./token.ts";

/** What later words change in a clause: "…, no, the second one", "actually make that Polish", "and in b.jpg?". */
export interface Amendments {
  /** Clauses whose steps are taken back, or that only amend another one. */
  readonly dropped: ReadonlySet<number>;
  /** Words that replace those of a clause, by clause. */
  readonly replaced: ReadonlyMap<number, Span>;
  /** Words that add to a clause, by clause. */
  readonly extended: ReadonlyMap<number, readonly Span[]>;
}

const OWN_WISH = 0.8;
const LONGEST_ELLIPSIS = 8;

export function amendClauses(clauses: readonly Clause[], tokens: readonly Token[]): Amendments {
  const dropped = new Set<number>();
  const replaced = new Map<number, Span>();
  const extended = new Map<number, readonly Span[]>();
  clauses.forEach((clause, index) => {
    const target = clauses.findLastIndex((one, at) => at < index && !dropped.has(at) && hasWish(one));
    if (target < 0) return;
    const wishes = hasWish(clause);
    // "remove the lamp. No wait, keep the lamp, remove the carpet": the wish stands behind the first words.
    const behind = clauses[index + 1];
    if (clause.relation === "instead" && !wishes && keepsAsItIs(clause, tokens)) {
      dropped.add(target).add(index);
    } else if (
      clause.relation === "instead" &&
      !wishes &&
      behind?.sentence === clause.sentence &&
      wishTheSame(clauses[target], behind)
    ) {
      dropped.add(target).add(index);
    } else if (clause.relation === "instead") {
      if (clause.hits.some((hit) => hit.row.weight >= OWN_WISH && hit.row.on === "" && hit.row.task !== "translation"))
        dropped.add(target);
      else {
        dropped.add(index);
        replaced.set(target, clause);
      }
    } else if (!wishes && clause.opens && isEllipsis(clause, tokens) && hasFile(clauses[target], tokens)) {
      dropped.add(index);
      extended.set(target, [...(extended.get(target) ?? []), clause]);
    }
  });
  return { dropped, replaced, extended };
}

function hasWish(clause: Clause): boolean {
  return clause.hits.some((hit) => hit.row.weight >= OWN_WISH || hit.row.task === "act:question");
}

/** 算了背景留着: what was to go stays. */
function keepsAsItIs(clause: Clause, tokens: readonly Token[]): boolean {
  const words = tokens
    .slice(clause.start, clause.end)
    .map(({ text }) => text)
    .join("");
  return /留着|保留|留下|别动|不动|不用了/.test(words);
}

function wishTheSame(one: Clause | undefined, other: Clause): boolean {
  const tasks = new Set(one?.hits.filter(({ row }) => row.weight >= OWN_WISH).map(({ row }) => row.task));
  return other.hits.some(({ row }) => row.weight >= OWN_WISH && tasks.has(row.task)) && !hasNext(other);
}

function hasNext(clause: Clause): boolean {
  return clause.relation !== undefined;
}

function hasFile(clause: Clause | undefined, tokens: readonly Token[]): boolean {
  return (
    clause !== undefined && tokens.slice(clause.start, clause.end).some((token) => token.entity && isFile(token.entity))
  );
}

/** "And in hall_2.jpg?" repeats what was asked of another file. */
function isEllipsis(clause: Clause, tokens: readonly Token[]): boolean {
  return clause.end - clause.start <= LONGEST_ELLIPSIS && clause.kind !== "background" && hasFile(clause, tokens);
}
