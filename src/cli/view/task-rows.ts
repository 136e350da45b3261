import type { TaskRecord } from "../../domain/run-record.ts";
import { describeInputs, describeOutputs, nameItem } from "./describe-task.ts";
import { displayWidth, fitLine, lineWidth, padEnd, padStart, truncate } from "./display-width.ts";
import { formatElapsed } from "./format-amounts.ts";
import { type Glyphs, STATUS_TONES } from "./glyphs.ts";
import { EMPTY_LINE, type Line, oneLine, type Span, span } from "./line.ts";
import { elapsedOf, type TaskGroup } from "./task-group.ts";
import { wrapText } from "./wrap-text.ts";

export interface RowOptions {
  readonly glyphs: Glyphs;
  /** Terminal cells from the sign to the right edge. */
  readonly width: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Columns of all tasks together, so that they stand under each other. */
  readonly columns: { readonly id: number; readonly task: number; readonly model: number };
}

const TIME_CELLS = 9;
const BAR_CELLS = 8;
const SAID_IN_WORDS: ReadonlySet<TaskRecord["status"]> = new Set(["failed", "skipped", "cancelled"]);

export function signOf(status: TaskRecord["status"], { glyphs, now }: Pick<RowOptions, "glyphs" | "now">): Span {
  const frame = glyphs.spinner[Math.floor(now / 80) % glyphs.spinner.length];
  return span(status === "running" ? (frame ?? "") : glyphs.status[status], STATUS_TONES[status]);
}

/** `0  image-to-text  offline/tesseract   ━━━━──── 48%   0.4 s` */
export function taskRow(group: TaskGroup, options: RowOptions): Line {
  const { columns, glyphs, now } = options;
  const { task, executions, total, status, completed } = group;
  const [first] = executions;
  const progress = total > 1 ? itemProgress(group) : first?.progress?.fraction;
  const state: readonly Span[] = [
    ...(total > 1 ? [span(`${completed}/${total} `, STATUS_TONES[status])] : []),
    ...(status === "running" && progress !== undefined ? bar(progress, glyphs) : []),
    ...(SAID_IN_WORDS.has(status) ? [span(status, STATUS_TONES[status])] : []),
  ];
  const elapsed = elapsedOf(executions, now);
  return justify(
    [
      span(`${padStart(String(task.id), columns.id)}  `, "faint"),
      span(padEnd(task.task, columns.task), status === "waiting" || status === "not-run" ? "plain" : "strong"),
      span("  "),
      span(truncate(modelsOf(executions), columns.model), "faint"),
    ],
    [...state, span(padStart(elapsed === undefined ? "" : formatElapsed(elapsed), TIME_CELLS), "faint")],
    options.width,
  );
}

function itemProgress({ completed, executions, total }: TaskGroup): number {
  const under = executions.reduce(
    (sum, { status, progress }) => sum + (status === "running" ? (progress?.fraction ?? 0) : 0),
    0,
  );
  return (completed + under) / total;
}

function bar(fraction: number, { barFull, barEmpty }: Glyphs): readonly Span[] {
  const whole = Math.min(1, Math.max(0, fraction));
  const full = Math.round(whole * BAR_CELLS);
  return [
    span(barFull.repeat(full), "busy"),
    span(barEmpty.repeat(BAR_CELLS - full), "faint"),
    span(padStart(`${Math.round(whole * 100)}%`, 5), "busy"),
  ];
}

function modelsOf(executions: readonly TaskRecord[]): string {
  return [...new Set(executions.flatMap(({ model }) => (model === undefined ? [] : [model.id])))].join(", ");
}

/** Left part, space, right part; the left part gives way. */
function justify(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(right);
  const fitted = fitLine(left, room - 1);
  return [...fitted, span(" ".repeat(Math.max(1, room - lineWidth(fitted)))), ...right];
}

