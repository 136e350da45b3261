import type { Wiring } from "./domain/diagnosis.ts";
import type { RuntimeName } from "./domain/model.ts";
import type { Caps } from "./domain/plan.ts";
import type {
  ArtifactStore,
  ConversationContext,
  Dispatcher,
  KeepLimits,
  ModelCatalog,
  ModelSelector,
  Planner,
  ResourceLoader,
  Responder,
  RunStore,
  UsageScope,
} from "./domain/ports.ts";
import type { TaskTypeLibrary } from "./domain/task-type-table.ts";

/** The parts that a HuggingGPT works with; `createHuggingGPT` wires the usual ones. */
export interface Parts {
  /** Name of the brain, for people: `keyless`, `openai:gpt-…`. */
  readonly brain: string;
  readonly planner: Planner;
  readonly catalog: ModelCatalog;
  readonly selector: ModelSelector;
  readonly dispatcher: Dispatcher;
  readonly loader: ResourceLoader;
  readonly responder: Responder;
  readonly store: RunStore;
  readonly artifacts?: ArtifactStore;
  /** The folder that store and artefacts share, for what else belongs there. */
  readonly dataFolder?: string;
  /** Earlier runs beyond these limits are removed when the program ends. Default: all are kept. */
  readonly keep?: KeepLimits;
  /** Lets go of what the parts hold beyond dispatcher and store. */
  readonly close?: () => Promise<void>;
  /** Books the calls of a language model, run by run. */
  readonly usageScope?: UsageScope;
  /** What `diagnose` tells of the surroundings. */
  readonly wiring?: () => Promise<Wiring>;
  readonly library?: TaskTypeLibrary;
  readonly caps?: Caps;
  /** How many executions may run at once on a resource. */
  readonly slots: (resource: string) => number;
  readonly topK?: number;
  /** Where models should rather run, best first; those left out stand behind. Default: what the user set up, then here. */
  readonly runtimeOrder?: readonly RuntimeName[];
  /** Model id by task type, where a request pins none. */
  readonly pins?: Readonly<Record<string, string>>;
  /** What every run says at its start, such as a configuration that was not used. */
  readonly warnings?: readonly { readonly code: string; readonly message: string }[];
  /** Ends a run that sets no time of its own, in ms. Default: no limit. */
  readonly runTimeoutMs?: number;
  /** Asks the selector for every task with a choice, also for those that could start at once. Default: false. */
  readonly askForFirstTasks?: boolean;
  /** How long a task that has its inputs waits for the brain's choice of model, in ms. Default 400. */
  readonly selectionBudgetMs?: number;
  /** Longest attempt where the model declares none, in ms. Default 120 000. */
  readonly attemptTimeoutMs?: number;
  readonly attemptsPerModel?: number;
  readonly backOffBaseMs?: number;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly createId?: () => string;
}

/** A file by the name that the request or the plan has for it. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export interface RunRequest {
  /** The wish in plain language. */
  readonly request: string;
  /** Files that belong to it: paths, absolute or from the working folder, or addresses. */
  readonly files?: readonly (string | NamedFile)[];
  /** A plan to run instead of making one: JSON text, an array of tasks, or an object that holds one. */
  readonly plan?: unknown;
  /** Stops after planning and selection; status `planned`. */
  readonly planOnly?: boolean;
  /** Runs a plan that the planner does not stand by. */
  readonly force?: boolean;
  /** Ends the run after this long, in ms. Default: no limit. */
  readonly timeoutMs?: number;
  /** Model id by task type, instead of selection. */
  readonly models?: Readonly<Record<string, string>>;
  /** Language of the answer, ISO 639. Default: that of the request. */
  readonly language?: string;
  /** Folder for copies of the artefacts. */
  readonly out?: string;
  readonly conversationId?: string;
  readonly conversation?: ConversationContext;
  readonly signal?: AbortSignal;
}
