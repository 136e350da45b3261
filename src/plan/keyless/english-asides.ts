import type { AsideContext } from "./aside-parts.ts";
import { lazily } from "./lazily.ts";
import { pastedText } from "./pasted-text.ts";
import { splitSentences } from "./split-pieces.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import { QUESTION_OPENERS } from "./tables/fillers.ts";
import { isFile, type Span, type Token } from "./token.ts";
import type { Aside, Cue } from "./vocabulary.ts";

/** A cue of this weight may be a wish, however the sentence begins. */
const PLAIN_WISH = 0.8;
const MAY_BE_WISH = 0.6;
/** Longer sentences tell more than an aside does. */
const LONGEST_ASIDE = 30;
const LONGEST_TAIL = 9;
const LONGEST_SIGN = 9;
const MOST_HEADS = 4;
const MOST_TAILS = 3;
/** Asides stand at the beginning and at the end; in a long request nothing else is looked at. */
const MOST_SENTENCES = 24;

/** The parts of an English request that ask for nothing. A pasted text is left alone, save for thanks and haste after an account in which nobody is spoken to. */
export function findEnglishAsides(context: AsideContext): readonly Span[] {
  const { tokens, words } = context;
  const sentences = splitSentences(tokens);
  const edges =
    sentences.length <= MOST_SENTENCES
      ? sentences
      : [...sentences.slice(0, MOST_SENTENCES / 2), ...sentences.slice(-MOST_SENTENCES / 2)];
  const pasted = pastedText(context, (span) => afterHeads(span, context));
  const cues = lazily(() => words.cues.find(tokens));
  const hasMaterial =
    context.hasFiles || pasted.start < pasted.end || tokens.some(({ entity }) => entity !== undefined);
  const isFileIn = (span: Span) => tokens.slice(span.start, span.end).some(({ entity }) => entity && isFile(entity));
  const isBesideThings = lazily(
    () =>
      hasMaterial &&
      !cues().some(
        (hit) =>
          makesFromWords(hit.row) &&
          !sentences.some((one) => one.start <= hit.start && hit.start < one.end && isFileIn(one)),
      ),
  );
  const sure: Span[] = [];
  const likely: Span[] = [];
  for (const sentence of edges) {
    const isText = sentence.end > pasted.start && sentence.start < pasted.end;
    if (isText && !pasted.endsInAside) continue;
    const begin = sentence.start > 0 && tokens[sentence.start]?.text === "," ? sentence.start + 1 : sentence.start;
    const start = isText ? Math.max(begin, pasted.start) : afterHeads({ start: begin, end: sentence.end }, context);
    if (start > begin && !isText) sure.push({ start: begin, end: start });
    if (start >= sentence.end) continue;
    const part = { start, end: sentence.end };
    if (isWhole(part, context)) {
      if (!isText || sentence.start > pasted.start) sure.push(withMark(part, tokens));
      continue;
    }
    if (isText && sentence.end < pasted.end) continue;
    const end = beforeTails(part, context);
    if (end < part.end)
      sure.push(end === start ? withMark(part, tokens) : withTag({ start: end, end: part.end }, part, tokens));
    if (isText || end === start) continue;
    const rest = { start, end };
    if (isBesideThings() && isTale(rest, context)) {
      likely.push(withMark(rest, tokens));
      continue;
    }
    const fore = endOfFore(rest, context, isBesideThings);
    if (fore > start) likely.push({ start, end: fore });
    const isFirst = sentence === sentences[0] || isText;
    const after = startOfAfter({ start: isFirst ? fore + 1 : begin, end }, context, isBesideThings);
    if (after < end) likely.push({ start: after, end });
  }
  sure.push(...signature(context, pasted), ...ornaments(context, pasted));
  return likely.length > 0 && isAskedBeside([...sure, ...likely], context) ? [...sure, ...likely] : sure;
}

function makesFromWords({ task, weight }: Cue): boolean {
  return weight >= PLAIN_WISH && /^text-to-(?:image|video|audio)$|^text-generation$|^act:guided$/.test(task);
}

