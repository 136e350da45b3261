import type { HistoryResource } from "../../domain/ports.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { type ArgumentSpec, outputFor, type TaskType, takes } from "../../domain/task-type.ts";
import { depictedTypes } from "./depicted-types.ts";
import { type Binding, type GraphNode, type Source, typeOfSource } from "./graph.ts";
import { inLibrary } from "./in-library.ts";
import { type PlanningState, usesSource } from "./planning-state.ts";
import { givenText } from "./read-text.ts";
import type { Step } from "./step.ts";
import { BRIDGES, PICTURE_MAKERS, VIEWS } from "./tables/bridges.ts";
import { ASKING_TASKS, GUIDED_BY, JUDGING_TASKS } from "./tables/guided-pictures.ts";
import { textBeside, textOf } from "./text-beside.ts";
import { type Entity, isFile } from "./token.ts";

const bind = (source: Source, reason: string): Binding => ({ sources: [source], reason });

const CONTROLS: ReadonlySet<string> = new Set(
  [...Object.keys(GUIDED_BY), "background-removal"].filter((task) => !VIEWS.has(task)),
);

/** Tasks on recordings; what was read aloud to the user is none. */
const HEARING_TASKS: ReadonlySet<string> = new Set([
  "automatic-speech-recognition",
  "audio-to-audio",
  "audio-classification",
  "zero-shot-audio-classification",
  "voice-activity-detection",
]);

/** The picture, recording, video or table that a step works on. */
export function findMedia(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const { salient } = state.context;
  const chosen = state.byOrdinal(step, spec);
  if (chosen) return bind(chosen, "counted among the files");
  const named = state.filesOf(step).find((entity) => takes(spec, entity.type));
  // "find the faces in a.jpg, but restore it beforehand"
  const improved =
    named &&
    state.nodes.findLast(
      (node) =>
        (node.step.clause > step.clause || !state.entitiesOf(node.step.clause).includes(named)) &&
        isImproved(node, spec) &&
        usesSource(node, { from: "entity", entity: named }),
    );
  if (improved) return bind({ from: "node", node: improved }, "improved beforehand");
  if (named) return bind({ from: "entity", entity: named }, "named in the clause");
  const pointed = state.pointedAt(step, spec);
  if (pointed) return pointed;
  const topic = topicOf(state, step);
  if (topic && takes(spec, topic.type)) return bind({ from: "entity", entity: topic }, "what all of it is about");
  const follows = state.clause(step)?.relation === "next";
  // A video has sound, but what speaks of a recording means the recording.
  const isKin = (type: ResourceType | undefined) => type === spec.type || (spec.type === "table" && type === "image");
  const hasOwnKind =
    state.nodes.some((node) => isKin(node.type.outputs[0])) || state.allFiles().some((file) => isKin(file.type));
  const made = state.latestNode(spec, (node) => {
    if (node.type.outputs[0] === "json" || (!isKin(node.type.outputs[0]) && hasOwnKind)) return false;
    return spec.type !== "image" || follows || PICTURE_MAKERS.has(node.type.name) || isWorkedOn(state, step, node);
  });
  if (made) return bind({ from: "node", node: made }, `the latest ${spec.type}`);
  const files = state.allEntities(step.clause).filter((entity) => isFile(entity) && takes(spec, entity.type));
  const file = files.find((entity) => !state.claimed.has(entity)) ?? files[0];
  if (file) return bind({ from: "entity", entity: file }, `the ${spec.type} of the request`);
  const fitting = salient.filter((one) => takes(spec, one.resource.type));
  const past =
    fitting.findLast((one) => !HEARING_TASKS.has(step.task) || one.madeBy !== "text-to-speech") ?? fitting.at(-1);
  if (past) return bind({ from: "history", resource: past }, "the latest of the conversation");
  const any = state.latestNode(spec);
  return any ? bind({ from: "node", node: any }, `the only ${spec.type}`) : makeMedia(state, step, spec);
}

