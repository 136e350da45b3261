import type { RunRecord } from "../../domain/run-record.ts";
import { displayWidth, fitLine } from "./display-width.ts";
import { drawCells } from "./draw-cells.ts";
import { formatCount, formatDuration } from "./format-amounts.ts";
import { type Glyphs, STATUS_TONES } from "./glyphs.ts";
import { EMPTY_LINE, type Line, span } from "./line.ts";
import { groupTasks, type TaskGroup } from "./task-group.ts";
import { layTaskLanes, type TaskLanes } from "./task-lanes.ts";
import { detailRows, type RowOptions, signOf, taskRow } from "./task-rows.ts";

export interface ViewOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
  /** Milliseconds since 1970; while the run goes on, elapsed times are counted up to it. */
  readonly now: number;
  /** The view gives up detail until it has at most so many rows. Default: no limit. */
  readonly rows?: number;
}

const MARGIN = "  ";
const WIDEST = 100;
const MOST_LANES = 8;

/** The plan as a graph: each task with its model, state and time, dependencies as lines that lead down to it. */
export function viewRun(record: RunRecord, options: ViewOptions): readonly Line[] {
  const width = Math.min(WIDEST, Math.max(40, options.width));
  const heading = viewHeading(record, options);
  const groups = groupTasks(record);
  if (groups.length === 0) return heading;
  const most = options.rows ?? Number.POSITIVE_INFINITY;
  const levels = [
    () => viewGraph(groups, { ...options, width }, "full"),
    () => viewGraph(groups, { ...options, width }, "rows"),
    () => viewBusy(groups, { ...options, width }, most - heading.length - 1),
  ];
  let view: readonly Line[] = heading;
  for (const level of levels) {
    view = [...heading, EMPTY_LINE, ...level()];
    if (view.length <= most) return view;
  }
  return view.slice(0, most);
}

function viewHeading(record: RunRecord, { glyphs, width }: ViewOptions): readonly Line[] {
  const facts = [
    ...(record.plan.length === 0 ? [] : [formatCount(record.plan.length, "task")]),
    ...(record.brain === "" ? [] : [record.brain]),
    ...(record.planDone && record.timing.planMs > 0 ? [formatDuration(record.timing.planMs)] : []),
    ...(record.confidence === undefined ? [] : [`${Math.round(record.confidence * 100)}% sure`]),
  ];
  const dot = ` ${glyphs.dot} `;
  const title = record.planDone || record.status !== "running" ? "Plan" : "Planning…";
  return [
    fitLine([span(`${glyphs.heading} `, "accent"), span(title, "strong"), span(dot + facts.join(dot), "faint")], width),
    ...record.repairs.map((repair) => fitLine([span(`${MARGIN}mended: ${repair}`, "faint")], width)),
    ...record.warnings.map(({ message }) => fitLine([span(`${MARGIN}${glyphs.warning} ${message}`, "caution")], width)),
  ];
}

function viewGraph(groups: readonly TaskGroup[], options: ViewOptions, detail: "full" | "rows"): readonly Line[] {
  const laid = layTaskLanes(groups.map(({ task }) => task));
  const lanes = Math.max(...laid.map(({ node }) => node.length));
  const drawn = lanes <= MOST_LANES;
  const gutter = drawn ? lanes * 2 : 2;
  const rowOptions = rowOptionsFor(groups, options, gutter);
  const byId = new Map(groups.map((group) => [group.task.id, group]));
  return laid.flatMap((row): readonly Line[] => {
    const group = byId.get(row.taskId);
    if (group === undefined) return [];
    return drawTask(group, drawn ? row : undefined, { ...options, gutter, detail, rowOptions });
  });
}

function rowOptionsFor(groups: readonly TaskGroup[], options: ViewOptions, gutter: number): RowOptions {
  const id = Math.max(...groups.map(({ task }) => String(task.id).length));
  const task = Math.max(...groups.map((group) => displayWidth(group.task.task)));
  const width = options.width - MARGIN.length - gutter;
  // Sign column aside, what is left after the task's name and the right-hand state belongs to the model.
  const model = Math.max(12, width - id - 2 - task - 2 - 12);
  return { glyphs: options.glyphs, now: options.now, width, columns: { id, task, model } };
}

interface DrawOptions extends ViewOptions {
  readonly gutter: number;
  readonly detail: "full" | "rows";
  readonly rowOptions: RowOptions;
}

function drawTask(group: TaskGroup, lanes: TaskLanes | undefined, options: DrawOptions): readonly Line[] {
  const { glyphs, gutter, rowOptions } = options;
  const sign = signOf(group.status, rowOptions);
  const pad = (drawing: string) => drawing.padEnd(gutter);
  const row = taskRow(group, rowOptions);
  const node: Line =
    lanes === undefined
      ? [span(MARGIN), sign, span(" "), ...row]
      : [span(MARGIN), ...splitAtSign(pad(drawCells(lanes.node, glyphs, SIGN)), sign), ...row];
  if (options.detail === "rows") return [node];
  const joint: readonly Line[] =
    lanes?.joint === undefined ? [] : [[span(MARGIN + drawCells(lanes.joint, glyphs, ""), "faint")]];
  const under = MARGIN + pad(lanes === undefined ? "" : drawCells(lanes.below, glyphs, ""));
  return [...joint, node, ...detailRows(group, rowOptions).map((detail) => [span(under, "faint"), ...detail])];
}

const SIGN = "\u0001";

function splitAtSign(drawing: string, sign: Line[number]): Line {
  const [before = "", after = ""] = drawing.split(SIGN);
  return [span(before, "faint"), sign, span(after, "faint")];
}

/** For a terminal that is too low for the graph: what is at work, what failed, and counts of the rest. */
function viewBusy(groups: readonly TaskGroup[], options: ViewOptions, rows: number): readonly Line[] {
  const rowOptions = rowOptionsFor(groups, options, 2);
  const counts = new Map<TaskGroup["status"], number>();
  for (const { status } of groups) counts.set(status, (counts.get(status) ?? 0) + 1);
  const summary: Line = [
    span(MARGIN),
    ...[...counts].flatMap(([status, count], index) => [
      span(index === 0 ? "" : ` ${options.glyphs.dot} `, "faint"),
      span(`${count} ${status}`, STATUS_TONES[status]),
    ]),
  ];
  const urgent = (["running", "failed"] as const).flatMap((status) =>
    groups.filter((group) => group.status === status),
  );
  const shown = urgent.slice(0, Math.max(0, rows - 1));
  return [
    ...shown.map((group) => [span(MARGIN), signOf(group.status, rowOptions), span(" "), ...taskRow(group, rowOptions)]),
    fitLine(summary, options.width),
  ];
}
