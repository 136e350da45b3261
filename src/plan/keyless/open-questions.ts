import type { ResourceType } from "../../domain/resource.ts";
import { addStep } from "./add-step.ts";
import type { Clause, CueHit } from "./clause.ts";
import { inLibrary } from "./in-library.ts";
import type { PlanningContext, PlanningState } from "./planning-state.ts";
import { isOfSight } from "./question-subject.ts";
import { taskOfAction } from "./score-hits.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";
import type { Entity } from "./token.ts";

/** Questions between quotation marks that no step asks yet, the nearest to a clause first. */
export function openQuestions(state: PlanningState, clause: number): readonly Entity[] {
  return state
    .allEntities(clause)
    .filter(
      (entity) =>
        entity.kind === "quote" &&
        /[?？]$/.test(entity.value) &&
        !state.claimed.has(entity) &&
        !isMereText(entity, state.context),
    );
}

/** "the reference text 'How are you?'" asks nothing. */
function isMereText(quote: Entity, { tokens }: PlanningContext): boolean {
  const at = tokens.findIndex(({ entity }) => entity === quote);
  return /^(?:texts?|sentences?|phrases?|statements?|captions?|titles?)$/.test(tokens[at - 1]?.text ?? "");
}

/** "speak the answer", "compare it with the answer". */
export function speaksOfAnswer(clause: Clause, { tokens }: PlanningContext): boolean {
  return tokens
    .slice(clause.start, clause.end)
    .some(
      ({ text }, at, own) =>
        /^(?:answers?|reply|response)$/.test(text) &&
        /^(?:the|this|that|your|its|their|an?)$/.test(own[at - 1]?.text ?? ""),
    );
}

/** A question that stands by itself is asked of what there is, before its answer is used. */
export function askOpenQuestion(
  state: PlanningState,
  question: Entity,
  recent: readonly ResourceType[],
  typesNamedBy: (text: string) => readonly ResourceType[],
): void {
  const { clauses, tokens, library, mostTasks } = state.context;
  if (state.nodes.length >= mostTasks || state.nodes.some((node) => ASKING_TASKS.has(node.type.name))) return;
  const clause = clauses.findIndex((one) => state.entitiesIn(one).includes(question));
  if (clause < 0 || tokens.length === 0) return;
  const sight = recent.find((type) => type === "document" || type === "table" || type === "image");
  const named = [...typesNamedBy(question.value), ...(sight && isOfSight(question.value) ? [sight] : [])];
  const asked = taskOfAction("act:question", named, recent);
  const task = asked === "conversational" ? undefined : asked && inLibrary(asked, library);
  if (task) addStep(state, { task, clause, origin: "bridge", weight: 0.7, isDone: false });
}

/** "I have a question: 'Why?' … Please answer it." is asked once, where the answer is asked for. */
export function isAskedLater(state: PlanningState, step: Step): boolean {
  const { clauses } = state.context;
  const clause = clauses[step.clause];
  if (!clause || !ASKING_TASKS.has(step.task)) return false;
  // 根据短文回答：……小明住在哪里？
  const { tokens } = state.context;
  const isIntroduced = tokens[clause.end]?.text === ":" && clauses[step.clause + 1]?.isQuestion;
  if (isIntroduced && /^(?:答|answer|no)$/.test(tokens[clause.end - 1]?.text ?? "")) return true;
  if (!quotesQuestion(state, clause)) return false;
  if (clause.hits.some(asksForAnswer)) return false;
  return clauses.some((one, at) => at > step.clause && one.hits.some(asksForAnswer) && !quotesQuestion(state, one));
}

function asksForAnswer({ row, form }: CueHit): boolean {
  return row.task === "act:question" && row.weight >= 0.75 && form !== "participle" && /answer/.test(row.phrase);
}

function quotesQuestion(state: PlanningState, clause: Clause): boolean {
  return state.entitiesIn(clause).some((entity) => entity.kind === "quote" && /[?？]$/.test(entity.value));
}

/** The only question of the clause has been asked already. */
export function isAskedAlready(state: PlanningState, step: Step): boolean {
  if (!ASKING_TASKS.has(step.task)) return false;
  if (state.nodes.some(({ type }) => ASKING_TASKS.has(type.name)) && saysNothing(state, step)) return true;
  const questions = state
    .entitiesOf(step.clause)
    .filter((entity) => entity.kind === "quote" && /[?？]$/.test(entity.value));
  const askers = state.nodes.filter((node) => ASKING_TASKS.has(node.type.name));
  return (
    questions.length > 0 &&
    questions.every((entity) =>
      askers.some((node) =>
        [...node.bindings.values()].some(({ sources }) =>
          sources.some((source) => source.from === "entity" && source.entity.value === entity.value),
        ),
      ),
    ) &&
    state.entitiesOf(step.clause).every((entity) => entity.kind === "quote" || state.claimed.has(entity))
  );
}

/** "Can you just tell me?", 谁戴了眼镜，有几个？ */
function saysNothing(state: PlanningState, step: Step): boolean {
  const { clauses, tokens } = state.context;
  const clause = clauses[step.clause];
  const words = clause ? tokens.slice(clause.start, clause.end) : [];
  return words.every(({ text, entity }) => !entity && TELLING.has(text));
}

const TELLING: ReadonlySet<string> = new Set(
  "can could will would you tell me us just please answer quickly straight away simply , . 有 几 个".split(" "),
);

/** Asks whatever question is left. */
export function askOpenQuestions(
  state: PlanningState,
  recent: readonly ResourceType[],
  typesNamedBy: (text: string) => readonly ResourceType[],
): void {
  for (const question of openQuestions(state, state.context.clauses.length))
    askOpenQuestion(state, question, recent, typesNamedBy);
}
