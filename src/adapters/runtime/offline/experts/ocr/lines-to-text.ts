import type { OcrLine, OcrWord } from "./ocr-lines.ts";

/** The text as a person would type it: a line a line, an empty line where the page has a gap, none between ideographs. */
export function linesToText(lines: readonly OcrLine[]): string {
  const boxes = lines.map(boxOf);
  const steps = boxes.slice(1).map((box, index) => box.top - (boxes[index]?.bottom ?? 0));
  const level = steps.filter((step) => step >= 0).sort((one, two) => one - two);
  const usual = level[Math.floor(level.length / 3)] ?? 0;
  const parts = lines.map(({ words }, index) => {
    const text = widenPunctuation(joinWords(words));
    const step = steps[index - 1] ?? 0;
    const { top, bottom } = boxes[index] ?? { top: 0, bottom: 0 };
    // A step back up is the next column.
    const isApart = index > 0 && (step < -(bottom - top) || step > usual * 1.5 + (bottom - top) * 0.35);
    return isApart ? `\n${text}` : text;
  });
  return parts.join("\n").trim();
}

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const CHINESE_END = new RegExp(`${CHINESE.source}$`, "u");
const CHINESE_START = new RegExp(`^${CHINESE.source}`, "u");
/** A gap of this part of the line's height is a space that was typed, between an ideograph and a number. */
const SPACE = 0.22;

/** The recogniser parts ideographs as if they were words. */
function joinWords(words: readonly OcrWord[]): string {
  let text = "";
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined) text += separate(before, word);
    text += word.text;
  });
  return text;
}

function separate(before: OcrWord, word: OcrWord): string {
  const [isAfter, isBefore] = [CHINESE_END.test(before.text), CHINESE_START.test(word.text)];
  if (isAfter && isBefore) return "";
  if (!isAfter && !isBefore) return /^[:;,!?]$/.test(word.text) ? "" : " ";
  // Where the recogniser tears ideographs apart, its boxes say little; numbers stand close, words mostly do not.
  if (/\p{Script=Latin}/u.test(isAfter ? word.text : before.text)) return " ";
  const gap = word.left - (before.left + before.width);
  return gap > SPACE * Math.max(word.height, before.height) ? " " : "";
}

const WIDE: Readonly<Record<string, string>> = {
  ":": "\uff1a",
  ";": "\uff1b",
  ",": "\uff0c",
  "!": "\uff01",
  "?": "\uff1f",
};

/** After an ideograph punctuation is as wide as one; the recogniser knows the narrow signs only. */
function widenPunctuation(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s*([:;,!?])\s*/gu, (_whole, sign: string) => WIDE[sign] ?? sign);
}

function boxOf({ words }: OcrLine): { readonly top: number; readonly bottom: number } {
  return {
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ top, height }) => top + height)),
  };
}
