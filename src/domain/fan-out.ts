import { type ArgumentValue, dependenciesOf, type Plan, type PlanTask, valuesOf } from "./plan.ts";
import { asReference, findReferences } from "./references.ts";
import { fansOut, type TaskType } from "./task-type.ts";
import type { TaskTypeLibrary } from "./task-type-table.ts";

/** One run of a task. A task without several values in a media argument is one execution without `item`. */
export interface ExecutionKey {
  readonly taskId: number;
  readonly item?: number;
}

/** Where one argument of one execution comes from. `item` names one execution of the source; absent, all of them. */
export type InputSource =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "result"; readonly taskId: number; readonly item?: number }
  /** A text with references inside. */
  | { readonly kind: "template"; readonly text: string };

export interface Execution extends ExecutionKey {
  readonly key: string;
  readonly task: PlanTask;
  readonly inputs: Readonly<Record<string, readonly InputSource[]>>;
  /** Keys of the executions that must have completed. */
  readonly needs: readonly string[];
}

export function executionKey(key: ExecutionKey): string {
  return key.item === undefined ? String(key.taskId) : `${key.taskId}.${key.item}`;
}

/** How often each task runs; a text says why it cannot be told. Tasks of the plan may stand in any order. */
export function countExecutions(plan: Plan, library: TaskTypeLibrary): ReadonlyMap<number, number | string> {
  const byId = new Map(plan.map((task) => [task.id, task]));
  const counts = new Map<number, number | string>();
  const visit = (task: PlanTask): number | string => {
    const known = counts.get(task.id);
    if (known !== undefined) return known;
    counts.set(task.id, 1);
    const countOf = (id: number) => {
      const source = byId.get(id);
      const count = source === undefined ? 1 : visit(source);
      return typeof count === "number" ? count : 1;
    };
    const count = countTask(task, library.get(task.task), countOf);
    counts.set(task.id, count);
    return count;
  };
  for (const task of plan) visit(task);
  return counts;
}

function countTask(task: PlanTask, type: TaskType | undefined, countOf: (id: number) => number): number | string {
  let count = 1;
  for (const [name, value] of mediaArguments(task, type)) {
    const own = expandValues(value, countOf).length;
    if (own <= 1) continue;
    if (count > 1 && own !== count)
      return `args.${name} has ${own} values where another argument has ${count}; they cannot be paired`;
    count = own;
  }
  return count;
}

function mediaArguments(task: PlanTask, type: TaskType | undefined): readonly (readonly [string, ArgumentValue])[] {
  return Object.entries(task.args).filter(([name]) => {
    const spec = type?.inputs[name];
    return spec !== undefined && fansOut(spec);
  });
}

function expandValues(value: ArgumentValue, countOf: (id: number) => number): readonly InputSource[] {
  return valuesOf(value).flatMap((item): readonly InputSource[] => {
    const taskId = typeof item === "string" ? asReference(item) : undefined;
    if (taskId === undefined) return [{ kind: "literal", value: item }];
    const count = countOf(taskId);
    if (count === 1) return [{ kind: "result", taskId }];
    return Array.from({ length: count }, (_unused, index) => ({ kind: "result", taskId, item: index }));
  });
}

/**
 * Lays out one task as executions. Item i of a media argument that refers to a fanned-out task needs only item i of it:
 * nothing waits for what it does not use. Text gathers the results of all items, in order.
 */
export function expandTask(task: PlanTask, type: TaskType, counts: ReadonlyMap<number, number>): readonly Execution[] {
  const countOf = (id: number) => counts.get(id) ?? 1;
  const media = new Map(mediaArguments(task, type).map(([name, value]) => [name, expandValues(value, countOf)]));
  const count = Math.max(1, ...[...media.values()].map((values) => values.length));
  const gathered = Object.entries(task.args).filter(([name]) => !media.has(name));
  return Array.from({ length: count }, (_unused, index) => {
    const inputs: Record<string, readonly InputSource[]> = {};
    for (const [name, values] of media) {
      const own = values[values.length === 1 ? 0 : index];
      inputs[name] = own === undefined ? [] : [own];
    }
    for (const [name, value] of gathered) inputs[name] = gatherValues(value);
    const key: ExecutionKey = count === 1 ? { taskId: task.id } : { taskId: task.id, item: index };
    return { ...key, key: executionKey(key), task, inputs, needs: needsOf(task, inputs, countOf) };
  });
}

function gatherValues(value: ArgumentValue): readonly InputSource[] {
  return valuesOf(value).map((item): InputSource => {
    if (typeof item !== "string") return { kind: "literal", value: item };
    const taskId = asReference(item);
    if (taskId !== undefined) return { kind: "result", taskId };
    return findReferences(item).length > 0 ? { kind: "template", text: item } : { kind: "literal", value: item };
  });
}

function needsOf(
  task: PlanTask,
  inputs: Readonly<Record<string, readonly InputSource[]>>,
  countOf: (id: number) => number,
): readonly string[] {
  const needs = new Set<string>();
  const itemwise = new Set<number>();
  const whole = new Set<number>();
  for (const source of Object.values(inputs).flat()) {
    if (source.kind === "result" && source.item !== undefined) {
      itemwise.add(source.taskId);
      needs.add(executionKey({ taskId: source.taskId, item: source.item }));
    } else if (source.kind === "result") whole.add(source.taskId);
    else if (source.kind === "template") for (const id of findReferences(source.text)) whole.add(id);
  }
  // A dependency that no argument refers to only orders the tasks; it is kept, and means all of its items.
  for (const id of dependenciesOf(task)) if (!itemwise.has(id)) whole.add(id);
  for (const id of whole) {
    const count = countOf(id);
    if (count === 1) needs.add(executionKey({ taskId: id }));
    else for (let item = 0; item < count; item += 1) needs.add(executionKey({ taskId: id, item }));
  }
  return [...needs];
}
