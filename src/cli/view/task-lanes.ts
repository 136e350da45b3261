import { dependenciesOf, type Plan, type PlanTask } from "../../domain/plan.ts";

/** What a column of the gutter holds in one row. */
export interface LaneCell {
  /** Arms up, down, left, right as bits 8, 4, 2, 1; `task` is the place of the task's sign. */
  readonly arms: number | "task";
  /** Whether the line goes on to the next column. */
  readonly joined: boolean;
}

/** One task with the lines that lead to it, as `git log --graph` draws them, dependencies above. */
export interface TaskLanes {
  readonly taskId: number;
  /** The row that leads lines sideways to the task; absent where none is needed. */
  readonly joint?: readonly LaneCell[];
  readonly node: readonly LaneCell[];
  /** The row under the task: the lines that go on. */
  readonly below: readonly LaneCell[];
}

const UP = 8;
const DOWN = 4;
const LEFT = 2;
const RIGHT = 1;
const THROUGH = UP | DOWN;

/** Lays a plan out as a graph of lanes: a lane runs from a task down to the last task that needs it. */
export function layTaskLanes(plan: Plan): readonly TaskLanes[] {
  const known = new Set(plan.map((task) => task.id));
  const needs = new Map(plan.map((task) => [task.id, dependenciesOf(task).filter((id) => known.has(id))]));
  const waitingFor = new Map<number, Set<number>>();
  for (const [id, sources] of needs) {
    for (const source of sources) waitingFor.set(source, (waitingFor.get(source) ?? new Set()).add(id));
  }
  const lanes: (number | undefined)[] = [];
  const firstFree = () => {
    const free = lanes.indexOf(undefined);
    return free === -1 ? lanes.length : free;
  };
  return orderTasks(plan, needs).map(({ id }): TaskLanes => {
    const sources = needs.get(id) ?? [];
    const before = [...lanes];
    const sourceColumns = sources.map((source) => lanes.indexOf(source)).filter((column) => column >= 0);
    for (const source of sources) {
      const children = waitingFor.get(source);
      children?.delete(id);
      if (children?.size === 0) lanes[lanes.indexOf(source)] = undefined;
    }
    const ended = sourceColumns.filter((column) => lanes[column] === undefined).sort((left, right) => left - right);
    const column = ended[0] ?? firstFree();
    lanes[column] = id;
    const joint = sourceColumns.some((source) => source !== column)
      ? drawJoint({ before, after: lanes, sourceColumns, column })
      : undefined;
    const node = lanes.map((lane, at) => plainCell(at === column ? "task" : armsOf(lane)));
    if ((waitingFor.get(id)?.size ?? 0) === 0) lanes[column] = undefined;
    while (lanes.length > 0 && lanes.at(-1) === undefined) lanes.pop();
    const below = lanes.map((lane) => plainCell(armsOf(lane)));
    return { taskId: id, ...(joint === undefined ? {} : { joint }), node, below };
  });
}

const armsOf = (lane: number | undefined) => (lane === undefined ? 0 : THROUGH);
const plainCell = (arms: LaneCell["arms"]): LaneCell => ({ arms, joined: false });

interface Joint {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  readonly sourceColumns: readonly number[];
  readonly column: number;
}

function drawJoint({ before, after, sourceColumns, column }: Joint): readonly LaneCell[] {
  const touched = new Set([...sourceColumns, column]);
  const first = Math.min(...touched);
  const last = Math.max(...touched);
  return Array.from({ length: Math.max(before.length, after.length) }, (_unused, at) => {
    const inside = at >= first && at <= last;
    const joined = inside && at < last;
    const arms = (before[at] === undefined ? 0 : UP) | (after[at] === undefined ? 0 : DOWN);
    // A lane that has nothing to do with the joint passes over it.
    if (!inside || (arms !== 0 && !touched.has(at))) return { arms, joined };
    return { arms: arms | (at > first ? LEFT : 0) | (joined ? RIGHT : 0), joined };
  });
}

/** A task comes after what it needs, and as soon as possible after the task drawn last, so that lanes stay short. */
function orderTasks(plan: Plan, needs: ReadonlyMap<number, readonly number[]>): readonly PlanTask[] {
  const placed = new Set<number>();
  const open = new Map(plan.map((task) => [task.id, task]));
  const order: PlanTask[] = [];
  while (open.size > 0) {
    const ready = [...open.values()].filter((task) => needs.get(task.id)?.every((id) => placed.has(id)) ?? true);
    const last = order.at(-1)?.id ?? -1;
    const next = ready.find((task) => needs.get(task.id)?.includes(last)) ?? ready[0] ?? [...open.values()][0];
    if (next === undefined) break;
    placed.add(next.id);
    open.delete(next.id);
    order.push(next);
  }
  return order;
}
