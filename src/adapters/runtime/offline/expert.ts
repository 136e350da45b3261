import type { MediaResourceType } from "../../../domain/resource.ts";

/** What an expert takes and gives: text and JSON by value, media as a file. */
export type ExpertValue =
  | { readonly type: "text"; readonly text: string; readonly language?: string }
  | { readonly type: "json"; readonly value: unknown }
  | {
      readonly type: MediaResourceType;
      readonly path: string;
      readonly mediaType: string;
      /** What a person calls the file, for messages. */
      readonly name?: string;
    };

export interface ExpertJob {
  /** The task type; one expert may serve several. */
  readonly task: string;
  readonly inputs: Readonly<Record<string, ExpertValue | readonly ExpertValue[]>>;
  readonly parameters: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Language of the request, ISO 639. */
  readonly language: string;
}

export interface ExpertSurroundings {
  /** A folder of this job alone; files that are outputs must lie in it. */
  readonly outputFolder: string;
  onProgress(progress: { readonly fraction?: number; readonly message?: string }): void;
}

/**
 * An expert of the offline pack: one folder below `experts/` with an `expert.ts` whose default export is one of these,
 * and one row in `models/`. It runs in a child process; it may block, crash and chat on stdout. It throws `ExpertError`
 * for what a user can understand: `invalid-input` (final), `unsupported-language`, `unsupported-question`,
 * `expert-no-result`.
 */
export interface Expert {
  /** Loads weights; called once, possibly before any job is known. */
  load?(): Promise<void>;
  /** The main result first; at least one. */
  run(job: ExpertJob, surroundings: ExpertSurroundings): Promise<readonly ExpertValue[]>;
}
