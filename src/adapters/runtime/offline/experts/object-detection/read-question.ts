import { type FoundLabel, findLabels } from "../../../../../util/coco-labels.ts";

/** What a question about a picture asks of a detector. */
export interface Question {
  readonly asks: "count" | "presence" | "list";
  /** The kinds that are asked for; empty: things or animals of any kind, or none that the detector knows. */
  readonly labels: readonly FoundLabel[];
  /** Any things, or any animals. */
  readonly general?: "objects" | "animals";
  /** Words that narrow the question and that a detector cannot check: colours, places, actions. */
  readonly unchecked: string;
}

interface Subject {
  readonly head: string;
  readonly rest: string;
}

const COUNT = /\b(?:how many|how much|number of|count(?:ing)?)(?:\s+|(?=\?|$))/i;
const COMPARISON = /\b(?:more|fewer|less)\b.*\bthan\b/i;
const PICTURE = "(?:the |this |that |these |each |my )?(?:picture|image|photo(?:graph)?|scene|shot|frame)s?";
const PRESENCE: readonly RegExp[] = [
  /^(?:.*\b)?(?:is|are|was|were) there\s+(.+)$/i,
  new RegExp(
    `\\b(?:do|does|can|could|did)\\s+(?:you|we|i|one|it|this|that|${PICTURE})\\s+(?:see|spot|find|detect|contain|show|have|include|depict|notice)\\s+(.+)$`,
    "i",
  ),
  new RegExp(`\\b(?:${PICTURE}|it)\\s+(?:has|have|contains?|shows?|includes?|depicts?)\\s+(.+)$`, "i"),
  /^(?:is|are|was|were)\s+((?:an?|any|some)\s+.+)$/i,
  /^any\s+(.+)$/i,
  /^(?:is|are|was|were)\s+(?:the )?(.+?)\s+(?:visible|present|shown|in (?:it|here|(?:the|this|that) (?:picture|image|photo)))\b/i,
];
const LIST =
  /\b(?:what|which)\b(?!.{0,12}\bcolou?r)(?=.{0,40}(?:\b(?:objects?|things?|animals?|items?)\b|\b(?:is|are|'s) (?:in|on|there)\b|\b(?:can|do) you see\b|\bdoes .{0,20}(?:show|contain|depict)\b))/i;

/** Words at which the thing that is asked for ends, and its circumstances begin. */
const END =
  /\s(?:(?:is|are|was|were|do|does|did|can|could|there|in|on|at|of|near|behind|under|beside|next|between|with|without|who|that|which|whose|you|we|appear|appears|show|have|has)\b|\w+ing\b)|[?!.;]/i;
const FILLERS =
  /\b(?:a|an|any|some|the|this|that|these|those|all|of|up|total|different|more|and|or|one|please|number|ones?|there|is|are|was|were|do|does|can|could|you|we|i|see|spot|find|detect|in|on|at|it|here|visible|shown?|present|appears?|altogether|contains?|have|has|picture|image|photo|photograph|scene|pictures|images|photos|each|my|how|many|at least|me|tell|else|than|fewer|less|counts?|objects?|things?|items?|animals?)\b/gi;
const OBJECTS = /\b(?:objects?|things?|items?)\b|东西|物体|物品/i;
const ANIMALS = /\banimals?\b|动物/i;
const FILE_NAME = /[\w./-]+\.(?:jpe?g|png|webp|gif|bmp|tiff?|heic|avif)\b/gi;

/** Reads a question of counting, presence or listing; undefined where it is none of these. */
export function readQuestion(text: string): Question | undefined {
  const question = text.replace(FILE_NAME, " ").replace(/\s+/g, " ").trim();
  return /\p{Script=Han}/u.test(question) ? readChinese(question) : readEnglish(question);
}

function readEnglish(question: string): Question | undefined {
  const counted = question.split(COUNT);
  if (counted.length > 1) {
    const subjects = counted.slice(1).flatMap((part) => {
      const subject = splitSubject(part);
      return subject.head === "" ? [] : [subject];
    });
    return toQuestion("count", subjects.length > 0 ? subjects : [{ head: counted[0] ?? "", rest: "" }]);
  }
  if (COMPARISON.test(question)) return toQuestion("count", [{ head: question, rest: "" }]);
  const [phrase] = PRESENCE.flatMap((pattern) => pattern.exec(question)?.[1] ?? []);
  if (phrase !== undefined && !LIST.test(question)) return toQuestion("presence", [splitSubject(phrase)]);
  return LIST.test(question) ? toQuestion("list", [{ head: question, rest: "" }]) : undefined;
}

function splitSubject(part: string): Subject {
  const clean = ` ${part.replace(/^(?:(?:the|all|of|up|number|total)\s+)+/i, "")}`;
  const at = clean.search(END);
  // "hot dogs" and "dining tables" are no actions.
  const end = at === -1 || /^\s(?:dining|parking)\b/i.test(clean.slice(at)) ? clean.length : at;
  return { head: clean.slice(0, end).trim(), rest: clean.slice(end).trim() };
}

function toQuestion(asks: Question["asks"], subjects: readonly Subject[]): Question {
  const heads = subjects.map(({ head }) => head).join(" , ");
  const labels = findLabels(heads);
  const general = labels.length > 0 ? undefined : generalOf(heads);
  const extra = [withoutLabels(heads), ...subjects.map(({ rest }) => rest)].map(stripFillers);
  const unchecked = asks === "list" ? "" : extra.filter((words) => words !== "").join(" ");
  return { asks, labels, unchecked, ...(general === undefined ? {} : { general }) };
}

function generalOf(text: string): Question["general"] {
  if (ANIMALS.test(text)) return "animals";
  return OBJECTS.test(text) ? "objects" : undefined;
}

function withoutLabels(text: string): string {
  return findLabels(text).reduce((rest, { word }) => rest.toLowerCase().replace(word, " "), text);
}

/** What remains of a phrase when everything that says nothing is taken out; the words between stay as they stand. */
function stripFillers(text: string): string {
  const bare = text.replace(new RegExp(`\\b(?:in|on|at|of)\\s+${PICTURE}\\b`, "gi"), " ").replace(/[?!.,;:]/g, " ");
  if (bare.replace(FILLERS, " ").trim() === "") return "";
  return bare
    .replace(/^(?:\s*\b(?:is|are|was|were|there|do|does|can|you|see|any|some|the|an?)\b)+/i, "")
    .replace(/\s+/g, " ")
    .trim();
}

const MEASURE = "[只个名位头匹条辆架艘把张台部本棵朵瓶杯件双根种群块座幅片盏支顶串]";
const CHINESE_COUNT = new RegExp(`(?:几|多少)${MEASURE}?(?<noun>[^？?，,。；;几]*)`, "gu");
const CHINESE_PRESENCE: readonly RegExp[] = [
  /(?:有没有|是否有|是不是有|有无|看到没有|能不能看到)(?<noun>[^？?，,。；;]+)/u,
  /(?:有|看到|看见|看得到|出现)(?<noun>[^？?，,。；;有]{1,12}?)(?:吗|么|没有)/u,
];
const CHINESE_LIST = /有什么|有哪些|是什么动物|什么东西|看到什么|看见什么|哪些(?:东西|物体|动物)/u;
/** Counting without a question word: 数一下图里的斑马. */
const CHINESE_TALLY = /数(?:一数|一下|数|出|量)/u;
/** Words in which a label's sign means something else. */
const OTHER_WORDS = /马路|马上|机器人|图书馆?|现象|对象|印象|气象|分钟|书店|床单|人工|人们?的|照片|图片|图像|画面/gu;
const CHINESE_TAIL = /(?:在|的|呢|吗|啊|呀|一共|总共|出现|可以|能|被|正).*$/u;
/** A part before the noun that narrows it: 红色的, 穿白衣服的. */
const CHINESE_ATTRIBUTE =
  /(?<attribute>(?:穿|戴|拿|骑|坐|站|躺|跑|红|黄|蓝|绿|黑|白|灰|棕|大|小|男|女|老|年轻)[^，,。的]{0,8}的)/u;

function readChinese(question: string): Question | undefined {
  const text = question.replace(OTHER_WORDS, (word) => "　".repeat(word.length));
  const attribute = CHINESE_ATTRIBUTE.exec(text)?.groups?.["attribute"]?.replace(/的$/u, "") ?? "";
  const counts = [...text.matchAll(CHINESE_COUNT)];
  if (counts.length > 0) {
    const nouns = counts.map(({ groups }) => nounOf(groups?.["noun"] ?? "")).filter((noun) => noun !== "");
    const before = text.slice(0, counts[0]?.index);
    return toChinese("count", nouns.length > 0 ? nouns.join("、") : before, attribute);
  }
  if (CHINESE_LIST.test(text)) return toChinese("list", text, "");
  const [phrase] = CHINESE_PRESENCE.flatMap((pattern) => pattern.exec(text)?.groups?.["noun"] ?? []);
  if (phrase !== undefined) return toChinese("presence", nounOf(phrase), attribute);
  return CHINESE_TALLY.test(text) ? toChinese("count", text, attribute) : undefined;
}

function nounOf(phrase: string): string {
  const noun = phrase.replace(/^.*的/u, "").replace(CHINESE_TAIL, "");
  return noun.replace(/[\s　]+/gu, "");
}

function toChinese(asks: Question["asks"], nouns: string, unchecked: string): Question {
  const labels = findLabels(nouns);
  const general = labels.length > 0 ? undefined : generalOf(nouns);
  return { asks, labels, unchecked, ...(general === undefined ? {} : { general }) };
}
