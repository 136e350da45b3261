export interface Sentence {
  readonly text: string;
  /** Offsets in the whole text; `end` is exclusive, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

/** Page numbers of documents part paragraphs, and are no words. */
const PARAGRAPH = /\n\s*\n(?:\[page \d+\]\n)?|^\[page \d+\]\n/gu;
/** Where a sentence may end: Latin marks before a space, CJK marks anywhere, with the quotes that close behind them. */
const END = /[.!?]+["'”’)\]]*(?=\s|$)|[。！？；…]+["'”’」』）]*|\n(?=\s*(?:[-*•–]|\d+[.)])\s)/gu;
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Fig|Vol|pp?|Inc|Ltd|Co|Corp|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/u;
const STARTS_LOW = /^\s+\p{Ll}/u;

/** The sentences of a text in any language with Latin or CJK punctuation; line breaks within one become spaces. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const [from, to] of spansBetween(text, PARAGRAPH)) {
    const before = sentences.length;
    for (const [start, end] of sentenceSpans(text, from, to)) {
      const raw = text.slice(start, end);
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
      sentences.push({
        text: trimmed.replace(/\s+/gu, " "),
        start: start + lead,
        end: start + lead + trimmed.length,
        paragraph,
      });
    }
    if (sentences.length > before) paragraph += 1;
  }
  return sentences;
}

function* sentenceSpans(text: string, from: number, to: number): Generator<readonly [number, number]> {
  const part = text.slice(from, to);
  let start = 0;
  for (const match of part.matchAll(END)) {
    const end = match.index + match[0].length;
    const rest = part.slice(end, end + 40);
    const isLatinStop = match[0].startsWith(".") || match[0] === "…";
    if (isLatinStop && (ABBREVIATION.test(part.slice(start, end)) || STARTS_LOW.test(rest))) continue;
    yield [from + start, from + end];
    start = end;
  }
  if (start < part.length) yield [from + start, to];
}

function* spansBetween(text: string, separator: RegExp): Generator<readonly [number, number]> {
  let from = 0;
  for (const match of text.matchAll(separator)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, text.length];
}
