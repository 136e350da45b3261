import type { AttachedFile } from "../../domain/events.ts";
import type { Plan } from "../../domain/plan.ts";
import type { HistoryResource, PlanRequest } from "../../domain/ports.ts";
import { findReferences } from "../../domain/references.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { adaptStep, isAlreadyThere } from "./adapt-step.ts";
import { addStep } from "./add-step.ts";
import { amendClauses } from "./amend-clauses.ts";
import type { Clause } from "./clause.ts";
import {
  compareClauses,
  compareWithExamples,
  preferExample,
  preferNearest,
  stepLikeExample,
} from "./compare-with-examples.ts";
import { DEFAULT_CONFIDENCE_THRESHOLD, rateConfidence, reasonToAbstain } from "./confidence.ts";
import { depictedTypes } from "./depicted-types.ts";
import { endOfDescription } from "./description-tail.ts";
import { explainPlan, type KeylessExplanation } from "./explanation.ts";
import { findPassages } from "./find-passages.ts";
import type { GraphNode } from "./graph.ts";
import { maskRequest, planningType } from "./mask-request.ts";
import {
  askOpenQuestion,
  askOpenQuestions,
  isAskedAlready,
  isAskedLater,
  openQuestions,
  speaksOfAnswer,
} from "./open-questions.ts";
import { orderClauses } from "./order-clauses.ts";
import { orderSteps } from "./order-steps.ts";
import { PlanningState } from "./planning-state.ts";
import { wordsBetween } from "./read-text.ts";
import { bySalience } from "./salience.ts";
import { segmentClauses } from "./segment-clauses.ts";
import { type ClauseChoice, selectSteps } from "./select-steps.ts";
import { setAsides, wordsSetAside } from "./set-asides.ts";
import type { Step } from "./step.ts";
import { typeOfName } from "./tables/file-extensions.ts";
import { ASKING_TASKS, GUIDED_BY, isAnswer } from "./tables/guided-pictures.ts";
import { type Entity, isFile, type Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";
import { writePlan } from "./write-plan.ts";

export interface KeylessPlan {
  /** The best plan, whatever its confidence; empty where nothing was found. */
  readonly plan: Plan;
  /** Probability that the plan is right. */
  readonly confidence: number;
  /** Present: the planner does not stand by the plan, and why. */
  readonly abstained?: { readonly reason: string; readonly hint: string };
  readonly explanation: KeylessExplanation;
}

export interface KeylessPlannerOptions {
  /** Plans below this confidence are shown, not run. Default 0.6. */
  readonly threshold?: number;
  /** Default: that of all tables. */
  readonly words?: Vocabulary;
}

/** A step of no more than this weight is not worth a second task on the same file. */
const WEAK_STEP = 0.65;
const MOST_TOKENS = 800;
const MOST_CLAUSES = 160;
const LONGEST_QUESTION = 300;
const HINT = "A language model plans this better: set a brain (--brain provider:model).";

/** Plans a request without a model: mask, tokenize, segment, select, order, bind and bridge, rate. Pure and deterministic. */
export function planKeyless(request: PlanRequest, options: KeylessPlannerOptions = {}): KeylessPlan {
  const { threshold = DEFAULT_CONFIDENCE_THRESHOLD, words = vocabulary() } = options;
  const { text, tokens, entities } = readRequest(request, words);
  const given = new Set([
    ...request.files.map((file) => planningType(file.name, file.type)),
    ...entities.map((entity) => entity.type),
    ...request.conversation.resources.map((one) => one.resource.type),
  ]);
  const clauses = beginningAndEnd(segmentClauses(tokens, words, given), MOST_CLAUSES);
  const history = request.conversation.resources.filter(({ isExtra }) => isExtra !== true).map(asPlanned);
  const state = new PlanningState({
    request: text,
    tokens,
    clauses,
    amendments: amendClauses(clauses, tokens),
    library: request.library,
    history,
    salient: bySalience(history, request.conversation.turns),
    latestPlan: request.conversation.turns.at(-1)?.plan ?? [],
    unnamed: unnamedFiles(request.files, entities),
    mostTasks: request.caps.tasks,
    words,
  });
  const choices = growGraph(state, entities);
  const available = typesAtFirst(state, entities);
  const nearest = compareWithExamples(state, available);
  if (nearest !== undefined && !clauses.every((clause) => isVague(clause, tokens)))
    preferNearest(state, choices, nearest);
  const isLiteral = namesReference(request);
  const plan = isLiteral ? [] : writePlan(state.nodes);
  const clausesAlike = state.nodes.length > 1 ? compareClauses(state, choices, available) : [];
  const rating = rateConfidence(state, choices, { whole: nearest, clauses: clausesAlike });
  const explanation = explainPlan(state, choices, rating.factors, wordsSetAside(request.request, text));
  if (isLiteral) return { plan, confidence: 0, abstained: { reason: LITERAL_REFERENCE, hint: HINT }, explanation };
  if (plan.length > 0 && rating.confidence >= threshold) return { plan, confidence: rating.confidence, explanation };
  const abstained = { reason: reasonToAbstain(state, rating), hint: HINT };
  return { plan, confidence: rating.confidence, abstained, explanation };
}

const LITERAL_REFERENCE = "The request has words in it that stand for a result in a plan, such as <resource-0>.";

/** In a plan such words would be taken for the result of a task, whatever the user meant by them. */
function namesReference({ request, files, conversation }: PlanRequest): boolean {
  const names = [...files.map(({ name }) => name), ...conversation.resources.map(({ name }) => name ?? "")];
  return [request, ...names].some((text) => findReferences(text).length > 0);
}

function readRequest(
  request: PlanRequest,
  words: Vocabulary,
): { readonly text: string; readonly tokens: readonly Token[]; readonly entities: readonly Entity[] } {
  const masked = maskRequest(request.request, request.files);
  const all = words.speller.mend(tokenize(request.request, masked));
  const hasFiles = request.files.length > 0 || request.conversation.resources.length > 0;
  const text = setAsides(request.request, all, words, hasFiles);
  const tokens = text === request.request ? all : words.speller.mend(tokenize(text, masked));
  const passages = findPassages({
    request: text,
    entities: masked,
    tokens,
    words,
    hasFiles,
  });
  if (passages.length === 0) return { text, tokens: beginningAndEnd(tokens, MOST_TOKENS), entities: masked };
  const outside = masked.filter(
    (entity) => !passages.some((passage) => entity.start >= passage.start && entity.end <= passage.end),
  );
  const entities = [...outside, ...passages].sort((one, other) => one.start - other.start);
  return { text, tokens: beginningAndEnd(words.speller.mend(tokenize(text, entities)), MOST_TOKENS), entities };
}

/** Of a request longer than anybody writes, the beginning and the end are read: each stage is quick for what is left. */
function beginningAndEnd<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.length <= most ? items : [...items.slice(0, most / 2), ...items.slice(-most / 2)];
}

