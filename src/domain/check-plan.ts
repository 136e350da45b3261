import type { PlanIssue } from "./errors.ts";
import { countExecutions } from "./fan-out.ts";
import { type ArgumentValue, type Caps, dependenciesOf, type Plan, type PlanTask, valuesOf } from "./plan.ts";
import { findReferences, formatReference, replaceReferences } from "./references.ts";
import { isParameter, outputFor, type TaskType, takes } from "./task-type.ts";
import type { TaskTypeLibrary } from "./task-type-table.ts";

export interface CheckedPlan {
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  readonly repairs: readonly string[];
}

/** Checks tasks against each other: ids, references, types, required arguments, cycles, caps. Mends what has one reading. */
export function checkPlan(tasks: readonly PlanTask[], library: TaskTypeLibrary, caps: Caps): CheckedPlan {
  const issues: PlanIssue[] = [];
  const repairs: string[] = [];
  if (tasks.length > caps.tasks) {
    issues.push({ message: `the plan has ${tasks.length} tasks, at most ${caps.tasks} are allowed` });
    return { plan: [], issues, repairs };
  }
  const unique = resolveDuplicates(tasks, issues, repairs);
  const byId = new Map(unique.map((task) => [task.id, task]));
  const checked = unique.map((task) => checkTask(task, byId, library, issues, repairs));
  if (issues.length === 0) {
    checkShape(checked, caps, issues);
    if (issues.length === 0) checkFanOut(checked, library, caps, issues);
  }
  return { plan: checked, issues, repairs };
}

function resolveDuplicates(tasks: readonly PlanTask[], issues: PlanIssue[], repairs: string[]): readonly PlanTask[] {
  const kept = new Map<number, PlanTask>();
  const referred = new Set(tasks.flatMap((task) => [...dependenciesOf(task), ...referencesOf(task)]));
  let next = Math.max(-1, ...tasks.map((task) => task.id)) + 1;
  const result: PlanTask[] = [];
  for (const task of tasks) {
    const other = kept.get(task.id);
    if (other === undefined) {
      kept.set(task.id, task);
      result.push(task);
    } else if (JSON.stringify(other) === JSON.stringify(task)) {
      repairs.push(`task ${task.id} is there twice, kept once`);
    } else if (!referred.has(task.id)) {
      repairs.push(`two tasks have the id ${task.id}, the second became ${next}`);
      result.push({ ...task, id: next });
      next += 1;
    } else {
      issues.push({
        taskId: task.id,
        field: "id",
        message: `two different tasks have the id ${task.id}, and others refer to it`,
      });
    }
  }
  return result;
}

export function referencesOf(task: PlanTask): readonly number[] {
  return Object.values(task.args).flatMap((value) =>
    valuesOf(value).flatMap((item) => (typeof item === "string" ? findReferences(item) : [])),
  );
}

function checkTask(
  original: PlanTask,
  byId: ReadonlyMap<number, PlanTask>,
  library: TaskTypeLibrary,
  issues: PlanIssue[],
  repairs: string[],
): PlanTask {
  const type = library.get(original.task);
  if (type === undefined) {
    issues.push({
      taskId: original.id,
      field: "task",
      message: `task ${original.id}: there is no task type "${original.task}"`,
    });
    return original;
  }
  const task = fillMissing(
    mendSelfReference(original, type, byId, library, issues, repairs),
    type,
    byId,
    library,
    repairs,
  );
  for (const [name, value] of Object.entries(task.args))
    checkReferences(task, name, value, type, byId, library, issues);
  for (const [name, spec] of Object.entries(type.inputs)) {
    if (spec.required && task.args[name] === undefined) {
      issues.push({
        taskId: task.id,
        field: `args.${name}`,
        message: `task ${task.id} (${task.task}) needs args.${name} (${spec.type})`,
      });
    }
  }
  const dep = [...new Set([...dependenciesOf(task), ...referencesOf(task)])].filter((id) => id !== task.id);
  for (const id of dependenciesOf(task)) {
    if (!byId.has(id))
      issues.push({
        taskId: task.id,
        field: "dep",
        message: `task ${task.id} depends on task ${id}, which is not in the plan`,
      });
  }
  const added = dep.filter((id) => !task.dep.includes(id));
  if (added.length > 0) repairs.push(`task ${task.id}: dep ${added.join(", ")} added, its arguments refer to it`);
  return { ...task, dep: dep.length > 0 ? dep : [-1] };
}

