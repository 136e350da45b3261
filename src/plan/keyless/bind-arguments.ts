import { type ArgumentSpec, isParameter, outputFor, type TaskType, takes } from "../../domain/task-type.ts";
import { bindDescription, GUIDED_TASKS, wordsAround } from "./bind-description.ts";
import { bindQuestion, findContext } from "./bind-question.ts";
import { bridge, findMedia, findText } from "./find-sources.ts";
import type { Binding, GraphNode, Source } from "./graph.ts";
import { type PlanningState, sameSource, usesSource } from "./planning-state.ts";
import { readParameter } from "./read-parameters.ts";
import { wordsBetween } from "./read-text.ts";
import { repeatArgument } from "./repeat-argument.ts";
import type { Step } from "./step.ts";
import { PICTURE_MAKERS } from "./tables/bridges.ts";
import { ASKING_TASKS, GUIDED_BY } from "./tables/guided-pictures.ts";
import { type Entity, isFile, type Span } from "./token.ts";

const INSTRUCTED_TASKS: ReadonlySet<string> = new Set([
  "image-text-to-image",
  "image-to-image",
  "video-to-video",
  "image-text-to-video",
  "image-to-video",
]);
/** Tasks that make something from a description, which stands in the clause itself. */
const DESCRIBED_TASKS: ReadonlySet<string> = new Set([
  "text-to-image",
  "text-to-video",
  "text-to-audio",
  "text-to-3d",
  "text-generation",
  "conversational",
  "canny-text-to-image",
  "depth-text-to-image",
  "hed-text-to-image",
  "mlsd-text-to-image",
  "normal-text-to-image",
  "openpose-text-to-image",
  "seg-text-to-image",
]);

/** What a distributed step is given instead of looking for it. */
export interface Variant {
  readonly source?: Source;
  readonly language?: string;
}

/** Stage 6: gives one argument of a step its source. */
export function bindArgument(
  state: PlanningState,
  step: Step,
  about: { readonly type: TaskType; readonly name: string; readonly spec: ArgumentSpec },
  variant: Variant,
  bound: ReadonlyMap<string, Binding>,
): Binding | undefined {
  const { type, name, spec } = about;
  if (isParameter(spec))
    return bindParameter(state, step, type.name, name, variant) ?? repeatArgument(state, step, name, spec);
  const repeated = repeatArgument(state, step, name, spec);
  if (repeated) return repeated;
  const isFirst = bound.size === 0;
  if (variant.source && isFirst && state.fits(variant.source, spec))
    return { sources: [variant.source], reason: "one of several" };
  const isQuestion = ASKING_TASKS.has(type.name) && name === "text";
  if (variant.source && spec.type === "text" && !isQuestion && name !== "context" && isFirst) {
    return bridge(state, step, spec, variant.source);
  }
  if (GUIDED_TASKS.has(type.name) && spec.type === "image") return bindGuide(state, step, spec, type.name);
  if (spec.type !== "text")
    return spec.required || hasOwnMedia(state, step, spec) ? findMedia(state, step, spec) : undefined;
  if (isQuestion) return bindQuestion(state, step, spec);
  if (name === "documents") return bindDocuments(state, step, spec, bound);
  if (name === "context")
    return variant.source ? bridge(state, step, spec, variant.source) : findContext(state, step, spec, bound);
  if (INSTRUCTED_TASKS.has(type.name)) return bindInstruction(state, step, spec);
  if (type.name === "sentence-similarity") return bindCompared(state, step, spec, bound);
  if (DESCRIBED_TASKS.has(type.name)) return bindDescription(state, step, spec);
  return findText(state, step, spec);
}

/** "which of these fits 'refund' best: 'a', 'b', 'c'?": the texts beside the one that they are held against. */
function bindDocuments(
  state: PlanningState,
  step: Step,
  spec: ArgumentSpec,
  bound: ReadonlyMap<string, Binding>,
): Binding | undefined {
  const taken = bound.get("text")?.sources ?? [];
  const sources = state
    .allEntities(step.clause)
    .filter((entity) => takes(spec, entity.type))
    .map((entity): Source => ({ from: "entity", entity }))
    .filter((source) => !taken.some((one) => sameSource(one, source)));
  return sources.length > 0 ? { sources, reason: "the texts to choose from" } : findText(state, step, spec);
}

/** A guided picture takes the picture of structure that was made for it, in this request or before. */
function bindGuide(state: PlanningState, step: Step, spec: ArgumentSpec, task: string): Binding | undefined {
  const isGuide = (made: string | undefined): boolean => made !== undefined && GUIDED_BY[made] === task;
  const node = state.nodes.findLast((one) => isGuide(one.type.name));
  if (node) return { sources: [{ from: "node", node }], reason: "the structure to follow" };
  const resource = state.context.history.findLast((one) => isGuide(one.madeBy) && one.resource.type === "image");
  return resource
    ? { sources: [{ from: "history", resource }], reason: "the structure to follow" }
    : findMedia(state, step, spec);
}

