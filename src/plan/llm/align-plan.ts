import { dependenciesOf, type Plan, type PlanTask, valuesOf } from "../../domain/plan.ts";
import { formatReference, replaceReferences } from "../../domain/references.ts";

/**
 * Gives the tasks of a mended plan the ids under which they may already run: a task that says the same as one handed out
 * before keeps that one's id, any other gets an id that was never used. So no task changes under its id.
 */
export function alignPlan(plan: Plan, started: readonly PlanTask[]): Plan {
  if (started.length === 0) return plan;
  const startedAs = groupByMeaning(started);
  const used = new Set(started.map(({ id }) => id));
  const given = new Set<number>();
  const ids = new Map<number, number>();
  const aligned = new Map<number, PlanTask>();
  let next = Math.max(-1, ...plan.map(({ id }) => id), ...used) + 1;
  let waiting = [...plan];
  while (waiting.length > 0) {
    const ready = waiting.filter((task) => dependenciesOf(task).every((id) => ids.has(id)));
    for (const task of ready) {
      const moved = renumber(task, ids);
      const same = (startedAs.get(meaningOf(moved)) ?? []).map(({ id }) => id).filter((id) => !given.has(id));
      const free = !used.has(task.id) && !given.has(task.id);
      const id = same.includes(task.id) ? task.id : (same[0] ?? (free ? task.id : next++));
      given.add(id);
      ids.set(task.id, id);
      aligned.set(task.id, { ...moved, id });
    }
    if (ready.length === 0) break;
    waiting = waiting.filter(({ id }) => !ids.has(id));
  }
  return plan.map((task) => aligned.get(task.id) ?? task);
}

function renumber(task: PlanTask, ids: ReadonlyMap<number, number>): PlanTask {
  const of = (id: number) => ids.get(id) ?? id;
  const args = Object.fromEntries(
    Object.entries(task.args).map(([name, value]) => {
      const list = valuesOf(value).map((item) =>
        typeof item === "string" ? replaceReferences(item, (id) => formatReference(of(id))) : item,
      );
      return [name, Array.isArray(value) ? list : (list[0] ?? "")];
    }),
  );
  return { ...task, dep: task.dep.map((id) => (id < 0 ? id : of(id))), args };
}

function meaningOf(task: PlanTask): string {
  const args = Object.entries(task.args).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([task.task, [...dependenciesOf(task)].sort((left, right) => left - right), args]);
}

function groupByMeaning(tasks: readonly PlanTask[]): ReadonlyMap<string, readonly PlanTask[]> {
  const groups = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const meaning = meaningOf(task);
    groups.set(meaning, [...(groups.get(meaning) ?? []), task]);
  }
  return groups;
}
