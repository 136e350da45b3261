import { splitSentences } from "../../text/split-sentences.ts";

/** A sentence, or a line of a form, with its place in the whole. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands just before it in the same paragraph: it says who "she" is. */
  readonly before: string;
}

const SHORT_LINE = 80;

/** Cuts a context into what an answer can be: sentences of prose, lines of forms and lists. */
export function readPassages(context: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const [start, end] of paragraphSpans(context)) {
    const paragraph = context.slice(start, end);
    const parts = isForm(paragraph) ? lineSpans(paragraph) : splitSentences(paragraph);
    for (const [index, part] of parts.entries()) {
      passages.push({
        text: paragraph.slice(part.start, part.end),
        start: start + part.start,
        end: start + part.end,
        before: isForm(paragraph)
          ? ""
          : parts
              .slice(Math.max(0, index - 2), index)
              .map(({ text }) => text)
              .join(" "),
      });
    }
  }
  return passages;
}

/** Lines that do not run on: short, most of them without a full stop, or with a colon. */
function isForm(paragraph: string): boolean {
  const lines = paragraph.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return false;
  const loose = lines.filter(
    (line) => line.length <= SHORT_LINE && (!/[.!?,;-]\s*$/.test(line) || /^[^.]{2,40}:\s/.test(line)),
  );
  const runOn = lines.slice(1).filter((line) => /^\s*\p{Ll}/u.test(line));
  return loose.length / lines.length >= 0.6 && runOn.length / lines.length < 0.34;
}

function lineSpans(
  paragraph: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...paragraph.matchAll(/[^\n]+/gu)].flatMap((match) => {
    const text = match[0].trim();
    if (text === "") return [];
    const start = match.index + match[0].indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
}

function* paragraphSpans(context: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const match of context.matchAll(/\r?\n\s*\n(?:\[page \d+\]\n)?|^\[page \d+\]\n/gu)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, context.length];
}
