import type { Clause } from "./clause.ts";
import type { Comparison } from "./compare-with-examples.ts";
import type { GraphNode } from "./graph.ts";
import { lostSteps } from "./lost-steps.ts";
import type { NearestExample } from "./nearest-example.ts";
import type { PlanningState } from "./planning-state.ts";
import { wordsBetween } from "./read-text.ts";
import type { ClauseChoice } from "./select-steps.ts";
import type { Step } from "./step.ts";
import { DOUBTS, FAITH, WEAKNESS } from "./tables/doubts.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";
import { NUMBER_WORDS } from "./tables/parameters.ts";
import { type Entity, isFile, type Span } from "./token.ts";

export interface ConfidenceFactor {
  /** Name of the doubt, as in `tables/doubts.ts`. */
  readonly kind: string;
  /** By how much the odds that the plan is right shrink, from 0 to 1. */
  readonly factor: number;
  readonly reason: string;
}

export interface ConfidenceRating {
  /** Probability that the plan is right, from 0 to 1. */
  readonly confidence: number;
  readonly factors: readonly ConfidenceFactor[];
  /** Clauses that ask for something, and no task was found for them. */
  readonly unserved: readonly Clause[];
  /** Files that no task uses. */
  readonly unusedFiles: readonly Entity[];
}

/** At or above: the plan is run without asking. Calibrated; see docs/planner.md. */
export const DEFAULT_CONFIDENCE_THRESHOLD = 0.75;

/** Stage 8: the probability that the plan is right, as odds that each doubt shrinks. */
export function rateConfidence(
  state: PlanningState,
  choices: ReadonlyMap<number, ClauseChoice>,
  comparison: Comparison,
): ConfidenceRating {
  const { nodes } = state;
  const unserved = unservedClauses(state);
  // Who names one of the files leaves the others aside on purpose.
  const named = state.context.tokens.some((token) => token.entity && isFile(token.entity));
  const expected = named ? state.allFiles().filter((file) => !state.context.unnamed.includes(file)) : state.allFiles();
  const unusedFiles = expected.filter((file) => !nodes.some((node) => usesValue(node.bindings, file.value)));
  const doubts = [
    ...doubtsOfClauses(state, unserved),
    ...doubtsOfTasks(state),
    ...doubtsOfChoices(choices, nodes),
    ...doubtsOfShape(nodes),
    ...doubtsOfExamples(state, comparison),
  ];
  const odd = unexplainedWords(state, choices).slice(0, MOST_ODD_WORDS);
  if (odd.length > 0)
    doubts.push({ kind: "oddWord", times: weightOfWords(odd), reason: `no cue accounts for: ${odd.join(" ")}` });
  const idle = idleWords(state, choices);
  if (idle.length > 0)
    doubts.push({
      kind: "idleWord",
      times: Math.min(weightOfWords(idle), MOST_ODD_WORDS),
      reason: `nothing is done about: ${idle.slice(0, MOST_ODD_WORDS).join(" ")}`,
    });
  const lost = lostSteps(state, choices);
  if (lost.length > 0) doubts.push({ kind: "lostStep", reason: `no task for: ${lost.join("; ")}` });
  const wished = wishedCount(state);
  if (wished > 1 && wished !== nodes.length)
    doubts.push({ kind: "otherCount", reason: `${wished} things are wished for, and the plan has ${nodes.length}` });
  if (unusedFiles.length > 0 && !state.hasChosen) {
    doubts.push({ kind: "unusedFile", reason: `unused: ${unusedFiles.map((file) => file.value).join(", ")}` });
  }
  const settled = areLikeExamples(state, comparison) ? doubts.filter(({ kind }) => !SETTLED.has(kind)) : doubts;
  const factors = settled.map(({ kind, times = 1, reason }) => ({
    kind,
    factor: Math.exp(-DOUBTS[kind] * times),
    reason,
  }));
  const odds = factors.reduce((product, { factor }) => product * factor, Math.exp(FAITH));
  return { confidence: nodes.length === 0 ? 0 : odds / (1 + odds), factors, unserved, unusedFiles };
}

/** Doubts about cues and words, which examples of the same task settle. */
const SETTLED: ReadonlySet<string> = new Set(["hint", "question", "fair", "good", "tie", "oddWord"]);
/** From which similarity on an example speaks for a cue. */
const SPEAKS_FOR = 0.4;

/** Whether the request, or each of its clauses, is like examples of what is planned for it. */
function areLikeExamples({ nodes }: PlanningState, { whole, clauses }: Comparison): boolean {
  const tasks = new Set(nodes.filter((node) => node.step.origin !== "bridge").map((node) => node.type.name));
  const speaksFor = (one: NearestExample) => one.score >= SPEAKS_FOR && saysTheSame(one, tasks);
  if (tasks.size === 1) return whole !== undefined && speaksFor(whole);
  return clauses.length > 0 && clauses.every(speaksFor);
}

