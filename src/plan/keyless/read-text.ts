import type { Clause } from "./clause.ts";
import type { Step } from "./step.ts";
import { POINTING_WORDS, PROMPT_FILLERS, QUESTION_OPENERS, TEXT_FILLERS, TO_WORDS } from "./tables/fillers.ts";
import { GUIDED_BY } from "./tables/guided-pictures.ts";
import { isFile, type Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface TextContext {
  readonly request: string;
  readonly tokens: readonly Token[];
}

/** The user's own words from one token to another, end exclusive. */
export function wordsBetween(context: TextContext, start: number, end: number): string {
  const first = context.tokens[start];
  const last = context.tokens[end - 1];
  if (!first || !last || end <= start) return "";
  return context.request.slice(first.start, last.end).trim();
}

/** Tasks whose prompt keeps the word for what is wanted: "a haiku about fog". */
const NAMED_PRODUCTS: ReadonlySet<string> = new Set(["text-generation", "text-to-audio"]);
const PICTURED_PRODUCTS: ReadonlySet<string> = new Set(
  "logo logos poster posters icon icons banner cover sticker stickers flyer card invitation wallpaper avatar mascot map comic pattern mural tattoo portrait cartoon emoji badge label infographic".split(
    " ",
  ),
);
/** The fewest words, or Chinese characters, that are a text to work on. */
const FEWEST_WORDS = 2;
const FEWEST_CHARACTERS = 4;

/** A text that stands unquoted in the clause: "translate | good morning | to French". Empty where the clause only points at one. */
export function givenText(
  step: Step,
  clause: Clause | undefined,
  context: TextContext & { readonly words: Vocabulary; readonly history: readonly unknown[] },
): string {
  if (!clause || !step.hit) return "";
  const { tokens } = context;
  const own = clause.hits.filter((hit) => hit.row.task === step.hit?.row.task);
  // 是什么意思 asks about what stands before it.
  const asksBack = step.hit.row.phrase.endsWith("意思");
  const asked = step.task === "translation" ? askedWords(clause, context) : "";
  if (asked !== "") return asked;
  let start = asksBack ? step.hit.end : Math.min(...own.map((hit) => hit.start)) + 1;
  if (context.tokens[start - 1]?.kind === "han") {
    for (const hit of own) if (!/\.\./.test(hit.row.phrase) && hit.start < start + 1) start = Math.max(start, hit.end);
    if (own.some((hit) => hit.start < start && hit.end >= clause.end)) start = clause.end;
  }
  let end = clause.end;
  for (const language of context.words.languages.find(tokens.slice(start, end))) {
    const at = start + language.start;
    if (TO_WORDS.has(tokens[at - 1]?.text ?? "")) end = Math.min(end, at - 1);
  }
  const isFiller = (token: Token | undefined) =>
    token !== undefined && (token.kind === "mark" || TEXT_FILLERS.has(token.text));
  while (start < end && isFiller(tokens[start])) start += 1;
  while (end > start && isFiller(tokens[end - 1])) end -= 1;
  const words = tokens.slice(start, end);
  const opener = tokens.slice(clause.start, clause.start + 2).some((token) => QUESTION_OPENERS.has(token.text));
  const isPast = /刚|之前|[那这][段个份篇张些句]|上一|前面/.test(words.map(({ text }) => text).join(""));
  if (isPast && context.history.length > 0) return "";
  if (opener || words.some((token) => token.entity) || POINTING_WORDS.has(words[0]?.text ?? "")) return "";
  if (words.length === 0 && (step.task === "translation" || step.task === "language-identification"))
    return textBefore(step, clause, context);
  if (words.length <= 4 && words.every((token) => MEASURES.test(token.text))) return "";
  if (step.task === "text-to-speech" && words.every(({ text }) => VOICE_CHARACTERS.has(text) || VOICE_WORDS.test(text)))
    return "";
  const isHan = words.some((token) => token.kind === "han");
  if (words.length < (isHan ? FEWEST_CHARACTERS : FEWEST_WORDS)) return "";
  return wordsBetween(context, start, end);
}

/** "how do you say | thank you very much | in Polish", "the German word for | butterfly". */
function askedWords(clause: Clause, context: TextContext & { readonly words: Vocabulary }): string {
  const { tokens, words } = context;
  const own = tokens.slice(clause.start, clause.end);
  const verb = own.findIndex(
    (token, at) => SAYING.has(token.text) && own.slice(0, at).some(({ text }) => text === "how"),
  );
  const languages = words.languages.find(own);
  let piece: readonly [number, number] | undefined;
  const after = languages.find(
    (language) => language.start > verb && TO_WORDS.has(own[language.start - 1]?.text ?? ""),
  );
  if (verb >= 0 && after) piece = [verb + 1, after.start - 1];
  else {
    const noun = own.findIndex(
      (token, at) => token.text === "for" && /^(?:words?|term|expression|name)$/.test(own[at - 1]?.text ?? ""),
    );
    if (noun >= 0 && languages.some((language) => language.end <= noun)) piece = [noun + 1, own.length];
  }
  if (!piece) return "";
  const [from, to] = piece;
  const text = own.slice(from, to);
  const isPointer = text.length === 0 || POINTING_WORDS.has(text[0]?.text ?? "") || text.some((token) => token.entity);
  return isPointer ? "" : wordsBetween(context, clause.start + from, clause.start + to).replace(/[?？!.]+$/, "");
}

const SAYING: ReadonlySet<string> = new Set(["say", "pronounce", "express", "write", "call", "spell"]);

/** "one sentence", "no more than 50 words": how much is wanted, and no text. */
const MEASURES =
  /^(?:\d+|one|two|three|four|five|ten|a|few|no|not|more|less|than|max|maximum|at|most|only|just|short|single|under|sentences?|words?|lines?|paragraphs?|bullets?|points?)$/;

/** 男的声音, 慢一点: how it is to be said, and no text. */
const VOICE_CHARACTERS: ReadonlySet<string> = new Set(
  "男女的声音嗓子慢快一点些再遍换成用语速大小童老人孩温柔甜个种".split(""),
);

const VOICE_WORDS =
  /^(?:male|female|deep|deeper|high|low|slow|slower|fast|faster|soft|softer|calm|loud|louder|quiet|man|woman|child|kid|a|in|with|and|voice|speed|now|again|s)$/;

/** "Bonjour tout le monde, in English?" */
function textBefore(step: Step, clause: Clause, context: TextContext): string {
  const end = step.hit?.start ?? clause.start;
  let start = clause.start;
  while (start < end && LEADING_CHARACTERS.has(context.tokens[start]?.text ?? "")) start += 1;
  const words = context.tokens.slice(start, end).filter((token) => token.kind !== "mark");
  const isPlain =
    words.length >= FEWEST_WORDS && !words.some((token) => token.entity) && !POINTING_WORDS.has(words[0]?.text ?? "");
  const hasOther = clause.hits.some((hit) => hit.end <= end && hit.row.weight >= 0.8);
  return isPlain && !hasOther ? wordsBetween(context, start, end).replace(/[\s\-–—,:]+$/, "") : "";
}

/** Characters of a Chinese wish before what it is about. */
const LEADING_CHARACTERS: ReadonlySet<string> = new Set("帮我请你您麻烦把将给能不可以想要下一问，".split(""));

/** What a clause says after the words that ask for the task: "draw | a fox in the snow". Empty where only fillers are left. */
export function inlineText(step: Step, clause: Clause | undefined, context: TextContext): string {
  if (!clause) return "";
  if (!step.hit) return step.origin === "example" ? wholeText(clause, context) : "";
  const isHan = context.tokens[step.hit.start]?.kind === "han";
  let start = isHan
    ? clause.start
    : NAMED_PRODUCTS.has(step.task)
      ? step.hit.start + 1
      : Math.min(step.hit.end, clause.end);
  if (step.hit.row.on === "nothing" && step.hit.form === undefined && !MAKING_WORDS.test(step.hit.row.phrase))
    start = clause.start;
  if (step.hit.row.task === "act:guided" && /^(?:\^ )?\(a\|an\)/.test(step.hit.row.phrase)) start = step.hit.start;
  // "a logo for a coffee shop" is no picture of a coffee shop.
  const product = context.tokens
    .slice(step.hit.start, step.hit.end)
    .findLastIndex((token) => PICTURED_PRODUCTS.has(token.text));
  const isChinese = context.tokens.slice(clause.start, clause.end).some(({ kind }) => kind === "han");
  if (step.task === "text-to-image" && product >= 0) start = isChinese ? clause.start : step.hit.start + product;
  let end = clause.end;
  const file = context.tokens.findIndex(
    (token, at) => at >= start && at < end && token.entity !== undefined && isFile(token.entity),
  );
  // "a samurai in exactly the posture of … in pose.jpg"
  if (file >= 0 && !isHan)
    end = Math.min(
      file,
      ...clause.hits
        .filter((hit) => hit.start > start && GUIDED_BY[hit.row.task] !== undefined)
        .map((hit) => hit.start),
    );
  if (isHan && file >= 0)
    start = Math.max(
      file + 1,
      ...clause.hits.filter((hit) => hit.end < end && GUIDED_BY[hit.row.task] !== undefined).map((hit) => hit.end),
    );
  const { hit } = step;
  const colon = context.tokens.findIndex((token, at) => at >= hit.start && at < end && token.text === ":");
  // "Sound effect wanted: a door creaking open"
  if (colon >= 0 && end - colon > 2 && step.task !== "text-generation") start = colon + 1;
  const isFiller = (token: Token | undefined) =>
    token !== undefined && (token.kind === "mark" || PROMPT_FILLERS.has(token.text));
  if (isHan && !NAMED_PRODUCTS.has(step.task) && !hasContent(context.tokens.slice(start, end))) return "";
  // "write a thank you note"
  const thanks = context.tokens.slice(start, start + 4).map(({ text }) => text);
  const isThankYou = /\bthank (?:you )?(?:note|letter|card|email|message|speech|text)\b/.test(thanks.join(" "));
  // 一把木椅: the number and its measure belong together.
  const isCounted = (at: number): boolean =>
    context.tokens[at]?.text === "一" && context.tokens[at + 1]?.kind === "han" && !isFiller(context.tokens[at + 1]);
  while (
    start < end &&
    isFiller(context.tokens[start]) &&
    !isCounted(start) &&
    !(isThankYou && context.tokens[start]?.text === "thank")
  )
    start += 1;
  while (end > start && isFiller(context.tokens[end - 1])) end -= 1;
  start = withArticle(context.tokens, start, end, clause.start);
  const words = context.tokens.slice(start, end);
  if (words.some((token) => token.entity)) return "";
  return words.length === 0 ? "" : wordsBetween(context, start, end);
}

/** "a fox in the snow", "a minimal logo": what is described begins with its article. */
function withArticle(tokens: readonly Token[], start: number, end: number, floor: number): number {
  if (start >= end) return start;
  for (let at = start - 1; at >= Math.max(floor, start - MOST_ADJECTIVES); at -= 1) {
    const { kind, text } = tokens[at] ?? {};
    if (ARTICLES.has(text ?? "")) return at;
    if (kind !== "word" || NO_ADJECTIVES.has(text ?? "")) return start;
  }
  return start;
}

const MOST_ADJECTIVES = 4;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "my", "our", "his", "her", "some"]);
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  "of me us with from for to in on and or is as like please image picture photo video clip".split(" "),
);

