import { isParameter, type TaskType } from "../../domain/task-type.ts";
import { TASK_TYPES } from "../../domain/task-type-table.ts";
import type { CommandContext } from "../command-context.ts";
import type { OutputFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { writeTable } from "../write-table.ts";

/** From so many cells on there is room for a third column. */
const WIDE = 120;

/** Lists the kinds of tasks that a plan may have. */
export async function listTasks({ json }: OutputFlags, { stdout }: CommandContext): Promise<number> {
  if (json) {
    writeJson(stdout, { tasks: TASK_TYPES });
    return 0;
  }
  const isWide = (stdout.width ?? WIDE) >= WIDE;
  const rows = TASK_TYPES.map((type) => [
    { text: type.name, tone: "strong" as const },
    ...(isWide ? [{ text: `${inputsOf(type)} ${stdout.glyphs.arrow} ${type.outputs.join(", ")}` }] : []),
    { text: type.description, tone: "faint" as const },
  ]);
  writeTable(stdout, ["TASK", ...(isWide ? ["TAKES AND GIVES"] : []), "WHAT IT DOES"], rows, { overflow: "wrap" });
  return 0;
}

/** Resources by their type; parameters have names and stay out of a table. */
function inputsOf({ inputs }: TaskType): string {
  return Object.values(inputs)
    .filter((spec) => !isParameter(spec))
    .map((spec) => (spec.required ? spec.type : `[${spec.type}]`))
    .join(" + ");
}