interface Doubt {
  readonly kind: keyof typeof DOUBTS;
  readonly times?: number;
  readonly reason: string;
}

function unservedClauses(state: PlanningState): readonly Clause[] {
  const { clauses, amendments, tokens } = state.context;
  return clauses.filter((clause, index) => {
    if (clause.isBeyond) return true;
    const isHeader = tokens[clause.end]?.text === ":" || clauses[index + 1]?.relation === "item";
    const isIdle =
      !isHeader && !state.served.has(index) && !amendments.dropped.has(index) && clause.negated.length === 0;
    const says = clause.kind === "request" || clause.kind === "statement";
    return isIdle && says && clause.opens && clause.end - clause.start >= 2;
  });
}

function doubtsOfClauses(state: PlanningState, unserved: readonly Clause[]): readonly Doubt[] {
  return unserved.map((clause): Doubt => {
    const text = wordsBetween(state.context, clause.start, clause.end).slice(0, 60);
    if (clause.isBeyond) return { kind: "beyond", reason: `nothing here does this: ${text}` };
    return { kind: isWish(state, clause) ? "openWish" : "remark", reason: `no task for: ${text}` };
  });
}

function doubtsOfTasks({ nodes }: PlanningState): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const node of nodes) {
    const { name } = node.type;
    if (node.missing.length > 0) doubts.push({ kind: "missing", reason: `${name} lacks ${node.missing.join(", ")}` });
    if (name === "conversational") doubts.push({ kind: "conversation", reason: "conversation is for language models" });
    if (name === "translation" && !node.bindings.has("target_language"))
      doubts.push({ kind: "noLanguage", reason: "translated into what?" });
    if (name === "question-answering" && !node.bindings.has("context"))
      doubts.push({ kind: "missing", reason: "a question, and nothing to find its answer in" });
    if (asksAboutItself(node))
      doubts.push({ kind: "ownContext", reason: `${name} has nothing to look in but words of the question` });
    if (node.step.origin === "cue" && !node.step.hit)
      doubts.push({ kind: "guess", reason: `${name} is a guess: no cue is known` });
    if (node.step.origin === "bridge" && readsWhatWasMade(node)) {
      doubts.push({ kind: "roundTrip", reason: `${name} only reads back what the plan itself makes` });
    }
  }
  return doubts;
}

/** A question whose context is only a quotation in it. */
function asksAboutItself({ type, bindings }: GraphNode): boolean {
  const question = bindings.get("text")?.sources[0];
  const context = bindings.get("context")?.sources[0];
  return (
    type.name === "question-answering" &&
    question?.from === "words" &&
    context?.from === "entity" &&
    context.entity.kind === "quote" &&
    question.text.includes(context.entity.value)
  );
}

function readsWhatWasMade(node: GraphNode): boolean {
  return [...node.bindings.values()].some((binding) =>
    binding.sources.some((source) => source.from === "node" && /^text-to-|image-to-video/.test(source.node.type.name)),
  );
}

