import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { SUBSTITUTES } from "./tables/actions.ts";

/** The task type itself, or what the library has in its place. */
export function inLibrary(task: string, library: TaskTypeLibrary): string | undefined {
  if (library.has(task)) return task;
  return SUBSTITUTES[task]?.find((substitute) => library.has(substitute));
}