function unnamedFiles(files: readonly AttachedFile[], entities: readonly Entity[]): readonly Entity[] {
  const named = new Set(entities.map((entity) => entity.value));
  return files
    .filter((file) => !named.has(file.name))
    .map(
      (file): Entity => ({
        kind: "file",
        type: planningType(file.name, file.type),
        value: file.name,
        start: -1,
        end: -1,
      }),
    );
}

/** Runs through the clauses in the order in which they are done and adds what each asks for. */
function growGraph(state: PlanningState, entities: readonly Entity[]): Map<number, ClauseChoice> {
  const { clauses, tokens, amendments, library, history } = state.context;
  const naming = new Map<Clause, boolean>();
  const namesLanguage = (clause: Clause): boolean => {
    const known = naming.get(clause);
    if (known !== undefined) return known;
    const names = state.context.words.languages.findIn(tokens, clause).length > 0;
    naming.set(clause, names);
    return names;
  };
  const choices = new Map<number, ClauseChoice>();
  const recent = typesAtFirst(state, entities);
  const typesNamedBy = (text: string): readonly ResourceType[] =>
    state.context.words.nouns
      .find(tokenize(text.slice(0, LONGEST_QUESTION), []))
      .map((hit) => hit.row)
      .filter((type) => type !== "text");
  const order = orderClauses(clauses, tokens);
  const told = order.filter((index) => clauses[index]?.kind === "background");
  const runs = [...order.map((index) => ({ index, isNeed: false })), ...told.map((index) => ({ index, isNeed: true }))];
  const described = new Set<number>();
  for (const { index, isNeed } of runs) {
    const clause = clauses[index];
    if (isNeed && state.nodes.length === 0) askOpenQuestions(state, recent, typesNamedBy);
    if (!clause || amendments.dropped.has(index) || (isNeed && state.nodes.length > 0)) continue;
    if (described.has(index)) continue;
    const made = [...history.flatMap((one) => one.madeBy ?? []), ...state.nodes.map((node) => node.type.name)];
    const hasGuide = made.some((task) => GUIDED_BY[task] !== undefined);
    let choice = selectSteps(clause, index, {
      tokens,
      library,
      recent,
      isDocument: depictedTypes(state).length > 0,
      hasGuide,
      isNeed,
      lastTask: state.nodes.at(-1)?.type.name ?? state.context.latestPlan.at(-1)?.task ?? made.at(-1),
      done: new Set(state.nodes.map((node) => node.type.name)),
      doneBefore: new Set(state.context.unnamed.length > 0 ? [] : history.flatMap((one) => one.madeBy ?? [])),
      isClaimed: (entity) => state.claimed.has(entity),
      openQuestions: openQuestions(state, index),
      typesNamedBy,
      namesLanguage,
    });
    const openQuestion = openQuestions(state, index)[0];
    if (
      openQuestion &&
      speaksOfAnswer(clause, state.context) &&
      !choice.steps.some((step) => ASKING_TASKS.has(step.task))
    )
      askOpenQuestion(state, openQuestion, recent, typesNamedBy);
    if (choice.lost.some((lost) => lost.reason.startsWith("points back"))) state.served.add(index);
    const alike =
      choice.steps.length === 0 && !state.served.has(index) && !isVague(clause, tokens)
        ? stepLikeExample(state, index, recent)
        : undefined;
    const isAside =
      alike && state.nodes.length > 0 && /^text-to-(?:image|video|audio)$|^text-generation$/.test(alike.task);
    choice = { ...choice, steps: alike && !isAside ? [alike] : preferExample(state, index, choice.steps, recent) };
    choices.set(index, choice);
    state.siblings = choice.steps;
    if (state.nodes.length >= state.context.mostTasks) break;
    for (const step of orderSteps(choice.steps, tokens)) {
      state.served.add(index);
      if (
        step.weight <= WEAK_STEP &&
        choice.steps.length === 1 &&
        state.nodes.length > 0 &&
        state.entitiesOf(index).every((entity) => state.claimed.has(entity))
      ) {
        goOnWithInstruction(state, step);
        continue;
      }
      if (goesOnDescribing(state, step)) continue;
      if (isAlreadyThere(state, step) || isAskedLater(state, step) || isAskedAlready(state, step)) continue;
      for (const tail of tailsOf(step.task, index, clauses, tokens)) {
        described.add(tail);
        state.served.add(tail);
      }
      const count = state.nodes.length;
      addStep(state, adaptStep(state, step));
      const latest = state.nodes.at(-1);
      // What was read or heard on the way is there as well.
      for (const node of state.nodes.slice(count, -1)) recent.push(...typesMade(node));
      if (latest && state.nodes.length > count && !ASKING_TASKS.has(latest.type.name))
        recent.splice(LABELLING.has(latest.type.name) ? recent.length : 0, 0, ...typesMade(latest));
    }
  }
  askOpenQuestions(state, recent, typesNamedBy);
  return choices;
}

