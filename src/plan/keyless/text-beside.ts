import type { GraphNode, Source } from "./graph.ts";
import type { PlanningState } from "./planning-state.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS, JUDGING_TASKS } from "./tables/guided-pictures.ts";

/** "a summary, and a list of the names": the names of the text, not of its summary. */
export function textBeside(state: PlanningState, step: Step, node: GraphNode): Source | undefined {
  const relation = state.clause(step)?.relation;
  // "what does review.txt say, and is it good or bad?": the review is judged, not the answer.
  const asked = ASKING_TASKS.has(node.type.name) ? node.bindings.get("context")?.sources[0] : undefined;
  if (asked && CLASSIFYING.has(step.task) && relation !== "next") return asked;
  const isTwin =
    step.task === "translation" &&
    node.type.name === "translation" &&
    ((relation === "also" && step.hit?.form === undefined) ||
      relation === "item" ||
      step.hit?.row.task === "act:repeat" ||
      addsLanguage(state, step));
  if (
    !isTwin &&
    !namesOfText(state, step, node) &&
    (!JUDGING_TASKS.has(step.task) ||
      step.task === "sentence-similarity" ||
      (relation !== "also" && relation !== "item"))
  )
    return undefined;
  return textOf(node);
}

/** 总结一下，再列出里面的人名: a summary leaves names out. */
function namesOfText(state: PlanningState, step: Step, node: GraphNode): boolean {
  const clause = state.clause(step);
  if (step.task !== "token-classification" || node.type.name !== "summarization" || !clause) return false;
  const words = state.context.tokens.slice(clause.start, clause.end);
  return (
    words.some(({ kind }) => kind === "han") && !/总结|摘要|概要|结果/.test(words.map(({ text }) => text).join(""))
  );
}

export function textOf(node: GraphNode): Source | undefined {
  const source = node.bindings.get("text")?.sources[0];
  return source && (source.from === "node" || source.from === "entity") ? source : undefined;
}

/** 日语也来一份 */
function addsLanguage(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  if (!clause) return false;
  const { tokens } = state.context;
  const again = tokens[clause.start - 1]?.text === "再" ? clause.start - 1 : clause.start;
  const words = tokens.slice(again, clause.end).map(({ text }) => text);
  return words.includes("也") || /^再[翻译来出做给要]一[份版]/.test(words.join(""));
}

const CLASSIFYING: ReadonlySet<string> = new Set(["text-classification", "zero-shot-classification"]);
