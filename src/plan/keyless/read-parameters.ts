import { LANGUAGE_CHARACTERS } from "./tables/languages.ts";
import { FORMATS, NUMBER_WORDS, SPEEDS, VOICES } from "./tables/parameters.ts";
import type { Span, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface ParameterContext {
  readonly request: string;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
}

type ParameterValue = string | number | readonly string[];
type Reader = (tokens: readonly Token[], context: ParameterContext, task: string) => ParameterValue | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  target_language: (tokens, context) => findLanguage(tokens, context, "to"),
  source_language: (tokens, context) => findLanguage(tokens, context, "from"),
  voice: (tokens) => findVoice(tokens),
  speed: (tokens) => findSpeed(tokens),
  count: (tokens) => findCount(tokens),
  size: (_tokens, context) => findSize(context.request),
  scale: (tokens) => findScale(tokens),
  max_length: (tokens) => findLength(tokens),
  format: (tokens, context) =>
    findFormat(tokens) ?? findFormat(context.tokens) ?? (speaksOfSound(tokens) ? "mp3" : undefined),
  labels: (tokens, context, task) =>
    task === "zero-shot-object-detection" ? findThings(tokens, context) : findLabels(tokens, context),
};

/** Reads a parameter (target language, size, count, …) out of the clause that asks for the task. */
export function readParameter(
  task: string,
  name: string,
  clause: Span,
  context: ParameterContext,
): ParameterValue | undefined {
  return READERS[name]?.(context.tokens.slice(clause.start, clause.end), context, task);
}

const FROM_WORDS: ReadonlySet<string> = new Set(["from", "the", "this", "an", "a", "从", "is", "my"]);
const TO_WORDS: ReadonlySet<string> = new Set(["in", "into", "to", "成", "为", "用", "as", "作"]);

/** "it is in Polish" says what a text is in, "I only speak English" what it should be in. */
function findLanguage(
  tokens: readonly Token[],
  context: ParameterContext,
  direction: "to" | "from",
): string | undefined {
  const found = context.words.languages.find(tokens);
  if (found.length === 0) return abbreviatedLanguage(tokens, direction);
  const before = (at: number, back: number): string => tokens[at - back]?.text ?? "";
  // "I can't read Turkish"
  const isUnknown = (at: number): boolean => KNOWING_WORDS.has(before(at, 1)) && before(at, 2) === "not";
  // "talk.mp3 is a lecture in German"
  const isAccount = tokens[0]?.entity !== undefined && /^(?:is|are|was)$/.test(tokens[1]?.text ?? "");
  // 药盒上的德文帮我翻译一下, 这份法语菜单
  const isWrittenIn = (at: number): boolean => {
    const end = found.find((hit) => hit.start === at)?.end ?? at;
    return (
      /^[的段份篇封首本些懂句张行页]$/.test(before(at, 1)) &&
      !/^[版的呢吧]$/.test(tokens[end]?.text ?? "的") &&
      !isProduct(tokens, end)
    );
  };
  // 我听不懂西班牙语
  const isNotUnderstood = (at: number): boolean =>
    /不(?:懂|会|认识|会说|会讲|太懂)$/.test([4, 3, 2, 1].map((back) => before(at, back)).join(""));
  const isSource = (at: number): boolean =>
    isAccount ||
    isNotUnderstood(at) ||
    before(at, 1) === "from" ||
    before(at, 1) === "从" ||
    (before(at, 1) === "是" && at > 1 && !/^[要还]$/.test(before(at, 2))) ||
    (before(at, 1) === "is" && !tokens.some((token) => PERSONS.test(token.text) && token.text !== "in")) ||
    isUnknown(at) ||
    isWrittenIn(at) ||
    (before(at, 1) === "in" && STATE_WORDS.has(before(at, 2)));
  if (direction === "from") return found.find((hit) => isSource(hit.start))?.row;
  const free = found.filter((hit) => !isSource(hit.start));
  const asked = free.find((hit) => EXPRESSIONS.test(tokens[hit.end]?.text ?? ""));
  if (asked && tokens[asked.end + 1]?.text === "for") return asked.row;
  // "give me the English"
  const given = free.find(({ start }) => before(start, 1) === "the" && before(start, 2) === "me");
  if (given) return given.row;
  const spoken = free.find((hit) => KNOWING_WORDS.has(before(hit.start, 1)));
  if (free.length === 0 && found.length > 0) return /\p{Script=Han}/u.test(context.request) ? "Chinese" : "English";
  const target =
    spoken ??
    free.findLast((hit) => TO_WORDS.has(before(hit.start, 1))) ??
    free.findLast((hit) => !FROM_WORDS.has(before(hit.start, 1)));
  const person = free.find(
    (hit) => PERSONS.test(tokens[hit.end]?.text ?? "") || SAYING.test(tokens[hit.end]?.text ?? ""),
  );
  return (target ?? person)?.row;
}

