import type { KeepLimits } from "../domain/ports.ts";
import type { SetupOptions } from "../setup.ts";
/** What the arguments of the command line ask for. */
export type CommandLine =
  | { readonly command: "help" | "version"; readonly text: string }
  | AskCommand
  | ChatCommand
  | EvalEverydayCommand
  | EvalTaskbenchCommand
  | ({ readonly command: "tasks" } & OutputFlags)
  | ({ readonly command: "models"; readonly task?: string } & OutputFlags & SetupFlags)
  | ({ readonly command: "runs-list"; readonly limit: number } & OutputFlags)
  | ({
      readonly command: "runs-show";
      readonly id?: string;
      readonly events: boolean;
      readonly explain: boolean;
      readonly planOnly: boolean;
    } & OutputFlags)
  | RerunCommand
  | ({ readonly command: "runs-export"; readonly id?: string; readonly out?: string } & OutputFlags)
  | ({ readonly command: "runs-prune"; readonly limits: KeepLimits; readonly dryRun: boolean } & OutputFlags &
      SetupFlags)
  | ({ readonly command: "runs-remove"; readonly ids: readonly string[] } & OutputFlags)
  | ({ readonly command: "doctor" } & OutputFlags & SetupFlags);

export interface EvalEverydayCommand extends OutputFlags, SetupFlags {
  readonly command: "eval-everyday";
  readonly data: string;
  readonly limit?: number;
  /** A file to write. */
  readonly predictions?: string;
}

export interface EvalTaskbenchCommand extends OutputFlags, SetupFlags {
  readonly command: "eval-taskbench";
  readonly data: string;
  readonly tools: string;
  readonly limit?: number;
  /** A file with one record id per line. */
  readonly ids?: string;
  /** A file to write. */
  readonly predictions?: string;
  /** A file with raw replies of a model, to evaluate instead of planning. */
  readonly replies?: string;
}

export interface OutputFlags {
  readonly json: boolean;
}

export interface SetupFlags {
  readonly brain?: string;
  readonly baseUrl?: string;
  readonly fastPath?: "off" | "auto";
  readonly select?: "llm" | "rules" | "auto";
  readonly budget?: SetupOptions["budget"];
  readonly topK?: number;
  readonly allowPrivateNetwork: boolean;
  /** A configuration file to use whole; `false`: none. */
  readonly config?: string | false;
}

/** How a request is carried out. */
export interface RunFlags {
  readonly out?: string;
  readonly explain: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** Model id by task type. */
  readonly models: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** Which conversation a request belongs to: a new one where neither is said. */
export interface ConversationFlags {
  /** The last one. */
  readonly continues: boolean;
  /** Its id, the first characters of that, a run of it, or a name for a new one. */
  readonly conversation?: string;
}

export interface AskCommand extends OutputFlags, SetupFlags, RunFlags, ConversationFlags {
  readonly command: "ask";
  /** `-` reads it from stdin; absent only beside `plan`. */
  readonly request?: string;
  readonly files: readonly string[];
  readonly events: boolean;
  readonly planOnly: boolean;
  readonly force: boolean;
  /** A file, or `-` for stdin. */
  readonly plan?: string;
}

/** Runs an earlier run again, with what is changed. */
export interface RerunCommand extends OutputFlags, SetupFlags, RunFlags {
  readonly command: "runs-rerun";
  readonly id?: string;
  /** A file, or `-` for stdin. */
  readonly plan?: string;
  readonly replan: boolean;
  readonly force: boolean;
  readonly events: boolean;
}

export interface ChatCommand extends OutputFlags, SetupFlags, RunFlags, ConversationFlags {
  readonly command: "chat";
  /** Attached to the first request. */
  readonly files: readonly string[];
  readonly force: boolean;
}
