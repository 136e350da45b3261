import type { Clause } from "./clause.ts";
import type { PlanningState } from "./planning-state.ts";
import { wordsBetween } from "./read-text.ts";
import type { ClauseChoice } from "./select-steps.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { type Entity, isFile } from "./token.ts";

export interface ConfidenceFactor {
  readonly factor: number;
  readonly reason: string;
}

export interface ConfidenceRating {
  readonly confidence: number;
  readonly factors: readonly ConfidenceFactor[];
  /** Clauses that ask for something, and no task was found for them. */
  readonly unserved: readonly Clause[];
  /** Files that no task uses. */
  readonly unusedFiles: readonly Entity[];
}

/** At or above: the plan is run without asking. Calibrated; see docs/planner.md. */
export const DEFAULT_CONFIDENCE_THRESHOLD = 0.6;

/** Stage 8: the probability that the plan is right, as a product of factors, each with its reason. */
export function rateConfidence(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): ConfidenceRating {
  const { nodes } = state;
  const { clauses, amendments } = state.context;
  const factors: ConfidenceFactor[] = [];
  const add = (factor: number, reason: string) => {
    if (factor < 1) factors.push({ factor, reason });
  };
  const idle = clauses.filter((clause, index) => {
    const isHeader = state.context.tokens[clause.end]?.text === ":" || clauses[index + 1]?.relation === "item";
    return !isHeader && !state.served.has(index) && !amendments.dropped.has(index) && clause.negated.length === 0;
  });
  const unserved = idle.filter((clause) => isUnserved(clause));
  const beyond = clauses.filter((clause) => clause.isBeyond);
  for (const clause of beyond)
    add(0.3, `nothing here does this: ${wordsBetween(state.context, clause.start, clause.end).slice(0, 60)}`);
  for (const node of nodes) {
    if (node.missing.length > 0) add(0.1, `${node.type.name} lacks ${node.missing.join(", ")}`);
    if (node.type.name === "conversational") add(0.3, "conversation is what language models are for");
  }
  const cued = nodes.filter((node) => node.step.origin === "cue");
  const weakest = Math.min(1, ...cued.map((node) => node.step.weight));
  add(weakest >= 0.85 ? 1 : weakest >= 0.75 ? 0.95 : 0.8, `the weakest cue has weight ${weakest.toFixed(2)}`);
  for (const clause of unserved)
    if (!clause.isBeyond)
      add(
        isWish(state, clause) ? 0.5 : 0.92,
        `no task for: ${wordsBetween(state.context, clause.start, clause.end).slice(0, 60)}`,
      );
  const odd = unexplainedWords(state, choices);
  add(UNEXPLAINED_FACTOR ** odd.length, `words that no cue accounts for: ${odd.slice(0, 8).join(" ")}`);
  const unusedFiles = state.allFiles().filter((file) => !nodes.some((node) => usesValue(node.bindings, file.value)));
  if (unusedFiles.length > 0 && !state.hasChosen)
    add(0.5, `unused: ${unusedFiles.map((file) => file.value).join(", ")}`);
  add(0.985 ** Math.max(0, nodes.length - 2), `${nodes.length} tasks`);
  for (const choice of choices.values()) {
    for (const step of choice.steps) {
      if (step.runnerUp && step.runnerUp.weight >= step.weight)
        add(0.9, `${step.runnerUp.task} is as likely as ${step.task}`);
    }
  }
  const confidence = nodes.length === 0 ? 0 : factors.reduce((product, { factor }) => product * factor, 0.97);
  return { confidence, factors, unserved, unusedFiles };
}

const UNEXPLAINED_FACTOR = 0.97;

/** Words of the clauses that became tasks which no cue, name or argument accounts for. */
function unexplainedWords(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): readonly string[] {
  const { clauses, tokens, words } = state.context;
  const odd: string[] = [];
  for (const [index, choice] of choices) {
    const clause = clauses[index];
    if (!clause || (choice.steps.length === 0 && !state.served.has(index))) continue;
    const quotesItself = state.nodes.some(
      (node) => node.step.clause === index && [...node.bindings.values()].some((binding) => binding.sources[0]?.from === "words"),
    );
    if (quotesItself) continue;
    const piece = tokens.slice(clause.start, clause.end);
    const spans = [words.languages, words.openings, words.courtesies, words.quantifiers, words.ordinals, words.anaphora].flatMap((table) =>
      table.find(piece).map((hit) => ({ start: hit.start + clause.start, end: hit.end + clause.start })),
    );
    const covered = [...spans, ...clause.nouns, ...clause.negated, ...choice.steps.flatMap((step) => step.hit ?? [])];
    for (let at = clause.start; at < clause.end; at += 1) {
      const token = tokens[at];
      if (!token || (token.kind !== "word" && token.kind !== "han") || FUNCTION_WORDS.has(token.text)) continue;
      if (!covered.some((span) => span.start <= at && at < span.end)) odd.push(token.text);
    }
  }
  return odd;
}

/** A clause that plainly wishes for something, as against a remark. */
function isWish(state: PlanningState, clause: Clause): boolean {
  const { tokens, words } = state.context;
  const opening = tokens.slice(clause.start, clause.start + 4).some((_, offset) => words.openings.longestAt(tokens, clause.start + offset)?.row === "wish");
  return opening || clause.isQuestion;
}

function isUnserved(clause: Clause): boolean {
  return (
    clause.isBeyond ||
    ((clause.kind === "request" || clause.kind === "statement") && clause.opens && clause.end - clause.start >= 2)
  );
}

function usesValue(bindings: PlanningState["nodes"][number]["bindings"], value: string): boolean {
  return [...bindings.values()].some((binding) =>
    binding.sources.some(
      (source) => source.from === "entity" && isFile(source.entity) && source.entity.value === value,
    ),
  );
}

/** Why the plan is not run, for the user. */
export function reasonToAbstain(state: PlanningState, rating: ConfidenceRating): string {
  const { nodes } = state;
  const missing = nodes.flatMap((node) => node.missing.map((name) => `${node.type.name} has no ${name}`));
  if (missing.length > 0) return `${missing.join("; ")}.`;
  if (nodes.some((node) => node.type.name === "conversational"))
    return "This is a matter of conversation or general knowledge.";
  const open = rating.unserved
    .slice(0, 3)
    .map((clause) => `“${wordsBetween(state.context, clause.start, clause.end).slice(0, 80)}”`);
  if (open.length > 0) {
    const count = rating.unserved.length === 1 ? "One clause" : `${rating.unserved.length} clauses`;
    return `${count} without a task I know: ${open.join(", ")}.`;
  }
  if (nodes.length === 0) return "I find no task in this request.";
  if (rating.unusedFiles.length > 0)
    return `I do not see what to do with ${rating.unusedFiles.map((file) => file.value).join(", ")}.`;
  return "I am not sure enough of this plan.";
}