function bindParameter(
  state: PlanningState,
  step: Step,
  task: string,
  name: string,
  variant: Variant,
): Binding | undefined {
  if (name === "target_language" && variant.language !== undefined) {
    return { sources: [{ from: "parameter", value: variant.language }], reason: "one of several languages" };
  }
  for (const span of parameterSpans(state, step, name)) {
    const value = readParameter(task, name, span, state.context);
    if (value !== undefined) return { sources: [{ from: "parameter", value }], reason: "named in the request" };
  }
  return name === "target_language" ? languageOfRequest(state, step, task) : undefined;
}

/** "She only understands Portuguese. How do I tell her …": the language may be named beside the wish. */
function languageOfRequest(state: PlanningState, step: Step, task: string): Binding | undefined {
  const { clauses } = state.context;
  const near = clauses
    .map((clause, index) => ({ clause, distance: Math.abs(index - step.clause) }))
    .filter(({ distance }) => distance > 0)
    .sort((one, other) => one.distance - other.distance);
  for (const { clause } of near) {
    const value = readParameter(task, "target_language", clause, state.context);
    if (value !== undefined) return { sources: [{ from: "parameter", value }], reason: "named beside the wish" };
  }
  const { tokens, words, request } = state.context;
  const isChinese = /\p{Script=Han}/u.test(request);
  const isOnlySource = words.languages.find(tokens).length > 0 && !isChinese;
  // "translate menu.jpg": so that the user can read it.
  const isUnread =
    state.nodes.every((node) => node.step.origin === "bridge" || READING_TASKS.has(node.type.name)) &&
    state.allFiles().some(({ type }) => type !== "text") &&
    !hasQuote(state);
  const value = isChinese ? "Chinese" : "English";
  return isOnlySource || isUnread
    ? { sources: [{ from: "parameter", value }], reason: "the language of the request" }
    : undefined;
}

const READING_TASKS: ReadonlySet<string> = new Set(["image-to-text", "automatic-speech-recognition"]);

function hasQuote(state: PlanningState): boolean {
  return state.context.tokens.some(({ entity }) => entity?.kind === "quote" || entity?.kind === "passage");
}

/** Manner and measure may stand anywhere in the sentence: "read it aloud, slowly, in a male voice". */
const SENTENCE_PARAMETERS: ReadonlySet<string> = new Set([
  "voice",
  "speed",
  "count",
  "size",
  "scale",
  "labels",
  "max_length",
]);

/** Only one task takes these, as a rule: they may stand anywhere. */
const MEASURES: ReadonlySet<string> = new Set(["scale", "size", "speed", "voice"]);

function parameterSpans(state: PlanningState, step: Step, name: string): readonly Span[] {
  const spans = state.spansOf(step.clause);
  const clause = state.clause(step);
  if (!clause || !SENTENCE_PARAMETERS.has(name)) return spans;
  const { clauses } = state.context;
  const served = new Set(state.nodes.map((node) => node.step.clause));
  const others = clauses.filter((one, index) => one !== clause && !served.has(index));
  const beside = others.filter((one) => one.sentence === clause.sentence);
  const reach = { start: clause.start, end: Math.max(clause.end, ...beside.map((one) => one.end)) };
  return [
    ...spans,
    ...(beside.length > 0 ? [reach] : []),
    ...others.filter((one) => one.hits.length === 0 || one.relation === "item" || MEASURES.has(name)),
  ];
}

/** An optional picture or recording is taken only where the clause speaks of one. */
function hasOwnMedia(state: PlanningState, step: Step, spec: ArgumentSpec): boolean {
  const clause = state.clause(step);
  const isNamed =
    state.filesOf(step).some((entity) => takes(spec, entity.type)) ||
    (step.task === "image-to-video" &&
      state.allFiles().some((entity) => takes(spec, entity.type) && !state.claimed.has(entity)));
  return (
    isNamed ||
    (clause?.nouns.some((noun) => noun.row === spec.type) ?? false) ||
    state.nodes.some((node) => node.type.outputs[0] === spec.type && clause?.relation !== undefined)
  );
}

function bindInstruction(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const own = state.entitiesOf(step.clause).find((entity) => entity.kind === "quote");
  const around = own && wordsAround(state, step, own);
  if (around) return { sources: [{ from: "words", text: around }], reason: "the instruction, a text in it" };
  if (own) return { sources: [{ from: "entity", entity: own }], reason: "the instruction, as quoted" };
  if (step.task === "image-to-image" && !STYLES.test(step.hit?.row.phrase ?? "")) return undefined;
  const pointed = state.pointedAt(step, spec);
  if (pointed && spec.required) return pointed;
  const latest = spec.required && followsText(state, step) ? state.latestNode(spec) : undefined;
  if (latest) return { sources: [{ from: "node", node: latest }], reason: "the latest text" };
  const spoken = spec.required ? spokenInstruction(state, step, spec) : undefined;
  if (spoken) return spoken;
  const clause = state.clause(step);
  const words = clause ? wordsBetween(state.context, clause.start, clause.end) : "";
  const isTold =
    spec.required || step.task === "image-to-image" || step.task === "video-to-video" || /animate/.test(words);
  return words && isTold
    ? { sources: [{ from: "words", text: words }], reason: "the instruction in the user's words" }
    : undefined;
}