/** 一份英文摘要: what is made, and in which language. */
function isProduct(tokens: readonly Token[], at: number): boolean {
  return /^(?:摘要|总结|概要|小结|译文|译稿|字幕|概述|要点|翻译|配音|语音|朗读)/.test(
    (tokens[at]?.text ?? "") + (tokens[at + 1]?.text ?? ""),
  );
}

const PERSONS =
  /^(?:colleague|friend|neighbou?r|wife|husband|boss|customer|client|guest|visitor|grandma|grandmother|grandpa|mother|father|speaker|family|people|team|partner|host|landlady|landlord|aunt|uncle|cousin|patient|tourist|student|reader|person|in)s?$/;
/** "the German word for" */
const EXPRESSIONS = /^(?:words?|terms?|expression|name|translation|equivalent)$/;
const SAYING = /^(?:say|says|call|put|write)$/;
/** 英译中, 中翻日: one character for each language. */
function abbreviatedLanguage(tokens: readonly Token[], direction: "to" | "from"): string | undefined {
  const at = tokens.findIndex(
    (token, index) =>
      (token.text === "译" || token.text === "翻") &&
      LANGUAGE_CHARACTERS[tokens[index - 1]?.text ?? ""] !== undefined &&
      LANGUAGE_CHARACTERS[tokens[index + 1]?.text ?? ""] !== undefined,
  );
  return at < 0 ? undefined : LANGUAGE_CHARACTERS[tokens[direction === "to" ? at + 1 : at - 1]?.text ?? ""];
}

const STATE_WORDS: ReadonlySet<string> = new Set(["is", "are", "was", "all", "written", "text", "spoken"]);
const KNOWING_WORDS: ReadonlySet<string> = new Set(["speak", "understand", "read", "know"]);

const INTO_WORDS: ReadonlySet<string> = new Set(["to", "into", "成", "为"]);

function findFormat(tokens: readonly Token[]): string | undefined {
  const into = tokens.findIndex((token, at) => INTO_WORDS.has(tokens[at - 1]?.text ?? "") && FORMATS.has(token.text));
  if (into >= 0) return tokens[into]?.text;
  const found = tokens.findLast((token) => FORMATS.has(token.text) || FORMATS.has(token.text.replace(/s$/, "")));
  return found?.text.replace(/(?<=\d)s$/, "");
}

/** "the music of this video": what is taken out of a video is a recording. */
function speaksOfSound(tokens: readonly Token[]): boolean {
  return /\b(?:audio|sound|music|soundtrack)\b|音频|声音|音轨|音乐|配乐|伴奏/.test(
    tokens.map(({ kind, text }) => (kind === "han" ? text : ` ${text} `)).join(""),
  );
}

function findSpeed(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(
    (token, index) => token.kind === "number" && /^(?:speed|times|倍)$/.test(tokens[index + 1]?.text ?? ""),
  );
  if (at >= 0) return numberOf(tokens[at]);
  const named = tokens.findIndex(
    (token, index) =>
      /^(?:half|double|twice)$/.test(token.text) && /^(?:the|speed)$/.test(tokens[index + 1]?.text ?? ""),
  );
  if (named >= 0 && tokens.some((token) => token.text === "speed")) return numberOf(tokens[named]);
  // "not too fast", 别太快: no faster than usual
  const isDenied = (at: number) => /^(?:too|so|太)$/.test(tokens[at - 1]?.text ?? "");
  return tokens
    .map((token, at) => (Object.hasOwn(SPEEDS, token.text) && !isDenied(at) ? SPEEDS[token.text] : undefined))
    .find((speed) => speed !== undefined);
}

