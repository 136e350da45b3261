import { ExpertError } from "../../../domain/errors.ts";
import { fillPlaceholders, type Placeholder, placeholdersOf } from "../../../util/placeholders.ts";
import type { ArgumentTemplate } from "./command-expert.ts";

/** Linux refuses a single argument of 128 KiB. */
const LONGEST_ARGUMENT = 120_000;

/** A value to fill in. `isText`: somebody's prose, which may begin with a dash. */
export interface FillValue {
  readonly value: string;
  readonly isText: boolean;
}

export type FillValues = (placeholder: Placeholder) => FillValue | undefined;

/** The words of a command line. A word of its own that has no value is an error; a group is left out. */
export function fillArguments(argv: readonly ArgumentTemplate[], values: FillValues): readonly string[] {
  const words: string[] = [];
  for (const part of argv) {
    if (typeof part === "string") {
      const word = fillWord(part, values, words.includes("--"));
      if (word === undefined) throw missing(part);
      words.push(word);
      continue;
    }
    const group = part.map((word) => fillWord(word, values, words.includes("--")));
    if (group.every((word) => word !== undefined)) words.push(...group);
  }
  return words;
}

/** A text with its placeholders filled; undefined where one has no value. */
export function fillText(template: string, values: FillValues): string | undefined {
  return fillPlaceholders(template, (placeholder) => values(placeholder)?.value);
}

function fillWord(template: string, values: FillValues, afterDashes: boolean): string | undefined {
  const filled = fillText(template, values)?.replaceAll("\0", "");
  if (filled === undefined) return undefined;
  if (Buffer.byteLength(filled) > LONGEST_ARGUMENT) {
    throw new ExpertError("expert-failed", "The text is too long for an argument of a program", {
      hint: "Let the program read it from stdin, or from a file with {text:file}.",
    });
  }
  if (afterDashes || !filled.startsWith("-") || template.startsWith("-")) return filled;
  // What somebody wrote or a model made must never be read as an option of the program.
  const [first] = placeholdersOf(template);
  const isText = first !== undefined && values(first)?.isText === true;
  if (isText) return ` ${filled}`;
  if (/^-\d+(?:\.\d+)?$/.test(filled)) return filled;
  throw new ExpertError("invalid-input", `"${filled.slice(0, 40)}" begins with a dash and cannot be an argument here`);
}

function missing(template: string): ExpertError {
  const names = placeholdersOf(template).map(({ name }) => name);
  return new ExpertError("expert-failed", `The program wants ${names.join(", ")}, and this task does not give it`, {
    hint: "Give a default, as in {speed=1}, or put the words into a list of their own: they are then left out.",
  });
}