/** "For a.jpg: cut out the background, and also an alt text": each is done to the file before the colon. */
function topicOf(state: PlanningState, step: Step): Entity | undefined {
  const clause = state.clause(step);
  const { tokens } = state.context;
  if (!clause || clause.relation === "next" || clause.relation === "item") return undefined;
  // Verbs in a row are done one after the other.
  if (!step.hit || step.hit.form !== undefined || tokens[step.hit.start]?.kind === "han") return undefined;
  const at = tokens.slice(0, LATEST_TOPIC).findIndex((token) => token.entity !== undefined && isFile(token.entity));
  const entity = tokens[at]?.entity;
  if (!entity || tokens[at + 1]?.text !== ":") return undefined;
  const points = tokens.slice(clause.start, clause.end).some(({ text }) => POINTERS.has(text));
  return points ? undefined : entity;
}

/** What is spoken or translated at the end of a list is what came out before. */
function isFollowedUp({ task }: Step): boolean {
  return task === "text-to-speech" || task === "translation" || ASKING_TASKS.has(task);
}

const LATEST_TOPIC = 7;
const POINTERS: ReadonlySet<string> = new Set(["it", "its", "that", "this", "them", "result", "它", "结", "再", "然"]);

/** "Classify the emotion of 'I am so happy' when it is spoken": what is not there is made of the text that is. */
function makeMedia(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const text: ArgumentSpec = { ...spec, type: "text", accepts: [] };
  if (!BRIDGES.some((one) => one.from === "text" && one.to === spec.type)) return undefined;
  const node = state.latestNode(text);
  const given = state.allEntities(step.clause).find((entity) => entity.kind === "quote" || entity.kind === "passage");
  const source: Source | undefined = node ? { from: "node", node } : given && { from: "entity", entity: given };
  return source && bridge(state, step, spec, source);
}

/**
 * "Estimate its depth, segment it and describe it" works its way on from picture to picture, save where the sentence
 * names the picture to which all of it is done.
 */
function isWorkedOn(state: PlanningState, step: Step, node: GraphNode): boolean {
  const clause = state.clause(step);
  if (!VIEWS.has(node.type.name) || CONTROLS.has(step.task) || clause?.relation === "item") return false;
  const [source] = [...node.bindings.values()].flatMap((binding) => binding.sources);
  if (source?.from !== "entity") return source?.from === "node";
  return !state.context.clauses.some(
    (one) =>
      one.sentence === clause?.sentence && state.entitiesIn(one).some((entity) => entity.value === source.entity.value),
  );
}

