import type { Clause } from "./clause.ts";
import type { Step } from "./step.ts";
import { PROMPT_FILLERS, QUESTION_OPENERS } from "./tables/fillers.ts";
import type { Token } from "./token.ts";

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

/** What a clause says after the words that ask for the task: "draw | a fox in the snow". Empty where only fillers are left. */
export function inlineText(step: Step, clause: Clause | undefined, context: TextContext): string {
  if (!clause || !step.hit) return "";
  let start = Math.min(step.hit.end, clause.end);
  let end = clause.end;
  const isFiller = (token: Token | undefined) =>
    token !== undefined && (token.kind === "mark" || PROMPT_FILLERS.has(token.text));
  while (start < end && isFiller(context.tokens[start])) start += 1;
  while (end > start && isFiller(context.tokens[end - 1])) end -= 1;
  const words = context.tokens.slice(start, end);
  if (words.some((token) => token.entity)) return "";
  return words.length === 0 ? "" : wordsBetween(context, start, end);
}

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
      parts.push(between, lastName);
    }
    position = token.end;
  }
  parts.push(context.request.slice(position, end));
  const question = parts.join("").trim();
  if (question === "") return "";
  return context.request[end] === "?" || context.request[end] === "？"
    ? `${question}${context.request[end]}`
    : question;
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