/** What is wished for without a word that a table knows: all of it, where nothing in it is a file or a quote. */
function wholeText(clause: Clause, context: TextContext): string {
  const own = context.tokens.slice(clause.start, clause.end);
  // "I need something for our cover: a smiling globe with headphones"
  const colon = own.findIndex(({ text }) => text === ":");
  if (colon > 0 && own.length - colon > FEWEST_WORDS + 1 && !own.some((token) => token.entity))
    return wordsBetween(context, clause.start + colon + 1, clause.end);
  const tokens = context.tokens.slice(clause.start, clause.end);
  return tokens.some((token) => token.entity) ? "" : wordsBetween(context, clause.start, clause.end);
}

/** A Chinese clause says what it wants a picture of, or only that it wants one: 配一张插图. */
function hasContent(tokens: readonly Token[]): boolean {
  return tokens.filter((token) => token.kind !== "mark" && !MAKING_CHARACTERS.has(token.text)).length >= 2;
}

const MAKING_CHARACTERS: ReadonlySet<string> = new Set(
  "画生成做制作图片张幅个一段篇首来配插像照海报视频短动写编故事诗再把将给我帮请的成为要想看下出音乐合设计绘渲染弄小".split(
    "",
  ),
);

const MAKING_WORDS = /imagine|show|get|give|see|have/;