/** The text that a step works on, other than one that it has in another place. */
export function findText(state: PlanningState, step: Step, spec: ArgumentSpec, except?: Entity): Binding | undefined {
  const own = state.entitiesOf(step.clause).filter((entity) => entity !== except);
  const sameClause = state.nodes.findLast(
    (node) => node.step.clause === step.clause && outputFor(spec, node.type.outputs),
  );
  if (sameClause) return groupOf(state, sameClause, "what the same clause made before");
  const chosen = state.byOrdinal(step, spec);
  if (chosen) return bind(chosen, "counted among the files");
  const inside = thingInside(state, step);
  const read = inside && bridge(state, step, spec, inside);
  if (read) return read;
  const labels = step.task.startsWith("zero-shot-") ? own.filter((entity) => entity.kind === "quote") : [];
  const given = own.find((entity) => takes(spec, entity.type) && (labels.length < 2 || !labels.includes(entity)));
  const goesOn = state.clause(step)?.relation === "next" || step.task === "text-to-speech";
  const continued = given && goesOn ? latestOf(state, given, spec) : undefined;
  if (continued) return bind({ from: "node", node: continued }, "what was made of it before");
  const named = given && resultNamed(state, step, spec, given);
  if (named) return named;
  if (given) return bind({ from: "entity", entity: given }, "given in the clause");
  const pointed = state.pointedAt(step, spec);
  if (pointed) return pointed;
  const topic = topicOf(state, step);
  const ofTopic = topic && !isFollowedUp(step) && bridge(state, step, spec, { from: "entity", entity: topic });
  if (ofTopic) return ofTopic;
  const result = state.context.library.get(step.task)?.outputs[0];
  const file = state.filesOf(step).find((entity) => isBridgeable(entity.type) && entity.type !== result);
  const before = file && madeBeforehand(state, step, spec, file);
  if (before) return bind({ from: "node", node: before }, "made of it beforehand");
  if (file) return bridge(state, step, spec, { from: "entity", entity: file });
  const node =
    (speaksOfResult(state, step) ? undefined : state.latestNode(spec, (one) => !JUDGING_TASKS.has(one.type.name))) ??
    state.latestNode(spec);
  const judged = node && WORKED_ON.has(step.task) && LABELLING_TASKS.has(node.type.name) ? textOf(node) : undefined;
  if (judged) return bind(judged, "the text, not what it was judged to be");
  const beside = node && textBeside(state, step, node);
  if (beside) return bind(beside, "the text that the task beside it works on");
  if (node) return groupOf(state, node, "the latest text");
  const made = state.nodes.findLast((one) => one.type.outputs.some(isBridgeable) && one.type.name !== "text-to-speech");
  // "draw a picture of tale.txt and read the tale to me"
  const hasText = state.allFiles().some((one) => takes(spec, one.type));
  const isIllustration = hasText && made?.type.name === "text-to-image";
  const bridged = made && !isIllustration ? bridge(state, step, spec, { from: "node", node: made }) : undefined;
  return bridged ?? findGivenText(state, step, spec, except);
}

/** What was done to each of several things is worked on together. */
function groupOf(state: PlanningState, node: GraphNode, reason: string): Binding {
  if (node.group === undefined) return bind({ from: "node", node }, reason);
  const group = state.nodes.filter((one) => one.group === node.group && one.type === node.type);
  return { sources: group.map((one): Source => ({ from: "node", node: one })), reason: "all of them together" };
}

/** "summarise this and translate the summary: …" */
function resultNamed(state: PlanningState, step: Step, spec: ArgumentSpec, given: Entity): Binding | undefined {
  const named = given.kind === "passage" ? state.pointedAt(step, spec) : undefined;
  const [source] = named?.sources ?? [];
  return source?.from === "node" && usesSource(source.node, { from: "entity", entity: given }) ? named : undefined;
}

const RESULT_WORDS: ReadonlySet<string> = new Set(["output", "outputs", "result", "results"]);

/** "speak the results": whatever came out last. */
function speaksOfResult(state: PlanningState, step: Step): boolean {
  return state
    .spansOf(step.clause)
    .some((span) => state.context.tokens.slice(span.start, span.end).some((token) => RESULT_WORDS.has(token.text)));
}

/** 先翻译，再总结：a.txt works on the translation, where the file stands last. */
function latestOf(state: PlanningState, entity: Entity, spec: ArgumentSpec): GraphNode | undefined {
  const latest = state.latestNode(spec);
  return latest && usesSource(latest, { from: "entity", entity }) && !JUDGING_TASKS.has(latest.type.name)
    ? latest
    : undefined;
}

/** 把信.jpg念给我听之前先翻译: what a later clause has made of the file already. */
function madeBeforehand(state: PlanningState, step: Step, spec: ArgumentSpec, file: Entity): GraphNode | undefined {
  const comesFrom = (node: GraphNode): boolean =>
    usesSource(node, { from: "entity", entity: file }) ||
    [...node.bindings.values()].some(({ sources }) =>
      sources.some((source) => source.from === "node" && comesFrom(source.node)),
    );
  // "transcribe, translate and summarise: call.mp3" does one after the other to what stands at the end.
  const { tokens } = state.context;
  const isAtEnd = tokens[tokens.findIndex(({ entity }) => entity === file) - 1]?.text === ":";
  return state.latestNode(
    spec,
    (node) =>
      (node.step.clause > step.clause || (isAtEnd && node.step.clause < step.clause)) &&
      !JUDGING_TASKS.has(node.type.name) &&
      comesFrom(node),
  );
}

