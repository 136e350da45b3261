import { LIST_ITEM, PASSAGE_HEADS, PASSAGE_POINTERS } from "./tables/passage-heads.ts";
import type { Entity, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface PassageContext {
  readonly request: string;
  readonly entities: readonly Entity[];
  /** The tokens of the request as far as it is masked. */
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
  /** Files are attached, or the conversation has something to work on. */
  readonly hasFiles: boolean;
}

const FEWEST_WORDS = 2;
const LONGEST_WISH = 30;
/** Bounds that keep hostile requests linear. */
const MOST_COLONS = 20;
const LONGEST_HEAD = 300;
const MOST_SENTENCES = 300;

/**
 * Texts that a user pasted without quotation marks: after a colon ("Translate: …", "text: …"), or as lines of their own
 * beside a line that asks for something.
 */
export function findPassages(context: PassageContext): readonly Entity[] {
  const passage =
    sentenceWithGap(context) ??
    passageAfterColon(context) ??
    passageBesideWish(context) ??
    passageBesideQuestion(context);
  return passage ? [passage] : [];
}

/** "The cat sat on the [MASK] and purred." */
function sentenceWithGap(context: PassageContext): Entity | undefined {
  const { request } = context;
  const gap = /\[mask\]|<mask>|_{2,}/i.exec(request);
  if (!gap || entityAt(context, gap.index)) return undefined;
  let start = lineStart(request, gap.index);
  const colon = request.slice(start, gap.index).search(/[:：][^:：]*$/);
  if (colon >= 0) start += colon + 1;
  const rest = request.slice(gap.index).search(/[.!?。！？\n]/);
  return toPassage(context, skipBlank(request, start), rest < 0 ? request.length : gap.index + rest + 1);
}

function entityAt(context: PassageContext, position: number): Entity | undefined {
  return context.entities.find((entity) => entity.start <= position && position < entity.end);
}

function passageAfterColon(context: PassageContext): Entity | undefined {
  const { request } = context;
  let tried = 0;
  for (const match of request.matchAll(/[:：]/g)) {
    const at = match.index;
    tried += 1;
    if (tried > MOST_COLONS) return undefined;
    if (entityAt(context, at) || /^\d/.test(request.slice(at + 1, at + 2))) continue;
    const head = request.slice(lineStart(request, at), at);
    if (!introducesText(context, lineStart(request, at), at, head)) continue;
    const start = skipBlank(request, at + 1);
    if (LABEL_HEAD.test(head.trim()) && LABEL_LIST.test(request.slice(start, start + LONGEST_LABELS))) continue;
    if (LIST_ITEM.test(request.slice(start, start + 8))) continue;
    const end = endOfPassage(context, start);
    if (context.hasFiles && QUESTION.test(request.slice(start, end))) continue;
    const passage = toPassage(context, start, end);
    const hasQuote = context.entities.some((entity) => entity.kind === "quote");
    const list = request.slice(start, start + sentenceLength(request, start));
    if (passage && hasQuote && LABELS.test(list)) continue;
    if (passage) return passage;
  }
  return undefined;
}

function sentenceLength(request: string, start: number): number {
  const end = request.slice(start, start + LONGEST_HEAD).search(/[.!?\n]/);
  return end < 0 ? LONGEST_HEAD : end + 1;
}

/** "…: sports, politics, cooking": labels for what is quoted. */
const LABELS = /^[^,.!?\n]{1,30}(?:,[^,.!?\n]{1,30}){1,12}[.?]?$/;

/** One question, and nothing else: of files, where there are files. */
const QUESTION =
  /^(?:what|which|who|whom|whose|where|when|why|how|is|are|was|were|does|do|did|can|has|have)\b[^.!?\n]{0,200}\?\s*$/i;

/** 打个标签：热情、一般、冷淡 names labels, not a text. */
const LABEL_HEAD = /(?:标签|类别|归类|分类|分成|归为|选项|类|labels?|categories|classes)$/i;
const LABEL_LIST = /^[^\n。！？,，、/]{1,8}(?:[、，,/|][^\n。！？,，、/]{1,8}){1,9}(?:[。！？\n]|$)/u;
const LONGEST_LABELS = 100;

/** Where the sentence of a position begins. */
function lineStart(request: string, at: number): number {
  let start = at;
  const floor = Math.max(0, at - LONGEST_HEAD);
  while (start > floor && !/[\n.!?。！？]/.test(request[start - 1] ?? "")) start -= 1;
  return start;
}

function skipBlank(request: string, from: number): number {
  let at = from;
  while (at < request.length && /[\s\-–—_*=]/.test(request[at] ?? "") && at < from + 200) at += 1;
  return at;
}

/** Whether the words before a colon say that a text follows. */
function introducesText(context: PassageContext, start: number, end: number, head: string): boolean {
  if (context.entities.some((entity) => entity.start >= start && entity.end <= end && entity.kind !== "quote"))
    return false;
  if (PASSAGE_HEADS.test(head.trim())) return true;
  const colon = context.tokens.findIndex((token) => token.start >= end);
  if (!context.hasFiles && colon >= 0 && questionAtEnd(context, colon) !== undefined) return true;
  const hits = context.words.cues.find(context.tokens.filter((token) => token.start >= start && token.end <= end));
  return hits.some((hit) => hit.row.weight >= 0.9 && (TAKES_TEXT.has(hit.row.task) || hit.row.task === "act:choose"));
}

/** Tasks that are done to a text. */
export const TAKES_TEXT: ReadonlySet<string> = new Set([
  "translation",
  "summarization",
  "text2text-generation",
  "token-classification",
  "text-classification",
  "text-to-speech",
  "fill-mask",
  "language-identification",
  "zero-shot-classification",
  "feature-extraction",
]);

/** A pasted text goes on to the end, save for a last line or sentence that plainly asks for something. */
function endOfPassage(context: PassageContext, start: number): number {
  const { request, words, tokens } = context;
  let at = tokens.findIndex((token) => token.start >= start);
  if (at < 0) return request.length;
  const question = questionAtEnd(context, at);
  if (question !== undefined) return question;
  for (let sentences = 0; sentences < MOST_SENTENCES; sentences += 1) {
    while (at < tokens.length && !SENTENCE_END.test(tokens[at]?.text ?? "")) at += 1;
    while (at < tokens.length && SENTENCE_END.test(tokens[at]?.text ?? "")) at += 1;
    const first = tokens[at];
    if (!first) return request.length;
    const sentence = sentenceFrom(tokens, at);
    const isWish =
      words.openings.longestAt(tokens, at)?.row === "wish" ||
      isFurtherStep(context, sentence, at) ||
      isInOtherScript(tokens, start, at);
    if (sentence.length > LONGEST_WISH || !isWish) continue;
    if (words.cues.find(sentence).some((hit) => hit.row.weight >= 0.9)) return first.start;
  }
  return request.length;
}

/** "Answer from this passage: … How long is it?": the question is no part of the passage. */
function questionAtEnd({ tokens }: PassageContext, start: number): number | undefined {
  const isAnswered = tokens
    .slice(0, start)
    .some(({ text }, at) => /^(?:answer|context|passage)$/.test(text) || `${text}${tokens[at + 1]?.text}` === "回答");
  const end = tokens.findLastIndex(({ text }) => text !== "\n");
  if (!isAnswered || tokens[end]?.text !== "?") return undefined;
  const before = tokens.findLastIndex(({ text }, at) => at < end && SENTENCE_END.test(text));
  return before > start + 1 ? tokens[before + 1]?.start : undefined;
}

/** I will be late. 翻成日语 */
function isInOtherScript(tokens: readonly Token[], start: number, at: number): boolean {
  return (
    tokens[at]?.kind === "han" &&
    !tokens.some((token, index) => token.start >= start && index < at && token.kind === "han")
  );
}

/** 画好后变成视频, "then read it aloud" */
function isFurtherStep({ tokens, words }: PassageContext, sentence: readonly Token[], at: number): boolean {
  if (words.connectors.longestAt(tokens, at)?.row === "next") return true;
  const start = sentence
    .slice(0, 5)
    .map(({ text }) => text)
    .join("");
  return /[好完成][了之]?后/.test(start);
}

const SENTENCE_END = /^[.!?\n]$/;

function sentenceFrom(tokens: readonly Token[], at: number): readonly Token[] {
  let end = at;
  while (end < tokens.length && end <= at + LONGEST_WISH && !SENTENCE_END.test(tokens[end]?.text ?? "")) end += 1;
  return tokens.slice(at, end);
}

function passageBesideWish(context: PassageContext): Entity | undefined {
  const { request } = context;
  const lines = [...request.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== "");
  if (lines.length < 2) return undefined;
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.slice(1).some((line) => LIST_ITEM.test(line[0].trimStart()))) return undefined;
  const afterFirst = first.index + first[0].length;
  if (asksAboutText(context, 0, afterFirst)) {
    const start = skipBlank(request, afterFirst);
    return toPassage(context, start, endOfPassage(context, start));
  }
  if (asksAboutText(context, last.index, request.length)) return toPassage(context, skipBlank(request, 0), last.index);
  return undefined;
}

