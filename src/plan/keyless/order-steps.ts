import type { Step } from "./step.ts";
import { GUIDED_BY } from "./tables/guided-pictures.ts";
import { type Span, spansOverlap, type Token } from "./token.ts";

const POINTERS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "this",
  "that",
  "its",
  "their",
  "from",
  "for",
  "your",
  "with",
  "using",
  "by",
  "my",
  "every",
  "all",
  "each",
  "in",
]);
const MAKERS: ReadonlySet<string> = new Set(["text-to-image", "text-to-video", "text-to-audio"]);

const VIDEO_AND_PICTURE: ReadonlySet<string> = new Set(["text-to-image", "text-to-video"]);

/**
 * Several tasks in one clause: "summarise the transcript", "a translation of the summary", "a picture with the pose of
 * …" say first what is done last.
 */
export function orderSteps(steps: readonly Step[], tokens: readonly Token[]): readonly Step[] {
  const ordered: Step[] = [];
  for (const step of steps) {
    const last = ordered.at(-1);
    if (last && isObjectOf(step, last, tokens)) ordered.splice(-1, 0, step);
    else ordered.push(step);
  }
  return ordered;
}

function isJustBehind(hit: Span, verb: Span, tokens: readonly Token[]): boolean {
  const between = tokens.slice(verb.end, hit.start);
  const joins = between.some(({ kind, text }) => (kind === "mark" && text !== "-") || text === "and");
  return hit.start >= verb.end && tokens[verb.end - 1]?.text === "of" && !joins;
}

function isObjectOf(step: Step, verb: Step, tokens: readonly Token[]): boolean {
  // 英文摘要
  if (verb.task === "translation" && step.task === "summarization" && step.hit && verb.hit)
    return spansOverlap(step.hit, verb.hit) && /\p{Script=Han}/u.test(verb.hit.row.phrase);
  // 用语音讲个故事
  if (verb.task === "text-to-speech" && step.task === "text-generation") return true;
  // "speak it in Spanish", "a video of it in French"
  if (step.task === "translation" && (verb.task === "text-to-speech" || MAKERS.has(verb.task))) return true;
  if (!step.hit || !verb.hit || step.task === "text-to-speech" || MAKERS.has(step.task)) return false;
  if (MAKERS.has(verb.task) && (GUIDED_BY[step.task] !== undefined || step.task === "image-to-text")) return true;
  // "a video summarizing it": the summary comes first.
  if (VIDEO_AND_PICTURE.has(verb.task) && step.hit.start > verb.hit.start && step.hit.form !== "base") return true;
  // "the audio of a response to it"
  if (verb.task === "text-to-speech" && isJustBehind(step.hit, verb.hit, tokens)) return true;
  if (step.hit.form === "base" || step.hit.form === "gerund") return false;
  if (verb.task === "image-to-text" || verb.task === "automatic-speech-recognition") return false;
  const before = tokens[step.hit.start - 1]?.text ?? "";
  const first = tokens[step.hit.start]?.text ?? "";
  return (POINTERS.has(before) || first === "of") && step.hit.start >= verb.hit.start;
}
