import type { HistoryResource } from "../../domain/ports.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { type ArgumentSpec, isParameter, outputFor, type TaskType, takes } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { Clause } from "./clause.ts";
import { type Binding, type GraphNode, type Source, typeOfSource } from "./graph.ts";
import { readParameter } from "./read-parameters.ts";
import { inlineText, questionText } from "./read-text.ts";
import { inLibrary } from "./select-steps.ts";
import type { Step } from "./step.ts";
import { BRIDGES, PICTURE_MAKERS, TEXT_JUDGES } from "./tables/bridges.ts";
import type { Entity, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface BindingContext {
  readonly request: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly library: TaskTypeLibrary;
  readonly history: readonly HistoryResource[];
  /** Attached files that the words do not name. */
  readonly unnamed: readonly Entity[];
  readonly words: Vocabulary;
}

/** What arguments of these names hold: a question, not the text that it is asked about. */
const QUESTION_TASKS: ReadonlySet<string> = new Set([
  "visual-question-answering",
  "document-question-answering",
  "table-question-answering",
  "question-answering",
  "image-text-to-text",
  "video-text-to-text",
  "audio-text-to-text",
]);
const INSTRUCTION_TASKS: ReadonlySet<string> = new Set([
  "image-text-to-image",
  "image-to-image",
  "video-to-video",
  "image-text-to-video",
]);
/** Tasks that make something from a description, which stands in the clause itself. */
const PROMPT_TASKS: ReadonlySet<string> = new Set([
  "text-to-image",
  "text-to-video",
  "text-to-audio",
  "text-to-3d",
  "text-generation",
  "conversational",
  "image-to-video",
]);

/**
 * Stages 6 and 7: runs through the steps in order, gives each argument its source, and inserts the step that is missing
 * where types do not meet.
 */
export class ArgumentBinder {
  readonly nodes: GraphNode[] = [];
  readonly #context: BindingContext;
  readonly #claimed = new Set<Entity>();

  constructor(context: BindingContext) {
    this.#context = context;
  }

  get claimed(): ReadonlySet<Entity> {
    return this.#claimed;
  }

  add(step: Step): void {
    const type = this.#context.library.get(step.task);
    if (!type) return;
    const lists = this.#fileList(step, type);
    if (lists.length < 2) {
      this.#addOne(step, type, undefined, undefined);
      return;
    }
    const group = this.nodes.length;
    for (const source of lists) this.#addOne(step, type, source, group);
  }

  /** The sources over which a step is distributed: several files named in its clause, or a distributed step before it. */
  #fileList(step: Step, type: TaskType): readonly Source[] {
    const spec = mediaArgument(type);
    if (!spec) return this.#groupBefore(step, type);
    const files = this.#entitiesOf(step.clause).filter(
      (entity) => entity.kind !== "quote" && entity.kind !== "passage" && takes(spec[1], entity.type),
    );
    if (files.length > 1) return files.map((entity): Source => ({ from: "entity", entity }));
    if (files.length === 1) return [];
    return this.#groupBefore(step, type);
  }

  #groupBefore(step: Step, type: TaskType): readonly Source[] {
    if (type.name === "sentence-similarity" || type.name === "summarization") return [];
    const last = this.nodes.at(-1);
    if (last?.group === undefined || this.#entitiesOf(step.clause).length > 0) return [];
    const group = this.nodes.filter((node) => node.group === last.group && node.type === last.type);
    return group.map((node): Source => ({ from: "node", node }));
  }

  #addOne(step: Step, type: TaskType, given: Source | undefined, group: number | undefined): void {
    const bindings = new Map<string, Binding>();
    const missing: string[] = [];
    for (const [name, spec] of Object.entries(type.inputs)) {
      const binding = this.#bind(step, type, name, spec, given, bindings);
      if (binding) bindings.set(name, binding);
      else if (spec.required) missing.push(name);
    }
    for (const binding of bindings.values()) {
      for (const source of binding.sources) if (source.from === "entity") this.#claimed.add(source.entity);
    }
    this.nodes.push({
      number: this.nodes.length,
      type,
      step,
      bindings,
      missing,
      ...(group === undefined ? {} : { group }),
    });
  }

  #bind(
    step: Step,
    type: TaskType,
    name: string,
    spec: ArgumentSpec,
    given: Source | undefined,
    bound: ReadonlyMap<string, Binding>,
  ): Binding | undefined {
    if (isParameter(spec)) {
      const value = readParameter(type.name, name, this.#clause(step.clause), this.#context);
      return value === undefined
        ? undefined
        : { sources: [{ from: "parameter", value }], reason: "named in the request" };
    }
    if (given && this.#fits(given, spec) && bound.size === 0)
      return { sources: [given], reason: "one of several named at once" };
    if (spec.type !== "text") return this.#bindMedia(step, spec);
    if (QUESTION_TASKS.has(type.name) && name === "text") return this.#bindQuestion(step);
    if (INSTRUCTION_TASKS.has(type.name) && name === "text") return this.#bindInstruction(step, spec);
    if (type.name === "sentence-similarity") return this.#bindCompared(step, spec, bound);
    if (PROMPT_TASKS.has(type.name)) return this.#bindPrompt(step, spec);
    return this.#bindText(step, spec);
  }

  #clause(number: number): Clause | undefined {
    return this.#context.clauses[number];
  }

  #entitiesOf(number: number): readonly Entity[] {
    const clause = this.#clause(number);
    if (!clause) return [];
    return this.#context.tokens
      .slice(clause.start, clause.end)
      .flatMap((token) => (token.entity ? [token.entity] : []));
  }

  /** All entities of the request, those of the clause and of the ones before it first, the nearest first. */
  #allEntities(number: number): readonly Entity[] {
    const { clauses } = this.#context;
    const order = [
      number,
      ...clauses
        .map((_, index) => index)
        .filter((index) => index < number)
        .reverse(),
      ...clauses.map((_, index) => index).filter((index) => index > number),
    ];
    return [...order.flatMap((index) => this.#entitiesOf(index)), ...this.#context.unnamed];
  }

  #fits(source: Source, spec: ArgumentSpec): boolean {
    if (source.from === "node") return outputFor(spec, source.node.type.outputs) !== undefined;
    return takes(spec, typeOfSource(source));
  }

  #latestNode(spec: ArgumentSpec, accepts: (node: GraphNode) => boolean = () => true): GraphNode | undefined {
    return this.nodes.findLast((node) => outputFor(spec, node.type.outputs) !== undefined && accepts(node));
  }

  #bindMedia(step: Step, spec: ArgumentSpec): Binding | undefined {
    const named = this.#entitiesOf(step.clause).find((entity) => isFile(entity) && takes(spec, entity.type));
    if (named) return { sources: [{ from: "entity", entity: named }], reason: "named in the clause" };
    const pointed = this.#pointedAt(step, spec);
    if (pointed) return pointed;
    const clause = this.#clause(step.clause);
    const follows = clause?.relation === "next";
    const made = this.#latestNode(
      spec,
      (node) =>
        node.type.outputs[0] !== "json" && (spec.type !== "image" || follows || PICTURE_MAKERS.has(node.type.name)),
    );
    if (made) return { sources: [{ from: "node", node: made }], reason: `the latest ${spec.type}` };
    const files = this.#allEntities(step.clause).filter((entity) => isFile(entity) && takes(spec, entity.type));
    const file = files.find((entity) => !this.#claimed.has(entity)) ?? files[0];
    if (file) return { sources: [{ from: "entity", entity: file }], reason: `the ${spec.type} of the request` };
    const past = this.#context.history.findLast((one) => takes(spec, one.resource.type));
    if (past) return { sources: [{ from: "history", resource: past }], reason: "the latest of the conversation" };
    const any = this.#latestNode(spec);
    if (any) return { sources: [{ from: "node", node: any }], reason: `the only ${spec.type}` };
    return this.#bridge(step, spec, this.#bridgeable(step, spec));
  }

  #pointedAt(step: Step, spec: ArgumentSpec): Binding | undefined {
    const clause = this.#clause(step.clause);
    if (!clause) return undefined;
    for (const hit of this.#context.words.anaphora.find(this.#context.tokens.slice(clause.start, clause.end))) {
      if (hit.row === "last") continue;
      if (hit.row === "file") {
        const file = this.#allEntities(step.clause).find((entity) => isFile(entity) && takes(spec, entity.type));
        if (file) return { sources: [{ from: "entity", entity: file }], reason: "the original is meant" };
        continue;
      }
      const tasks = hit.row.split(" ");
      const node = this.#latestNode(spec, (one) => tasks.includes(one.type.name));
      if (node) return { sources: [{ from: "node", node }], reason: `points back to ${node.type.name}` };
    }
    return undefined;
  }

  #bindText(step: Step, spec: ArgumentSpec): Binding | undefined {
    const own = this.#entitiesOf(step.clause);
    const sameClause = this.nodes.findLast((node) => node.step.clause === step.clause && node.step !== step);
    if (sameClause && outputFor(spec, sameClause.type.outputs))
      return { sources: [{ from: "node", node: sameClause }], reason: "what the same clause made before" };
    const quote = own.find(
      (entity) => takes(spec, entity.type) || (entity.type === "document" && isPlainText(entity.value)),
    );
    if (quote) return { sources: [{ from: "entity", entity: quote }], reason: "given in the clause" };
    const pointed = this.#pointedAt(step, spec);
    if (pointed) return pointed;
    const file = own.find((entity) => isFile(entity));
    if (file) return this.#bridge(step, spec, { from: "entity", entity: file });
    const node = this.#latestNode(spec, (one) => !TEXT_JUDGES.has(one.type.name));
    if (node) return { sources: [{ from: "node", node }], reason: "the latest text" };
    const made = this.nodes.at(-1);
    if (made) {
      const bridged = this.#bridge(step, spec, { from: "node", node: made });
      if (bridged) return bridged;
    }
    const inline = inlineText(step, this.#clause(step.clause), this.#context);
    const everywhere = this.#allEntities(step.clause);
    const text =
      everywhere.find((entity) => takes(spec, entity.type) && !this.#claimed.has(entity)) ??
      everywhere.find((entity) => takes(spec, entity.type));
    if (text) return { sources: [{ from: "entity", entity: text }], reason: "the text of the request" };
    const media = everywhere.find((entity) => isFile(entity));
    if (media) return this.#bridge(step, spec, { from: "entity", entity: media });
    if (inline) return { sources: [{ from: "words", text: inline }], reason: "the words of the clause" };
    const past = this.#context.history.findLast((one) => takes(spec, one.resource.type));
    if (past) return { sources: [{ from: "history", resource: past }], reason: "the latest text of the conversation" };
    const pastMedia = this.#context.history.at(-1);
    return pastMedia ? this.#bridge(step, spec, { from: "history", resource: pastMedia }) : undefined;
  }

  #bindQuestion(step: Step): Binding | undefined {
    const own = this.#entitiesOf(step.clause).find((entity) => entity.kind === "quote");
    if (own) return { sources: [{ from: "entity", entity: own }], reason: "the question, as quoted" };
    const quotes = this.#allEntities(step.clause).filter(
      (entity) => entity.kind === "quote" && !this.#claimed.has(entity),
    );
    const asked =
      quotes.find((entity) => /[?？]/.test(entity.value)) ??
      (step.hit?.row.phrase.includes("question") ? quotes[0] : undefined);
    if (asked) return { sources: [{ from: "entity", entity: asked }], reason: "the question of the request" };
    const words = questionText(this.#clause(step.clause), this.#context);
    return words
      ? { sources: [{ from: "words", text: words }], reason: "the question in the user's words" }
      : undefined;
  }

  #bindInstruction(step: Step, spec: ArgumentSpec): Binding | undefined {
    const own = this.#entitiesOf(step.clause).find((entity) => entity.kind === "quote");
    if (own) return { sources: [{ from: "entity", entity: own }], reason: "the instruction, as quoted" };
    const pointed = this.#pointedAt(step, spec);
    if (pointed) return pointed;
    if (!spec.required) return undefined;
    const clause = this.#clause(step.clause);
    const words = clause ? sliceOf(clause, this.#context) : "";
    return words
      ? { sources: [{ from: "words", text: words }], reason: "the instruction in the user's words" }
      : undefined;
  }

  #bindPrompt(step: Step, spec: ArgumentSpec): Binding | undefined {
    const own = this.#entitiesOf(step.clause).find((entity) => entity.kind === "quote" || entity.kind === "passage");
    if (own) return { sources: [{ from: "entity", entity: own }], reason: "the description, as quoted" };
    const pointed = this.#pointedAt(step, spec);
    if (pointed) return pointed;
    const words = inlineText(step, this.#clause(step.clause), this.#context);
    if (words) return { sources: [{ from: "words", text: words }], reason: "the description in the user's words" };
    return this.#bindText(step, spec);
  }

  #bindCompared(step: Step, spec: ArgumentSpec, bound: ReadonlyMap<string, Binding>): Binding | undefined {
    const taken = [...bound.values()].flatMap((binding) => binding.sources);
    const isFree = (source: Source) => !taken.some((one) => sameSource(one, source));
    const quotes = this.#entitiesOf(step.clause).filter(
      (entity) => takes(spec, entity.type) || isPlainText(entity.value),
    );
    const candidates: Source[] = [];
    if (quotes.length < 2) {
      const pointed = this.#pointedAt(step, spec)?.sources[0];
      if (pointed) candidates.push(pointed);
      const node = this.#latestNode(spec);
      if (node) candidates.push({ from: "node", node });
    }
    candidates.push(...quotes.map((entity): Source => ({ from: "entity", entity })));
    const others = this.#allEntities(step.clause).filter((entity) => takes(spec, entity.type));
    candidates.push(
      ...others.filter((entity) => !this.#claimed.has(entity)).map((entity): Source => ({ from: "entity", entity })),
    );
    candidates.push(
      ...this.nodes
        .filter((node) => outputFor(spec, node.type.outputs))
        .toReversed()
        .map((node): Source => ({ from: "node", node })),
    );
    candidates.push(...others.map((entity): Source => ({ from: "entity", entity })));
    const source = candidates.find(isFree);
    if (source) return { sources: [source], reason: "one of the two that are compared" };
    const media = this.#allEntities(step.clause)
      .filter(isFile)
      .find((entity) => !this.nodes.some((node) => usesEntity(node, entity)));
    return media ? this.#bridge(step, spec, { from: "entity", entity: media }) : undefined;
  }

  #bridgeable(step: Step, spec: ArgumentSpec): Source | undefined {
    const from = (type: ResourceType) => BRIDGES.some((bridge) => bridge.from === type && bridge.to === spec.type);
    const node = this.nodes.findLast((one) =>
      one.type.outputs.some((output) => from(output) || (output === "json" && from("text"))),
    );
    if (node) return { from: "node", node };
    const entity = this.#allEntities(step.clause).find((one) => from(one.type));
    return entity ? { from: "entity", entity } : undefined;
  }

  /** Inserts the step between what is there and what the argument takes. */
  #bridge(step: Step, spec: ArgumentSpec, source: Source | undefined): Binding | undefined {
    if (!source) return undefined;
    if (this.#fits(source, spec)) return { sources: [source], reason: "fits as it is" };
    const known = this.nodes.findLast(
      (node) =>
        outputFor(spec, node.type.outputs) !== undefined &&
        [...node.bindings.values()].some((binding) => binding.sources.some((one) => sameSource(one, source))),
    );
    if (known) return { sources: [{ from: "node", node: known }], reason: `${known.type.name} has already read it` };
    const fromType = typeOfSource(source);
    const bridge = BRIDGES.find(
      (one) => one.from === (fromType === "json" ? "text" : fromType) && one.to === spec.type,
    );
    const task = bridge ? inLibrary(bridge.task, this.#context.library) : undefined;
    const type = task ? this.#context.library.get(task) : undefined;
    const [name, wanted] = type ? (Object.entries(type.inputs).find(([, one]) => one.required) ?? []) : [];
    if (!type || !name || !wanted || !this.#fits(source, wanted)) return undefined;
    const node: GraphNode = {
      number: this.nodes.length,
      type,
      step: { task: type.name, clause: step.clause, origin: "bridge", weight: 0.8, isDone: false },
      bindings: new Map([[name, { sources: [source], reason: `${step.task} needs ${spec.type}` }]]),
      missing: [],
    };
    if (source.from === "entity") this.#claimed.add(source.entity);
    this.nodes.push(node);
    return { sources: [{ from: "node", node }], reason: `through ${type.name}` };
  }
}

function mediaArgument(type: TaskType): readonly [string, ArgumentSpec] | undefined {
  return Object.entries(type.inputs).find(([, spec]) => !isParameter(spec) && spec.type !== "text" && spec.required);
}

export function isFile(entity: Entity): boolean {
  return entity.kind === "file" || entity.kind === "url";
}

function isPlainText(name: string): boolean {
  return /\.(?:txt|md|log|srt|vtt)$/i.test(name);
}

function usesEntity(node: GraphNode, entity: Entity): boolean {
  return [...node.bindings.values()].some((binding) =>
    binding.sources.some((source) => source.from === "entity" && source.entity === entity),
  );
}

export function sameSource(one: Source, other: Source): boolean {
  if (one.from === "node") return other.from === "node" && one.node === other.node;
  if (one.from === "entity") return other.from === "entity" && one.entity.value === other.entity.value;
  if (one.from === "history") return other.from === "history" && one.resource === other.resource;
  return false;
}

export function sliceOf(
  span: { readonly start: number; readonly end: number },
  context: { readonly request: string; readonly tokens: readonly Token[] },
): string {
  const first = context.tokens[span.start];
  const last = context.tokens[span.end - 1];
  return first && last ? context.request.slice(first.start, last.end).trim() : "";
}
