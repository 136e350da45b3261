import { type Sentence, splitSentences } from "../../text/split-sentences.ts";
import { type Bag, bagsOf, cosineOf } from "./word-bags.ts";

export interface SummaryOptions {
  /** Longest summary, in words; in Chinese and Japanese in characters. */
  readonly maxLength?: number;
}

export interface Summary {
  readonly text: string;
  /** The text is so short that it is its own summary. */
  readonly isWhole: boolean;
  readonly sentences: number;
  readonly of: number;
}

/** At most this share of a text, and at least so much that it says something. */
const SHARE = 0.3;
const LEAST_LENGTH = 20;
const MOST_SENTENCES = 8;
const SHORT_SENTENCES = 3;
const SHORT_LENGTH = 40;
/** How much saying something new counts against being central (maximal marginal relevance). */
const NOVELTY = 0.4;
const DAMPING = 0.85;
const ROUNDS = 20;
/** A book is ranked by its first so many sentences and a sample of the rest: the cost is quadratic. */
const MOST_RANKED = 600;

/**
 * The most telling sentences of a text, in their order: central by what they share with the others (TextRank, Mihalcea
 * and Tarau 2004), early rather than late, and different from one another (MMR, Carbonell and Goldstein 1998). Of any
 * language, for it only counts words, or pairs of characters where words are not parted.
 */
export function summarize(text: string, options: SummaryOptions = {}): Summary {
  const all = splitSentences(text);
  const sentences = sample(all.filter((sentence) => isTelling(sentence, all.length)));
  const total = lengthOf(text);
  const limit = options.maxLength ?? Math.max(LEAST_LENGTH, Math.floor(total * SHARE));
  const isShort = all.length <= SHORT_SENTENCES || total <= SHORT_LENGTH;
  if (sentences.length === 0 || (isShort && total <= (options.maxLength ?? Infinity))) {
    return { text: text.trim(), isWhole: true, sentences: all.length, of: all.length };
  }
  const bags = bagsOf(sentences.map((sentence) => sentence.text));
  const chosen = choose(sentences, bags, limit);
  const texts = chosen.map((index) => sentences[index]?.text ?? "");
  return { text: joinSentences(texts), isWhole: false, sentences: chosen.length, of: all.length };
}

/** Words of a text; where words are not parted, characters count as such. */
export function lengthOf(text: string): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return (
    characters +
    words.filter((word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)).length
  );
}

function choose(sentences: readonly Sentence[], bags: readonly Bag[], limit: number): readonly number[] {
  const likeness = bags.map((one, row) => bags.map((other, column) => (row === column ? 0 : cosineOf(one, other))));
  const centrality = rank(likeness);
  const most = Math.max(...centrality) || 1;
  const scores = centrality.map((score, index) => (0.3 + (0.7 * score) / most) * placeFactor(sentences, index));
  const chosen: number[] = [];
  let left = limit;
  while (chosen.length < MOST_SENTENCES) {
    let best = -1;
    let bestScore = -Infinity;
    for (const [index, score] of scores.entries()) {
      const length = lengthOf(sentences[index]?.text ?? "");
      // The first may be a little long: an empty summary helps nobody.
      if (chosen.includes(index) || length > left) continue;
      const alike = Math.max(0, ...chosen.map((other) => likeness[index]?.[other] ?? 0));
      const value = score * (1 - NOVELTY) - alike * NOVELTY;
      if (alike < 0.8 && value > bestScore) {
        best = index;
        bestScore = value;
      }
    }
    if (best < 0) break;
    chosen.push(best);
    left -= lengthOf(sentences[best]?.text ?? "");
  }
  return chosen.length > 0 ? chosen.sort((one, other) => one - other) : [shortest(sentences)];
}

/** Power iteration over the graph of likeness. */
function rank(likeness: readonly (readonly number[])[]): readonly number[] {
  const count = likeness.length;
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = likeness.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = scores.map(() => (1 - DAMPING) / count);
    for (const [from, row] of likeness.entries()) {
      const share = (DAMPING * (scores[from] ?? 0)) / (sums[from] || 1);
      for (const [to, value] of row.entries()) if (value > 0) next[to] = (next[to] ?? 0) + share * value;
    }
    scores = next;
  }
  return scores;
}

/** Writers say first what matters: the opening sentence of all counts double, that of a paragraph a little more. */
function placeFactor(sentences: readonly Sentence[], index: number): number {
  if (index === 0) return 2.2;
  const opens = sentences[index]?.paragraph !== sentences[index - 1]?.paragraph;
  const early = 1 + 0.3 * (1 - index / sentences.length);
  return early * (opens ? 1.2 : 1);
}

/** Headings, questions and scraps tell little alone. */
function isTelling({ text }: Sentence, count: number): boolean {
  if (count <= SHORT_SENTENCES) return true;
  const isHeading = !/[.!?。！？；…]["'”’)\]」』）]*$/u.test(text) && lengthOf(text) < 12;
  return !isHeading && !/[?？]["'”’」』]*$/u.test(text) && lengthOf(text) >= 4;
}

function shortest(sentences: readonly Sentence[]): number {
  const lengths = sentences.map(({ text }) => lengthOf(text));
  return Math.max(0, lengths.indexOf(Math.min(...lengths)));
}

function sample(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length <= MOST_RANKED) return sentences;
  const step = sentences.length / MOST_RANKED;
  return Array.from({ length: MOST_RANKED }, (_, index) => sentences[Math.floor(index * step)]).filter(
    (sentence) => sentence !== undefined,
  );
}

function joinSentences(texts: readonly string[]): string {
  return texts.reduce((joined, text) => {
    const needsSpace = joined !== "" && !/[。！？；…”」』）]$/u.test(joined);
    return joined + (needsSpace ? " " : "") + text;
  }, "");
}
