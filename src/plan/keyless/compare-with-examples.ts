import type { ResourceType } from "../../domain/resource.ts";
import { adaptStep } from "./adapt-step.ts";
import { addStep } from "./add-step.ts";
import { findNearestExample, type NearestExample } from "./nearest-example.ts";
import type { PlanningState } from "./planning-state.ts";
import type { ClauseChoice } from "./select-steps.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";

/** Longer requests are not one wish. */
const MOST_COMPARED = 60;
/** How like the nearest example, and how much more like it than any of another task, a request must be. */
const NEAR = 0.3;
const NEARER = 0.05;
/** The same, to be preferred to a cue below this weight. */
const PLAIN = 0.45;
const PLAINER = 0.12;
/** The same, to be preferred to any cue. */
const VERY_PLAIN = 0.58;
const MUCH_PLAINER = 0.15;
/** The same, for a clause among others. */
const CERTAIN = 0.65;
const MORE_CERTAIN = 0.25;
const MERE = 0.83;
/** A cue of this weight names its task: no example overrules it. Among other clauses, a lesser one is enough. */
const NAMED = 0.9;
const FAIRLY_NAMED = 0.75;
/** Weight of a step that only an example speaks for. */
const FAIR = 0.9;

/** What the examples say of a request, beside the cues. */
export interface Comparison {
  /** Of the whole request, where it may be one wish. */
  readonly whole: NearestExample | undefined;
  /** Of each clause that was planned by its cues. */
  readonly clauses: readonly NearestExample[];
}

/** Compares the clauses that have tasks, each by itself. */
export function compareClauses(
  state: PlanningState,
  choices: ReadonlyMap<number, ClauseChoice>,
  available: readonly ResourceType[],
): readonly NearestExample[] {
  const { tokens, clauses, library, words } = state.context;
  return [...choices].flatMap(([index, { steps }]) => {
    const clause = clauses[index];
    if (!clause || steps.length === 0 || clause.end - clause.start > MOST_COMPARED) return [];
    const own = tokens.slice(clause.start, clause.end);
    const languages = words.languages.find(own);
    const types = new Set<ResourceType>([...available, "text"]);
    return findNearestExample(own, { library, available: types, languages, examplesIn: words.examplesIn }) ?? [];
  });
}

/** The task whose examples the whole request is most like; for requests that are one wish. */
export function compareWithExamples(
  state: PlanningState,
  available: readonly ResourceType[],
): NearestExample | undefined {
  if (state.nodes.length > 1 || state.context.tokens.length > MOST_COMPARED) return undefined;
  const { tokens, library, words } = state.context;
  return findNearestExample(tokens, {
    library,
    available: new Set(available),
    languages: words.languages.find(tokens),
    examplesIn: words.examplesIn,
  });
}

/** A clause among others whose one cue an example plainly contradicts: the example's task, of the cue's words. */
export function preferExample(
  state: PlanningState,
  index: number,
  steps: readonly Step[],
  available: readonly ResourceType[],
): readonly Step[] {
  const { clauses, tokens, library, words } = state.context;
  const [only, another] = steps;
  const clause = clauses[index];
  if (
    !only ||
    another ||
    only.weight >= FAIRLY_NAMED ||
    !clause ||
    clauses.length < 2 ||
    clause.kind !== "request" ||
    takesBack(state)
  )
    return steps;
  const own = tokens.slice(clause.start, clause.end);
  if (own.length < 3 || own.length > MOST_COMPARED) return steps;
  const nearest = findNearestExample(own, {
    library,
    available: new Set(available),
    languages: words.languages.find(own),
    examplesIn: words.examplesIn,
  });
  if (!nearest || nearest.task === only.task || nearest.task === "none") return steps;
  const isPlain = nearest.score >= CERTAIN && nearest.score - nearest.next >= MORE_CERTAIN;
  if (!isPlain || state.nodes.some((node) => node.type.name === nearest.task)) return steps;
  return [toStep(nearest, index)];
}

