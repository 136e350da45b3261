import type { ModelCard } from "./model.ts";

/** The models of one task type: which can run now, and what would make more of them run. */
export interface ModelListing {
  readonly task: string;
  readonly models: readonly { readonly model: ModelCard; readonly rank: number }[];
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly remedies: readonly string[];
}

/** What can run here, what is missing, and how to get it. */
export interface Diagnosis {
  readonly version: string;
  readonly node: string;
  readonly brain: { readonly id: string; readonly reason: string };
  readonly runtimes: readonly {
    readonly name: string;
    readonly available: boolean;
    readonly detail: string;
    readonly hint?: string;
  }[];
  readonly tasks: readonly {
    readonly task: string;
    readonly title: string;
    readonly available: boolean;
    readonly models: readonly string[];
    readonly remedies: readonly string[];
  }[];
  /** The configuration files that count, the strongest first, and what was not used of one. */
  readonly config?: { readonly files: readonly string[]; readonly warnings: readonly string[] };
  readonly paths: { readonly data: string; readonly config: string; readonly cache: string };
}

/** The part of a diagnosis that only whoever wired the system knows. */
export type Wiring = Pick<Diagnosis, "version" | "node" | "brain" | "runtimes" | "config" | "paths">;
