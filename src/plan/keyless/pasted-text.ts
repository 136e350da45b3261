import type { AsideContext } from "./aside-parts.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { isFile, type Span, type Token } from "./token.ts";

/** Where a text stands that was pasted without quotation marks; empty where there is none. */
export interface PastedText extends Span {
  /** What it ends with may be the user's: it speaks to nobody, or in another language. */
  readonly endsInAside: boolean;
}

const MAY_BE_WISH = 0.7;

/** A text after a colon, on lines of its own after a wish, or before a last line that asks. */
export function pastedText(context: AsideContext, afterHeads: (span: Span) => number): PastedText {
  const { tokens } = context;
  const span = linesOfText(context) ?? textAfterColon(context, afterHeads);
  if (!span) return { start: tokens.length, end: tokens.length, endsInAside: false };
  return { ...span, endsInAside: span.end === tokens.length && isAccount(tokens.slice(span.start, span.end)) };
}

function linesOfText(context: AsideContext): Span | undefined {
  const { tokens } = context;
  const line = tokens.findIndex(({ text }) => text === "\n");
  if (
    line < 0 ||
    tokens.slice(line).find(({ text }) => text !== "\n")?.entity ||
    tokens.some(({ entity }) => entity && isFile(entity))
  )
    return undefined;
  if (asks({ start: 0, end: line }, context) || isShort(line)) return { start: line, end: tokens.length };
  const last = tokens.findLastIndex(({ text }) => text === "\n");
  return asks({ start: last, end: tokens.length }, context)
    ? { start: 0, end: last }
    : { start: line, end: tokens.length };
}

/** A line of a few words is a greeting, not a text. */
function isShort(tokens: number): boolean {
  return tokens <= 3;
}

function textAfterColon(context: AsideContext, afterHeads: (span: Span) => number): Span | undefined {
  const { tokens } = context;
  const from = afterHeads({ start: 0, end: tokens.length });
  const colon = tokens.findIndex(({ text }, at) => at > from && text === ":");
  const [head, first] = [tokens.slice(from, colon), tokens[colon + 1]];
  if (colon < 0 || !first || first.entity || head.some(({ entity }) => entity && isFile(entity))) return undefined;
  // "into one of: praise, complaint. "…""
  const isQuoted = tokens.slice(colon).some(({ entity }) => entity?.kind === "quote" && entity.value.includes(" "));
  if (isQuoted) return undefined;
  return asks({ start: from, end: colon }, context) || /\btext$/.test(head.at(-1)?.text ?? "")
    ? { start: colon + 1, end: tokens.length }
    : undefined;
}

function asks(span: Span, { tokens, words }: AsideContext): boolean {
  return words.cues.find(tokens.slice(span.start, span.end)).some(({ row }) => row.weight >= MAY_BE_WISH);
}

const FEWEST_WORDS = 8;
const FEWEST_FOREIGN_WORDS = 3;
/** Of English words about half are of this kind. */
const ENGLISH_SHARE = 0.15;

/** A text that speaks to nobody and of nobody who writes it, or one in another language: thanks at its end are the user's. */
function isAccount(text: readonly Token[]): boolean {
  const own = text.filter(({ kind }) => kind === "word");
  const english = own.filter(({ text: word }) => FUNCTION_WORDS.has(word) && !THANKS.has(word)).length;
  if (own.length >= FEWEST_FOREIGN_WORDS && english < own.length * ENGLISH_SHARE) return true;
  const said = own.slice(0, -LAST_WORDS);
  return own.length >= FEWEST_WORDS && !said.some((token) => SPOKEN.has(token.text));
}

const THANKS: ReadonlySet<string> = new Set(["thanks", "thank", "you", "please"]);
/** These may be the aside. */
const LAST_WORDS = 6;
const SPOKEN: ReadonlySet<string> = new Set(
  "you your yours yourself i me my mine we us our ours please dear hi hello hey thanks thank guys everyone sir madam let".split(
    " ",
  ),
);
