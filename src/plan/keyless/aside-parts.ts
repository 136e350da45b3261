import type { Span, Token } from "./token.ts";
import type { ChineseAside, Vocabulary } from "./vocabulary.ts";

/** What stands between two marks, and the mark before it. */
export interface Part extends Span {
  readonly after: string;
}

export interface AsideContext {
  readonly request: string;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
  /** Files are attached, or the conversation has something to work on. */
  readonly hasFiles: boolean;
}

/** Asides stand at the beginning and at the end; in a long request nothing else is looked at. */
const MOST_PARTS = 24;
/** A cue of this weight may be a wish, however its part begins. */
const MAY_BE_WISH = 0.6;
const PLAIN_WISH = 0.8;
const NAMED_WISH = 0.9;
const LONGEST_ASIDE = 28;
const KEPT_MARKS: ReadonlySet<string> = new Set([..."\"'“”‘’《》〈〉「」『』/\\&+=#@%$^_|<>[]{}*"]);

function isStop(token: Token, request: string): boolean {
  if (token.kind !== "mark" || KEPT_MARKS.has(token.text)) return false;
  return request[token.start] !== "、";
}

export function splitParts({ tokens, request }: AsideContext): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let after = "\n";
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token && !isStop(token, request)) continue;
    if (at > start) parts.push({ start, end: at, after });
    if (token && (at > start || after === ",")) after = token.text;
    start = at + 1;
  }
  return parts.length <= MOST_PARTS ? parts : [...parts.slice(0, MOST_PARTS / 2), ...parts.slice(-MOST_PARTS / 2)];
}

export function textOf(part: Span, { request, tokens }: AsideContext): string {
  return request.slice(tokens[part.start]?.start ?? 0, tokens[part.end - 1]?.end ?? 0);
}

/** Nothing but courtesies: 好的，谢谢你啦. */
export function isCourtesy(part: Part, context: AsideContext, isFirst: boolean): boolean {
  const first: readonly ChineseAside[] = isFirst ? ["courtesy", "address"] : ["courtesy"];
  return isMadeUpOf(part, context, (at) => [...first, at > part.start ? "filler" : "particle"]);
}

export function isMadeUpOf(
  part: Span,
  { tokens, words }: AsideContext,
  rowsAt: (at: number) => readonly ChineseAside[],
): boolean {
  let at = part.start;
  while (at < part.end) {
    const end = words.chineseAsides.longestAt(tokens, at, ...rowsAt(at))?.end ?? 0;
    if (end <= at || end > part.end) return false;
    at = end;
  }
  return true;
}

/** Begins as those who ask for nothing do, and names no task. */
export function isPlain(part: Part, context: AsideContext): boolean {
  const hit = context.words.chineseAsides.longestAt(context.tokens, part.start, "plain");
  return hit !== undefined && hit.end <= part.end && namesNoTask(part, hit.end, PLAIN_WISH, context);
}

/** Says what for, or why. */
export function isPurpose(part: Part, context: AsideContext, ...rows: readonly ChineseAside[]): boolean {
  const { tokens, words } = context;
  if (part.end - part.start > LONGEST_ASIDE || hasEntity(part, tokens)) return false;
  if (words.languages.findIn(tokens, part).length > 0) return false;
  return words.chineseAsides.longestAt(tokens, part.start, ...rows)?.end === part.end;
}

function namesNoTask(part: Part, from: number, weight: number, { tokens, words }: AsideContext): boolean {
  if (part.end - part.start > LONGEST_ASIDE || hasEntity(part, tokens)) return false;
  const own = tokens.slice(part.start, part.end);
  if (words.languages.findIn(tokens, part).some(({ end }) => end > from)) return false;
  if (words.beyond.findIn(tokens, part).some(({ end }) => end > from)) return false;
  return !words.cues
    .findIn(tokens, part)
    .some(
      ({ row, end }) =>
        row.weight >= weight &&
        row.task !== "conversational" &&
        end > from &&
        !(/question(?:-answering)?$/.test(row.task) && isStated(own)),
    );
}

function hasEntity(part: Span, tokens: readonly Token[]): boolean {
  return tokens.slice(part.start, part.end).some(({ entity }) => entity !== undefined);
}

/** 老师说明天要检查: somebody, or some time, and what happens; no word of a task, a thing or a language. */
export function isTale(part: Part, next: Part | undefined, context: AsideContext, isTail: boolean): boolean {
  const { tokens, words } = context;
  const hit = words.chineseAsides.longestAt(tokens, part.start, "tale");
  // 孩子的眼睛闭着: of what is to be done
  if (!hit || hit.end >= part.end || tokens[hit.end]?.text === "的") return false;
  const tells = isTail || tellsSomething(part, context) || !/^[我这那它他她]/.test(tokens[part.start]?.text ?? "");
  return tells && saysNothingOfTasks(part, next, context);
}

/** The same, whoever it is about; before a plain wish only. */
export function isUnrelated(part: Part, next: Part | undefined, context: AsideContext): boolean {
  return tellsSomething(part, context) && saysNothingOfTasks(part, next, context);
}

function tellsSomething(part: Part, { tokens }: AsideContext): boolean {
  return tokens.slice(part.start, part.end).some(({ text }) => TELLING.has(text));
}

function saysNothingOfTasks(part: Part, next: Part | undefined, context: AsideContext): boolean {
  const { tokens, words } = context;
  if (words.openings.longestAt(tokens, part.start)?.row === "wish") return false;
  if (words.nouns.findIn(tokens, part).length > 0 || !namesNoTask(part, part.start, MAY_BE_WISH, context)) return false;
  // 这只猫戴着的，是什么: what is asked about
  return !(next && DEPENDENT.test(tokens[next.start]?.text ?? ""));
}

/** 我手上没有电脑 is no question. */
function isStated(own: readonly Token[]): boolean {
  const text = own.map((token) => token.text).join("");
  return /^(?:我|本人|人家|自己|家里|公司|没)/.test(text) && !/[吗谁哪几么怎啥]|多少|多久/.test(text);
}

const TELLING: ReadonlySet<string> = new Set([..."是了过着在说让叫催问要想会能有没不太很挺得用等急去来给就才刚"]);
const DEPENDENT = /^[是有叫多几什哪怎为也都还才就的吗]$/;

export function asks(parts: readonly Part[], { tokens, words }: AsideContext): boolean {
  return parts.some(
    (part) =>
      words.openings.longestAt(tokens, part.start)?.row === "wish" ||
      words.cues.findIn(tokens, part).some(({ row }) => row.weight >= MAY_BE_WISH),
  );
}

export function asksPlainly(part: Part, { tokens, words }: AsideContext): boolean {
  return words.cues.findIn(tokens, part).some(({ row }) => row.weight >= NAMED_WISH);
}

const MADE_FROM_WORDS = /^text-to-(?:image|video|audio)$|^text-generation$|^act:guided$/;

export function makesFromWords(part: Part, { tokens, words }: AsideContext): boolean {
  return words.cues.findIn(tokens, part).some(({ row }) => MADE_FROM_WORDS.test(row.task) && row.weight >= NAMED_WISH);
}
