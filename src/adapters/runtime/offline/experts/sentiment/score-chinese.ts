import { CHINESE_WORDS, NEGATIONS, STRENGTHS, TURNS } from "./lexicon-chinese.ts";

const LONGEST = Math.max(
  ...[CHINESE_WORDS, NEGATIONS, STRENGTHS, TURNS].flatMap((table) => [...table.keys()].map((word) => word.length)),
);
const CLAUSE_END = /[，,。.！!？?；;\n…~～、：:]/u;
/** How far a "not" or a "very" reaches, in words. */
const REACH = 3;
/** A sum of this size reads as 0.7. */
const NORMAL = 8;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

type Word =
  | { readonly kind: "feeling"; readonly score: number }
  | { readonly kind: "negation" }
  | { readonly kind: "strength"; readonly factor: number }
  | { readonly kind: "turn" | "end" | "other" };

/** How good or bad a Chinese text says that something is, from -1 to 1; undefined where no word of it tells. */
export function scoreChinese(text: string): number | undefined {
  let before = 0;
  let after = 0;
  let known = false;
  let turned = false;
  let recent: Word[] = [];
  // In "没有想象中那么好" the "not" stands far from what it denies.
  for (const word of readWords(text.replace(/没有?[^，。！？]{0,6}?[那这]么/gu, "没那么"))) {
    if (word.kind === "end") recent = [];
    else if (word.kind === "turn") {
      turned = true;
      recent = [];
    } else recent.push(word);
    if (word.kind !== "feeling") continue;
    if (word.score !== 0) known = true;
    const score = word.score * modifierOf(recent.slice(0, -1));
    if (turned) after += score;
    else before += score;
    recent = [];
  }
  if (!known) return undefined;
  const sum = turned && after !== 0 ? before * 0.5 + after * 1.5 : before + after;
  return sum / Math.sqrt(sum * sum + NORMAL);
}

function modifierOf(words: readonly Word[]): number {
  let factor = 1;
  for (const word of words.slice(-REACH)) {
    if (word.kind === "negation") factor *= -0.8;
    else if (word.kind === "strength") factor *= word.factor;
  }
  return factor;
}

/** The longest known words from left to right; a word of one character counts only where it stands as a word. */
function* readWords(text: string): Generator<Word> {
  const bounds = wordBounds(text);
  for (let position = 0; position < text.length; ) {
    const character = text.charAt(position);
    if (CLAUSE_END.test(character)) {
      yield { kind: "end" };
      position += 1;
      continue;
    }
    const word = longestAt(text, position, bounds);
    if (word === undefined) {
      yield { kind: "other" };
      // One character at a time: a known word may begin inside what the segmenter takes for one word.
      position += 1;
      continue;
    }
    yield classify(word);
    position += word.length;
  }
}

function longestAt(text: string, position: number, bounds: ReadonlySet<number>): string | undefined {
  for (let length = Math.min(LONGEST, text.length - position); length > 0; length -= 1) {
    const word = text.slice(position, position + length);
    if (!CHINESE_WORDS.has(word) && !NEGATIONS.has(word) && !STRENGTHS.has(word) && !TURNS.has(word)) continue;
    const isWord = bounds.has(position + 1) && (bounds.has(position) || NEGATIONS.has(text.charAt(position - 1)));
    if (length > 1 || NEGATIONS.has(word) || isWord) return word;
  }
  return undefined;
}

function classify(word: string): Word {
  const score = CHINESE_WORDS.get(word);
  const factor = STRENGTHS.get(word);
  if (NEGATIONS.has(word)) return { kind: "negation" };
  if (TURNS.has(word)) return { kind: "turn" };
  if (score !== undefined) return { kind: "feeling", score };
  if (factor !== undefined) return { kind: "strength", factor };
  return { kind: "other" };
}

function wordBounds(text: string): ReadonlySet<number> {
  const bounds = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) bounds.add(index).add(index + segment.length);
  return bounds;
}
