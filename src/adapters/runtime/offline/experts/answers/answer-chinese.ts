import type { Answer } from "./answer-question.ts";
import type { Span } from "./find-spans.ts";
import { type Passage, readPassages } from "./read-passages.ts";

const DIGITS = "[\\d,.]*\\d|[〇零一二两三四五六七八九十百千]+";
const NUMBER = `(?:(?:${DIGITS})[万亿]?多?)`;
const DAY_TIME = "(?:凌晨|早上|上午|中午|下午|傍晚|晚上)";
const PERIOD = "(?:个?小时|分钟|秒钟?|天|个?星期|周|个?月|年)";
const SURNAME =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤]";

const UNIT =
  "(?:平方米|公里|千米|厘米|毫米|公斤|千克|公顷|级|条|个|只|名|位|吨|米|克|岁|页|本|张|块|次|遍|辆|座|棵|家|户|层|间|斤|度|亩|头|匹|台|件|双|套|项|种|行|人|份|册|号)";
const AMOUNTS: readonly RegExp[] = [new RegExp(`${NUMBER}${UNIT}|[\\d,.]*\\d`, "gu")];
/** What happened once is dated, and no time of day answers for it. */
const ONCE = /建|成立|出生|发明|去世|写|创办|签|发现/;

/** What a question asks for, by its words, and what such an answer looks like; tried in order. */
const KINDS: readonly (readonly [asked: RegExp, answer: readonly RegExp[]])[] = [
  [/电话|手机号|联系方式/, [/(?:\+|\b)\d[\d\s()-]{5,}\d/gu]],
  [/邮箱|邮件|email/i, [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu]],
  [/网址|网站/, [/(?:https?:\/\/|www\.)[^\s，。；]+/gu]],
  [/百分之几|百分比|比例|百分之多少/, [new RegExp(`百分之(?:${DIGITS})|[\\d.]+%`, "gu")]],
  [
    /多少钱|价格|价钱|票价|费用|金额|总额|总价|租金|工资|押金|多少(?:元|块|欧元|美元)/,
    [new RegExp(`[¥￥€$]\\s?[\\d,.]*\\d|${NUMBER}(?:元|块钱?|欧元|美元|英镑|日元)`, "gu")],
  ],
  [
    /几点|什么时间|时间是/,
    [new RegExp(`${DAY_TIME}?(?:(?:${DIGITS})点(?:半|一刻|(?:${DIGITS})分)?|\\d{1,2}[:：]\\d{2})`, "gu")],
  ],
  [
    /多久|多长时间|几(?:年|天|个月|个?小时|分钟|周|个星期)|多少(?:年|天|个?小时|分钟)/,
    [new RegExp(`${NUMBER}${PERIOD}半?`, "gu")],
  ],
  [
    /什么时候|何时|哪一?[天日年]|几月|几号|日期|星期几|周几/,
    [
      new RegExp(
        `(?:\\d{4}|[〇零一二三四五六七八九]{4})年(?:(?:${DIGITS})月(?:(?:${DIGITS})[日号])?)?|(?:${DIGITS})月(?:(?:${DIGITS})[日号])?|\\d{4}-\\d{2}-\\d{2}`,
        "gu",
      ),
      /(?:每个?|下个?|上个?|这个?)?(?:星期|周)[一二三四五六日天]|[今明昨后前]天|[春夏秋冬]天/gu,
      new RegExp(`${DAY_TIME}?(?:${DIGITS})点(?:半|(?:${DIGITS})分)?`, "gu"),
    ],
  ],
  [/多少|几|多[高长宽深远重大]/, AMOUNTS],
  [
    /谁|哪位|什么人|姓名|叫什么名字/,
    [
      new RegExp(
        `(?<=^|[，。、；：:（(是由被叫和与请给让向人员师长者家授理\\s])${SURNAME}\\p{Script=Han}{1,2}(?=$|[，。、；）)在于是说和与的认将曾会把负已今从\\s])`,
        "gu",
      ),
    ],
  ],
  [
    /哪里|哪儿|什么地方|何处|地点|地址/,
    [
      /(?<=[在于到])[^，。；、\s]{2,14}?(?=举行|举办|召开|集合|见面|开会|开始|出发|工作|居住|生活|上课|等候|[，。；]|$)/gu,
    ],
  ],
];
const EVERYDAY =
  /请问|告诉我|为什么|什么时候|什么时间|什么地方|多长时间|什么名字|什么人|什么|哪里|哪儿|哪位|哪一?[个些天日年种家]|何时|何处|多少钱?|多久|几点|几[个月号天年位次]?|怎么样?|谁|多(?=[高长宽深远重大])|[的是了在有和与及吗呢吧啊被把请问为由到从这那它他她们一个]|[？?，。、：:；！!]/gu;