function findVoice(tokens: readonly Token[]): string | undefined {
  const text = tokens.map((token) => token.text).join("");
  const isNamed = (word: string): boolean =>
    /\p{Script=Han}/u.test(word) ? text.includes(word) : tokens.some((token) => token.text === word);
  const names = Object.entries(VOICES).filter(([, words]) => words.some(isNamed));
  return names.length === 0 ? undefined : names.map(([name]) => name).join(" ");
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const known = Object.hasOwn(NUMBER_WORDS, token.text) ? NUMBER_WORDS[token.text] : undefined;
  const value = token.kind === "number" ? Number(token.text.replace(",", "")) : known;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

const COUNTED = /^(?:images?|pictures?|photos?|drawings?|versions?|variations?|options?|illustrations?|张|幅|个)$/;

function findCount(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const count = numberOf(tokens[at]);
    if (count === undefined || count < 2 || count > 100) continue;
    if (tokens.slice(at + 1, at + 4).some((token) => COUNTED.test(token.text))) return count;
  }
  return undefined;
}

/** Longer requests are searched at their beginning. */
const LONGEST_SEARCHED = 4000;

function findSize(request: string): string | undefined {
  const match = /(\d{2,5})\s?[x×*]\s?(\d{2,5})/i.exec(request.slice(0, LONGEST_SEARCHED));
  return match ? `${match[1]}x${match[2]}` : undefined;
}

function findScale(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "double" || text === "twice" || text === "triple") return NUMBER_WORDS[text];
    const joined = /^(\d{1,2})x$/.exec(text);
    if (joined) return Number(joined[1]);
    const value = numberOf(tokens[at]);
    const next = tokens[at + 1]?.text ?? "";
    // 放大一倍 is twice as large.
    if (value === 1 && next === "倍") return 2;
    if (value !== undefined && (next === "x" || next === "times" || next === "倍")) return value;
    if (text === "x" && numberOf(tokens[at + 1]) !== undefined) return numberOf(tokens[at + 1]);
  }
  return undefined;
}

function findLength(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1]?.text ?? "";
    if (next === "words" || next === "word") return numberOf(tokens[at]);
    if (next === "字") return chineseNumber(tokens, at) ?? numberOf(tokens[at]);
  }
  return undefined;
}

/** 二十, 一百五十: the number that ends here; below a thousand. */
function chineseNumber(tokens: readonly Token[], end: number): number | undefined {
  let start = end;
  while (start > 0 && DIGITS.includes(tokens[start - 1]?.text ?? " ")) start -= 1;
  const text = tokens
    .slice(start, end + 1)
    .map((token) => token.text)
    .join("");
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(text);
  if (!match || text.length < 2) return undefined;
  const [, hundreds = "", tens, ones = ""] = match;
  const value = (digit: string): number => (digit === "两" ? 2 : "零一二三四五六七八九".indexOf(digit));
  const ten = tens === undefined ? 0 : tens === "" ? 1 : value(tens);
  return (hundreds === "" ? 0 : value(hundreds) * 100) + ten * 10 + (ones === "" ? 0 : value(ones));
}

const DIGITS = "零一二两三四五六七八九十百";

/** "find my keys and the wallet in a.jpg": the things to look for; a list of items stands for itself. */
function findThings(tokens: readonly Token[], context: ParameterContext): readonly string[] | undefined {
  if (tokens.some(({ kind }) => kind === "han")) return findThingsInChinese(tokens, context);
  const at = tokens.findIndex((token, index) => SEARCH_WORDS.has(token.text) && tokens[index + 1] !== undefined);
  if (at < 0)
    return tokens.length <= LONGEST_THING && !tokens.some((token) => token.entity)
      ? listOf(tokens, context)
      : undefined;
  const things: Token[] = [];
  for (const token of tokens.slice(at + 1)) {
    if (token.entity || AFTER_THINGS.has(token.text)) break;
    things.push(token);
  }
  return listOf(things, context);
}

/** 找出图里的猫和狗, 把照片里的灯都圈出来 */
function findThingsInChinese(tokens: readonly Token[], { request }: ParameterContext): readonly string[] | undefined {
  const text = tokens
    .map(({ entity, start, end }) => (entity ? "" : request.slice(start, end)))
    .join("")
    .slice(0, LONGEST_SEARCHED);
  const found = THINGS_BEFORE.exec(text)?.[1] ?? THINGS_AFTER.exec(text)?.[1];
  const labels = found
    ?.split(LABEL_SEPARATOR)
    .map((label) => label.replace(/^[我你他她它]们?的/, ""))
    .filter((label) => label !== "" && label.length <= LONGEST_NAME);
  return labels && labels.length > 0 ? labels : undefined;
}

