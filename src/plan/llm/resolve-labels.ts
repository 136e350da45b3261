import type { PlanIssue } from "../../domain/errors.ts";
import { type ArgumentValue, type PlanTask, valuesOf } from "../../domain/plan.ts";
import { formatReference } from "../../domain/references.ts";
import { resolveTaskName } from "../../domain/task-name.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { typeOfName } from "../keyless/tables/file-extensions.ts";
import { readPlaceholder } from "./read-references.ts";

/** What was read before an entry: its tasks, and the names that the model gave them instead of numbers. */
export interface Before {
  readonly tasks: readonly PlanTask[];
  readonly labels: ReadonlyMap<string, number>;
  readonly library: TaskTypeLibrary;
  /** The user's own words: what stands in them is no placeholder. */
  readonly mentioned: string;
}

type Fields = Readonly<Record<string, unknown>>;

const NUMBERED_LABEL = /^(?:task|step|node|[tsn])?[-_ #.]?(\d{1,9})(?:\.0+)?$/i;
const PREVIOUS =
  /^(?:the\s+)?(?:(?:previous|prev|last|above|prior)(?:[-_ ]*(?:task|step|tool|node))?(?:['’]s)?[-_ ]*)?(?:result|output|text|image|audio|video|response|answer)?s?$/i;

/** An id that is a word, as a number: the one at its end, or the position in the plan. Other ids are as they were. */
export function readLabel(id: unknown, position: number): { readonly label: string; readonly id: number } | undefined {
  if (typeof id !== "string" || id.trim() === "" || /^\s*-?[\d.]+\s*$/.test(id)) {
    const whole = typeof id === "string" ? /^\s*(\d{1,9})\.0+\s*$/.exec(id)?.[1] : undefined;
    return whole === undefined ? undefined : { label: whole, id: Number(whole) };
  }
  const label = id.trim().toLowerCase();
  if (label.length > 60) return undefined;
  const number = NUMBERED_LABEL.exec(label)?.[1];
  return { label, id: number === undefined ? position : Number(number) };
}

/** Dependencies by label or by task type, where one task is meant; the others are left for `readTask` to refuse. */
export function resolveDependencies(dep: unknown, before: Before): unknown {
  if (!Array.isArray(dep)) return typeof dep === "string" ? (findNamed(dep, before) ?? dep) : dep;
  return dep.map((value) => (typeof value === "string" ? (findNamed(value, before) ?? value) : value));
}

/** Placeholders for results by label, by task type or just "previous": read where one task is meant, else a fault. */
export function resolvePlaceholders(task: PlanTask, before: Before): { task: PlanTask; issues: readonly PlanIssue[] } {
  const issues: PlanIssue[] = [];
  const dependencies = task.dep.filter((id) => id >= 0);
  const args: Record<string, ArgumentValue> = {};
  for (const [name, value] of Object.entries(task.args)) {
    const mended = valuesOf(value).map((item) => {
      const placeholder = typeof item === "string" ? readPlaceholder(item) : undefined;
      if (placeholder === undefined || typeof item !== "string" || before.mentioned.includes(item)) return item;
      const { words, isCertain } = placeholder;
      // `<photo.jpg>` is a file.
      if (typeOfName(words) !== undefined) return item;
      const meant = findNamed(words, before) ?? findPrevious(words, dependencies, before);
      if (meant !== undefined) return formatReference(meant);
      if (!isCertain) return item;
      issues.push({
        taskId: task.id,
        field: `args.${name}`,
        message: `task ${task.id}: args.${name}: ${JSON.stringify(item)} names no task; a result is written ${formatReference(0)}`,
      });
      return item;
    });
    args[name] = Array.isArray(value) ? mended : (mended[0] ?? "");
  }
  return { task: { ...task, args }, issues };
}

function findNamed(written: string, { tasks, labels, library }: Before): number | undefined {
  const words = written
    .trim()
    .toLowerCase()
    .replace(/^(?:the\s+)?(?:output|result|text|image|audio|video|response)s?[-_ ]+(?:of|from)[-_ ]+(?:the\s+)?/, "")
    .replace(/[.:](?:text|image|audio|video|output|result|content|response|value)s?$/, "");
  const labelled = labels.get(words);
  if (labelled !== undefined) return labelled;
  const [, name = words, number] = /^(.*?)[-_ ]?(\d{1,9})$/.exec(words) ?? [];
  const type = resolveTaskName(words, library) ?? resolveTaskName(name, library);
  if (type === undefined) return undefined;
  const own = tasks.filter(({ task }) => task === type);
  const numbered = number === undefined ? own : own.filter(({ id }) => id === Number(number));
  return numbered.length === 1 ? numbered[0]?.id : undefined;
}

function findPrevious(words: string, dependencies: readonly number[], { tasks }: Before): number | undefined {
  if (!PREVIOUS.test(words.replaceAll("_", " "))) return undefined;
  if (dependencies.length === 1) return dependencies[0];
  return dependencies.length === 0 && tasks.length === 1 ? tasks[0]?.id : undefined;
}

/** The entry with a number where a label was, and what the label is then known by. */
export function numberEntry(
  raw: unknown,
  position: number,
  before: Before,
): { readonly raw: unknown; readonly labels: ReadonlyMap<string, number> } {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return { raw, labels: before.labels };
  const fields = raw as Fields;
  const named = readLabel(fields["id"], position);
  const dep = resolveDependencies(fields["dep"], before);
  return {
    raw: {
      ...fields,
      ...(named === undefined ? {} : { id: named.id }),
      ...(dep === undefined ? {} : { dep }),
    },
    labels: named === undefined ? before.labels : new Map([...before.labels, [named.label, named.id]]),
  };
}