/** "remove the tourists, make the sea bluer" is one instruction. */
function goOnWithInstruction(state: PlanningState, step: Step): void {
  const [latest, clause] = [state.nodes.at(-1), state.clause(step)];
  const told = latest?.bindings.get("text");
  const before = latest && state.clause(latest.step);
  if (latest?.type.name !== "image-text-to-image" || step.task !== latest.type.name || !clause || !before) return;
  if (told?.sources[0]?.from !== "words" || before.sentence !== clause.sentence || clause.relation === "next") return;
  putInstruction(state, before, clause);
}

/** 做张海报，写上“寻狗”: what is to be on a picture that is being made. */
function goesOnDescribing(state: PlanningState, step: Step): boolean {
  const [latest, clause] = [state.nodes.at(-1), state.clause(step)];
  const before = latest && state.clause(latest.step);
  const isMade = latest?.type.name === "text-to-image" && step.task === "image-text-to-image";
  if (!isMade || !clause || !before || before.sentence !== clause.sentence || clause.relation !== undefined)
    return false;
  if (!/^[写加配印带]$/.test(state.context.tokens[step.hit?.start ?? -1]?.text ?? "")) return false;
  putInstruction(state, before, clause);
  return true;
}

/** The latest step is told in the words from one clause to the end of another. */
function putInstruction(state: PlanningState, before: Clause, clause: Clause): void {
  const latest = state.nodes.at(-1);
  const told = latest?.bindings.get("text");
  if (!latest || !told) return;
  const text = wordsBetween(state.context, before.start, clause.end);
  const bindings = new Map([
    ...latest.bindings,
    ["text", { ...told, sources: [{ from: "words", text } as const] }] as const,
  ]);
  state.nodes[state.nodes.length - 1] = { ...latest, bindings };
}