const LONGEST_NAME = 12;
const PLACE =
  "(?:这张|那张|这个|这幅)?(?:图片?|照片|画面|截图|画|视频)?(?:里面?|中|上面?|内)?的?(?:所有|全部|每一?[个只辆张位]|各个)?的?";
const THINGS_BEFORE = new RegExp(
  `(?:把|将)${PLACE}([^，。,?？把将]{1,30}?)(?:都|全部?|给我|一个个|逐个|分别)*(?:用框)?(?:圈|框|标|找|指|挑)(?:注|记|示)?(?:出来?|一下|起来|上)`,
);
const THINGS_AFTER = new RegExp(
  `(?:找[出到找]?|圈出|框出|标出|指出|检测出?|定位)(?:来|一下)?${PLACE}([^，。,?？]{1,30}?)(?:在哪里?|在什么位置|的?位置|在不在|有没有|吗|呢|，|。|,|？|[?]|$)`,
);

function listOf(tokens: readonly Token[], { request }: ParameterContext): readonly string[] | undefined {
  const first = tokens.findIndex((token) => !BEFORE_THINGS.has(token.text));
  const words = tokens.slice(Math.max(first, 0));
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  if (first < 0 || start === undefined || end === undefined || words.length > LONGEST_THING * 3) return undefined;
  const labels = request
    .slice(start, end)
    .split(LABEL_SEPARATOR)
    .map((label) => label.replace(/^(?:the|a|an|my|his|her|all|every|any)\s+/i, "").trim())
    .filter((label) => label !== "");
  return labels.length > 0 ? labels : undefined;
}

const LONGEST_THING = 4;
const SEARCH_WORDS: ReadonlySet<string> = new Set(
  "find locate spot circle mark highlight box is are for detect point out".split(" "),
);
const BEFORE_THINGS: ReadonlySet<string> = new Set(
  "they it he she that the a an my his her our their all every each any of out these those me for".split(" "),
);
const AFTER_THINGS: ReadonlySet<string> = new Set(
  "in on at from inside within please for with around : . ? !".split(" "),
);

/** "as spam, work or private", "one of: complaint, praise, question", "属于体育、财经还是娱乐". */
function findLabels(tokens: readonly Token[], context: ParameterContext): readonly string[] | undefined {
  const quotes = tokens.flatMap((token) =>
    token.entity?.kind === "quote" && token.entity.value.length < LONGEST_LABEL ? [token.entity.value] : [],
  );
  if (quotes.length >= 2) return quotes;
  const words = tokens.filter((token) => !token.entity);
  const first = words[0];
  const final = words.at(-1);
  if (!first || !final) return undefined;
  const text = tokens.reduce(
    (rest, { entity }) => (entity ? rest.replace(context.request.slice(entity.start, entity.end), " ") : rest),
    context.request.slice(first.start, final.end),
  );
  const list =
    text
      .trim()
      .replace(/[\s:：，,]+$/, "")
      .split(LABEL_MARKER)
      .at(-1) ?? "";
  const last = LAST_LABEL.exec(list);
  const labels = (last ? list.slice(0, last.index + last[0].length) : list)
    .split(LABEL_SEPARATOR)
    .map((label) => label.trim().replace(LABEL_EDGES, "").replace(COUNT_OF_LABELS, "").trim())
    .filter((label) => label !== "");
  return labels.length >= 2 && labels.every((label) => label.length < LONGEST_LABEL) ? labels : undefined;
}

const LONGEST_LABEL = 40;
/** "…, or the last one, going by the words" */
const LAST_LABEL = /(?:\bor\b|还是|或者|或)[^,，;；?？.。]+/;
const LABEL_MARKER =
  /\b(?:as|into|one of|of|among|between|under|about|labels|in|is|are|be|belong|call|contain|hear)\b(?!\s*$)|[:：]|属于|归为|归到|分为|分成|算是?|(?<![还可但只总就要])是(?!.*(?<![还可但只总就要])是)/i;
const LABEL_SEPARATOR = /\s*(?:[,，、;；/]|\bor\b|\band\b|还是|或者|或|和)\s*/;
/** 狗叫、警笛、发动机三类中的一类 */
const COUNT_OF_LABELS = /[这那]?[一二三四五六七八九十几两]+[类种项](?:[里中之]|$).*$/u;
const LABEL_EDGES =
  /^(?:(?:this|that|the|my|his|her)\s+\p{L}+(?=\s)|it|this|that|these|a|an|the|more|either|是|这)\s+|[?？。.!！]+$/giu;