/** Whether the words after the cue point at something: "a video based on the summary", "using these labels". */
export function pointsBack(step: Step, clause: Clause | undefined, context: TextContext): boolean {
  if (!clause || !step.hit) return false;
  const words = context.tokens.slice(Math.max(step.hit.start, step.hit.end - 1), clause.end).map(({ text }) => text);
  return words.some((word, at) => BASE_WORDS.has(word) && POINTING_WORDS.has(words[at + 1] ?? ""));
}

const BASE_WORDS: ReadonlySet<string> = new Set([
  "on",
  "using",
  "from",
  "to",
  "with",
  "about",
  "by",
  "shows",
  "showing",
  "represents",
  "representing",
  "illustrating",
  "illustrates",
  "explaining",
  "explains",
  "demonstrating",
  "summarizing",
  "describing",
  "describes",
  "of",
  "for",
]);

/** The question of a clause, with file names put into words. */
export function questionText(clause: Clause | undefined, context: TextContext): string {
  if (!clause) return "";
  let start = clause.start;
  for (let at = clause.start; at < clause.end; at += 1) {
    const token = context.tokens[at];
    if (token && QUESTION_OPENERS.has(token.text)) {
      start = at;
      break;
    }
  }
  // A passage before the question is no part of it.
  const passage = context.tokens.findIndex(
    ({ entity }, at) => at >= start && at < clause.end - 1 && entity?.kind === "passage",
  );
  if (passage >= 0) start = passage + 1;
  const parts: string[] = [];
  let lastName: string | undefined;
  let position = context.tokens[start]?.start ?? 0;
  const end = context.tokens[clause.end - 1]?.end ?? position;
  const isChinese = /\p{Script=Han}/u.test(context.request.slice(position, end));
  for (let at = start; at < clause.end; at += 1) {
    const token = context.tokens[at];
    if (!token?.entity || token.entity.kind === "quote" || token.entity.kind === "passage") continue;
    const between = context.request.slice(position, token.start);
    // "in a.jpg, b.jpg and c.jpg" is one picture to each question.
    if (lastName === undefined || !/^[\s,、，]*(?:and|和|与|跟|及|&)?[\s]*$/i.test(between)) {
      lastName = thingOf(token.entity.type, isChinese);
      // 视频clip.mp4讲了什么
      parts.push(between, between.endsWith(lastName) ? "" : lastName);
    }
    position = token.end;
  }
  parts.push(context.request.slice(position, end));
  const question = withoutContext(parts.join("").trim());
  if (question === "") return "";
  return context.request[end] === "?" || context.request[end] === "？"
    ? `${question}${context.request[end]}`
    : question;
}

/** “……。”问：谁来了 is the question after the text that it is asked about. */
function withoutContext(question: string): string {
  const rest = /^(?:“[^”]{20,2000}”|「[^」]{20,2000}」)[\s，,。]*(?:请?问|问题是?)?[\s:：，,]*(.{3,300})$/su.exec(
    question,
  )?.[1];
  return rest && /\p{Script=Han}/u.test(rest) ? rest : question;
}

const THINGS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  image: ["the picture", "图片"],
  audio: ["the recording", "录音"],
  video: ["the video", "视频"],
  table: ["the table", "表格"],
};

function thingOf(type: string, isChinese: boolean): string {
  const [english, chinese] = THINGS[type] ?? ["the document", "文档"];
  return isChinese ? chinese : english;
}
