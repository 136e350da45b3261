import { z } from "zod";

/** A value of an argument as a plan writes it: a text, a file name, a URL, `<resource-0>`, a number, or several of them. */
export const argumentValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
]);
export type ArgumentValue = string | number | boolean | readonly (string | number | boolean)[];

/** One task of a plan in the paper's form. `dep: [-1]` says that it depends on nothing. */
export const planTaskSchema = z.object({
  task: z.string(),
  id: z.number().int().nonnegative(),
  dep: z.array(z.number().int()),
  args: z.record(z.string(), argumentValueSchema),
});

export interface PlanTask {
  readonly task: string;
  readonly id: number;
  readonly dep: readonly number[];
  readonly args: Readonly<Record<string, ArgumentValue>>;
}

/** A valid plan: known task types, unique ids, acyclic, references within `dep`, only `<resource-N>` spellings. */
export type Plan = readonly PlanTask[];

/** Upper bounds of a plan and of what it works on; see `docs/limits.md`. */
export interface Caps {
  readonly tasks: number;
  readonly depth: number;
  readonly fanOut: number;
  readonly requestCharacters: number;
  readonly imageMegapixels: number;
  readonly audioMinutes: number;
  readonly fileBytes: number;
}

export const DEFAULT_CAPS: Caps = {
  tasks: 64,
  depth: 32,
  fanOut: 256,
  requestCharacters: 100_000,
  imageMegapixels: 50,
  audioMinutes: 30,
  fileBytes: 200_000_000,
};

/** Ids of the tasks that must have completed, without the paper's `-1`. */
export function dependenciesOf(task: PlanTask): readonly number[] {
  return task.dep.filter((id) => id >= 0);
}

/** All text and reference values of an argument, as a list. */
export function valuesOf(value: ArgumentValue): readonly (string | number | boolean)[] {
  return Array.isArray(value) ? value : [value as string | number | boolean];
}
