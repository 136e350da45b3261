import type { AsideContext } from "./aside-parts.ts";
import { TAKES_TEXT } from "./find-passages.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { LIST_ITEM } from "./tables/passage-heads.ts";
import { isFile, type Span, type Token } from "./token.ts";

const MAY_BE_WISH = 0.7;

/** A text without quotation marks: after a colon, on lines of its own after a wish, or before a last line that asks. Empty where there is none. */
export function pastedText(context: AsideContext, afterHeads: (span: Span) => number): Span {
  const { length } = context.tokens;
  return linesOfText(context) ?? textAfterColon(context, afterHeads) ?? { start: length, end: length };
}

function linesOfText(context: AsideContext): Span | undefined {
  const { tokens, request } = context;
  const line = tokens.findIndex(({ text }) => text === "\n");
  if (line < 0 || tokens.some(({ entity }) => entity && isFile(entity))) return undefined;
  const first = tokens.slice(line).find(({ text }) => text !== "\n");
  if (!first || first.entity || LIST_ITEM.test(request.slice(first.start, first.start + 8))) return undefined;
  if (asks({ start: 0, end: line }, context) || line <= LONGEST_GREETING) return { start: line, end: tokens.length };
  const last = tokens.findLastIndex(({ text }) => text === "\n");
  return asks({ start: last, end: tokens.length }, context)
    ? { start: 0, end: last }
    : { start: line, end: tokens.length };
}

/** A line of a few words is a greeting, not a text. */
const LONGEST_GREETING = 3;

function textAfterColon(context: AsideContext, afterHeads: (span: Span) => number): Span | undefined {
  const { tokens } = context;
  const from = afterHeads({ start: 0, end: tokens.length });
  const colon = tokens.findIndex(({ text }, at) => at > from && text === ":");
  const [head, first] = [tokens.slice(from, colon), tokens[colon + 1]];
  if (colon < 0 || !first || first.entity || head.some(({ entity }) => entity && isFile(entity))) return undefined;
  // "into one of: praise, complaint. "…""
  const isQuoted = tokens.slice(colon).some(({ entity }) => entity?.kind === "quote" && entity.value.includes(" "));
  if (isQuoted) return undefined;
  return asks({ start: from, end: colon }, context, (task) => TAKES_TEXT.has(task) || task === "act:choose") ||
    /^(?:text|words|sentence|message|letter|email|says|reads)$/.test(head.at(-1)?.text ?? "")
    ? { start: colon + 1, end: tokens.length }
    : undefined;
}

function asks(
  span: Span,
  { tokens, words }: AsideContext,
  isMeant: (task: string) => boolean = (task) => task !== "conversational",
): boolean {
  const hits = words.cues.findIn(tokens, span);
  return hits.some(({ row }) => row.weight >= MAY_BE_WISH && isMeant(row.task));
}

const FEWEST_WORDS = 8;
const FEWEST_FOREIGN_WORDS = 3;
/** Of English words about half are of this kind. */
const ENGLISH_SHARE = 0.15;

/** A text that speaks to nobody and of nobody who writes it, or one in another language: thanks after it are the user's. */
export function isAccount(text: readonly Token[]): boolean {
  const own = text.filter(({ kind }) => kind === "word");
  const english = own.filter((token) => FUNCTION_WORDS.has(token.text)).length;
  if (own.length >= FEWEST_FOREIGN_WORDS && english < own.length * ENGLISH_SHARE) return true;
  return own.length >= FEWEST_WORDS && !own.some((token) => SPOKEN.has(token.text));
}

const SPOKEN: ReadonlySet<string> = new Set(
  "you your yours yourself i me my mine we us our ours please dear hi hello hey thanks thank guys everyone sir madam let".split(
    " ",
  ),
);
