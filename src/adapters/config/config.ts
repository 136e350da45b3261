import type { ConfigInput } from "./config-schema.ts";

/** Where a result of a program appears. */
type Output =
  | { readonly from: "stdout"; readonly as: "text" | "json" | "lines" }
  | { readonly from: "file"; readonly name: string }
  | { readonly from: "files"; readonly match: string };

type ProgramInput = NonNullable<ConfigInput["models"]>[number];

/** A program of the user's, with its defaults, absolute paths and languages as codes. */
export interface ConfiguredProgram extends Omit<ProgramInput, "task" | "tasks" | "output"> {
  readonly tasks: readonly string[];
  readonly outputs: readonly Output[];
}

/** The configuration as the program uses it. */
export interface Config extends Readonly<Omit<ConfigInput, "$schema" | "models" | "pins">> {
  readonly pins?: Readonly<Record<string, string>>;
  readonly models: readonly ConfiguredProgram[];
}

export const EMPTY_CONFIG: Config = { models: [] };
