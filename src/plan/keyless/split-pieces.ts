import type { CueHit } from "./clause.ts";
import type { PhraseHit } from "./phrase-index.ts";
import type { Relation } from "./tables/connectors.ts";
import type { Span, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SENTENCE_MARKS: ReadonlySet<string> = new Set([".", "!", "?", ";", "\n"]);
const SOFT_MARKS: ReadonlySet<string> = new Set([",", ":", "-"]);

/** What may be a clause, or part of one. */
export interface Piece extends Span {
  readonly relation: Relation | undefined;
}

export function isSentenceMark(token: Token): boolean {
  return token.kind === "mark" && SENTENCE_MARKS.has(token.text);
}

/** Where sentences begin and end. */
export function splitSentences(tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (endsWithSentence(token, tokens[index + 1])) {
      sentences.push({ start, end: index + 1 });
      start = index + 1;
      return;
    }
    if (token.kind !== "mark" || !SENTENCE_MARKS.has(token.text)) return;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    // "e.g. x", "1. do this", "tl;dr"
    const isInside =
      next !== undefined && next.start === token.end && previous?.end === token.start && previous.kind === "word";
    if (
      token.text === "." &&
      previous &&
      (previous.text.length === 1 || previous.kind === "number") &&
      index - start < 2
    )
      return;
    if (isInside && token.text !== "\n") return;
    if (
      token.text === "." &&
      previous?.kind === "word" &&
      previous.text.length === 1 &&
      index - start > 1 &&
      tokens[index - 2]?.text === "."
    )
      return;
    if (index > start) sentences.push({ start, end: index });
    start = index + 1;
  });
  if (tokens.length > start) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** A quotation that ends like a sentence ends the sentence around it, where a capital letter follows. */
function endsWithSentence(token: Token, next: Token | undefined): boolean {
  if (token.entity?.kind !== "quote" || !/[.!?。！？]$/.test(token.entity.value)) return false;
  return next !== undefined && next.kind === "word" && next.isCapital === true;
}

const ROMAN = /^(?:i|ii|iii|iv|v|vi)$/;

/** "1)", "(2)", "(ii)", "3.", "a)", "①", "-" where a list item begins; the number of tokens that it takes. */
function listMarkerLength(tokens: readonly Token[], at: number, sentence: Span): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!token || !next) return 0;
  if (/^[①-⑳]$/.test(token.text)) return 1;
  const isShort =
    token.kind === "number" || (token.kind === "word" && (token.text.length === 1 || ROMAN.test(token.text)));
  if (token.text === "(" && tokens[at + 2]?.text === ")" && (next.text.length <= 2 || ROMAN.test(next.text))) return 3;
  if (isShort && next.text === ")" && previous?.text !== "(") return 2;
  if (token.kind === "number" && next.kind === "word" && countsUp(tokens, at)) return 1;
  // 三件事：1. …
  if (at !== sentence.start && previous?.text !== ":") return 0;
  if (token.kind === "number" && (next.text === "." || next.text === ",")) return 2;
  return token.kind === "mark" && (token.text === "-" || token.text === "*") ? 1 : 0;
}

/** "1 caption … 2 translate … 3 denoise …": all the numbers of the request, in order. */
function countsUp(tokens: readonly Token[], at: number): boolean {
  const numbers = tokens.filter((token) => token.kind === "number");
  const isOrdered = numbers.length > 1 && numbers.every((token, index) => token.text === `${index + 1}`);
  return isOrdered && numbers.includes(tokens[at] as Token) && tokens[0]?.text === "1";
}

