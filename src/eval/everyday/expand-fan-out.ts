import { type ArgumentValue, dependenciesOf, type Plan, valuesOf } from "../../domain/plan.ts";
import { asReference, findReferences, formatReference, replaceReferences } from "../../domain/references.ts";
import { fansOut } from "../../domain/task-type.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";

type Items = ReadonlyMap<number, readonly number[]>;

/** A media value that is a reference stands for all items of that task; a text value gathers them. */
function mediaValues(value: ArgumentValue, items: Items): readonly ArgumentValue[] {
  return valuesOf(value).flatMap((single): readonly ArgumentValue[] => {
    const references = typeof single === "string" ? findReferences(single) : [];
    const bare = typeof single === "string" && references.length > 1 && /^[\s,<>\w-]*$/.test(single);
    const alone = typeof single === "string" ? asReference(single) : undefined;
    if (!bare && alone === undefined) return [single];
    return references.flatMap((id) => (items.get(id) ?? [id]).map(formatReference));
  });
}

function gather(value: ArgumentValue, items: Items): ArgumentValue {
  const spread = (text: string): string =>
    replaceReferences(text, (id) => (items.get(id) ?? [id]).map(formatReference).join(", "));
  const values = valuesOf(value).map((single) => (typeof single === "string" ? spread(single) : single));
  return values.length === 1 && !Array.isArray(value) ? (values[0] ?? value) : values;
}

function referencesIn(args: Readonly<Record<string, ArgumentValue>>): readonly number[] {
  return Object.values(args).flatMap((value) => findReferences(valuesOf(value).join(" ")));
}

/** Tasks so that each comes after those that it depends on; none at all where there is a cycle or a missing task. */
function inOrder(plan: Plan): Plan {
  const ordered: Plan[number][] = [];
  let rest = [...plan];
  while (rest.length > 0) {
    const done = new Set(ordered.map((task) => task.id));
    const ready = rest.filter((task) => dependenciesOf(task).every((id) => done.has(id)));
    if (ready.length === 0) return [];
    ordered.push(...ready);
    rest = rest.filter((task) => !ready.includes(task));
  }
  return ordered;
}

/** One task per execution: a media argument with several values, or of a task with several items, runs once for each. */
export function expandFanOut(plan: Plan): Plan {
  const items = new Map<number, readonly number[]>();
  const expanded: Plan[number][] = [];
  for (const task of inOrder(plan)) {
    const inputs = DEFAULT_TASK_TYPES.get(task.task)?.inputs ?? {};
    const columns = Object.entries(task.args).map(([name, value]) => {
      const spec = inputs[name];
      return [name, spec && fansOut(spec) ? mediaValues(value, items) : [gather(value, items)]] as const;
    });
    const count = Math.max(1, ...columns.map(([, values]) => values.length));
    const orderOnly = dependenciesOf(task).filter((id) => !referencesIn(task.args).includes(id));
    const ids = Array.from({ length: count }, (_, row) => {
      const args = Object.fromEntries(
        columns.map(([name, values]) => [name, values[values.length === 1 ? 0 : row] ?? ""]),
      );
      const dep = new Set([...referencesIn(args), ...orderOnly.flatMap((id) => items.get(id) ?? [id])]);
      const id = expanded.length;
      expanded.push({ task: task.task, id, dep: [...dep], args });
      return id;
    });
    items.set(task.id, ids);
  }
  return expanded;
}
