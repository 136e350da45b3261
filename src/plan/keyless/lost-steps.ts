import type { Clause } from "./clause.ts";
import type { PlanningState } from "./planning-state.ts";
import type { ClauseChoice } from "./select-steps.ts";
import type { Step } from "./step.ts";
import { HELPING_WORDS } from "./tables/asides.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";
import type { Span, Token } from "./token.ts";

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
const HANDING_OVER: ReadonlySet<string> = new Set("发存保交回复传告诉通知听知行急用懂明白起谢".split(""));
const FEWEST_WORDS = 2;
const OWN_WISH = 0.6;

/** 转成文字，然后排个序: further steps that the words announce and no cue knows, in the user's words. */
export function lostSteps(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): readonly string[] {
  const { clauses, tokens, request } = state.context;
  return clauses.flatMap((clause, index) => {
    const isOpen = (choices.get(index)?.steps.length ?? 0) === 0;
    if (isOpen && (clause.isBeyond || state.context.amendments.dropped.has(index))) return [];
    const isCued = choices.get(index)?.steps.some(({ hit }) => hit !== undefined && hit.end > hit.start) ?? false;
    const pieces = isOpen
      ? [...orderAt(clause, state), ...announcedInEnglish(clause, state, [])]
      : [...announced(clause, state, isCued), ...announcedInEnglish(clause, state, choices.get(index)?.steps ?? [])];
    return pieces
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

/** "…, and perform it", "then send a postcard": a verb that no cue knows and what it is done to. */
function announcedInEnglish(clause: Clause, state: PlanningState, steps: readonly Step[]): readonly Span[] {
  const { tokens, words } = state.context;
  // What is drawn, changed or asked may have any verb in it.
  const isFree = steps.some(({ task }) => DESCRIBED.has(task) || ASKING_TASKS.has(task));
  const pieces: Span[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    if (tokens[at]?.kind === "han") continue;
    const connector = words.connectors.longestAt(tokens, at);
    // "…, so email it to her"
    const isSo = tokens[at]?.text === "so" && tokens[at - 1]?.text === ",";
    const joins = connector?.row === "next" || connector?.row === "also" || isSo;
    if (!joins && tokens[at]?.text !== ",") continue;
    const from = connector && joins ? connector.end : at + 1;
    let start = from;
    while (LEAD_INS.has(tokens[start]?.text ?? "") && start < clause.end) start += 1;
    // "…, so I can time it" tells what it is for.
    if (tokens.slice(from - 1, start - 1).some(({ text }) => text === "so")) continue;
    const [verb, object] = [tokens[start], tokens[start + 1]?.text ?? ""];
    const isCondition = CONDITIONS.has(verb?.text ?? "") && !/^(?:an?|some|another)$/.test(object);
    const isOrder = verb?.kind === "word" && (!FUNCTION_WORDS.has(verb.text) || verb.text === "make") && !isCondition;
    const isTold = /(?:ing|ed)$/.test(verb?.text ?? "") || TELLERS.has(tokens[start - 1]?.text ?? "");
    const isMeasure = object === "a" && /^(?:bit|little|lot)$/.test(tokens[start + 2]?.text ?? "");
    const isThing = ARTICLES.has(verb?.text ?? "") && endsInNoun(clause, at);
    if (isFree && !words.beyond.longestAt(tokens, start)) continue;
    if (!(isOrder && OBJECTS.has(object) && !isTold && !isMeasure) && !isThing && !isQuestionAt(tokens, from)) continue;
    let end = start + 1;
    while (end < clause.end && tokens[end]?.kind !== "mark" && !words.connectors.longestAt(tokens, end)) end += 1;
    pieces.push({ start, end });
    at = end - 1;
  }
  return pieces;
}

/** "Fold it into a paper plane.", "My boss wants me to fax it.": all that a clause says is an order, and no cue knows it. */
function orderAt(clause: Clause, { context: { tokens }, nodes }: PlanningState): readonly Span[] {
  let start = clause.start;
  while (LEAD_INS.has(tokens[start]?.text ?? "") && start < clause.end) start += 1;
  const passedOn = tokens.findIndex(
    ({ text }, at) =>
      at >= clause.start && at + 3 < clause.end && PASSING_ON.has(text) && isSomebodyTo(tokens[at + 1], tokens[at + 2]),
  );
  if (passedOn >= 0) start = passedOn + 3;
  else if (start > clause.start + MOST_LEAD_INS || tokens[clause.start]?.text === "let") return [];
  const [verb, object] = [tokens[start], tokens[start + 1]?.text ?? ""];
  if (verb?.kind !== "word" || /(?:ing|ed)$/.test(verb.text) || TELLERS.has(tokens[start - 1]?.text ?? "")) return [];
  if (FUNCTION_WORDS.has(verb.text) || HELPING_WORDS.has(verb.text)) return [];
  if (passedOn < 0 && CONDITIONS.has(verb.text)) return [];
  // What is drawn or written may go on being described.
  const isDescribed = passedOn < 0 && clause.relation !== "next" && nodes.every(({ type }) => DESCRIBED.has(type.name));
  return OBJECTS.has(object) && !isDescribed ? [{ start, end: clause.end }] : [];
}

const MOST_LEAD_INS = 4;
const TELLERS: ReadonlySet<string> = new Set(["i", "we"]);
const PASSING_ON: ReadonlySet<string> = new Set(
  "want wants wanted need needs asked asks told tells like likes expects expect begged".split(" "),
);

function isSomebodyTo(somebody: Token | undefined, to: Token | undefined): boolean {
  return /^(?:me|us|you)$/.test(somebody?.text ?? "") && to?.text === "to";
}

/** "sentiment and the brands of this tweet": what was found before is a thing that is wanted, as this one is. */
function endsInNoun(clause: Clause, at: number): boolean {
  return clause.hits.some((hit) => hit.form === undefined && hit.end === at && hit.row.weight >= OWN_WISH);
}

/** "and tell me which module failed" */
function isQuestionAt(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 5).map(({ text }) => text);
  return (
    /^(?:tell|show|explain|find|see|say)$/.test(words[0] ?? "") &&
    words.some((word) => /^(?:what|which|who|whose|where|when|why|how|whether)$/.test(word))
  );
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "its", "any", "all"]);

/** What stands behind a verb that orders something. */
const OBJECTS: ReadonlySet<string> = new Set(
  "it them this that these those me us the a an some another my our its his her their".split(" "),
);
/** Verbs that say how the step before is done. */
const CONDITIONS: ReadonlySet<string> = new Set(
  "keep leave use include ignore start limit mention make save put send give call name store want need have".split(" "),
);
const DESCRIBED: ReadonlySet<string> = new Set([
  "text-to-image",
  "text-to-video",
  "text-generation",
  "text2text-generation",
  "text-to-audio",
  "image-text-to-image",
  "canny-text-to-image",
]);

function isUnknown(piece: Span, clause: Clause, { context: { tokens } }: PlanningState): boolean {
  const own = tokens.slice(piece.start, piece.end);
  if (own.some(({ entity }) => entity !== undefined)) return false;
  if (clause.hits.some((hit) => hit.row.weight >= OWN_WISH && hit.end > piece.start && hit.start < piece.end))
    return false;
  if (clause.negated.some((hit) => hit.end > piece.start && hit.start < piece.end)) return false;
  const content = own.filter(
    ({ kind, text }) => (kind === "han" || kind === "word") && !FUNCTION_WORDS.has(text) && !HANDING_OVER.has(text),
  );
  return content.length >= (own[0]?.kind === "word" ? 1 : FEWEST_WORDS);
}
