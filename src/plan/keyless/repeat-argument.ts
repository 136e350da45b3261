import type { ArgumentValue } from "../../domain/plan.ts";
import { type ArgumentSpec, isParameter, takes } from "../../domain/task-type.ts";
import type { Binding, Source } from "./graph.ts";
import type { PlanningState } from "./planning-state.ts";
import type { Step } from "./step.ts";
import { isFile } from "./token.ts";

/** Tasks whose result takes the place of what they were given: "again" goes on from there. */
const CHANGING_TASKS: ReadonlySet<string> = new Set(["image-to-image", "image-text-to-image", "audio-to-audio"]);

/** "again, but slower": what the latest turn gave the same task, where the words name nothing else. */
export function repeatArgument(
  state: PlanningState,
  step: Step,
  name: string,
  spec: ArgumentSpec,
): Binding | undefined {
  const isTwin = step.task === "translation" && name === "text" && !speaksOf(state, step, TRANSLATIONS);
  if ((step.hit?.row.task !== "act:repeat" && !isTwin) || CHANGING_TASKS.has(step.task)) return undefined;
  if (isTwin && (state.clause(step)?.nouns.length ?? 0) > 0) return undefined;
  if (!isParameter(spec) && namesAnother(state, step, spec)) return undefined;
  const { latestPlan } = state.context;
  const value = latestPlan.findLast((task) => task.task === step.task)?.args[name];
  const source = value === undefined ? undefined : sourceOf(state, value, spec);
  return source && { sources: [source], reason: "as before" };
}

/** After a translation, "and into French" means what was translated, unless the translation itself is named. */
const TRANSLATIONS = /translation|translated|version|译文|翻译结果|译好/;

function speaksOf(state: PlanningState, step: Step, words: RegExp): boolean {
  const clause = state.clause(step);
  if (!clause) return false;
  const { request, tokens } = state.context;
  return words.test(request.slice(tokens[clause.start]?.start ?? 0, tokens[clause.end - 1]?.end ?? 0));
}

function namesAnother(state: PlanningState, step: Step, spec: ArgumentSpec): boolean {
  return (
    state.nodes.length > 0 ||
    state.allFiles().some((file) => isFile(file)) ||
    state.allEntities(step.clause).length > 0 ||
    state.byOrdinal(step, spec) !== undefined ||
    (spec.type !== "text" && (state.clause(step)?.nouns.some((noun) => noun.row === spec.type) ?? false))
  );
}

function sourceOf(state: PlanningState, value: ArgumentValue, spec: ArgumentSpec): Source | undefined {
  if (isParameter(spec)) return { from: "parameter", value: value as string | number };
  if (typeof value !== "string") return undefined;
  const { history, latestPlan } = state.context;
  const made = /^<resource-(\d+)>$/.exec(value)?.[1];
  const number = /^history:(\d+)$/.exec(value)?.[1];
  const maker = made === undefined ? undefined : latestPlan.find(({ id }) => id === Number(made))?.task;
  const resource =
    maker !== undefined
      ? history.findLast((one) => one.madeBy === maker)
      : history.find((one) => one.name === value || one.number === Number(number));
  if (resource) return takes(spec, resource.resource.type) ? { from: "history", resource } : undefined;
  return spec.type === "text" && made === undefined && number === undefined
    ? { from: "words", text: value }
    : undefined;
}
