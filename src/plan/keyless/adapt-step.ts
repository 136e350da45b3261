import type { PlanningState } from "./planning-state.ts";
import { readParameter } from "./read-parameters.ts";
import { inLibrary } from "./select-steps.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS, GUIDED_BY, SORTING_TASKS } from "./tables/guided-pictures.ts";

/** Words by which a new picture is tied to the structure of another. */
const TIES =
  /\b(?:that|those|it|use|using|based|from|like|same|with|exactly|following|each|above)\b|照着|按|用|根据|依照|基于|这个|那个|上面|此/iu;

/** A step as the rest of the plan wants it: a picture guided by a pose, a sorting into the user's own labels. */
export function adaptStep(state: PlanningState, step: Step): Step {
  if (step.task === "text-to-image") return guide(state, step);
  if (step.task.startsWith("zero-shot-"))
    return hasLabels(state, step) ? step : { ...step, task: plainTask(state, step) };
  return step;
}

function guide(state: PlanningState, step: Step): Step {
  const clause = state.clause(step);
  if (!clause) return step;
  const { tokens, request, history, library } = state.context;
  const words = request.slice(tokens[clause.start]?.start ?? 0, tokens[clause.end - 1]?.end ?? 0);
  const node = state.nodes.findLast((one) => GUIDED_BY[one.type.name] !== undefined);
  const past = history.findLast((one) => one.madeBy !== undefined && GUIDED_BY[one.madeBy] !== undefined);
  const isTied = clause.relation === "next" || TIES.test(words) || node?.step.clause === step.clause;
  const control = node?.type.name ?? (TIES.test(words) ? past?.madeBy : undefined);
  const guided = control && isTied ? GUIDED_BY[control] : undefined;
  return guided && library.has(guided) ? { ...step, task: guided } : step;
}

function hasLabels(state: PlanningState, step: Step): boolean {
  return state
    .spansOf(step.clause)
    .some((span) => readParameter(step.task, "labels", span, state.context) !== undefined);
}

/** Without labels of the user's own it is the ordinary classification. */
function plainTask(state: PlanningState, step: Step): string {
  const plain = Object.keys(SORTING_TASKS).find((task) => SORTING_TASKS[task] === step.task) ?? step.task;
  return inLibrary(plain, state.context.library) ?? step.task;
}

/** Whether a step only names what the plan already has: "the translated text", "its caption". */
export function isAlreadyThere(state: PlanningState, step: Step): boolean {
  const isSame = (task: string) => task === step.task || (ASKING_TASKS.has(task) && ASKING_TASKS.has(step.task));
  if (!state.nodes.some((node) => isSame(node.type.name))) return false;
  if (ASKING_TASKS.has(step.task) && step.hit && step.hit.row.weight < 0.8 && /answer/.test(step.hit.row.phrase))
    return true;
  if (step.hit?.form === "base" || step.hit?.form === "gerund") return false;
  return state.entitiesOf(step.clause).every((entity) => state.claimed.has(entity)) || step.isDone;
}