function withMark({ start, end }: Span, tokens: readonly Token[]): Span {
  return { start, end: tokens[end]?.kind === "mark" && tokens[end]?.text !== "\n" ? end + 1 : end };
}

/** "Hey, quick question: …": several may follow each other. */
function afterHeads(part: Span, { tokens, words }: AsideContext): number {
  let { start } = part;
  for (let heads = 0; heads < MOST_HEADS; heads += 1) {
    const hit = words.asides.longestAt(tokens, start, "head");
    if (!hit || hit.end > part.end + 1 || hit.end === start || TAKING_BACK.has(tokens[hit.end]?.text ?? "")) break;
    start = Math.min(hit.end, part.end);
  }
  return start;
}

/** "Hm, no: to Romanian" */
const TAKING_BACK: ReadonlySet<string> = new Set(["no", "not", "wait", "sorry", "actually", "rather", "scratch"]);

/** "Make it brighter, would you?": the question mark belongs to the tag. */
function withTag(tail: Span, part: Span, tokens: readonly Token[]): Span {
  const isTag = tokens.slice(tail.start, tail.start + 2).some(({ text }) => TAGS.has(text));
  const asks = tokens.slice(part.start, part.start + 2).some(({ text }) => QUESTION_OPENERS.has(text));
  return isTag && !asks && tokens[tail.end]?.text === "?" ? { start: tail.start, end: tail.end + 1 } : tail;
}

const TAGS: ReadonlySet<string> = new Set("will would could can ok okay yeah right yes deal if".split(" "));

/** A sentence that begins so, and goes on to nothing that is asked for. */
function isWhole(part: Span, context: AsideContext): boolean {
  return isAside(part, context, PLAIN_WISH, "whole");
}

function isAside(part: Span, context: AsideContext, weight: number, ...kinds: readonly Aside[]): boolean {
  const { tokens, words } = context;
  if (part.end - part.start > LONGEST_ASIDE) return false;
  const hit = words.asides.longestAt(tokens, part.start, ...kinds);
  if (!hit || hit.end > part.end) return false;
  const own = tokens.slice(part.start, part.end);
  if (own.some(({ entity }) => entity !== undefined) || words.languages.find(own).length > 0) return false;
  return hit.end === part.end || asksNothing(part, hit.end, weight, context);
}

/** Nothing from here on is a cue, an order, or what no task serves. */
function asksNothing(part: Span, from: number, weight: number, { tokens, words }: AsideContext): boolean {
  const own = tokens.slice(part.start, part.end);
  const isCued = words.cues
    .find(own)
    .some(({ row, start }) => row.weight >= weight && row.task !== "conversational" && part.start + start >= from - 1);
  if (isCued) return false;
  if (passesOnOrder(own)) return false;
  const rest = tokens.slice(from, part.end);
  return words.beyond.find(rest).every(({ row, start }) => row === "order" && start > 0) && !ordersSomething(rest);
}