/** The paper's own printed example has task 1 refer to `<resource-1>` where it depends on task 0 alone. */
function mendSelfReference(
  task: PlanTask,
  type: TaskType,
  byId: ReadonlyMap<number, PlanTask>,
  library: TaskTypeLibrary,
  issues: PlanIssue[],
  repairs: string[],
): PlanTask {
  if (!referencesOf(task).includes(task.id)) return task;
  const args: Record<string, ArgumentValue> = {};
  for (const [name, value] of Object.entries(task.args)) {
    const spec = type.inputs[name];
    if (
      spec === undefined ||
      !valuesOf(value).some((item) => typeof item === "string" && findReferences(item).includes(task.id))
    ) {
      args[name] = value;
      continue;
    }
    const dependencies = dependenciesOf(task);
    const suppliers =
      dependencies.length === 1 ? dependencies : dependencies.filter((id) => supplies(byId.get(id), spec, library));
    const [supplier] = suppliers;
    if (supplier === undefined || suppliers.length > 1) {
      issues.push({
        taskId: task.id,
        field: `args.${name}`,
        message: `task ${task.id} refers to its own result in args.${name}`,
      });
      return task;
    }
    repairs.push(`task ${task.id}: ${formatReference(task.id)} in args.${name} read as ${formatReference(supplier)}`);
    const mend = (item: string | number | boolean) =>
      typeof item === "string"
        ? replaceReferences(item, (id) => formatReference(id === task.id ? supplier : id))
        : item;
    args[name] = Array.isArray(value) ? valuesOf(value).map(mend) : mend(value as string | number | boolean);
  }
  return { ...task, args };
}

function supplies(source: PlanTask | undefined, spec: TaskType["inputs"][string], library: TaskTypeLibrary): boolean {
  const outputs = source === undefined ? [] : (library.get(source.task)?.outputs ?? []);
  return outputs.some((output) => takes(spec, output));
}

/** A required argument that is missing is the result of the one dependency that can give it. */
function fillMissing(
  task: PlanTask,
  type: TaskType,
  byId: ReadonlyMap<number, PlanTask>,
  library: TaskTypeLibrary,
  repairs: string[],
): PlanTask {
  const missing = Object.entries(type.inputs).filter(
    ([name, spec]) => spec.required && !isParameter(spec) && task.args[name] === undefined,
  );
  const used = new Set(referencesOf(task));
  const [first] = missing;
  if (missing.length !== 1 || first === undefined) return task;
  const [name, spec] = first;
  const suppliers = dependenciesOf(task).filter((id) => !used.has(id) && supplies(byId.get(id), spec, library));
  const [supplier] = suppliers;
  if (supplier === undefined || suppliers.length > 1) return task;
  repairs.push(`task ${task.id}: args.${name} filled with ${formatReference(supplier)}`);
  return { ...task, args: { ...task.args, [name]: formatReference(supplier) } };
}

function checkReferences(
  task: PlanTask,
  name: string,
  value: ArgumentValue,
  type: TaskType,
  byId: ReadonlyMap<number, PlanTask>,
  library: TaskTypeLibrary,
  issues: PlanIssue[],
): void {
  const spec = type.inputs[name];
  if (spec === undefined) return;
  for (const item of valuesOf(value)) {
    for (const id of typeof item === "string" ? findReferences(item) : []) {
      if (id === task.id) continue;
      const source = byId.get(id);
      const outputs = source === undefined ? undefined : library.get(source.task)?.outputs;
      const field = `args.${name}`;
      if (source === undefined) {
        issues.push({
          taskId: task.id,
          field,
          message: `task ${task.id}: ${field} refers to task ${id}, which is not in the plan`,
        });
      } else if (outputs !== undefined && outputFor(spec, outputs) === undefined) {
        issues.push({
          taskId: task.id,
          field,
          message: `task ${task.id}: ${field} needs ${spec.type}, but task ${id} (${source.task}) makes ${outputs.join(" and ")}`,
        });
      }
    }
  }
}

/** Kahn's order: what is left over lies on or behind a cycle. */
function checkShape(tasks: readonly PlanTask[], caps: Caps, issues: PlanIssue[]): void {
  const depth = new Map<number, number>();
  let waiting = [...tasks];
  while (waiting.length > 0) {
    const ready = waiting.filter((task) => dependenciesOf(task).every((id) => depth.has(id)));
    if (ready.length === 0) {
      const ids = waiting.map((task) => task.id);
      issues.push({
        taskId: ids[0] ?? 0,
        field: "dep",
        message: `tasks ${ids.join(", ")} wait for each other in a cycle`,
      });
      return;
    }
    for (const task of ready) {
      depth.set(task.id, 1 + Math.max(0, ...dependenciesOf(task).map((id) => depth.get(id) ?? 0)));
    }
    waiting = waiting.filter((task) => !depth.has(task.id));
  }
  const deepest = Math.max(0, ...depth.values());
  if (deepest > caps.depth)
    issues.push({ message: `the plan is ${deepest} tasks deep, at most ${caps.depth} are allowed` });
}

function checkFanOut(tasks: readonly PlanTask[], library: TaskTypeLibrary, caps: Caps, issues: PlanIssue[]): void {
  for (const [taskId, count] of countExecutions(tasks, library)) {
    if (typeof count === "string") issues.push({ taskId, field: "args", message: `task ${taskId}: ${count}` });
    else if (count > caps.fanOut) {
      issues.push({
        taskId,
        field: "args",
        message: `task ${taskId} would run ${count} times, at most ${caps.fanOut} are allowed`,
      });
    }
  }
}
