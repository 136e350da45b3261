import type { ResourceType } from "../../domain/resource.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { Clause, CueHit } from "./clause.ts";
import type { Step } from "./step.ts";
import { ACTIONS, SUBSTITUTES } from "./tables/actions.ts";
import { RIVALS } from "./tables/rivals.ts";
import { spanContains, type Token } from "./token.ts";
import type { Noun } from "./vocabulary.ts";

/** A cue must reach this weight, after damping, to become a step. */
export const SELECTION_THRESHOLD = 0.55;
const BACKGROUND_DAMPING = 0.45;
const DONE_DAMPING = 0.8;
/** What the clause does not itself name is less sure than what it names. */
const FROM_CONTEXT = 0.97;

export interface LostCue {
  readonly task: string;
  readonly phrase: string;
  readonly weight: number;
  readonly reason: string;
}

export interface ClauseChoice {
  readonly steps: readonly Step[];
  readonly lost: readonly LostCue[];
}

interface Scored {
  readonly task: string;
  readonly hit: CueHit;
  readonly weight: number;
}

export interface SelectionContext {
  readonly tokens: readonly Token[];
  readonly library: TaskTypeLibrary;
  /** Types of what is there, the latest first: files, results of earlier steps, the conversation. */
  readonly recent: readonly ResourceType[];
}

/** Stage 4: which tasks a clause asks for. Cues are weighed, rivals compete, what the library lacks is replaced. */
export function selectSteps(clause: Clause, number: number, context: SelectionContext): ClauseChoice {
  const lost: LostCue[] = [];
  const lose = (one: Scored, reason: string) =>
    lost.push({ task: one.task, phrase: one.hit.row.phrase, weight: one.weight, reason });
  const own = typesNamedIn(clause, context.tokens);
  let candidates: Scored[] = [];
  for (const hit of clause.hits) {
    const scored = scoreHit(hit, clause, own, context);
    if (typeof scored === "string")
      lost.push({ task: hit.row.task, phrase: hit.row.phrase, weight: hit.row.weight, reason: scored });
    else candidates.push(scored);
  }
  candidates = bestPerTask(candidates);
  candidates.sort((one, other) => other.weight - one.weight || length(other) - length(one));
  const kept: Scored[] = [];
  for (const candidate of candidates) {
    const rival = kept.find((one) => areRivals(one.task, candidate.task));
    const cover = kept.find(
      (one) =>
        one.weight >= candidate.weight &&
        one.hit !== candidate.hit &&
        length(one) > length(candidate) &&
        spanContains(one.hit, candidate.hit) &&
        !isTypePair(one.task, candidate.task),
    );
    if (candidate.weight < SELECTION_THRESHOLD) lose(candidate, "too weak to stand alone");
    else if (rival) lose(candidate, `${rival.task} answers the same wish and is better supported`);
    else if (cover) lose(candidate, `part of the phrase that asks for ${cover.task}`);
    else kept.push(candidate);
  }
  kept.sort((one, other) => one.hit.start - other.hit.start || one.hit.end - other.hit.end);
  const steps = kept.map((one): Step => {
    const runnerUp = lost
      .filter((other) => other.task !== one.task && areRivals(other.task, one.task))
      .sort((a, b) => b.weight - a.weight)[0];
    return {
      task: one.task,
      clause: number,
      origin: "cue",
      weight: one.weight,
      hit: one.hit,
      isDone: one.hit.form === "participle",
      ...(runnerUp ? { runnerUp: { task: runnerUp.task, weight: runnerUp.weight } } : {}),
    };
  });
  return { steps, lost };
}

function length(one: Scored): number {
  return one.hit.end - one.hit.start;
}

/** "read … for me" is both: the picture is read, and the text is spoken. */
function isTypePair(one: string, other: string): boolean {
  return one === "text-to-speech" && (other === "image-to-text" || other === "automatic-speech-recognition");
}

const rivalPairs: ReadonlySet<string> = new Set(
  RIVALS.flatMap((group) =>
    group.flatMap((one) => group.filter((other) => other !== one).map((other) => `${one} ${other}`)),
  ),
);

export function areRivals(one: string, other: string): boolean {
  return rivalPairs.has(`${one} ${other}`);
}

function bestPerTask(candidates: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const candidate of candidates) {
    const known = best.get(candidate.task);
    if (
      !known ||
      candidate.weight > known.weight ||
      (candidate.weight === known.weight && length(candidate) > length(known))
    ) {
      best.set(candidate.task, candidate);
    }
  }
  return [...best.values()];
}

/** Types that the clause names itself: its files first, then its nouns. */
export function typesNamedIn(clause: Clause, tokens: readonly Token[]): readonly ResourceType[] {
  const types: ResourceType[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    const entity = tokens[at]?.entity;
    if (entity) types.push(entity.type);
  }
  for (const noun of clause.nouns) types.push(nounType(noun.row));
  return types;
}

function nounType(noun: Noun): ResourceType {
  return noun;
}

function scoreHit(
  hit: CueHit,
  clause: Clause,
  own: readonly ResourceType[],
  context: SelectionContext,
): Scored | string {
  const { row } = hit;
  let weight = row.weight;
  if (clause.kind === "background") weight *= BACKGROUND_DAMPING;
  if (hit.form === "participle" && clause.kind !== "background") weight *= DONE_DAMPING;
  if (row.on !== "") {
    const on = row.on as ResourceType;
    const isOwn = own.includes(on) || (on === "image" && own.includes("document"));
    if (!isOwn && own.some((type) => type !== "text")) return `is about ${row.on}, the clause is not`;
    if (!isOwn && !context.recent.includes(on)) return `is about ${row.on}, and there is none`;
    if (!isOwn) weight *= context.recent[0] === on ? FROM_CONTEXT : FROM_CONTEXT * 0.9;
  }
  const task = row.task.startsWith("act:") ? taskOfAction(row.task, own, context.recent) : row.task;
  if (!task) return "nothing to do it to";
  const available = inLibrary(task, context.library);
  if (!available) return "the library has no such task type";
  return { task: available, hit, weight };
}

function taskOfAction(
  action: string,
  own: readonly ResourceType[],
  recent: readonly ResourceType[],
): string | undefined {
  const row = ACTIONS[action];
  if (!row) return undefined;
  for (const type of [...own, ...recent]) {
    const task = row[type];
    if (task) return task;
  }
  return row.none;
}

/** The task type itself, or what the library has in its place. */
export function inLibrary(task: string, library: TaskTypeLibrary): string | undefined {
  if (library.has(task)) return task;
  return SUBSTITUTES[task]?.find((substitute) => library.has(substitute));
}
