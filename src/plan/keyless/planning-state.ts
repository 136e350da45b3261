import type { Plan } from "../../domain/plan.ts";
import type { HistoryResource } from "../../domain/ports.ts";
import { type ArgumentSpec, outputFor, takes } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { Amendments } from "./amend-clauses.ts";
import type { Clause } from "./clause.ts";
import { type Binding, type GraphNode, type Source, typeOfSource } from "./graph.ts";
import type { Step } from "./step.ts";
import { ACTIONS } from "./tables/actions.ts";
import { type Entity, isFile, type Span, type Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface PlanningContext {
  readonly request: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly amendments: Amendments;
  readonly library: TaskTypeLibrary;
  readonly history: readonly HistoryResource[];
  /** The same, what was last spoken of at the end. */
  readonly salient: readonly HistoryResource[];
  /** What was done in the latest turn of the conversation. */
  readonly latestPlan: Plan;
  /** Attached files that the words do not name. */
  readonly unnamed: readonly Entity[];
  readonly words: Vocabulary;
  /** A plan never has more tasks. */
  readonly mostTasks: number;
}

/** The row of the ordinals for "the other one". */
const OTHER = -2;

/** The graph as far as it has grown, and what of the request can still be pointed at. */
export class PlanningState {
  readonly context: PlanningContext;
  readonly nodes: GraphNode[] = [];
  readonly claimed = new Set<Entity>();
  /** Clauses whose wish is met, if only by what another clause has already made. */
  readonly served = new Set<number>();
  /** "the second one" was meant: the files that it passes over are no oversight. */
  hasChosen = false;
  /** The steps of the clause that is being planned, in the order of the words. */
  siblings: readonly Step[] = [];

  constructor(context: PlanningContext) {
    this.context = context;
  }

  clause(step: Step): Clause | undefined {
    return this.context.clauses[step.clause];
  }

  /** The tokens that speak of a clause: a correction's, then its own, then those of what was added. */
  spansOf(clause: number): readonly Span[] {
    const { clauses, amendments } = this.context;
    const own = clauses[clause];
    if (!own) return [];
    const replacement = amendments.replaced.get(clause);
    return [...(replacement ? [replacement] : []), own, ...(amendments.extended.get(clause) ?? [])];
  }

  entitiesIn(span: Span): readonly Entity[] {
    return this.context.tokens.slice(span.start, span.end).flatMap((token) => (token.entity ? [token.entity] : []));
  }

  /** Entities of a clause; a correction's files stand in for the clause's own of the same kind. */
  entitiesOf(clause: number): readonly Entity[] {
    const { amendments, clauses } = this.context;
    const own = clauses[clause];
    if (!own) return [];
    const replacement = amendments.replaced.get(clause);
    const instead = replacement ? this.entitiesIn(replacement) : [];
    const kept = this.entitiesIn(own).filter((entity) => !instead.some((one) => isFile(one) === isFile(entity)));
    const added = (amendments.extended.get(clause) ?? []).flatMap((span) => this.entitiesIn(span));
    return [...instead, ...kept, ...added];
  }

  /** Files that a correction took back. */
  get retracted(): ReadonlySet<Entity> {
    const { amendments, clauses } = this.context;
    const gone = new Set<Entity>();
    for (const index of new Set([...amendments.replaced.keys(), ...amendments.dropped])) {
      const own = clauses[index];
      if (!own) continue;
      const kept = new Set(
        [...amendments.replaced.keys(), ...amendments.extended.keys()].flatMap((at) => this.entitiesOf(at)),
      );
      if (amendments.replaced.has(index))
        for (const entity of this.entitiesIn(own)) if (!kept.has(entity)) gone.add(entity);
    }
    return gone;
  }

  /** All entities of the request, those of the clause first, then the nearest before it, then those after it. */
  allEntities(clause: number): readonly Entity[] {
    const indexes = this.context.clauses.map((_, index) => index);
    const before = indexes.filter((index) => index < clause).reverse();
    const after = indexes.filter((index) => index > clause);
    const { retracted } = this;
    const found = [clause, ...before, ...after].flatMap((index) => this.entitiesOf(index));
    return [...found, ...this.context.unnamed].filter((entity) => !retracted.has(entity));
  }

  /** Files that belong to one step of its clause, where several steps each have theirs. */
  filesOf(step: Step): readonly Entity[] {
    const files = this.entitiesOf(step.clause).filter(isFile);
    const clause = this.clause(step);
    if (files.length < 2 || this.siblings.length < 2 || !clause || !step.hit) return files;
    const hits = this.siblings
      .flatMap((one) => (one.hit ? [one.hit] : []))
      .sort((one, other) => one.start - other.start);
    const at = hits.indexOf(step.hit);
    const positionOf = (file: Entity): number => this.context.tokens.findIndex((token) => token.entity === file);
    const comeFirst = positionOf(files[0] as Entity) < (hits[0]?.start ?? 0);
    const from = comeFirst ? (hits[at - 1]?.end ?? clause.start) : at === 0 ? clause.start : step.hit.start;
    const to = comeFirst ? step.hit.start : (hits[at + 1]?.start ?? clause.end);
    const own = files.filter((file) => positionOf(file) >= from && positionOf(file) < to);
    return own.length > 0 ? own : files;
  }

  fits(source: Source, spec: ArgumentSpec): boolean {
    if (source.from === "node") return outputFor(spec, source.node.type.outputs) !== undefined;
    return takes(spec, typeOfSource(source));
  }

  latestNode(spec: ArgumentSpec, accepts: (node: GraphNode) => boolean = () => true): GraphNode | undefined {
    return this.nodes.findLast((node) => outputFor(spec, node.type.outputs) !== undefined && accepts(node));
  }

  /** "the second picture", "the last one", "the other file". */
  byOrdinal(step: Step, spec: ArgumentSpec): Source | undefined {
    const { tokens, words, history } = this.context;
    const before = this.clauseBefore(step);
    for (const span of [...this.spansOf(step.clause), ...(before ? [before] : [])]) {
      const hit = words.ordinals.find(tokens.slice(span.start, span.end))[0];
      if (!hit) continue;
      const files = this.allFiles().filter((entity) => takes(spec, entity.type));
      const past = history.filter((one) => takes(spec, one.resource.type));
      const named = past.filter((one) => one.name !== undefined);
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        hit.row < 0 ? items.at(-1) : items[hit.row - 1];
      if (files.length > 1) {
        const entity = pick(files);
        if (entity) {
          this.hasChosen = true;
          return { from: "entity", entity };
        }
      }
      const other = hit.row === OTHER ? named.findLast((one) => !this.#isUsedLately(one)) : undefined;
      if (other && files.length === 0) return { from: "history", resource: other };
      const resource = hit.row === -1 ? past.at(-1) : (pick(named) ?? pick(past));
      if (resource && files.length === 0) return { from: "history", resource };
    }
    return undefined;
  }

  #isUsedLately({ name, number }: HistoryResource): boolean {
    return this.context.latestPlan.some(({ args }) =>
      Object.values(args)
        .flat()
        .some((value) => value === name || value === `history:${number}`),
    );
  }

  /** Every file of the request in the order in which it was given. */
  allFiles(): readonly Entity[] {
    const { retracted } = this;
    const named = this.context.tokens.flatMap((token) => (token.entity && isFile(token.entity) ? [token.entity] : []));
    const seen = new Set<string>();
    return [...named, ...this.context.unnamed].filter((entity) => {
      if (seen.has(entity.value) || retracted.has(entity)) return false;
      seen.add(entity.value);
      return true;
    });
  }

  /** "I like the second one best, cut out its background": the clause before, where "it" means what that chose. */
  clauseBefore(step: Step): Clause | undefined {
    const { tokens, clauses } = this.context;
    const own = this.clause(step);
    const before = clauses[step.clause - 1];
    if (!own || !before || this.served.has(step.clause - 1) || this.entitiesIn(own).length > 0) return undefined;
    const points = tokens.slice(own.start, own.end).some((token) => /^(?:it|its|that|this)$/.test(token.text));
    return points ? before : undefined;
  }

  /** What a phrase of the clause points back to: "the generated image", "the summary", "the original". */
  pointedAt(step: Step, spec: ArgumentSpec): Binding | undefined {
    const { tokens, words, salient } = this.context;
    const clause = this.clause(step);
    if (!clause) return undefined;
    for (const hit of words.anaphora.find(tokens.slice(this.#basisOf(step, clause), clause.end))) {
      if (hit.row === "last") continue;
      if (hit.row === "file") {
        const file = this.allEntities(step.clause).find((entity) => isFile(entity) && takes(spec, entity.type));
        if (file) return { sources: [{ from: "entity", entity: file }], reason: "the original is meant" };
        const given = salient.findLast((one) => one.name !== undefined && takes(spec, one.resource.type));
        if (given) return { sources: [{ from: "history", resource: given }], reason: "the original is meant" };
        continue;
      }
      const tasks = hit.row.split(" ").filter((task) => task !== step.task);
      const node = this.#asTranslated(this.latestNode(spec, (one) => tasks.includes(one.type.name)));
      if (node) return { sources: [{ from: "node", node }], reason: `points back to ${node.type.name}` };
      const past = salient.findLast(
        (one) => one.madeBy !== undefined && tasks.includes(one.madeBy) && takes(spec, one.resource.type),
      );
      if (past)
        return {
          sources: [{ from: "history", resource: past }],
          reason: `points back to ${past.madeBy} of the conversation`,
        };
    }
    return this.#namedResult(step, spec, clause);
  }

  /** 根据描述，画一张图: what it goes by is told before. */
  #basisOf({ clause: index }: Step, clause: Clause): number {
    const { clauses, tokens } = this.context;
    const before = clauses[index - 1];
    const isBasis =
      before?.sentence === clause.sentence &&
      BASES.has(tokens[before.start]?.text ?? "") &&
      !this.nodes.some((node) => node.step.clause === index - 1);
    return isBasis ? before.start : clause.start;
  }

  /** "Translate the answer. Speak the answer": as it was translated. */
  #asTranslated(node: GraphNode | undefined): GraphNode | undefined {
    if (!node) return undefined;
    const translations = this.nodes.filter(
      (one) => one.type.name === "translation" && usesSource(one, { from: "node", node }),
    );
    return translations.length === 1 ? translations[0] : node;
  }

  /** "colour the segmented picture", "a picture of the identified names": the participle says which task's result is meant. */
  #namedResult(step: Step, spec: ArgumentSpec, clause: Clause): Binding | undefined {
    for (const hit of clause.hits) {
      if (hit === step.hit || hit.form !== "participle" || hit.row.weight < SURE_WORD) continue;
      const tasks = hit.row.task.startsWith("act:") ? Object.values(ACTIONS[hit.row.task] ?? {}) : [hit.row.task];
      const node = this.latestNode(spec, (one) => one.type.name !== step.task && tasks.includes(one.type.name));
      if (node) return { sources: [{ from: "node", node }], reason: `points back to ${node.type.name}` };
    }
    return undefined;
  }
}

const BASES: ReadonlySet<string> = new Set(["根", "按", "照", "依", "基", "based", "using", "given"]);

/** A cue below this weight names no result. */
const SURE_WORD = 0.75;

export function sameSource(one: Source, other: Source): boolean {
  if (one.from === "node") return other.from === "node" && one.node === other.node;
  if (one.from === "entity") return other.from === "entity" && one.entity.value === other.entity.value;
  if (one.from === "history") return other.from === "history" && one.resource === other.resource;
  if (one.from === "words") return other.from === "words" && one.text === other.text;
  return other.from === "parameter" && String(one.value) === String(other.value);
}

export function usesSource(node: GraphNode, source: Source): boolean {
  return [...node.bindings.values()].some((binding) => binding.sources.some((one) => sameSource(one, source)));
}