/** The rows under a task: what it reads and gave, why it failed, and the items of its fan-out. */
export function detailRows(group: TaskGroup, options: RowOptions): readonly Line[] {
  const { glyphs, width } = options;
  const indent = span(" ".repeat(options.columns.id + 2));
  const inner = width - options.columns.id - 2;
  const [first] = group.executions;
  if (group.total > 1) {
    return [
      [indent, span(truncate(describeInputs(group.task, glyphs), inner), "faint")],
      ...itemRows(group, options).map((row) => [indent, ...row]),
    ];
  }
  if (first === undefined) return [EMPTY_LINE];
  return outcomeRows(first, describeInputs(group.task, glyphs), { glyphs, width: inner }).map((row) => [
    indent,
    ...row,
  ]);
}

function outcomeRows(
  execution: TaskRecord,
  inputs: string,
  { glyphs, width }: { readonly glyphs: Glyphs; readonly width: number },
): readonly Line[] {
  const { status, error, outputs, progress, attempts } = execution;
  const again = attempts > 1 && status === "running" ? `attempt ${attempts} ${glyphs.dot} ` : "";
  if (error !== undefined) {
    const tone = STATUS_TONES[status];
    const rows = (text: string) => wrapText(oneLine(text), width);
    return [
      ...rows(error.message).map((row): Line => [span(row, tone)]),
      ...(error.hint === undefined || status === "skipped" ? [] : rows(error.hint)).map(
        (row): Line => [span(row, "faint")],
      ),
    ];
  }
  if (outputs.length > 0) {
    // What came out matters more than what went in: it gets at least two thirds of the row.
    const result = describeOutputs(outputs, glyphs);
    const room = Math.max(Math.floor(width / 3), width - displayWidth(result) - displayWidth(glyphs.arrow) - 2);
    const source = truncate(inputs, room);
    const lead = source === "" ? `${glyphs.arrow} ` : `${source} ${glyphs.arrow} `;
    return [[span(lead, "faint"), span(truncate(result, width - displayWidth(lead)))]];
  }
  const message = progress?.message === undefined ? "" : ` ${glyphs.dot} ${oneLine(progress.message)}`;
  return [
    [
      ...(again === "" ? [] : [span(again, "caution")]),
      span(truncate(`${inputs}${message}`, width - displayWidth(again)), "faint"),
    ],
  ];
}

const MOST_ITEMS = 8;

/** Up to eight items; beyond, the ones at work and the ones that failed come first and the rest is counted. */
function itemRows(group: TaskGroup, options: RowOptions): readonly Line[] {
  const urgency = (one: TaskRecord) => (one.status === "running" ? 0 : one.error !== undefined ? 1 : 2);
  const items = group.executions.filter(({ item }) => item !== undefined);
  const shown =
    items.length <= MOST_ITEMS
      ? items
      : [...items].sort((left, right) => urgency(left) - urgency(right)).slice(0, MOST_ITEMS - 1);
  const names = shown.map((one) => nameItem(group.task, one.item ?? 0));
  const nameCells = Math.min(24, Math.max(...names.map(displayWidth)));
  const inner = options.width - options.columns.id - 2;
  const rows = shown.map((one, index): Line => {
    const elapsed = elapsedOf([one], options.now);
    const name = padEnd(truncate(names[index] ?? "", nameCells), nameCells);
    const [outcome = EMPTY_LINE] = outcomeRows(one, "", {
      glyphs: options.glyphs,
      width: inner - nameCells - 5 - TIME_CELLS,
    });
    return justify(
      [signOf(one.status, options), span(` ${name}  `), ...outcome],
      [span(padStart(elapsed === undefined ? "" : formatElapsed(elapsed), TIME_CELLS), "faint")],
      inner,
    );
  });
  const hidden = items.length - shown.length;
  return hidden === 0 ? rows : [...rows, [span(`${options.glyphs.ellipsis} and ${hidden} more`, "faint")]];
}
