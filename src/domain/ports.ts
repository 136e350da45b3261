import type { AttachedFile, RunEvent, RunStatus, Usage } from "./events.ts";
import type { CandidateList, ModelCard, ModelChoice, Rejection } from "./model.ts";
import type { Caps, Plan, PlanTask } from "./plan.ts";
import type { Artifact, MediaResourceType, Resource, ResourceType } from "./resource.ts";
import type { RunRecord } from "./run-record.ts";
import type { TaskTypeLibrary } from "./task-type-table.ts";

// ---------------------------------------------------------------- language model

export interface LanguageModelMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
  /** Pictures for a model that sees. */
  readonly images?: readonly Artifact[];
}

export interface LanguageModelRequest {
  /** What the call is for; shown in usage and used by scripted models. */
  readonly purpose: "plan" | "select" | "respond" | "task";
  readonly messages: readonly LanguageModelMessage[];
  /** JSON Schema of the answer. A provider without structured output gets it as text by the caller. */
  readonly schema?: { readonly name: string; readonly schema: object };
  readonly maxOutputTokens?: number;
  readonly temperature?: number;
}

export type LanguageModelChunk =
  | { readonly type: "text"; readonly text: string }
  | {
      readonly type: "end";
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly finishReason: "stop" | "length" | "refusal" | "other";
      /** US dollars, where the price of the model is known. */
      readonly price?: number;
    };

/** A language model that streams text. Failures throw `LanguageModelError`; an abort throws `CancelledError`. */
export interface LanguageModel {
  /** `provider:model`. */
  readonly id: string;
  readonly supportsSchema: boolean;
  readonly supportsImages: boolean;
  /** The schema is a grammar of this process and costs no tokens: it may be as exact as it likes. */
  readonly schemaIsFree?: boolean;
  /** Input tokens that fit. */
  readonly contextTokens: number;
  stream(request: LanguageModelRequest, options: { readonly signal: AbortSignal }): AsyncIterable<LanguageModelChunk>;
  close?(): Promise<void>;
}

/** Opens the account on which one run's calls of the brain are booked, whichever stage or expert makes them. */
export interface UsageScope {
  open<T>(body: (account: { usage(): Usage }) => T): T;
}

// ---------------------------------------------------------------- planner

/** A resource of the conversation that a request can mean ("that picture"). */
export interface HistoryResource {
  /** From 1, in order of appearance in the conversation. */
  readonly number: number;
  readonly resource: Resource;
  /** The file name that the user gave, for attached files. */
  readonly name?: string;
  /** The task type that made it; absent for what the user attached. */
  readonly madeBy?: string;
  /** It only accompanies another result of its kind, such as a before-and-after picture, or the data of a sentence: "that picture", "it" is not it. */
  readonly isExtra?: true;
  /** Turn of the conversation, from 1. */
  readonly turn: number;
}

export interface ConversationTurn {
  readonly request: string;
  readonly response: string;
  readonly plan: Plan;
}

/** What a planner knows of the conversation. An argument takes a resource of it by its `name`, or as `history:<number>`. */
export interface ConversationContext {
  readonly turns: readonly ConversationTurn[];
  readonly resources: readonly HistoryResource[];
}

export interface PlanRequest {
  readonly request: string;
  readonly files: readonly AttachedFile[];
  readonly conversation: ConversationContext;
  readonly library: TaskTypeLibrary;
  readonly caps: Caps;
  /** The task types that some runtime can run now; a hint for prompts and ties, never a filter of the keyless plan. */
  readonly runnable?: ReadonlySet<string>;
}

export interface PlanOutcome {
  readonly plan: Plan;
  /** Name of the planner that made it, where several stand behind one. */
  readonly planner?: string;
  /** Probability that the plan is right. */
  readonly confidence?: number;
  /** Present: the planner does not stand by its plan, and why. */
  readonly abstained?: { readonly reason: string; readonly hint?: string };
  readonly repairs: readonly string[];
  readonly explanation?: unknown;
}

/**
 * What a planner yields, in this order: any number of `task`, `revise`, `warning`, `usage`; then one `end`. A `task` may
 * start at once: only what the planner stands by is yielded as one. A task that was yielded never changes under its id.
 */
export type PlannerOutput =
  | { readonly type: "task"; readonly task: PlanTask }
  | { readonly type: "revise"; readonly plan: Plan; readonly reason: string }
  | { readonly type: "warning"; readonly code: string; readonly message: string }
  | { readonly type: "usage"; readonly usage: Usage }
  | ({ readonly type: "end" } & PlanOutcome);

/** Makes a plan. Throws `PlanError` where no valid plan comes about, `LanguageModelError` where the brain fails. */
export interface Planner {
  readonly name: string;
  plan(request: PlanRequest, options: { readonly signal: AbortSignal }): AsyncIterable<PlannerOutput>;
}

// ---------------------------------------------------------------- catalogue and selection

/** Knows the models of each task type and which of them can run now. */
export interface ModelCatalog {
  /** All models of this task type: those that can run now (unordered), and those that cannot with the reason. */
  find(
    task: string,
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly models: readonly ModelCard[]; readonly rejected: readonly Rejection[] }>;
  /** What would make a task type runnable, in words ("set HF_TOKEN", "apt install espeak-ng"); empty where nothing is known. */
  remedies(task: string): readonly string[];
}