/** The share of a question's words, and the score, below which an answer is a guess. */
const LEAST = { words: 0.34, score: 0.45 } as const;
const WEIGHTS = { words: 0.75, kind: 0.25 } as const;
const BEFORE = 0.5;

/** The answer to a Chinese question from a Chinese text, by the characters they share; undefined where it is not there. */
export function answerChinese(question: string, context: string): Answer | undefined {
  const kind = KINDS.find(([asked]) => asked.test(question))?.[1];
  const terms = [...new Set(termsOf(question.replace(EVERYDAY, " ")))];
  const passages = readPassages(context);
  if (terms.length === 0 || passages.length === 0) return undefined;
  const scored = passages.map((passage) => {
    const spans = spansIn(passage.text, question, kind);
    const words = overlapOf(terms, passage, passages);
    return {
      passage,
      spans,
      words,
      score: WEIGHTS.words * words + WEIGHTS.kind * (kind === undefined ? words : spans.length > 0 ? 1 : 0),
    };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  // People and places go by many forms; a figure that is asked for has to be there.
  const isFigure = KINDS.slice(0, -2).some(([, forms]) => forms === kind);
  if (isFigure && best.spans.length === 0) return undefined;
  if (best.words < LEAST.words || best.score < LEAST.score) return undefined;
  const span = fieldValue(best.passage.text, terms, kind) ?? nearest(best.spans, best.passage.text, terms);
  const sentence = best.passage.text.replace(/\s+/gu, " ");
  const { start, end } = best.passage;
  return {
    answer: span?.text ?? sentence,
    score: Math.round(Math.min(1, best.score) * 1e4) / 1e4,
    start: span === undefined ? start : start + span.start,
    end: span === undefined ? end : start + span.end,
    sentence,
  };
}

/** Parts of a passage that look like the answer; where the question names the unit, in that unit. */
function spansIn(passage: string, question: string, kind: readonly RegExp[] | undefined): readonly Span[] {
  const forms = ONCE.test(question) ? (kind ?? []).slice(0, 1) : (kind ?? []);
  const spans = forms.flatMap((form) => matchesOf(passage, form)).filter(({ text }) => !question.includes(text));
  if (kind !== AMOUNTS) return spans;
  const unit = /(?:多少|几)(\p{Script=Han})/u.exec(question)?.[1];
  return unit === undefined || /[？是呢]/.test(unit) ? spans : spans.filter(({ text }) => text.endsWith(unit));
}

/** Pairs of neighbouring characters, a character that stands alone, and words of Latin letters and digits. */
function termsOf(text: string): readonly string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\d]+/gu) ?? [];
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );
  return [...latin, ...pairs];
}

function overlapOf(terms: readonly string[], passage: Passage, passages: readonly Passage[]): number {
  const own = passage.text.toLowerCase();
  const earlier = passage.before.toLowerCase();
  let found = 0;
  let all = 0;
  for (const term of terms) {
    const spread = passages.filter(({ text }) => text.toLowerCase().includes(term)).length;
    const weight = Math.log(1 + passages.length / (1 + spread));
    all += weight;
    // Of a pair that is not there, half counts for each of its characters: "票价" and "门票".
    const halves = [...term].filter((character) => /\p{Script=Han}/u.test(character) && own.includes(character)).length;
    if (own.includes(term)) found += weight;
    else if (earlier.includes(term)) found += weight * BEFORE;
    else if (term.length === 2) found += weight * 0.25 * halves;
  }
  return all === 0 ? 0 : found / all;
}

/** In "发票号码：17" the answer stands behind the colon. */
function fieldValue(passage: string, terms: readonly string[], kind: readonly RegExp[] | undefined): Span | undefined {
  const [, name = "", value = ""] = /^([^：:，。]{1,16})[：:]\s*(\S.*)$/su.exec(passage) ?? [];
  if (value === "" || /[。！？].*\p{L}/u.test(value) || !terms.some((term) => name.includes(term))) return undefined;
  const start = passage.length - value.length;
  // A number in a code ("NO-17") is not the code.
  const inner = kind === AMOUNTS ? undefined : (kind ?? []).flatMap((form) => matchesOf(value, form))[0];
  if (inner === undefined) return { text: value.replace(/[。；]$/u, ""), start, end: passage.length };
  return { text: inner.text, start: start + inner.start, end: start + inner.end };
}

function nearest(spans: readonly Span[], passage: string, terms: readonly string[]): Span | undefined {
  const places = terms.flatMap((term) => (passage.includes(term) ? [passage.indexOf(term)] : []));
  const distance = ({ start }: Span) => Math.min(...places.map((place) => Math.abs(place - start)), passage.length);
  return [...spans].sort((one, other) => distance(one) - distance(other))[0];
}

function matchesOf(passage: string, form: RegExp): readonly Span[] {
  return [...passage.matchAll(form)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