function doubtsOfChoices(choices: ReadonlyMap<number, ClauseChoice>, nodes: readonly GraphNode[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const count = nodes.filter((node) => node.step.origin !== "bridge").length;
  const planned = new Set(nodes.map((node) => `${node.step.clause} ${node.step.hit?.start}`));
  const steps = [...choices.values()]
    .flatMap((choice) => choice.steps.filter((step) => !isReadForSpeech(step, choice)))
    .filter((step) => planned.has(`${step.clause} ${step.hit?.start}`));
  const isGrounded = (step: Step) => ASKING_TASKS.has(step.task) && isAskedOfWhatWasRead(step, nodes);
  const weakest = Math.min(1, ...steps.map((step) => (isGrounded(step) ? Math.max(step.weight, GOOD) : step.weight)));
  const [, kind] = WEAKNESS.find(([weight]) => weakest < weight) ?? [];
  if (kind) doubts.push({ kind, reason: `the weakest cue has weight ${weakest.toFixed(2)}` });
  // Two questions stand beside each other; a question among other wishes may be none.
  const isOnlyAsked = steps.every((step) => ASKING_TASKS.has(step.task) || TELLING_TASKS.has(step.task));
  const isAside = (step: Step) =>
    step.weight < MERE_QUESTION && ASKING_TASKS.has(step.task) && !isGrounded(step) && !isUsed(step, nodes);
  if (count > 1 && !isOnlyAsked && steps.some(isAside))
    doubts.push({ kind: "asideQuestion", reason: "a question beside other tasks" });
  for (const choice of choices.values()) {
    const own = choice.steps.filter((step) => steps.includes(step));
    if (own.length > 1)
      doubts.push({ kind: "crowd", times: own.length - 1, reason: `${own.length} tasks in one clause` });
    for (const step of own) {
      if (!step.runnerUp || step.runnerUp.weight < step.weight) continue;
      if (ASKING_TASKS.has(step.task) && ASKING_TASKS.has(step.runnerUp.task)) continue;
      doubts.push({ kind: "tie", reason: `${step.runnerUp.task} is as likely as ${step.task}` });
    }
  }
  return doubts;
}

/** "read receipt.jpg and tell me what I paid": the question is about what was read. */
function isAskedOfWhatWasRead({ clause, hit }: Step, nodes: readonly GraphNode[]): boolean {
  const node = nodes.find(({ step }) => step.clause === clause && step.hit?.start === hit?.start);
  const context = node?.bindings.get("context")?.sources[0];
  return context?.from === "node" && context.node.step.origin !== "bridge" && READING_TASKS.has(context.node.type.name);
}

/** "Tell me what he is doing and write a caption based on that" */
function isUsed({ clause, hit }: Step, nodes: readonly GraphNode[]): boolean {
  const own = nodes.find(({ step }) => step.clause === clause && step.hit?.start === hit?.start);
  return (
    own !== undefined &&
    own.type.name !== "question-answering" &&
    nodes.some((node) => sourcesOfNode(node).includes(own))
  );
}

const GOOD = 0.9;
const READING_TASKS: ReadonlySet<string> = new Set([
  "image-to-text",
  "automatic-speech-recognition",
  "translation",
  "summarization",
]);

/** "read the letter to me": that it is read first goes without saying. */
function isReadForSpeech(step: Step, { steps }: ClauseChoice): boolean {
  return step.task === "image-to-text" && steps.some((other) => other.task === "text-to-speech");
}

function doubtsOfShape(nodes: readonly GraphNode[]): readonly Doubt[] {
  if (nodes.length < 2) return [];
  const doubts: Doubt[] = [{ kind: "length", times: Math.min(nodes.length - 1, 3), reason: `${nodes.length} tasks` }];
  const used = new Set(nodes.flatMap((node) => sourcesOfNode(node)));
  const alone = nodes.filter((node) => sourcesOfNode(node).length === 0 && !used.has(node));
  if (alone.length === 1)
    doubts.push({ kind: "loneTask", reason: `${alone[0]?.type.name} has nothing to do with the rest` });
  else if (alone.length > 1) doubts.push({ kind: "apart", reason: "tasks that have nothing to do with each other" });
  return doubts;
}

/** Tasks that answer a question of their own: what breed, how many, which mood. */
const TELLING_TASKS: ReadonlySet<string> = new Set([
  "image-classification",
  "object-detection",
  "face-detection",
  "audio-classification",
  "text-classification",
  "language-identification",
]);

/** Tasks that a wish may mean as well as each other: which one it is goes by what is there. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  ASKING_TASKS,
  new Set(["image-to-image", "image-text-to-image"]),
  new Set(["visual-question-answering", "image-to-text"]),
  new Set(["text-classification", "zero-shot-classification"]),
];

/** Whether an example is of a task that is planned, or of one that comes to the same. */
function saysTheSame({ task }: NearestExample, tasks: ReadonlySet<string>): boolean {
  return tasks.has(task) || FAMILIES.some((family) => family.has(task) && [...tasks].some((one) => family.has(one)));
}

/** Whether the tasks are those of the examples that the request, or each of its clauses, is most like. */
function doubtsOfExamples({ nodes }: PlanningState, { whole, clauses }: Comparison): readonly Doubt[] {
  const own = nodes.filter((node) => node.step.origin !== "bridge");
  const [only] = own;
  if (!only) return [];
  if (only.step.origin === "example" && whole) {
    const kind = whole.score >= NEAR_EXAMPLE ? "likeExample" : "rarelyLikeExample";
    return [{ kind, reason: `no cue is known; it is like “${whole.example}” (${whole.score.toFixed(2)})` }];
  }
  const tasks = new Set(own.map((node) => node.type.name));
  if (tasks.size === 1) {
    if (!whole || saysTheSame(whole, tasks)) return [];
    const kind =
      whole.score >= NEAR_EXAMPLE
        ? "unlikeNearExample"
        : whole.score >= FAR_EXAMPLE
          ? "unlikeExample"
          : "unlikeFarExample";
    return [{ kind, reason: `more like “${whole.example}” (${whole.task})` }];
  }
  const unlike = clauses.filter(({ task, score }) => score >= FAR_EXAMPLE && !tasks.has(task));
  if (unlike.length === 0) return [];
  const reason = unlike.map(({ example, task }) => `a clause is more like “${example}” (${task})`).join("; ");
  return [{ kind: "clauseUnlikeExample", times: Math.min(unlike.length, 3), reason }];
}

/** From which similarity on an example is near, and not far. */
const NEAR_EXAMPLE = 0.5;
const FAR_EXAMPLE = 0.35;

function sourcesOfNode(node: GraphNode): readonly GraphNode[] {
  return [...node.bindings.values()].flatMap((binding) =>
    binding.sources.flatMap((source) => (source.from === "node" ? [source.node] : [])),
  );
}

/** A Chinese word is two characters, as a rule. */
function weightOfWords(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (/^\p{Script=Han}/u.test(word) ? 0.5 : 1), 0);
}

