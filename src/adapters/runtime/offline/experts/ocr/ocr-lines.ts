export interface OcrWord {
  readonly text: string;
  /** From 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
}

const WORD_LEVEL = "5";

/** Reads Tesseract's table of words; words without a letter or digit stay, as punctuation belongs to its line. */
export function readTsv(tsv: string): readonly OcrLine[] {
  const lines = new Map<string, OcrWord[]>();
  for (const row of tsv.split("\n")) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...rest] = row.split("\t");
    const text = rest.join("\t").trim();
    if (level !== WORD_LEVEL || text === "") continue;
    const key = [page, block, paragraph, line].join(".");
    const known = lines.get(key) ?? [];
    known.push({
      text,
      confidence: Number(confidence),
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
    });
    lines.set(key, known);
  }
  return [...lines.values()].map((words) => ({ words }));
}

const READABLE = /[\p{L}\p{N}]/u;
/** Below this a word is more likely noise than text. */
const NOISE = 35;
const SURE = 60;

/** Letters and digits; an ideograph says as much as two of them. */
function readableLength(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** How much was read, and how surely: the letters and digits of sure words, weighted by their confidence. */
export function scoreLines(lines: readonly OcrLine[]): number {
  return lines
    .flatMap(({ words }) => words)
    .filter(({ confidence }) => confidence >= SURE)
    .reduce((sum, { text, confidence }) => sum + (readableLength(text) * confidence) / 100, 0);
}

/** Words of some length that were read unsurely. */
export function countDoubtful(lines: readonly OcrLine[]): number {
  return lines
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => confidence < SURE && readableLength(text) > 2).length;
}

/** Mean confidence by letters and digits, from 0 to 100; 0 where there are none. */
export function confidenceOf(lines: readonly OcrLine[]): number {
  let length = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    const own = readableLength(text);
    length += own;
    sum += own * confidence;
  }
  return length === 0 ? 0 : sum / length;
}

/** Lines without noise: specks and rules that were read as signs, and words that are no better than guesses. */
export function cleanLines(lines: readonly OcrLine[]): readonly OcrLine[] {
  return lines
    .map((line) => ({ words: trimSpecks(line.words.filter(({ confidence }) => confidence >= NOISE)) }))
    .filter(({ words }) => {
      const text = words.map((word) => word.text).join("");
      if (!READABLE.test(text)) return false;
      const best = Math.max(...words.map(({ confidence }) => confidence));
      return readableLength(text) > 2 ? best >= 50 : best >= 75;
    });
}

/** Signs at the ends of a line that are no punctuation of it: the edge of the paper, a rule. */
function trimSpecks(words: readonly OcrWord[]): readonly OcrWord[] {
  const isSpeck = ({ text, confidence }: OcrWord) =>
    !READABLE.test(text) && (confidence < SURE || /^[|\\/_~=—–-]+$/.test(text));
  let start = 0;
  let end = words.length;
  while (start < end && isSpeck(words[start] as OcrWord)) start += 1;
  while (end > start && isSpeck(words[end - 1] as OcrWord)) end -= 1;
  return words.slice(start, end);
}

/** Puts lines of a second reading where the first has nothing: it lost them, between rules most often. */
export function mergeLines(first: readonly OcrLine[], second: readonly OcrLine[]): readonly OcrLine[] {
  const taken = first.flatMap(({ words }) => words);
  const merged = [...first];
  for (const line of second) {
    const lost = line.words.filter((word) => !taken.some((other) => overlaps(word, other)));
    const sure = lost.filter(({ confidence }) => confidence >= SURE);
    if (
      sure.length === 0 ||
      lost.length < line.words.length ||
      readableLength(sure.map(({ text }) => text).join("")) < 3
    )
      continue;
    const top = middleOf(line);
    const before = merged.findIndex((other) => middleOf(other) > top);
    merged.splice(before === -1 ? merged.length : before, 0, line);
  }
  return merged;
}

function overlaps(one: OcrWord, two: OcrWord): boolean {
  const width = Math.min(one.left + one.width, two.left + two.width) - Math.max(one.left, two.left);
  const height = Math.min(one.top + one.height, two.top + two.height) - Math.max(one.top, two.top);
  return width > 0 && height > 0 && width * height > 0.2 * Math.min(one.width * one.height, two.width * two.height);
}

function middleOf({ words }: OcrLine): number {
  return words.reduce((sum, { top, height }) => sum + top + height / 2, 0) / words.length;
}

/** Whether the words stand on their side: taller than wide though they have several letters. */
export function isSideways(lines: readonly OcrLine[]): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => readableLength(text) > 2);
  const standing = words.filter(({ width, height }) => height > width * 1.2);
  return words.length > 0 && standing.length > words.length / 2;
}

/** Whether this is text at all, rather than what a recogniser sees in foliage and fur. */
export function isText(lines: readonly OcrLine[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const sure = words.filter(
    ({ confidence, text }) => confidence >= 80 && (readableLength(text) > 1 || /\p{Script=Han}/u.test(text)),
  );
  const letters = sure.flatMap(({ text }) => text.match(/[\p{L}\p{N}]/gu) ?? []);
  // Stripes and edges are read as strokes: the same few signs over and over.
  const telling = new Set(letters.filter((letter) => !/[一二三丨丶卜入八lI|]/u.test(letter)));
  return (
    (letters.length >= 3 || isChineseWord(sure)) &&
    telling.size >= (letters.length > 4 ? 2 : 1) &&
    confidenceOf(lines) >= 62 &&
    sure.length >= words.length / 4
  );
}

/** A sign may say no more than 出口. */
function isChineseWord(words: readonly OcrWord[]): boolean {
  const text = words.map((word) => word.text).join("");
  return /^\p{Script=Han}{2,}$/u.test(text) && words.every(({ confidence }) => confidence >= 85);
}
