import type { ResourceType } from "../../domain/resource.ts";
import { addStep } from "./add-step.ts";
import { findNearestExample, type NearestExample } from "./nearest-example.ts";
import type { PlanningState } from "./planning-state.ts";
import type { ClauseChoice } from "./select-steps.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";

/** Longer requests are not one wish. */
const MOST_COMPARED = 60;
/** How like the nearest example, and how much more like it than any of another task, a request must be. */
const NEAR = 0.24;
const NEARER = 0.04;
/** The same, to be preferred to a cue below this weight. */
const PLAIN = 0.36;
const PLAINER = 0.12;
const MERE = 0.83;

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
  });
}

/** A mere question word gives way to an example that is plainly nearer. */
export function preferNearest(state: PlanningState, choices: Map<number, ClauseChoice>, nearest: NearestExample): void {
  const { nodes } = state;
  if (nodes.length > 0) {
    const own = nodes.filter((node) => node.step.origin === "cue");
    const [only] = own;
    const isMereQuestion = own.length === 1 && only && only.step.weight < MERE && ASKING_TASKS.has(only.type.name);
    const isPlain = nearest.score >= PLAIN && nearest.score - nearest.next >= PLAINER;
    if (!isMereQuestion || !isPlain || nearest.task === only.type.name || nearest.task === "none") return;
    nodes.length = 0;
    state.claimed.clear();
  }
  addNearest(state, choices, nearest);
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
  const step = {
    task: nearest.task,
    clause,
    origin: "example",
    weight: nearest.score,
    example: nearest.example,
    isDone: false,
  } as const;
  choices.set(clause, { steps: [step], lost: choices.get(clause)?.lost ?? [] });
  addStep(state, step);
  for (const index of open) state.served.add(index);
}