const MOST_ODD_WORDS = 6;
/** Below this weight a cue is a mere question word. */
const MERE_QUESTION = 0.83;

/** Words of the clauses that became tasks which no cue, name or argument accounts for. */
function unexplainedWords(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): readonly string[] {
  const { clauses, tokens, words } = state.context;
  const odd: string[] = [];
  for (const [index, choice] of choices) {
    const clause = clauses[index];
    if (!clause || (choice.steps.length === 0 && !state.served.has(index))) continue;
    const quotesItself = state.nodes.some(
      (node) =>
        node.step.clause === index &&
        [...node.bindings.values()].some((binding) => binding.sources[0]?.from === "words"),
    );
    if (quotesItself) continue;
    const spans = [
      words.languages,
      words.openings,
      words.courtesies,
      words.quantifiers,
      words.ordinals,
      words.anaphora,
    ].flatMap((table): readonly Span[] => table.findIn(tokens, clause));
    const tasks = new Set(choice.steps.flatMap((step) => [step.task, step.hit?.row.task ?? ""]));
    const said = clause.hits.filter((hit) => tasks.has(hit.row.task));
    const covered = [...spans, ...clause.nouns, ...clause.negated, ...said];
    for (let at = clause.start; at < clause.end; at += 1) {
      const token = tokens[at];
      if (!token || (token.kind !== "word" && token.kind !== "han") || FUNCTION_WORDS.has(token.text)) continue;
      if (!covered.some((span) => span.start <= at && at < span.end)) odd.push(token.text);
    }
  }
  return odd;
}

/** Words of the pieces of a sentence that became no task, where another piece of it did. */
function idleWords(state: PlanningState, choices: ReadonlyMap<number, ClauseChoice>): readonly string[] {
  const { clauses, tokens, amendments } = state.context;
  return clauses.flatMap((clause, index) => {
    const isIdle = !state.served.has(index) && (choices.get(index)?.steps.length ?? 0) === 0;
    const says = clause.kind === "request" || clause.kind === "statement";
    if (!isIdle || !says || clause.opens || clause.negated.length > 0 || amendments.dropped.has(index)) return [];
    return tokens
      .slice(clause.start, clause.end)
      .filter((token) => (token.kind === "word" || token.kind === "han") && !FUNCTION_WORDS.has(token.text))
      .map((token) => token.text);
  });
}

/** "One photo, three things: …" */
function wishedCount({ context: { tokens } }: PlanningState): number {
  const at = tokens.findIndex((token, index) => index > 0 && WISHES.test(token.text));
  const number = tokens[at - 1]?.text ?? "";
  return at < 1 ? 0 : (Object.hasOwn(NUMBER_WORDS, number) ? NUMBER_WORDS[number] : Number(number)) || 0;
}

const WISHES = /^(?:things|tasks|steps|jobs|requests|questions|wishes|favou?rs)$/;

/** A clause that plainly wishes for something, as against a remark. */
function isWish(state: PlanningState, clause: Clause): boolean {
  const { tokens, words } = state.context;
  const opening = tokens
    .slice(clause.start, clause.start + 4)
    .some((_, offset) => words.openings.longestAt(tokens, clause.start + offset)?.row === "wish");
  return opening || clause.isQuestion;
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
  const lost = rating.factors.find(({ kind }) => kind === "lostStep");
  if (lost && nodes.length > 0)
    return `A further step without a task I know: ${lost.reason.replace("no task for: ", "")}.`;
  if (nodes.length === 0) return "I find no task in this request.";
  if (rating.unusedFiles.length > 0)
    return `I do not see what to do with ${rating.unusedFiles.map((file) => file.value).join(", ")}.`;
  return "I am not sure enough of this plan.";
}
