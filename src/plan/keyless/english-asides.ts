import type { AsideContext } from "./aside-parts.ts";
import { afterHeads, beforeTails, ornaments, signature, withTag } from "./english-aside-edges.ts";
import { endOfFore, type IsBesideThings, isAskedBeside, isTale, isWhole, startOfAfter } from "./english-aside-parts.ts";
import { lazily } from "./lazily.ts";
import { isAccount, pastedText } from "./pasted-text.ts";
import { splitSentences } from "./split-pieces.ts";
import { isFile, type Span, type Token } from "./token.ts";
import type { Cue } from "./vocabulary.ts";

/** Asides stand at the beginning and at the end; in a long request nothing else is looked at. */
const MOST_SENTENCES = 24;
const PLAIN_WISH = 0.8;

/** What is set aside: `sure` in any case, `likely` beside something that is plainly asked for. */
interface Asides {
  readonly sure: readonly Span[];
  readonly likely: readonly Span[];
}

/**
 * The parts of an English request that ask for nothing. A pasted text is left alone, save for thanks and haste after an
 * account in which nobody is spoken to.
 */
export function findEnglishAsides(context: AsideContext): readonly Span[] {
  const sentences = splitSentences(context.tokens);
  const pasted = pastedText(context, (span) => afterHeads(span, context));
  const isOutside = ({ start, end }: Span) => end <= pasted.start || start >= pasted.end;
  const outside = sentences.filter(isOutside);
  const edges =
    outside.length <= MOST_SENTENCES
      ? outside
      : [...outside.slice(0, MOST_SENTENCES / 2), ...outside.slice(-MOST_SENTENCES / 2)];
  const isBesideThings = besideThings(context, pasted);
  const found = edges.map((sentence) => asidesOf(sentence, sentence === sentences[0], context, isBesideThings));
  const introduction = sentences.find(({ start, end }) => start < pasted.start && pasted.start < end);
  const text = sentences
    .filter((sentence) => !isOutside(sentence))
    .map(({ start, end }) => ({ start: Math.max(start, pasted.start), end }));
  const sure = [
    ...found.flatMap((one) => one.sure),
    ...headOf(introduction, context),
    ...asidesOfText(text, context),
    ...signature(context, pasted),
    ...ornaments(context, pasted),
  ];
  const likely = found.flatMap((one) => one.likely);
  return likely.length > 0 && isAskedBeside([...sure, ...likely], context) ? [...sure, ...likely] : sure;
}

function besideThings({ tokens, words, hasFiles }: AsideContext, pasted: Span): IsBesideThings {
  const isOfFiles = hasFiles || tokens.some(({ entity }) => entity !== undefined && isFile(entity));
  const hasMaterial = isOfFiles || pasted.start < pasted.end || tokens.some(({ entity }) => entity !== undefined);
  const makers = lazily(() => (isOfFiles ? [] : words.cues.find(tokens).filter(({ row }) => makesFromWords(row))));
  const isInside = (part: Span, at: number) => part.start <= at && at < part.end;
  return (part, how = "made") =>
    how === "made"
      ? hasMaterial && makers().every(({ start }) => isInside(part, start))
      : makers().every(({ row, start }) => row.task !== "text-generation" || isInside(part, start));
}

function makesFromWords({ task, weight }: Cue): boolean {
  return weight >= PLAIN_WISH && /^text-to-(?:image|video|audio)$|^text-generation$|^act:guided$/.test(task);
}

function asidesOf(sentence: Span, isFirst: boolean, context: AsideContext, isBesideThings: IsBesideThings): Asides {
  const { tokens } = context;
  const begin = !isFirst && tokens[sentence.start]?.text === "," ? sentence.start + 1 : sentence.start;
  const start = afterHeads({ start: begin, end: sentence.end }, context);
  const head = start > begin ? [{ start: begin, end: start }] : [];
  const part = { start, end: sentence.end };
  if (start >= sentence.end) return { sure: head, likely: [] };
  if (isWhole(part, context)) return { sure: [...head, withMark(part, tokens)], likely: [] };
  const isTold = isBesideThings(part) && isTale({ start, end: beforeTails(part, context) }, context);
  const fore = isTold ? start : endOfFore(part, context, isBesideThings);
  const after = isTold
    ? part.end
    : startOfAfter({ start: isFirst ? fore + 1 : begin, end: part.end }, context, isBesideThings);
  const rest = { start: fore, end: Math.max(after, fore) };
  const end = beforeTails(rest, context);
  if (end === start) return { sure: [...head, withMark(part, tokens)], likely: [] };
  const tail = { start: end, end: rest.end };
  const sure = end < rest.end ? [...head, after < part.end ? tail : withTag(tail, part, tokens)] : head;
  if (isTold) return { sure, likely: [withMark({ start, end }, tokens)] };
  const likely = [
    ...(fore > start ? [{ start, end: fore }] : []),
    ...(after < part.end ? [{ start: rest.end, end: part.end }] : []),
  ];
  return { sure, likely };
}

/** "Hey, translate this: …" */
function headOf(introduction: Span | undefined, context: AsideContext): readonly Span[] {
  const end = introduction ? afterHeads(introduction, context) : 0;
  return introduction && end > introduction.start ? [{ start: introduction.start, end }] : [];
}

/** Thanks, haste and reasons that a text ends with. */
function asidesOfText(sentences: readonly Span[], context: AsideContext): readonly Span[] {
  const { tokens } = context;
  const last = sentences.findLastIndex((sentence) => !isWhole(sentence, context));
  const [first, part] = [sentences[0], sentences[last]];
  if (!first || !part) return [];
  const start = part === first ? part.start + 1 : part.start;
  const after = startOfAfter({ start, end: beforeTails(part, context) }, context, () => true);
  const end = Math.max(after, part.start);
  // "(no rush)" is no part of a text.
  const isBracketed = last === sentences.length - 1 && tokens[part.end - 1]?.text === ")" && tokens[end]?.text === "(";
  if (!isBracketed && !isAccount(tokens.slice(first.start, end))) return [];
  return [
    ...(end < part.end ? [{ start: end, end: part.end }] : []),
    ...sentences.slice(last + 1).map((sentence) => withMark(sentence, tokens)),
  ];
}

function withMark({ start, end }: Span, tokens: readonly Token[]): Span {
  return { start, end: tokens[end]?.kind === "mark" && tokens[end]?.text !== "\n" ? end + 1 : end };
}
