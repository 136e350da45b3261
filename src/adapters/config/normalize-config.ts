import path from "node:path";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { languageCode } from "../../util/language-code.ts";
import { placeholdersOf } from "../../util/placeholders.ts";
import type { Config, ConfiguredProgram } from "./config.ts";
import type { ConfigInput } from "./config-schema.ts";

export interface Place {
  /** The folder of the file: paths in it start there. */
  readonly folder: string;
  /** For `~/`. */
  readonly home: string;
}

type ProgramInput = NonNullable<ConfigInput["models"]>[number];
type Outputs = ConfiguredProgram["outputs"];

/** Extension of the result where only its type is known. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  audio: "wav",
  image: "png",
  video: "mp4",
  text: "txt",
  json: "json",
  table: "csv",
  document: "pdf",
};

export function normalizeConfig(input: ConfigInput, place: Place): Config {
  const { $schema: _, models = [], pins, programs, trustedFolders, ...rest } = input;
  return {
    ...rest,
    models: models.map((program) => normalizeProgram(program, place)),
    ...(pins === undefined ? {} : { pins: pins as Readonly<Record<string, string>> }),
    ...(programs === undefined ? {} : { programs: normalizeSettings(programs, place) }),
    ...(trustedFolders === undefined
      ? {}
      : { trustedFolders: trustedFolders.map((folder) => path.resolve(place.folder, expandHome(folder, place))) }),
  };
}

function normalizeProgram({ task, tasks: several, output, ...program }: ProgramInput, place: Place): ConfiguredProgram {
  const tasks = [...new Set([...(task === undefined ? [] : [task]), ...(several ?? [])])];
  const [first, ...words] = program.argv;
  const name = String(first);
  return {
    ...program,
    id: program.id.startsWith("command/") ? program.id : `command/${program.id}`,
    tasks,
    argv: [resolveProgram(name, place), ...words],
    outputs: output === undefined ? defaultOutputs(tasks[0] ?? "", program.argv.flat()) : [output].flat().map(toOutput),
    ...(program.languages === undefined ? {} : { languages: toCodes(program.languages) }),
  };
}

function toOutput(output: Exclude<NonNullable<ProgramInput["output"]>, readonly unknown[]>): Outputs[number] {
  if (typeof output === "string") return { from: "stdout", as: output };
  return "file" in output ? { from: "file", name: output.file } : { from: "files", match: output.files };
}

function defaultOutputs(task: string, words: readonly string[]): Outputs {
  const type = DEFAULT_TASK_TYPES.get(task)?.outputs[0] ?? "text";
  const namesFile = words.flatMap(placeholdersOf).some(({ name }) => name === "output");
  if (namesFile) return [{ from: "file", name: `result.${EXTENSIONS[type] ?? "bin"}` }];
  if (type === "text" || type === "json") return [{ from: "stdout", as: type }];
  return [{ from: "files", match: "**" }];
}

const toCodes = (languages: readonly string[]) => languages.map((language) => languageCode(language) ?? language);

function normalizeSettings(programs: NonNullable<ConfigInput["programs"]>, place: Place) {
  return Object.fromEntries(
    Object.entries(programs).map(([name, settings]) => {
      const { path: program, languages, ...rest } = settings;
      const files = Object.entries(rest).map(([key, value]) => [
        key,
        typeof value === "string" ? path.resolve(place.folder, expandHome(value, place)) : value,
      ]);
      return [
        name,
        {
          ...Object.fromEntries(files),
          ...(program === undefined ? {} : { path: resolveProgram(program, place) }),
          ...(languages === undefined ? {} : { languages: toCodes(languages) }),
        },
      ];
    }),
  );
}

/** A bare name is looked for on the PATH. */
function resolveProgram(name: string, place: Place): string {
  const expanded = expandHome(name, place);
  return /[\\/]/.test(expanded) ? path.resolve(place.folder, expanded) : expanded;
}

function expandHome(file: string, { home }: Place): string {
  return /^~[\\/]/.test(file) ? path.join(home, file.slice(2)) : file;
}