export interface SelectionRequest {
  readonly request: string;
  readonly task: PlanTask;
  readonly candidates: CandidateList["candidates"];
}

/** Picks one of the offered candidates for each task. An id that was not offered counts as no answer. */
export interface ModelSelector {
  readonly name: string;
  select(
    requests: readonly SelectionRequest[],
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly choices: ReadonlyMap<number, ModelChoice>; readonly usage: Usage }>;
}

// ---------------------------------------------------------------- execution

export type ExpertInput = Resource | readonly Resource[];

/** One task with one model: resources by argument name, parameters as they stand. */
export interface ExpertTask {
  readonly task: string;
  readonly model: ModelCard;
  readonly inputs: Readonly<Record<string, ExpertInput>>;
  readonly parameters: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Language of the request, ISO 639; experts that write text may follow it. */
  readonly language: string;
}

export interface ExpertContext {
  readonly signal: AbortSignal;
  onProgress(progress: { readonly fraction?: number; readonly message?: string }): void;
}

/**
 * Runs experts. `run` resolves with at least one resource, media already in the artefact store, the main one first;
 * rejects with `ExpertError` (a failed attempt) or, after an abort, once the work has really stopped.
 */
export interface Runtime {
  readonly name: string;
  run(task: ExpertTask, context: ExpertContext): Promise<readonly Resource[]>;
  /** A hint that this model is about to be needed; never throws, never waits. */
  warm?(model: ModelCard): void;
  close?(): Promise<void>;
}

/** One execution on its way: the seam between the scheduler and where the work is done (in process, or a queue). */
export interface Dispatcher {
  dispatch(task: ExpertTask, context: ExpertContext): Promise<readonly Resource[]>;
  warm(model: ModelCard): void;
  close(): Promise<void>;
}

// ---------------------------------------------------------------- inputs

/** Turns a value of a plan (file name, URL, text) into a resource, inside the security rules. */
export interface ResourceLoader {
  /** Throws `InputError` naming the file and what is wrong with it. `type`: what the argument wants. */
  load(
    value: string,
    wanted: { readonly type: ResourceType; readonly accepts: readonly ResourceType[] },
    options: LoadOptions,
  ): Promise<Resource>;
  /** Looks at a file that the user attached, without reading more than its head. */
  describe(file: string, options: { readonly signal: AbortSignal }): Promise<AttachedFile & { readonly path: string }>;
}

export interface LoadOptions {
  /** Absolute paths of what the user attached, by the name that the plan uses. */
  readonly attachments: ReadonlyMap<string, string>;
  /** The user's own words: only a path or URL that stands in them may lie outside the working folder. */
  readonly request: string;
  readonly history: readonly HistoryResource[];
  readonly signal: AbortSignal;
}

// ---------------------------------------------------------------- answer

export interface ResponseRequest {
  readonly request: string;
  /** ISO 639. */
  readonly language: string;
  readonly record: RunRecord;
  readonly conversation: ConversationContext;
}

export type ResponderOutput =
  | { readonly type: "delta"; readonly text: string }
  | { readonly type: "warning"; readonly code: string; readonly message: string }
  | { readonly type: "usage"; readonly usage: Usage }
  /** The text that counts, after what no task produced was taken out. */
  | { readonly type: "end"; readonly text: string };

/** Writes the answer from what happened, streamed. */
export interface Responder {
  readonly name: string;
  respond(request: ResponseRequest, options: { readonly signal: AbortSignal }): AsyncIterable<ResponderOutput>;
}

// ---------------------------------------------------------------- state

/** How long, and how much of, earlier runs is kept. */
export interface KeepLimits {
  /** Runs that began longer ago are removed. */
  readonly days?: number;
  /** The oldest are removed until records and files have at most so many bytes. */
  readonly bytes?: number;
}

export interface RunSummary {
  readonly runId: string;
  readonly request: string;
  /** `interrupted`: its program ended without ending it. */
  readonly status: RunStatus | "running" | "interrupted";
  readonly brain: string;
  readonly startedAt: string;
  readonly conversationId?: string;
}

/** Keeps runs as event logs. Several programs may share one store. */
export interface RunStore {
  /** Appends events of one run, in order of `seq`. Resolves when they are durable. */
  append(events: readonly RunEvent[]): Promise<void>;
  /** All events of a run in order; empty where the run is unknown. */
  events(runId: string): Promise<readonly RunEvent[]>;
  /** Newest first. */
  list(options?: { readonly limit?: number; readonly conversationId?: string }): Promise<readonly RunSummary[]>;
  /** Whether there was such a run. */
  remove(runId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Content-addressed files: the same bytes are kept once. */
export interface ArtifactStore {
  /** `name`: what a person would call it, with its extension. */
  put(data: Uint8Array, about: { readonly mediaType: string; readonly name?: string }): Promise<Artifact>;
  /** Moves or copies a file in. `keep: true` leaves it where it is and only hashes it (for the user's own files). */
  putFile(
    file: string,
    about: { readonly mediaType: string; readonly name?: string; readonly keep?: boolean },
  ): Promise<Artifact>;
  /** Absolute path of a stored artefact, or undefined. */
  find(id: string): Promise<string | undefined>;
  remove(id: string): Promise<boolean>;
}

export type { MediaResourceType };