/** "Maria met Paul in Vienna. Who met Paul?": statements and one question or pointing wish, and nothing else. */
function passageBesideQuestion(context: PassageContext): Entity | undefined {
  const { request, tokens, words } = context;
  if (context.hasFiles || request.includes("\n") || tokens.some((token) => token.entity)) return undefined;
  const sentences = [...request.matchAll(/[^.!?。！？]+[.!?。！？]*/g)].filter((one) => one[0].trim() !== "");
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return undefined;
  const asks = sentences.map((one) => {
    const piece = tokens.filter((token) => token.start >= one.index && token.end <= one.index + one[0].length);
    return (
      /[?？]\s*$/.test(one[0]) ||
      words.cues.find(piece).some((hit) => hit.row.weight >= 0.9 || hit.row.phrase === "<ask>")
    );
  });
  const at = asks.indexOf(true);
  const asking = sentences[at];
  if (!asking || makesFromWords(context, asking.index, asking.index + asking[0].length)) return undefined;
  const isEdge = at === 0 || at === sentences.length - 1;
  if (!isEdge || asks.lastIndexOf(true) !== at) return undefined;
  const [first, last] = at === 0 ? [sentences[1], sentences.at(-1)] : [sentences[0], sentences.at(-2)];
  if (!first || !last || PERSONAL.test(first[0].trim())) return undefined;
  return toPassage(context, skipBlank(request, first.index), last.index + last[0].length);
}