/** What these say of a picture is not what is asked about next: "what breed is he, and is he wearing a collar?" */
const LABELLING: ReadonlySet<string> = new Set([
  "image-classification",
  "object-detection",
  "face-detection",
  "audio-classification",
  "table-to-text",
]);

function typesAtFirst(state: PlanningState, entities: readonly Entity[]): ResourceType[] {
  const files = [...entities.filter(isFile), ...state.context.unnamed];
  const told = state.context.salient.filter(({ madeBy }) => madeBy !== undefined && isAnswer(madeBy));
  const history = [...told, ...state.context.salient.filter((one) => !told.includes(one))]
    .map((one) => one.resource.type)
    .reverse();
  const given = [...files, ...entities.filter((entity) => !isFile(entity))].map((entity) => entity.type);
  return [...depictedTypes(state), ...given, ...history];
}

/** A text file of an earlier turn is a text, as one of this turn would be. */
function asPlanned(resource: HistoryResource): HistoryResource {
  const { name, resource: given } = resource;
  const isText = name !== undefined && given.type === "document" && planningType(name, given.type) === "text";
  return isText ? { ...resource, resource: { type: "text", text: "" } } : resource;
}

/** What a step makes; of a conversion, what its format holds. */
function typesMade({ type, bindings }: GraphNode): readonly ResourceType[] {
  const format = bindings.get("format")?.sources[0];
  const converted = format?.from === "parameter" ? typeOfName(`.${format.value}`) : undefined;
  return converted ? [converted] : type.outputs.slice(0, 1);
}

/** 处理一下: that something is to be done, and not what. */
function isVague(clause: Clause, tokens: readonly Token[]): boolean {
  const words = tokens.slice(clause.start, clause.end).filter(({ kind }) => kind === "han" || kind === "word");
  return words.length > 0 && words.every(({ text }) => VAGUE_CHARACTERS.has(text));
}

const VAGUE_CHARACTERS: ReadonlySet<string> = new Set(
  "处理弄搞整做看帮我你请麻烦把将给一下个这那它的图片照文件吧呗呀啊东西张们".split(""),
);

/** The clauses that only go on describing what a step makes. */
function tailsOf(task: string, index: number, clauses: readonly Clause[], tokens: readonly Token[]): readonly number[] {
  if (!/^text-to-(?:image|video|audio)$|^text-generation$/.test(task)) return [];
  const end = endOfDescription(index, clauses, tokens);
  return clauses.flatMap((clause, at) => (at > index && clause.end <= end ? [at] : []));
}