const FOLLOWING: ReadonlySet<string> = new Set(["accordingly", "based", "according", "reflect", "reflecting"]);

/** "change the picture accordingly": the change is what a text says. */
function followsText(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  const words = clause ? state.context.tokens.slice(clause.start, clause.end) : [];
  return words.some((token) => FOLLOWING.has(token.text));
}

/** A style is told in words; a larger picture is not. */
const STYLES = /<style>|风格|画风|感觉/;

/** "edit the picture as I say in note.wav": the instruction is in the recording. */
function spokenInstruction(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const audio = state.allEntities(step.clause).find((entity) => isFile(entity) && entity.type === "audio");
  if (!audio || state.nodes.some((node) => PICTURE_MAKERS.has(node.type.name))) return undefined;
  return bridge(
    state,
    step,
    spec,
    state.latestNode({ ...spec, type: "audio" })
      ? { from: "node", node: state.latestNode({ ...spec, type: "audio" }) as GraphNode }
      : { from: "entity", entity: audio },
  );
}

/** "compare the answer with the question" */
function questionsOf(state: PlanningState, step: Step): readonly Entity[] {
  const clause = state.clause(step);
  const words = clause ? state.context.tokens.slice(clause.start, clause.end) : [];
  if (!words.some(({ text }, at) => text === "question" && words[at - 1]?.text !== "answered")) return [];
  return state
    .allEntities(step.clause)
    .filter((entity) => entity.kind === "quote" && /[?？]$/.test(entity.value))
    .slice(0, 1);
}

/** One side of a comparison: what was made, then what was given, each once. */
function bindCompared(
  state: PlanningState,
  step: Step,
  spec: ArgumentSpec,
  bound: ReadonlyMap<string, Binding>,
): Binding | undefined {
  const questions = questionsOf(state, step);
  const taken = [...bound.values()].flatMap((binding) => binding.sources);
  const files = state.filesOf(step);
  const own = state.entitiesOf(step.clause).filter((entity) => takes(spec, entity.type));
  const nodes = state.nodes.filter((node) => outputFor(spec, node.type.outputs) && node.type.name !== step.task);
  const candidates: Source[] = [];
  // "compare the summaries of a.txt and b.txt"
  const worked = nodes.filter(
    (node) => node.step.clause === step.clause && own.some((entity) => usesSource(node, { from: "entity", entity })),
  );
  if (worked.length > 1) candidates.push(...worked.map((node): Source => ({ from: "node", node })));
  if (own.length < 2 && files.length < 2) {
    const pointed = state.pointedAt(step, spec)?.sources[0];
    if (pointed) candidates.push(pointed, ...own.map((entity): Source => ({ from: "entity", entity })));
    candidates.push(...questions.map((entity): Source => ({ from: "entity", entity })));
    const group = nodes.at(-1)?.group;
    const latest = group === undefined ? nodes.slice(-1) : nodes.filter((node) => node.group === group);
    candidates.push(...latest.map((node): Source => ({ from: "node", node })));
  }
  candidates.push(...own.map((entity): Source => ({ from: "entity", entity })));
  candidates.push(...files.map((entity): Source => ({ from: "entity", entity })));
  const others = state.allEntities(step.clause).filter((entity) => takes(spec, entity.type) && !isFile(entity));
  candidates.push(
    ...others.filter((entity) => !state.claimed.has(entity)).map((entity): Source => ({ from: "entity", entity })),
  );
  candidates.push(...nodes.toReversed().map((node): Source => ({ from: "node", node })));
  candidates.push(...others.map((entity): Source => ({ from: "entity", entity })));
  candidates.push(
    ...state
      .allEntities(step.clause)
      .filter((entity) => isFile(entity) && !state.claimed.has(entity))
      .map((entity): Source => ({ from: "entity", entity })),
  );
  candidates.push(
    ...state.nodes
      .filter((node) => node.type.outputs[0] === "image" || node.type.outputs[0] === "audio")
      .toReversed()
      .map((node): Source => ({ from: "node", node })),
  );
  candidates.push(...state.context.history.toReversed().map((resource): Source => ({ from: "history", resource })));
  for (const candidate of candidates) {
    if (
      taken.some(
        (one) =>
          sameSource(one, candidate) ||
          (one.from === "node" &&
            usesSource(one.node, candidate) &&
            candidate.from !== "node" &&
            !(candidate.from === "entity" && questions.includes(candidate.entity))),
      )
    )
      continue;
    const binding = bridge(state, step, spec, candidate);
    if (binding && !taken.some((one) => binding.sources[0] && sameSource(one, binding.sources[0]))) return binding;
  }
  return undefined;
}
