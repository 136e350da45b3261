import type { ModelCard } from "../../../domain/model.ts";
import type { ExpertTask } from "../../../domain/ports.ts";

/** Where a result of a program appears. */
export type OutputRule =
  /** What it prints: one text, JSON, or a list of lines. */
  | { readonly from: "stdout"; readonly as: "text" | "json" | "lines" }
  /** One file, whose path the arguments name as `{output}`. */
  | { readonly from: "file"; readonly name: string }
  /** The files of its working folder that match; `*`, `?` and `**` as in a shell. */
  | { readonly from: "files"; readonly match: string };

/** One word of the arguments, or several that are left out together where one of their placeholders has no value. */
export type ArgumentTemplate = string | readonly string[];

/**
 * How a program is called. Placeholders: `{image}` and the other arguments of the task type, `{text:file}` for a text as
 * a file, `{speed=1}` with a default, `{output}`, `{folder}`, `{language}`; `{{` and `}}` are braces. No shell reads it.
 */
export interface CommandTemplate {
  /** The program, then its arguments. */
  readonly argv: readonly ArgumentTemplate[];
  readonly stdin?: string;
  readonly outputs: readonly OutputRule[];
  /** Added to the few variables that programs get. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Recordings are handed over as WAV, mono, 16 bit, with this many samples a second. */
  readonly audioRate?: number;
  /** Silence to put behind such recordings, in seconds. */
  readonly audioPadding?: number;
  /** Values of further placeholders. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Turns what the program printed into the result. */
  readonly readText?: (printed: string) => string;
  /** What an empty result means, for people. */
  readonly emptyMessage?: string;
}

/** A program on this machine as an expert. */
export interface CommandExpert {
  readonly card: ModelCard;
  /** The memory of the program and its children at which they are killed, in bytes. */
  readonly memoryBytes: number;
  /** @throws ExpertError where this very task is beyond the program. */
  template(task: ExpertTask): CommandTemplate;
}