/** "what language is it, and what does it mean in English?": the text is translated, not the name of the language. */
const WORKED_ON: ReadonlySet<string> = new Set(["translation", "summarization", "text2text-generation"]);
const LABELLING_TASKS: ReadonlySet<string> = new Set([
  "language-identification",
  "text-classification",
  "zero-shot-classification",
]);

const CONTAINER_WORDS: ReadonlySet<string> = new Set(["in", "of", "from", "on", "within"]);

/** "a summary of what is in that image": the file of the kind that the clause speaks of as a container. */
function thingInside(state: PlanningState, step: Step): Source | undefined {
  const clause = state.clause(step);
  const { tokens } = state.context;
  for (const noun of clause?.nouns ?? []) {
    if (noun.row === "text" || noun.row === "table") continue;
    const before = [1, 2, 3].map((back) => tokens[noun.start - back]);
    const at = before.findIndex((token) => token !== undefined && CONTAINER_WORDS.has(token.text));
    if (
      at < 0 ||
      before.slice(0, at).some((token) => token?.kind === "mark" || token?.text === "a" || token?.text === "an")
    )
      continue;
    const entity = state
      .allEntities(step.clause)
      .find((one) => isFile(one) && (one.type === noun.row || (noun.row === "document" && one.type === "image")));
    if (entity && isBridgeable(entity.type) && !state.nodes.some((node) => node.type.outputs[0] === entity.type))
      return { from: "entity", entity };
  }
  return undefined;
}

function findGivenText(
  state: PlanningState,
  step: Step,
  spec: ArgumentSpec,
  except: Entity | undefined,
): Binding | undefined {
  const { salient } = state.context;
  const everywhere = state.allEntities(step.clause).filter((entity) => entity !== except);
  const given = everywhere.filter((entity) => takes(spec, entity.type));
  // "Translate note.wav. … Then answer: 'What is it about?'": what is asked later is not what is worked on.
  const own = state.entitiesOf(step.clause);
  const isAskedElsewhere = (one: Entity) => one.kind === "quote" && /[?？]$/.test(one.value) && !own.includes(one);
  const texts = hasMedia(everywhere) ? given.filter((entity) => !isAskedElsewhere(entity)) : given;
  const text = texts.find((entity) => !state.claimed.has(entity)) ?? texts[0];
  if (text) return bind({ from: "entity", entity: text }, "the text of the request");
  const result = state.context.library.get(step.task)?.outputs[0];
  const media = hasOwnText(state)
    ? undefined
    : everywhere.find((entity) => isFile(entity) && isBridgeable(entity.type) && entity.type !== result);
  if (media) return bridge(state, step, spec, { from: "entity", entity: media });
  const inline = givenText(step, state.clause(step), state.context);
  if (inline) return bind({ from: "words", text: inline }, "the words of the clause");
  const past = textSpokenOf(state, step, spec);
  if (past) return bind({ from: "history", resource: past }, "the latest text of the conversation");
  const pastMedia = salient.findLast((one) => isBridgeable(one.resource.type) && one.madeBy !== "text-to-speech");
  return pastMedia ? bridge(state, step, spec, { from: "history", resource: pastMedia }) : undefined;
}

function hasMedia(entities: readonly Entity[]): boolean {
  return entities.some((entity) => isFile(entity) && isBridgeable(entity.type));
}

/** "I have an article about swans and a picture a.jpg": the text is not the one in the picture. */
function hasOwnText(state: PlanningState): boolean {
  const { tokens, clauses } = state.context;
  return clauses.some((clause) => {
    const [first] = clause.nouns;
    const second = clause.nouns.find((noun) => noun.row === "image" || noun.row === "audio");
    if (clause.kind !== "background" || first?.row !== "text" || !second || second.start < first.end) return false;
    const between = tokens.slice(first.end, second.start).map(({ text }) => text);
    return (
      between.includes("and") &&
      !/^(?:in|on|of|from|inside)$/.test(between.at(-1) ?? "") &&
      !/^(?:in|on|of|from|inside)$/.test(between.at(-2) ?? "")
    );
  });
}

