import type { AsideContext } from "./aside-parts.ts";
import { QUESTION_OPENERS } from "./tables/fillers.ts";
import type { Span, Token } from "./token.ts";

const LONGEST_TAIL = 9;
const LONGEST_SIGN = 9;
const MOST_HEADS = 4;
const MOST_TAILS = 3;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** "Hey, quick question: …": several may follow each other. */
export function afterHeads(part: Span, { tokens, words }: AsideContext): number {
  let { start } = part;
  for (let heads = 0; heads < MOST_HEADS; heads += 1) {
    const hit = words.asides.longestAt(tokens, start, "head");
    if (!hit || hit.end > part.end + 1 || hit.end === start || TAKING_BACK.has(tokens[hit.end]?.text ?? "")) break;
    if (tokens.slice(start, hit.end).some(({ entity }) => entity !== undefined)) break;
    start = Math.min(hit.end, part.end);
  }
  return start;
}

/** "Hm, no: to Romanian" */
const TAKING_BACK: ReadonlySet<string> = new Set(["no", "not", "wait", "sorry", "actually", "rather", "scratch"]);

/** "Make it brighter, would you?": the question mark belongs to the tag. */
export function withTag(tail: Span, part: Span, tokens: readonly Token[]): Span {
  const isTag = tokens.slice(tail.start, tail.start + 2).some(({ text }) => TAGS.has(text));
  const asks = tokens.slice(part.start, part.start + 2).some(({ text }) => QUESTION_OPENERS.has(text));
  return isTag && !asks && tokens[tail.end]?.text === "?" ? { start: tail.start, end: tail.end + 1 } : tail;
}

const TAGS: ReadonlySet<string> = new Set(
  "will would could can ok okay yeah right yes deal if please alright thanks thank".split(" "),
);

/** Where the last words of a part begin that ask for nothing; several may follow each other. */
export function beforeTails(part: Span, { tokens, words }: AsideContext): number {
  let { end } = part;
  const isQuestion = tokens[end]?.text === "?";
  for (let tails = 0; tails < MOST_TAILS; tails += 1) {
    const bracket = bracketBefore(end, part, tokens);
    const [from, to] = bracket === undefined ? [end - 1, end] : [bracket + 1, end - 1];
    const least = bracket === undefined ? Math.max(part.start, end - LONGEST_TAIL) : bracket + 1;
    let found: number | undefined;
    for (let at = from; at >= least; at -= 1) {
      if (MEANT.has(tokens[at - 1]?.text ?? "") && at > part.start) continue;
      // "When must it be back, by noon?"
      if (isQuestion && /^(?:by|before|until)$/.test(tokens[at]?.text ?? "")) continue;
      const hit = words.asides.longestAt(tokens, at, "tail", ...(bracket === undefined ? [] : (["whole"] as const)));
      if (hit && (hit.end === to || (hit.end === to - 1 && tokens[to - 1]?.kind === "mark"))) found = at;
      else if (found !== undefined) break;
    }
    if (found === undefined || (bracket !== undefined && found !== bracket + 1)) break;
    end = bracket ?? found;
  }
  return end;
}

/** The "(" of "(no rush)". */
function bracketBefore(end: number, part: Span, tokens: readonly Token[]): number | undefined {
  if (tokens[end - 1]?.text !== ")") return undefined;
  for (let at = end - 2; at >= Math.max(part.start, end - LONGEST_TAIL); at -= 1)
    if (tokens[at]?.text === "(") return at;
  return undefined;
}

/** "how to say | thanks", "a card with | much love" */
const MEANT = words(
  "say says said saying write writes writing written wrote spell read reads reading called word words phrase translate translation of with the a an that to for mean means meaning than as is are be not no very more in on at from my your his her their our",
);

/** "Best regards, Maria" at the very end. */
export function signature({ tokens, words }: AsideContext, pasted: Span): readonly Span[] {
  const { length } = tokens;
  if (pasted.start < pasted.end && pasted.end === length) return [];
  for (let at = Math.max(1, length - LONGEST_SIGN); at < length; at += 1) {
    if (tokens[at - 1]?.kind !== "mark" && tokens[at - 1]?.kind !== "entity") continue;
    const hit = words.asides.longestAt(tokens, at, "sign");
    const name = hit ? tokens.slice(hit.end) : [];
    if (
      hit &&
      name.length <= MOST_OF_NAME &&
      name.every(({ kind, isCapital }) => kind === "mark" || isCapital === true)
    )
      return [{ start: at, end: length }];
  }
  return [];
}

const MOST_OF_NAME = 6;

/** Smileys and hearts at both ends. */
export function ornaments({ tokens }: AsideContext, pasted: Span): readonly Span[] {
  const isOrnament = (token: Token | undefined) => token !== undefined && ORNAMENT.test(token.text);
  const spans: Span[] = [];
  let first = 0;
  while (isOrnament(tokens[first])) first += 1;
  if (first > 0) spans.push({ start: 0, end: first });
  let last = tokens.length;
  while (last > 0 && isOrnament(tokens[last - 1])) last -= 1;
  if (last < tokens.length && (pasted.start >= pasted.end || pasted.end < tokens.length))
    spans.push({ start: last, end: tokens.length });
  return spans;
}

const ORNAMENT = /^(?:[♥♡★☆]|\u{FE0F}|\u{200D}|\p{Extended_Pictographic}|\p{Emoji_Modifier})/u;