/** A clause among others that no cue knows: done if it is plainly like an example of something that is not planned yet. */
export function stepLikeExample(
  state: PlanningState,
  index: number,
  available: readonly ResourceType[],
): Step | undefined {
  const { tokens, clauses, library, words } = state.context;
  const clause = clauses[index];
  if (!clause || clauses.length < 2 || clause.isBeyond || clause.kind === "background" || clause.kind === "courtesy")
    return;
  const own = tokens.slice(clause.start, clause.end);
  if (own.length < 2 || own.length > MOST_COMPARED) return;
  // 反馈内容：…, of which it was said before what is to be done
  const texts = state.entitiesOf(index).filter(({ kind }) => kind === "passage");
  if (clause.kind === "statement" && texts.length > 0 && texts.every((text) => state.claimed.has(text))) {
    state.served.add(index);
    return;
  }
  const languages = words.languages.find(own);
  const nearest = findNearestExample(own, {
    library,
    available: new Set(available),
    languages,
    examplesIn: words.examplesIn,
  });
  if (!nearest || nearest.score < PLAIN || nearest.score - nearest.next < PLAINER) return;
  if (nearest.task === "none") {
    state.served.add(index);
    return;
  }
  if (state.nodes.some((node) => node.type.name === nearest.task)) return;
  // "I won't manage to read all that. What are the key points?": it is asked for in so many words later.
  if (
    clauses.some(
      ({ hits }, at) => at > index && hits.some(({ row }) => row.task === nearest.task && row.weight >= NAMED),
    )
  ) {
    state.served.add(index);
    return;
  }
  // "listen to this", of a recording
  if (nearest.task === "text-to-speech" && available.includes("audio") && !available.includes("text")) return;
  return toStep(nearest, index);
}

function toStep({ task, example }: NearestExample, clause: number): Step {
  return { task, clause, origin: "example", weight: FAIR, example, isDone: false };
}

/** A mere question word gives way to an example that is plainly nearer. */
export function preferNearest(state: PlanningState, choices: Map<number, ClauseChoice>, nearest: NearestExample): void {
  const { nodes } = state;
  if (nodes.length > 0) {
    const own = nodes.filter((node) => node.step.origin === "cue");
    const [only] = own;
    const isMereQuestion = own.length === 1 && only && only.step.weight < MERE && ASKING_TASKS.has(only.type.name);
    const margin = nearest.score - nearest.next;
    const isPlain = isMereQuestion && nearest.score >= PLAIN && margin >= PLAINER;
    const requests = [...choices.values()].filter(({ steps }) => steps.length > 0).length;
    const isVeryPlain =
      own.length === 1 &&
      requests === 1 &&
      (only?.step.weight ?? 0) < NAMED &&
      nearest.score >= VERY_PLAIN &&
      margin >= MUCH_PLAINER &&
      !takesBack(state);
    if (!only || !(isPlain || isVeryPlain) || nearest.task === only.type.name || nearest.task === "none") return;
    nodes.length = 0;
    state.claimed.clear();
  }
  addNearest(state, choices, nearest);
}

/** Whether something is denied or corrected, which examples do not understand. */
function takesBack({ context: { clauses, amendments } }: PlanningState): boolean {
  const { dropped, replaced } = amendments;
  return dropped.size > 0 || replaced.size > 0 || clauses.some((clause) => clause.negated.length > 0);
}

/** Where no cue is known, the task of the nearest example is done, if it is near and nearer than the others. */
function addNearest(state: PlanningState, choices: Map<number, ClauseChoice>, nearest: NearestExample): void {
  const { clauses, amendments } = state.context;
  if (nearest.task === "none" || nearest.score < NEAR || nearest.score - nearest.next < NEARER) return;
  const open = clauses.map((_, index) => index).filter((index) => !amendments.dropped.has(index));
  const clause =
    open.find((index) => state.entitiesOf(index).length > 0) ??
    open.find((index) => clauses[index]?.kind !== "courtesy");
  if (clause === undefined || clauses.some((one) => one.isBeyond)) return;
  const step = toStep(nearest, clause);
  choices.set(clause, { steps: [step], lost: choices.get(clause)?.lost ?? [] });
  addStep(state, adaptStep(state, step));
  for (const index of open) state.served.add(index);
}