/** "My aunt asked you to fax it": what no aside says, save that help is wanted. */
function passesOnOrder(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      text === "to" &&
      /^(?:me|us|you)$/.test(tokens[at - 1]?.text ?? "") &&
      /^(?:want|need|ask|tell|told|beg|expect|order|got|get)/.test(tokens[at - 2]?.text ?? "") &&
      !HELPING.has(tokens[at + 1]?.text ?? ""),
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

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const HELPING = words("help check do handle look take sort deal get finish try use fix ask");
const JOINTS = words("and so then , but also - : please");
const OBJECTS = words("it them this that these those me us the a an");
const SUBJECTS = words(
  "i we he she they it you this that there who which what when where because since as if while before after until for with to of in on at from by about into like than is are was were be am has have had will would can could do does did not or",
);

/** Where the last words of a part begin that ask for nothing; several may follow each other. */
function beforeTails(part: Span, { tokens, words }: AsideContext): number {
  let { end } = part;
  for (let tails = 0; tails < MOST_TAILS; tails += 1) {
    const bracket = bracketBefore(end, part, tokens);
    const [from, to] = bracket === undefined ? [end - 1, end] : [bracket + 1, end - 1];
    const least = bracket === undefined ? Math.max(part.start, end - LONGEST_TAIL) : bracket + 1;
    let found: number | undefined;
    for (let at = from; at >= least; at -= 1) {
      if (MEANT.has(tokens[at - 1]?.text ?? "") && at > part.start) continue;
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

/** "Last summer my sister sang at a wedding": somebody, or some time, and what happens; no word of a task, a thing or a language. */
function isTale(part: Span, context: AsideContext): boolean {
  const { tokens, words } = context;
  if (tokens[part.end]?.text === "?" || part.end - part.start < 3) return false;
  if (!isAside(part, context, MAY_BE_WISH, "tale") || !asksNothing(part, part.start, MAY_BE_WISH, context))
    return false;
  const own = tokens.slice(part.start, part.end);
  if (words.nouns.find(own).length > 0 || own.some(({ text }) => WISHING.has(text))) return false;
  // "My aunt is the one on the left. Cut her out."
  const isSpokenOf = tokens.slice(part.end).some(({ text }) => PERSONS.has(text));
  return /^(?:i|we)$/.test(own[0]?.text ?? "") || !isSpokenOf;
}

const WISHING = words(
  "need needs want wants wanted wish wishes please should must shall ought would prefer expect expects hope looking trying wonder wondering can could cannot hardly barely instead rather louder bigger smaller",
);
const PERSONS = words("he she they him her them his their hers theirs");

/** "Since my eyes are bad, …": where the wish begins. */
function endOfFore(part: Span, context: AsideContext, isBesideThings: () => boolean): number {
  const { tokens, words } = context;
  const hit = words.asides.longestAt(tokens, part.start, "fore", "tale");
  if (!hit || hit.end > part.end) return part.start;
  const comma = tokens.findIndex(({ text }, at) => at >= hit.end - 1 && at < part.end - 1 && /^[,:-]$/.test(text));
  if (comma < 0 || comma - part.start > LONGEST_ASIDE) return part.start;
  const piece = { start: part.start, end: comma };
  const isPlain = isAside(piece, context, PLAIN_WISH, "fore") || (hit.row === "fore" && hit.end === comma + 1);
  if (isPlain || (isBesideThings() && isTale(piece, context))) return comma + 1;
  return part.start;
}

/** "…, because my eyes are bad": where it begins; the end of the part where there is none. */
function startOfAfter(part: Span, context: AsideContext, isBesideThings: () => boolean): number {
  for (let at = Math.max(part.start, part.end - LONGEST_ASIDE); at < part.end; at += 1) {
    const piece = { start: at, end: part.end };
    if (isAside(piece, context, PLAIN_WISH, "after")) return at;
    if (context.words.asides.longestAt(context.tokens, at, "loose") && isBesideThings()) {
      if (isAside(piece, context, PLAIN_WISH, "loose")) return at;
    }
  }
  return part.end;
}

/** What is left plainly asks for something. */
function isAskedBeside(asides: readonly Span[], { tokens, words }: AsideContext): boolean {
  const rest = tokens.filter((_, at) => !asides.some(({ start, end }) => start <= at && at < end));
  return (
    rest.some(({ text, entity }) => text === "?" || entity !== undefined) ||
    words.cues.find(rest).some(({ row }) => row.weight >= MAY_BE_WISH) ||
    words.openings.find(rest).some(({ row }) => row === "wish")
  );
}

/** "Best regards, Maria" at the very end. */
function signature({ tokens, words }: AsideContext, pasted: Span): readonly Span[] {
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
function ornaments({ tokens }: AsideContext, pasted: Span): readonly Span[] {
  const isOrnament = (token: Token | undefined) => token?.kind === "mark" && ORNAMENT.test(token.text);
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
