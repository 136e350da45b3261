import { type ArgumentSpec, takes } from "../../domain/task-type.ts";
import { bridge, findText } from "./find-sources.ts";
import type { Binding } from "./graph.ts";
import { type PlanningState, sameSource, usesSource } from "./planning-state.ts";
import { questionText } from "./read-text.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";

/** Tasks that put a question into other words. */
const REWORDERS: ReadonlySet<string> = new Set(["translation", "text2text-generation", "text-generation"]);

/** Tasks whose question is all the text that they take. */
const TELLING_TASKS: ReadonlySet<string> = new Set(["visual-question-answering", "document-question-answering"]);

/** The question that a step asks: quoted, spoken, put into other words, or the clause itself. */
export function bindQuestion(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const asksByName = step.hit?.row.phrase.includes("question") || /^(?:\^ )?answer~/.test(step.hit?.row.phrase ?? "");
  const own = state
    .entitiesOf(step.clause)
    .find((entity) => entity.kind === "quote" && (asksByName || /[?？]$/.test(entity.value)));
  const reworded =
    own &&
    state.nodes.findLast((node) => REWORDERS.has(node.type.name) && usesSource(node, { from: "entity", entity: own }));
  if (reworded) return { sources: [{ from: "node", node: reworded }], reason: "the question, as it was put" };
  const known = own && TELLING_TASKS.has(step.task) ? state.pointedAt(step, spec)?.sources[0] : undefined;
  // "based on the summary, answer 'What is it?' about the picture"
  if (own && known?.from === "node" && !ASKING_TASKS.has(known.node.type.name))
    return { sources: [{ from: "entity", entity: own }, known], reason: "the question, and what it goes by" };
  if (own) return { sources: [{ from: "entity", entity: own }], reason: "the question, as quoted" };
  const quotes = state
    .allEntities(step.clause)
    .filter((entity) => entity.kind === "quote" && !state.claimed.has(entity));
  const asked = quotes.find((entity) => /[?？]$/.test(entity.value)) ?? (asksByName ? quotes[0] : undefined);
  const translated = state.nodes.findLast(
    (node) =>
      REWORDERS.has(node.type.name) &&
      state
        .allEntities(step.clause)
        .some((entity) => /[?？]$/.test(entity.value) && usesSource(node, { from: "entity", entity })),
  );
  if (!asked && asksByName && translated)
    return { sources: [{ from: "node", node: translated }], reason: "the question, as it was put" };
  if (asked && (asksByName || !questionText(state.clause(step), state.context))) {
    return { sources: [{ from: "entity", entity: asked }], reason: "the question of the request" };
  }
  const spoken = asksByName && quotes.length === 0 ? spokenQuestion(state, step, spec) : undefined;
  if (spoken) return spoken;
  const words = questionText(state.clause(step), state.context);
  return words ? { sources: [{ from: "words", text: words }], reason: "the question in the user's words" } : undefined;
}

/** "a recording in which somebody asks a question": the question is what is said there. */
function spokenQuestion(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const { clauses, tokens } = state.context;
  for (const clause of clauses) {
    const audio = state.entitiesIn(clause).find((entity) => entity.type === "audio");
    const asks = tokens
      .slice(clause.start, clause.end)
      .some(({ text }) => /^(?:question|questions|query|asks?|asked|asking)$/.test(text));
    if (audio && asks) return bridge(state, step, spec, { from: "entity", entity: audio });
  }
  return undefined;
}

/** The text that a question is asked about. */
export function findContext(
  state: PlanningState,
  step: Step,
  spec: ArgumentSpec,
  bound: ReadonlyMap<string, Binding>,
): Binding | undefined {
  const question = bound.get("text")?.sources[0];
  const quote = state
    .allEntities(step.clause)
    .find(
      (entity) =>
        takes(spec, entity.type) &&
        !(question?.from === "entity" && question.entity === entity) &&
        !/[?？]$/.test(entity.value),
    );
  const found =
    quote && state.nodes.length === 0
      ? ({ sources: [{ from: "entity", entity: quote }], reason: "the text that is asked about" } satisfies Binding)
      : undefined;
  if (found) return found;
  const binding = findText(state, step, spec, question?.from === "entity" ? question.entity : undefined);
  const source = binding?.sources[0];
  // "who called, and which number": the second is no question about the first answer.
  const before = source?.from === "node" && ASKING_TASKS.has(source.node.type.name) ? source.node : undefined;
  const known = before?.bindings.get("context");
  if (known && before?.step.clause !== step.clause && !state.pointedAt(step, spec)) return known;
  const isQuestionItself = source?.from === "words" || (source && question && sameSource(source, question));
  return isQuestionItself ? undefined : binding;
}