/** "Three pictures of a fox": the sentences beside it are no text that something is done to. */
function makesFromWords({ tokens, words }: PassageContext, start: number, end: number): boolean {
  const hits = words.cues.find(tokens.filter((token) => token.start >= start && token.end <= end));
  return (
    hits.some(({ row }) => MADE_FROM_WORDS.test(row.task) && row.weight >= 0.7) &&
    !hits.some(({ row }) => TAKES_TEXT.has(row.task) && row.weight >= 0.9)
  );
}

const MADE_FROM_WORDS = /^text-to-(?:image|video|audio)$|^text-generation$/;

/** What a user tells of himself is no text to ask about. */
const PERSONAL =
  /^(?:i|my|we|our|hi|hey|hello|so|thanks?|sorry|please|ok|the other day|someone|somebody|我|你|您|嗨|谢|今天|昨天)\b/i;

/** A short line with a wish that a text can be the object of. */
function asksAboutText(context: PassageContext, start: number, end: number): boolean {
  const line = context.tokens.filter((token) => token.start >= start && token.end <= end);
  if (line.length > LONGEST_WISH * 2 || line.some((token) => token.entity)) return false;
  const hits = context.words.cues.find(line).filter((hit) => hit.row.weight >= 0.7);
  const text = context.request.slice(start, end);
  return hits.some((hit) => TAKES_TEXT.has(hit.row.task)) || (PASSAGE_POINTERS.test(text) && hits.length > 0);
}

function toPassage(context: PassageContext, start: number, end: number): Entity | undefined {
  const { request, entities } = context;
  const value = request.slice(start, end).trim();
  const words = value.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) return undefined;
  if (
    entities.some(
      (entity) => entity.end > start && entity.start < end && (entity.kind === "file" || entity.kind === "url"),
    )
  )
    return undefined;
  if (entities.some((entity) => entity.start === start)) return undefined;
  return { kind: "passage", type: "text", value, start, end: start + request.slice(start, end).trimEnd().length };
}
