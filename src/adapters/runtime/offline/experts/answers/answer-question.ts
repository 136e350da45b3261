import { embed, similarityOf } from "../../text/sentence-encoder.ts";
import { findSpans, type Span } from "./find-spans.ts";
import { type Question, readQuestion } from "./question.ts";
import { type Passage, readPassages } from "./read-passages.ts";
import { contentWords } from "./words.ts";

export interface Answer {
  readonly answer: string;
  readonly score: number;
  /** Offsets of the answer in the context, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence or line that it stands in. */
  readonly sentence: string;
}

/** What counts, adding up to one: the meaning, the words in common, and whether it holds what is asked for. */
const WEIGHTS = { meaning: 0.4, words: 0.4, kind: 0.2 } as const;
/** An answer below this is a guess. */
const LEAST_SCORE = 0.42;
/** How much of what a question is about has to stand in or before the passage, unless the meaning is near. */
const LEAST_WORDS = 0.34;
const NEAR_MEANING = 0.5;
/** What the sentence before says counts, but less. */
const BEFORE = 0.6;
/** Only the passages that share most words are worth the encoder's time in a long text. */
const MOST_ENCODED = 120;

const ADDRESSES: ReadonlySet<string> = new Set(["email", "phone", "link"]);

/** A sentence without a figure does not answer these, however near it is. */
const FIGURES: ReadonlySet<string> = new Set(["count", "percent"]);

interface Scored {
  readonly passage: Passage;
  readonly score: number;
  readonly words: number;
  readonly meaning: number;
  readonly spans: readonly Span[];
}

/** The answer to an English question from a text; undefined where the text does not hold it. */
export async function answerQuestion(text: string, context: string): Promise<Answer | undefined> {
  const question = readQuestion(text);
  const passages = readPassages(context);
  const rarity = rarityOf(passages);
  const byWords = passages
    .map((passage) => ({ passage, words: overlapOf(question, passage, rarity) }))
    .sort((one, other) => other.words - one.words)
    .slice(0, MOST_ENCODED);
  if (byWords.length === 0) return undefined;
  const [asked = [], ...embeddings] = await embed([question.text, ...byWords.map(({ passage }) => passage.text)]);
  const scored = byWords.map(({ passage, words }, index): Scored => {
    const meaning = Math.max(0, similarityOf(asked, embeddings[index] ?? []));
    const spans = findSpans(passage.text, question);
    const kind = question.kind === "thing" ? Math.max(words, meaning) : kindScore(question, passage, spans);
    return {
      passage,
      words,
      meaning,
      spans,
      score: WEIGHTS.meaning * meaning + WEIGHTS.words * words + WEIGHTS.kind * kind,
    };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  // There is hardly more than one address in a text, and it needs no words around it.
  const address = ADDRESSES.has(question.kind) && scored.filter(({ spans }) => spans.length > 0);
  if (address && address[0] !== undefined && best.spans.length === 0) return toAnswer(address[0], question);
  if (address && best.spans.length > 0) return toAnswer(best, question);
  if (FIGURES.has(question.kind) && best.spans.length === 0) return undefined;
  if (best.score < LEAST_SCORE || (best.words < LEAST_WORDS && best.meaning < NEAR_MEANING)) return undefined;
  return toAnswer(best, question);
}

function kindScore(question: Question, passage: Passage, spans: readonly Span[]): number {
  if (question.kind === "reason")
    return /\b(?:because|since|so that|due to|in order to|therefore|as a result|for fear)\b/i.test(passage.text)
      ? 1
      : 0.3;
  return spans.length > 0 ? 1 : 0;
}

function toAnswer({ passage, score, spans }: Scored, question: Question): Answer {
  const span = valueOfField(passage.text, question) ?? nearestSpan(spans, passage.text, question);
  const sentence = passage.text.replace(/\s+/gu, " ");
  const rounded = Math.round(Math.min(1, score) * 1e4) / 1e4;
  if (span === undefined) return { answer: sentence, score: rounded, start: passage.start, end: passage.end, sentence };
  return {
    answer: span.text.replace(/\s+/gu, " "),
    score: rounded,
    start: passage.start + span.start,
    end: passage.start + span.end,
    sentence,
  };
}

/** In "Invoice number: 17" the answer stands behind the colon. */
function valueOfField(passage: string, question: Question): Span | undefined {
  const field = /^([^:]{2,60}):\s+(\S.*)$/su.exec(passage);
  const [, name = "", value = ""] = field ?? [];
  if (value === "" || /[.!?]\s+\p{Lu}/u.test(value)) return undefined;
  const words = contentWords(name);
  if (words.length === 0 || !words.some((word) => question.words.includes(word))) return undefined;
  const start = passage.length - value.length;
  const inner = question.kind === "thing" ? undefined : findSpans(value, question)[0];
  return inner === undefined || question.kind === "place"
    ? { text: value, start, end: passage.length }
    : { text: inner.text, start: start + inner.start, end: start + inner.end };
}

/** Of several, the one that stands nearest to the words of the question; of equals, the likelier kind. */
function nearestSpan(spans: readonly Span[], passage: string, question: Question): Span | undefined {
  const places = [...passage.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    .filter((match) => contentWords(match[0]).some((word) => question.words.includes(word)))
    .map((match) => match.index + match[0].length / 2);
  if (places.length === 0) return spans[0];
  let best: Span | undefined;
  let least = Infinity;
  for (const [rank, span] of spans.entries()) {
    const outside = places.filter((place) => place < span.start || place > span.end);
    const distances = outside.map((place) => Math.min(Math.abs(place - span.start), Math.abs(place - span.end)));
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / (distances.length || 1);
    const cost = Math.min(...distances, 200) + mean * 0.5 + rank * 4;
    if (cost < least) {
      least = cost;
      best = span;
    }
  }
  return best;
}

/** How rare each word is among the passages: a word that stands everywhere points nowhere. */
function rarityOf(passages: readonly Passage[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const word of new Set(contentWords(passage.text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + passages.length / (1 + (counts.get(word) ?? 0)));
}

/** The share, by rarity, of what a question is about that stands in a passage or just before it. */
function overlapOf(question: Question, passage: Passage, rarity: (word: string) => number): number {
  const own = new Set(contentWords(passage.text));
  const earlier = new Set(contentWords(passage.before));
  let found = 0;
  let all = 0;
  for (const word of question.words) {
    const weight = rarity(word);
    all += weight;
    if (own.has(word)) found += weight;
    else if (earlier.has(word)) found += weight * BEFORE;
  }
  return all === 0 ? 0 : found / all;
}
