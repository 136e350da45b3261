import {
  type AsideContext,
  asks,
  asksPlainly,
  isCourtesy,
  isMadeUpOf,
  isPlain,
  isPurpose,
  isTale,
  isUnrelated,
  makesFromWords,
  type Part,
  splitParts,
  textOf,
} from "./aside-parts.ts";
import { lazily } from "./lazily.ts";
import { isFile, type Span, type Token } from "./token.ts";

/** A pasted text of fewer characters may be a message, with thanks and haste of its own. */
const SHORTEST_ACCOUNT = 12;
const SHORTEST_STORY = 30;

/**
 * The parts of a Chinese request that ask for nothing. A pasted text is left alone, save for thanks, haste and "is that all right?"
 * after an account in which nobody is spoken to.
 */
export function findChineseAsides(context: AsideContext): readonly Span[] {
  const { tokens } = context;
  const parts = splitParts(context);
  const core = parts.findIndex((part) => !isCourtesy(part, context, true) && !isPlain(part, context));
  const first = parts[core];
  if (core < 0 || !first || textComesFirst(parts, context)) return [];
  const pasted = beginningOfText(parts.slice(core), context);
  const makers = lazily(() => parts.filter((part) => makesFromWords(part, context)));
  const asking = lazily(() => parts.findIndex((part) => asksPlainly(part, context)));
  const isOfFiles = context.hasFiles || tokens.some(({ entity }) => entity !== undefined && isFile(entity));
  const hasMaterial = context.hasFiles || pasted < tokens.length || tokens.some(({ entity }) => entity !== undefined);
  const asides = parts.filter((part, index) => {
    if (part.start >= pasted) return false;
    if (isCourtesy(part, context, index < core)) return !isAnswered(parts, index, context);
    const isTail = index > core;
    const isOwnSentence = OWN_SENTENCE.test(part.after);
    const makes = () => !isOfFiles && makers().some((maker) => maker !== part);
    if (isTail && !isOwnSentence && makes()) return false;
    if (isPlain(part, context) || (isTail && isPurpose(part, context, "purpose", "reason"))) return true;
    if (!hasMaterial || (makes() && (isTail || pasted === tokens.length))) return false;
    if (!isTail && isPurpose(part, context, "doing")) return true;
    if (!isTail && index < asking() && isUnrelated(part, parts[index + 1], context)) return true;
    return asking() >= 0 && isTale(part, parts[index + 1], context, isTail);
  });
  const kept = parts.filter((part) => !asides.includes(part));
  const rest =
    asides.length === 0 || asks(kept, context) ? asides : asides.filter((part) => isCourtesy(part, context, true));
  const end = parts.at(-1)?.end ?? 0;
  const tails = pasted < tokens.length ? tailsOfText(parts, pasted, context) : [];
  const last = kept.filter((part) => !tails.includes(part)).at(-1);
  const particle = last ? particlesOf(last, pasted, context) : [];
  return isTooLittle(kept, context)
    ? []
    : [...withMarks([...rest, ...joined(tails), ...particle], tokens, end), ...ornaments(parts, pasted, context)];
}

function joined(parts: readonly Span[]): readonly Span[] {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** 我们的菜，好吗 where nothing else asks: the question is the wish. */
function isAnswered(parts: readonly Part[], index: number, context: AsideContext): boolean {
  const part = parts[index];
  const text = part ? textOf(part, context) : "";
  if (!/[吗么嘛]$|不行$|不好$|不可$|好不$/.test(text)) return false;
  return parts.length === 2 && index === 1 && !asks(parts.slice(0, 1), context) && !context.hasFiles;
}

/** Lines of which the first asks for nothing: the text stands before the wish. */
function textComesFirst(parts: readonly Part[], context: AsideContext): boolean {
  const second = parts.findIndex((part, index) => index > 0 && part.after === "\n");
  if (second < 0 || context.hasFiles || context.tokens.some(({ entity }) => entity && isFile(entity))) return false;
  const line = parts.slice(0, second);
  return !asks(line, context) && !line.every((part) => isCourtesy(part, context, true));
}

/** Where a text begins that is given after a colon or on lines of its own; the number of tokens where there is none. */
function beginningOfText(parts: readonly Part[], context: AsideContext): number {
  const { tokens } = context;
  const at = parts.findIndex((part, index) => index > 0 && /^[:\n]$/.test(part.after));
  const [head, body] = [parts[at - 1], parts[at]];
  if (!head || !body || tokens[body.start]?.entity) return tokens.length;
  const isOfFiles = context.hasFiles || tokens.some(({ entity }) => entity && isFile(entity));
  const isList = parts.length > at + 1 && parts.slice(at).every(({ start, end }) => end - start <= LONGEST_LABEL);
  return isOfFiles && !isList && !/[念读说写译话句文字容]/.test(textOf(head, context)) ? tokens.length : body.start;
}

const LONGEST_LABEL = 4;

/** Thanks, haste and what the user says of himself after a pasted text. */
function tailsOfText(parts: readonly Part[], pasted: number, context: AsideContext): readonly Part[] {
  const text = parts.filter((part) => part.start >= pasted);
  const last = text.findLastIndex(
    (part) =>
      !isCourtesy(part, context, false) &&
      !(isOfUser(part, context) && (isPlain(part, context) || isPurpose(part, context, "purpose", "reason"))),
  );
  const tails = text.slice(last + 1);
  return last >= 0 && isAccount(text.slice(0, last + 1), SHORTEST_ACCOUNT, context) ? tails : [];
}

/** 给我妈看的, 做 PPT 用, 这个很急: the user's, in an account of others. */
function isOfUser(part: Part, context: AsideContext): boolean {
  return /我|你|^这个|^這個|[用要]的?$|[等催]/.test(textOf(part, context));
}

const OWN_SENTENCE = /^[.!?\n]$/;

/** A text that speaks to nobody: what it ends with may be the user's. */
function isAccount(parts: readonly Part[], shortest: number, context: AsideContext): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const text = textOf({ start: first.start, end: last.end }, context);
  if (!/\p{Script=Han}/u.test(text)) return true;
  return text.length >= shortest && !SPOKEN_TO.test(text);
}