/** "that text" is no answer to a question; "it" is no label; "the result" may be either. */
function textSpokenOf(state: PlanningState, step: Step, spec: ArgumentSpec): HistoryResource | undefined {
  const { salient, tokens } = state.context;
  const clause = state.clause(step);
  const texts = salient.filter((one) => takes(spec, one.resource.type));
  const words = clause ? tokens.slice(clause.start, clause.end).map(({ text }) => text) : [];
  if (/\bresults?\b|结果/.test(words.join(/\p{Script=Han}/u.test(words.join("")) ? "" : " "))) return texts.at(-1);
  const saysText = clause?.nouns.some((noun) => noun.row === "text") ?? false;
  const plain = texts.filter(
    ({ resource, madeBy = "" }) =>
      resource.type === "text" && !JUDGING_TASKS.has(madeBy) && !(saysText && ASKING_TASKS.has(madeBy)),
  );
  return plain.at(-1) ?? texts.at(-1);
}

function isImproved(node: GraphNode, spec: ArgumentSpec): boolean {
  return (
    node.type.outputs[0] === spec.type && (PICTURE_MAKERS.has(node.type.name) || node.type.name === "audio-to-audio")
  );
}

function isBridgeable(type: ResourceType): boolean {
  return BRIDGES.some((one) => one.from === type && one.to === "text");
}

/** Inserts the step between what is there and what the argument takes; one that has done so already is used again. */
export function bridge(state: PlanningState, step: Step, spec: ArgumentSpec, source: Source): Binding | undefined {
  if (state.fits(source, spec)) return bind(source, "fits as it is");
  // What was spoken from a text is not written down again to have the text.
  if (source.from === "node" && source.node.type.name === "text-to-speech" && spec.type === "text") {
    const [spoken] = source.node.bindings.get("text")?.sources ?? [];
    if (spoken) return bind(spoken, "the text that was spoken");
  }
  const known = state.nodes.findLast(
    (node) => outputFor(spec, node.type.outputs) !== undefined && isReader(node) && usesSource(node, source),
  );
  if (known) return bind({ from: "node", node: known }, `${known.type.name} has already read it`);
  const kind = typeOfSource(source);
  const from = kind === "json" ? "text" : kind;
  const isTable = from === "image" && source.from === "entity" && depictedTypes(state)[0] === "table";
  const found = (isTable && readerOf(state, "table", spec, source)) || readerOf(state, from, spec, source);
  if (!found) return undefined;
  const { type, name } = found;
  if (state.nodes.length >= state.context.mostTasks - 1) return undefined;
  const node: GraphNode = {
    number: state.nodes.length,
    type,
    step: { task: type.name, clause: step.clause, origin: "bridge", weight: 0.9, isDone: false },
    bindings: new Map([[name, bind(source, `${step.task} needs ${spec.type}`)]]),
    missing: [],
  };
  if (source.from === "entity") state.claimed.add(source.entity);
  state.nodes.push(node);
  return bind({ from: "node", node }, `through ${type.name}`);
}

/** The task that makes one thing of another, and the argument that takes it. */
function readerOf(
  state: PlanningState,
  from: ResourceType,
  spec: ArgumentSpec,
  source: Source,
): { readonly type: TaskType; readonly name: string } | undefined {
  const { library } = state.context;
  const row = BRIDGES.find((one) => one.from === from && one.to === spec.type);
  const task = row && inLibrary(row.task, library);
  const type = task ? library.get(task) : undefined;
  const [name, wanted] = type ? (Object.entries(type.inputs).find(([, one]) => one.required) ?? []) : [];
  return type && name && wanted && state.fits(source, wanted) ? { type, name } : undefined;
}

function isReader(node: GraphNode): boolean {
  return BRIDGES.some((one) => one.task === node.type.name && one.to === "text");
}
