import type { Clause } from "./clause.ts";
import type { PlanningState } from "./planning-state.ts";
import type { ClauseChoice } from "./select-steps.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import type { Span } from "./token.ts";

/** Joined to a wish, these begin another one; 和 and 以及 may only join nouns. */
const FURTHER: ReadonlySet<string> = new Set([
  "并",
  "并且",
  "还要",
  "同时",
  "另外",
  "顺便",
  "顺带",
  "顺手",
  "此外",
  "外加",
]);
/** What is only about handing the result over: 发我, 存起来. */
const HANDING_OVER: ReadonlySet<string> = new Set("发存保交回复传告诉通知听知道行急用懂明白起谢".split(""));
const FEWEST_WORDS = 2;
const OWN_WISH = 0.6;

/** 转成文字，然后排个序: further steps that the words announce and no cue knows, in the user's words. */
export function lostSteps(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): readonly string[] {
  const { clauses, tokens, request } = state.context;
  return clauses.flatMap((clause, index) => {
    if ((choices.get(index)?.steps.length ?? 0) === 0 && !state.served.has(index)) return [];
    const isCued = choices.get(index)?.steps.some(({ hit }) => hit !== undefined && hit.end > hit.start) ?? false;
    return announced(clause, state, isCued)
      .filter((piece) => isUnknown(piece, clause, state))
      .map((piece) => request.slice(tokens[piece.start]?.start ?? 0, tokens[piece.end - 1]?.end ?? 0));
  });
}

/** The pieces of a clause that begin like a further step. */
function announced(clause: Clause, state: PlanningState, isCued: boolean): readonly Span[] {
  const { tokens, words } = state.context;
  const pieces: Span[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    if (tokens[at]?.kind !== "han") continue;
    const connector = words.connectors.longestAt(tokens, at);
    const text = tokens
      .slice(at, connector?.end)
      .map((token) => token.text)
      .join("");
    const isFurther = connector !== undefined && (connector.row === "next" || FURTHER.has(text));
    const isWish = isCued && at > clause.start && tokens[at - 1]?.kind === "mark" && ASKING.has(tokens[at]?.text ?? "");
    if (!isFurther && !isWish) continue;
    const start = isFurther ? connector.end : at;
    let end = start;
    while (end < clause.end && tokens[end]?.kind !== "mark") end += 1;
    pieces.push({ start, end });
    at = end;
  }
  return pieces;
}

const ASKING: ReadonlySet<string> = new Set(["帮", "请", "麻", "替", "劳"]);

function isUnknown(piece: Span, clause: Clause, { context: { tokens } }: PlanningState): boolean {
  const own = tokens.slice(piece.start, piece.end);
  if (own.some(({ entity }) => entity !== undefined)) return false;
  if (clause.hits.some((hit) => hit.row.weight >= OWN_WISH && hit.end > piece.start && hit.start < piece.end))
    return false;
  if (clause.negated.some((hit) => hit.end > piece.start && hit.start < piece.end)) return false;
  const content = own.filter(
    ({ kind, text }) => (kind === "han" || kind === "word") && !FUNCTION_WORDS.has(text) && !HANDING_OVER.has(text),
  );
  return content.length >= FEWEST_WORDS;
}
