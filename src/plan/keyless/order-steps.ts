import type { Step } from "./step.ts";
import type { Token } from "./token.ts";

const POINTERS: ReadonlySet<string> = new Set(["of", "the", "this", "that", "its", "their", "from", "for", "your"]);

/**
 * Several tasks in one clause: "summarise the transcript", "a translation of the summary" say what is done last first.
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

function isObjectOf(step: Step, verb: Step, tokens: readonly Token[]): boolean {
  if (!step.hit || !verb.hit || step.hit.form === "base" || step.hit.form === "gerund") return false;
  if (step.task === "text-to-speech") return false;
  if (verb.task === "image-to-text" || verb.task === "automatic-speech-recognition") return false;
  const before = tokens[step.hit.start - 1]?.text ?? "";
  return POINTERS.has(before) && step.hit.start >= verb.hit.end;
}
