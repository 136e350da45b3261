import type { AsideContext } from "./aside-parts.ts";
import { HELPING_WORDS } from "./tables/asides.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import type { Span, Token } from "./token.ts";
import type { Aside } from "./vocabulary.ts";

/** A cue of this weight may be a wish, however the sentence begins. */
const PLAIN_WISH = 0.8;
const MAY_BE_WISH = 0.6;
/** Longer sentences tell more than an aside does. */
const LONGEST_ASIDE = 30;

/** Whether nothing but this part would have something made from words, or only written; and something is done to a file or a text. */
export type IsBesideThings = (part: Span, how?: "made" | "written") => boolean;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** A sentence that begins so, and goes on to nothing that is asked for. */
export function isWhole(part: Span, context: AsideContext): boolean {
  return isAside(part, context, PLAIN_WISH, "whole");
}

function isAside(part: Span, context: AsideContext, weight: number, ...kinds: readonly Aside[]): boolean {
  const { tokens, words } = context;
  if (part.end - part.start > LONGEST_ASIDE) return false;
  const hit = words.asides.longestAt(tokens, part.start, ...kinds);
  if (!hit || hit.end > part.end) return false;
  const own = tokens.slice(part.start, part.end);
  if (own.some(({ entity }) => entity !== undefined) || words.languages.findIn(tokens, part).length > 0) return false;
  return hit.end === part.end || asksNothing(part, hit.end, weight, context);
}

/** Nothing from here on is a cue, an order, or what no task serves. */
function asksNothing(part: Span, from: number, weight: number, { tokens, words }: AsideContext): boolean {
  const own = tokens.slice(part.start, part.end);
  const isCued = words.cues.findIn(tokens, part).some(
    ({ row, start }) =>
      row.weight >= weight &&
      row.task !== "conversational" &&
      start >= from - 1 &&
      // "in ten minutes"
      !(tokens[start]?.text === "minutes" && start > part.start),
  );
  if (isCued) return false;
  if (passesOnOrder(own)) return false;
  const rest = tokens.slice(from, part.end);
  // "so that I can | print it" orders nothing.
  const isOrdered = words.beyond
    .find(rest)
    .some(
      ({ row, start }) => row !== "order" || from + start === part.start || JOINTS.has(rest[start - 1]?.text ?? ""),
    );
  return !isOrdered && !ordersSomething(rest);
}

/** "My aunt asked you to fax it": what no aside says, save that help is wanted. */
function passesOnOrder(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === "to" &&
      /^(?:me|us|you)$/.test(tokens[at - 1]?.text ?? "") &&
      /^(?:want|need|ask|tell|told|beg|expect|order|got|get)/.test(tokens[at - 2]?.text ?? "") &&
      !HELPING_WORDS.has(tokens[at + 1]?.text ?? ""),
  );
}

/** "…, so make it smaller", "and then email it": a verb and what it is done to, where a piece of a sentence begins. */
function ordersSomething(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    if (!JOINTS.has(text)) return false;
    let at = index + 1;
    while (JOINTS.has(tokens[at]?.text ?? "") || LEAD_INS.has(tokens[at]?.text ?? "")) at += 1;
    const [verb, object] = [tokens[at], tokens[at + 1]?.text ?? ""];
    return verb?.kind === "word" && !SUBJECTS.has(verb.text) && OBJECTS.has(object);
  });
}

const JOINTS = words("and so then , but also - : please");
const OBJECTS = words("it them this that these those me us the a an");
const SUBJECTS = words(
  "i we he she they it you this that there who which what when where because since as if while before after until for with to of in on at from by about into like than is are was were be am has have had will would can could do does did not or",
);

/** "Last summer my sister sang at a wedding": somebody, or some time, and what happens; no word of a task, a thing or a language. */
export function isTale(part: Span, context: AsideContext): boolean {
  const { tokens, words } = context;
  if (tokens[part.end]?.text === "?" || part.end - part.start < 3) return false;
  if (!isAside(part, context, MAY_BE_WISH, "tale") || !asksNothing(part, part.start, MAY_BE_WISH, context))
    return false;
  const own = tokens.slice(part.start, part.end);
  if (words.nouns.findIn(tokens, part).length > 0 || own.some(({ text }) => WISHING.has(text))) return false;
  // "My aunt is the one on the left. Cut her out."
  const isSpokenOf = tokens.slice(part.end).some(({ text }) => PERSONS.has(text));
  return /^(?:i|we)$/.test(own[0]?.text ?? "") || !isSpokenOf;
}

const WISHING = words(
  "need needs want wants wanted wish wishes please should must shall ought would prefer expect expects hope looking trying wonder wondering can could cannot hardly barely instead rather louder bigger smaller",
);
const PERSONS = words("he she they him her them his their hers theirs");

/** "Since my eyes are bad, …": where the wish begins. */
export function endOfFore(part: Span, context: AsideContext, isBesideThings: IsBesideThings): number {
  const { tokens, words } = context;
  const hit = words.asides.longestAt(tokens, part.start, "fore", "tale");
  if (!hit || hit.end > part.end) return part.start;
  const comma = tokens.findIndex(({ text }, at) => at >= hit.end - 1 && at < part.end - 1 && /^[,:-]$/.test(text));
  if (comma < 0 || comma - part.start > LONGEST_ASIDE) return part.start;
  const piece = { start: part.start, end: comma };
  const isPlain = isAside(piece, context, PLAIN_WISH, "fore") || (hit.row === "fore" && hit.end === comma + 1);
  if (isPlain || (isBesideThings(piece) && isTale(piece, context))) return comma + 1;
  return part.start;
}

/** "…, because my eyes are bad": where it begins; the end of the part where there is none. */
export function startOfAfter(part: Span, context: AsideContext, isBesideThings: IsBesideThings): number {
  for (let at = Math.max(part.start, part.end - LONGEST_ASIDE); at < part.end; at += 1) {
    const piece = { start: at, end: part.end };
    if (context.tokens[at]?.text === "to" && BEFORE_INFINITIVES.has(context.tokens[at - 1]?.text ?? "")) continue;
    if (isAside(piece, context, PLAIN_WISH, "after")) return at;
    const hit = context.words.asides.longestAt(context.tokens, at, "reason", "loose");
    if (!hit || !isBesideThings(piece, hit.row === "reason" ? "written" : "made")) continue;
    if (isAside(piece, context, PLAIN_WISH, hit.row)) return at;
  }
  return part.end;
}

/** "wants me | to show it" */
const BEFORE_INFINITIVES = words(
  "me us you him her them want wants need needs like love have has had going trying try asked told is are was or and not how look looking search searching check ask",
);

/** What is left plainly asks for something. */
export function isAskedBeside(asides: readonly Span[], { tokens, words }: AsideContext): boolean {
  const rest = tokens.filter((_, at) => !asides.some(({ start, end }) => start <= at && at < end));
  return (
    rest.some(({ text, entity }) => text === "?" || entity !== undefined) ||
    words.cues.find(rest).some(({ row }) => row.weight >= MAY_BE_WISH) ||
    words.openings.find(rest).some(({ row }) => row === "wish")
  );
}