const SPOKEN_TO = /[你您咱請请]|麻烦|麻煩|各位|大家好|我们.{0,4}[见去走吧]|[吗吧呢嗎]$/;

/** 吧, 哈, 谢谢: the last words of the last part, where they are no part of what it says. */
function particlesOf(part: Part, pasted: number, context: AsideContext): readonly Part[] {
  const { tokens } = context;
  let end = Math.max(part.start + 2, part.end - LONGEST_PARTICLES);
  while (end < part.end && !isMadeUpOf({ start: end, end: part.end }, context, () => ["particle"])) end += 1;
  if (end >= part.end || tokens[end - 1]?.kind === "mark") return [];
  const [before, found] = [tokens[end - 1]?.text ?? "", textOf({ start: end, end: part.end }, context)];
  if (/[吗不]/.test(found) && !isTagged({ start: part.start, end, after: "" }, context)) return [];
  if (MEANT.has(before) || (found.startsWith("吧") && /[是有会]/.test(textOf({ start: part.start, end }, context))))
    return [];
  const text = { start: Math.min(pasted, part.start), end, after: "" };
  if (part.start >= pasted && !isAccount([{ ...text, start: pasted }], SHORTEST_STORY, context)) return [];
  return [{ start: end, end: part.end, after: "" }];
}

/** 转成文字可以不 asks whether that may be done; 看看这张拍得好不好 asks about the picture. */
function isTagged(part: Part, context: AsideContext): boolean {
  const text = textOf(part, context);
  if (/[看觉评]|[得是]$/.test(text)) return false;
  return context.tokens[part.end - 1]?.entity !== undefined || /[下点遍些\d]$/.test(text) || asks([part], context);
}

const LONGEST_PARTICLES = 6;
/** 怎么说谢谢, 急不急 */
const MEANT: ReadonlySet<string> = new Set([..."说译写念读叫不没很太多是成为"]);

/** 谢谢，用日语怎么说: what looked like a courtesy is what is asked about. */
function isTooLittle(kept: readonly Part[], context: AsideContext): boolean {
  const { tokens, words, hasFiles } = context;
  const own = kept.flatMap((part) => tokens.slice(part.start, part.end));
  if (!own.some(({ kind }) => kind !== "mark")) return true;
  if (hasFiles || own.length > 12 || own.some(({ entity }) => entity !== undefined)) return false;
  return words.languages.find(own).length > 0 && /^[用在翻译怎拿]/.test(own[0]?.text ?? "");
}

/** With the marks between them and what is kept; at the end, with all that follow. */
function withMarks(parts: readonly Span[], tokens: readonly Token[], end: number): readonly Span[] {
  return parts.map(({ start, end: last }) => {
    let [from, to] = [start, last];
    while (PAUSE.test(tokens[to]?.text ?? "")) to += 1;
    if (last === end) while (from > 0 && /^[,~～\-:]$/.test(tokens[from - 1]?.text ?? "")) from -= 1;
    return { start: from, end: to };
  });
}

const PAUSE = /^(?:[,.!?;:~～♥❤♡★☆)】]|\p{Extended_Pictographic})$/u;

/** Smileys and waves at both ends. */
function ornaments(parts: readonly Part[], pasted: number, context: AsideContext): readonly Span[] {
  const { tokens } = context;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const isOrnament = (token: Token | undefined) => token?.kind === "mark" && ORNAMENT.test(token.text);
  const spans: Span[] = [];
  if (isOrnament(tokens[0])) spans.push({ start: 0, end: first.start });
  let start = last.end;
  while (tokens[start]?.kind === "mark" && !isOrnament(tokens[start])) start += 1;
  const isMine = pasted === tokens.length || isAccount([{ ...last, start: pasted }], SHORTEST_ACCOUNT, context);
  if (isOrnament(tokens[start]) && isMine) spans.push({ start, end: tokens.length });
  return spans;
}

const ORNAMENT = /^(?:[~～♥❤♡★☆]|\p{Extended_Pictographic})/u;