/** Cuts a sentence wherever a connector or a mark could part two clauses. */
export function splitPieces(
  tokens: readonly Token[],
  sentence: Span,
  words: Vocabulary,
  hits: readonly CueHit[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = sentence.start;
  let relation: Relation | undefined;
  let at = sentence.start;
  while (at < sentence.end) {
    const separator = isInsidePhrase(at, hits) ? undefined : separatorAt(tokens, at, sentence, words);
    if (!separator || (separator.end === at && start === at)) {
      at += 1;
      continue;
    }
    if (at > start) {
      pieces.push({ start, end: at, relation });
      relation = undefined;
    }
    relation = strongest(relation, separator.relation);
    at = separator.end;
    start = at;
  }
  if (sentence.end > start) pieces.push({ start, end: sentence.end, relation });
  return pieces;
}

function strongest(one: Relation | undefined, other: Relation | undefined): Relation | undefined {
  if (!one || one === "also") return other ?? one;
  return one;
}

/** "black and white", "people and places": one phrase of a table. */
function isInsidePhrase(at: number, hits: readonly CueHit[]): boolean {
  return hits.some(
    (hit) => hit.start < at && at < hit.end - 1 && hit.end - hit.start <= 8 && PAIRED.test(hit.row.phrase),
  );
}

const PAIRED = /[ (](?:and|or|和)[ |)]/;

function separatorAt(
  tokens: readonly Token[],
  at: number,
  sentence: Span,
  words: Vocabulary,
): { readonly end: number; readonly relation: Relation | undefined } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const marker = listMarkerLength(tokens, at, sentence);
  if (marker > 0) return { end: at + marker, relation: "item" };
  // "a recording that I would like to have transcribed"
  if (
    (token.text === "that" || token.text === "which") &&
    /^(?:i|we)$/.test(tokens[at + 1]?.text ?? "") &&
    words.openings.longestAt(tokens, at + 1)?.row === "wish"
  ) {
    return { end: at + 1, relation: undefined };
  }
  // "a car whose colour I'd like to change"
  if (
    token.text === "whose" &&
    /^(?:i|we)$/.test(tokens[at + 2]?.text ?? "") &&
    words.openings.longestAt(tokens, at + 2)?.row === "wish"
  )
    return { end: at, relation: undefined };
  if (PAIRING_WORDS.has(token.text) && joinsLanguages(tokens, at, words)) return undefined;
  if (PAIRING_WORDS.has(token.text) && isPaired(tokens, at, sentence)) return undefined;
  const connector: PhraseHit<Relation> | undefined = words.connectors.longestAt(tokens, at);
  if (connector && connector.end <= sentence.end && !isSpanOfTime(tokens, connector))
    return { end: connector.end, relation: connector.row };
  // 英文、日文各一份
  if (token.text === "," && tokens[at - 1]?.kind === "han" && joinsLanguages(tokens, at, words)) return undefined;
  // "a slogan, which is about the sea": no question
  if (
    token.text === "," &&
    tokens[at + 1]?.text === "which" &&
    /^(?:is|are|was|has|have|contains?|will|can|i|we)$/.test(tokens[at + 2]?.text ?? "") &&
    tokens[sentence.end]?.text !== "?" &&
    tokens[at - 1]?.kind !== "entity" &&
    !tokens
      .slice(sentence.start, at)
      .some(({ text }) => /^(?:tell|know|say|see|ask|answer|question|wonder)$/.test(text))
  )
    return undefined;
  if (token.text === "," && isRelativeAt(tokens, at + 1, sentence, words)) return undefined;
  if (isRunOnWish(tokens, at, sentence, words)) return { end: at, relation: undefined };
  if (token.kind === "mark" && SOFT_MARKS.has(token.text)) return { end: at + 1, relation: undefined };
  return undefined;
}

/** 接下来三个月 is a time, no next step. */
function isSpanOfTime(tokens: readonly Token[], connector: Span): boolean {
  const after = tokens.slice(connector.end, connector.end + 3).map(({ text }) => text);
  return (
    tokens
      .slice(connector.start, connector.end)
      .map(({ text }) => text)
      .join("") === "接下来" &&
    /^(?:[\d.]+|[一两二三四五六七八九十几半这的])(?:个?[天周月年季日]|十)/.test(after.join(""))
  );
}

const RELATIVES: ReadonlySet<string> = new Set(["which", "where", "who", "whose", "whom"]);
const BEFORE_RELATIVES: ReadonlySet<string> = new Set(["in", "of", "on", "with", "from", "for"]);

/** "I have a recording, in which somebody speaks French": no clause of its own, save in a question. */
function isRelativeAt(tokens: readonly Token[], at: number, sentence: Span, words: Vocabulary): boolean {
  const first = BEFORE_RELATIVES.has(tokens[at]?.text ?? "") ? at + 1 : at;
  if (!RELATIVES.has(tokens[first]?.text ?? "") || tokens[sentence.end]?.text === "?") return false;
  if (/^(?:i|we)$/.test(tokens[first + 1]?.text ?? "") && words.openings.longestAt(tokens, first + 1)?.row === "wish")
    return false;
  return words.openings.longestAt(tokens, sentence.start)?.row === "background";
}

/** "I have a photo a.jpg I would like to enlarge it": the full stop is missing. */
function isRunOnWish(tokens: readonly Token[], at: number, sentence: Span, words: Vocabulary): boolean {
  return (
    at > sentence.start &&
    tokens[at - 1]?.kind === "entity" &&
    /^(?:i|we|please|can|could)$/.test(tokens[at]?.text ?? "") &&
    words.openings.longestAt(tokens, at)?.row === "wish"
  );
}

const PAIRING_WORDS: ReadonlySet<string> = new Set(["and", "&", "和", "与", "跟", "及"]);
/** As far back as "between" may stand from its "and". */
const LONGEST_SIDE = 14;

/** "in Irish and in Basque" */
function joinsLanguages(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const to = /^(?:in|into|to)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const next = words.languages.longestAt(tokens, to);
  const isBehindLanguage = [1, 2, 3, 4].some((back) => words.languages.longestAt(tokens, at - back)?.end === at);
  if (!next || !isBehindLanguage) return false;
  const after = tokens[next.end];
  return !after || after.kind === "mark" || after.kind === "entity" || after.kind === "han" || after.text === "please";
}

/** "the similarity between the caption and the title": the first "and" after "between" parts nothing. */
function isPaired(tokens: readonly Token[], at: number, sentence: Span): boolean {
  for (let back = at - 1; back >= Math.max(sentence.start, at - LONGEST_SIDE); back -= 1) {
    const text = tokens[back]?.text ?? "";
    if (text === "between") return true;
    if (PAIRING_WORDS.has(text)) return false;
  }
  return false;
}
