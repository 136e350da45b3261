import { readFile, writeFile } from "node:fs/promises";
import { DEFAULT_CAPS, type Plan, valuesOf } from "../domain/plan.ts";
import type { Planner, PlanRequest } from "../domain/ports.ts";
import { formatReference, replaceReferences } from "../domain/references.ts";
import { isParameter } from "../domain/task-type.ts";
import { DEFAULT_TASK_TYPES, type TaskTypeLibrary } from "../domain/task-type-table.ts";
import { createKeylessPlanner } from "../plan/keyless/keyless-planner.ts";
import type { StatedOrder } from "../plan/llm/reply-planner.ts";
import { bootstrapInterval, type Interval } from "./bootstrap.ts";
import { type ConfidenceRow, confidenceTable } from "./confidence-table.ts";
import { type PlanningTimes, planOnce, timesOf } from "./plan-once.ts";
import {
  readTaskbenchRecords,
  readTaskbenchTools,
  type TaskbenchGraph,
  type TaskbenchRecord,
  type TaskbenchTool,
} from "./taskbench-data.ts";
import { type Comparison, isExact, scoreComparisons, setsOfGraph, type TaskbenchScores } from "./taskbench-metrics.ts";
import { libraryOfTools, toolOfTask, unknownTools } from "./taskbench-tasks.ts";

export interface TaskbenchOptions {
  /** Records, one JSON object per line. */
  readonly data: string;
  /** The tool list. */
  readonly tools: string;
  /** Default: the keyless planner. */
  readonly planner?: Planner;
  /** Another planner for single records; undefined: none planned this one. */
  readonly plannerFor?: (record: TaskbenchRecord) => Planner | undefined;
  /** Only the first so many records. */
  readonly limit?: number;
  /** A file with one record id per line: only these. */
  readonly ids?: string;
  /** Writes predictions there, in the form that the official evaluate.py reads. */
  readonly predictions?: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface TaskbenchReport {
  readonly planner: string;
  readonly records: number;
  /** Records with a gold graph; only these are scored. */
  readonly labelled: number;
  /** Labelled records for which the planner made no plan; they count as empty. */
  readonly withoutPrediction: number;
  /** Why the planner failed, where it did, and how often: what it threw, the commonest first. */
  readonly failures: readonly { readonly message: string; readonly count: number }[];
  /** Planned tasks that no tool of the list is. */
  readonly outsideLibrary: readonly string[];
  /** Tools of the list that map to no task type. */
  readonly unknownTools: readonly string[];
  /** `overall`, `single`, `chain`, `dag`, and `tools=N`. */
  readonly splits: Readonly<Record<string, TaskbenchScores>>;
  /** 95% bootstrap intervals of the overall figures. */
  readonly intervals: { readonly nodeF1: Interval; readonly edgeF1: Interval; readonly edgeLinksF1: Interval };
  /** Right: all tools and all links. */
  readonly confidence: readonly ConfidenceRow[];
  /** Planning time of one request, in ms. */
  readonly time: PlanningTimes;
}

interface Planned {
  readonly record: TaskbenchRecord;
  readonly graph: TaskbenchGraph;
  readonly confidence: number;
  readonly failure: string | undefined;
  readonly durationMs: number;
}

/** Plans every record and compares with the gold graphs. F1 is on the best plan, whatever its confidence. */
export async function runTaskbenchEvaluation(options: TaskbenchOptions): Promise<TaskbenchReport> {
  const { signal = new AbortController().signal, plannerFor } = options;
  const fallback = options.planner ?? createKeylessPlanner();
  const choose = plannerFor ?? (() => fallback);
  const tools = await readTaskbenchTools(options.tools);
  const records = await chooseRecords(options);
  const names = tools.map((tool) => tool.id);
  const library = libraryOfTools(names);
  const planned: Planned[] = [];
  for (const record of records) {
    signal.throwIfAborted();
    planned.push(await planRecord(record, choose(record), { library, toolOf: toolOfTask(names), signal }));
    options.onProgress?.(planned.length, records.length);
  }
  if (options.predictions !== undefined) await writeFile(options.predictions, planned.map(predictionLine).join(""));
  return report(plannerFor === undefined ? fallback.name : "replies", planned, tools);
}

async function chooseRecords({ data, ids, limit }: TaskbenchOptions): Promise<readonly TaskbenchRecord[]> {
  const all = await readTaskbenchRecords(data);
  const wanted = ids === undefined ? undefined : new Set((await readFile(ids, "utf8")).split(/\s+/).filter(Boolean));
  const chosen = wanted ? all.filter((record) => wanted.has(record.id)) : all;
  return limit === undefined ? chosen : chosen.slice(0, limit);
}

async function planRecord(
  record: TaskbenchRecord,
  planner: Planner | undefined,
  about: {
    readonly library: TaskTypeLibrary;
    readonly toolOf: ReadonlyMap<string, string>;
    readonly signal: AbortSignal;
  },
): Promise<Planned> {
  const { library, toolOf, signal } = about;
  const { plan, confidence, explanation, failure, durationMs } = await planOnce(planner, {
    request: { ...requestWithoutFiles(record.request), library },
    signal,
  });
  const graph = toTaskbenchGraph(plan, toolOf, readStatedOrder(explanation));
  return { record, graph, confidence, failure, durationMs };
}

function requestWithoutFiles(request: string): Omit<PlanRequest, "library"> {
  return { request, files: [], conversation: { turns: [], resources: [] }, caps: DEFAULT_CAPS };
}

function readStatedOrder(explanation: unknown): StatedOrder["stated"] | undefined {
  const isStated = (value: object): value is StatedOrder => "stated" in value && value.stated instanceof Map;
  return typeof explanation === "object" && explanation !== null && isStated(explanation)
    ? explanation.stated
    : undefined;
}

/**
 * A plan as TaskBench writes graphs: tool names, positional arguments, `<node-j>` for the j-th node. `stated`: what a
 * reply said of a task's order counts instead of what its references imply.
 */
export function toTaskbenchGraph(
  plan: Plan,
  toolOf: ReadonlyMap<string, string>,
  stated: StatedOrder["stated"] = new Map(),
): TaskbenchGraph {
  const position = new Map(plan.map((task, index) => [task.id, index]));
  const nameOf = (task: string): string => toolOf.get(task) ?? task;
  const nodes = plan.map((task) => {
    const inputs = DEFAULT_TASK_TYPES.get(task.task)?.inputs ?? {};
    const values = Object.entries(task.args)
      .filter(([name]) => !inputs[name] || !isParameter(inputs[name]))
      .flatMap(([, value]) => valuesOf(value).map(String));
    return {
      task: nameOf(task.task),
      arguments: values.map((value) =>
        replaceReferences(value, (id) => {
          const node = position.get(id);
          // What refers to a task that could not be read refers to nothing.
          return node === undefined ? formatReference(id) : `<node-${node}>`;
        }),
      ),
    };
  });
  const links = plan.flatMap((task) => {
    const own = stated.get(task.id) ?? [];
    return (own.length === 0 ? task.dep : own).flatMap((id) => {
      const source = plan[position.get(id) ?? -1];
      return source ? [{ source: nameOf(source.task), target: nameOf(task.task) }] : [];
    });
  });
  return { nodes, links };
}

function predictionLine({ record, graph }: Planned): string {
  return `${JSON.stringify({ id: record.id, task_nodes: graph.nodes, task_links: graph.links })}\n`;
}

function report(planner: string, planned: readonly Planned[], tools: readonly TaskbenchTool[]): TaskbenchReport {
  const scored = planned.flatMap((one) => {
    const { gold } = one.record;
    if (!gold) return [];
    return [{ ...one, comparison: { gold: setsOfGraph(gold, tools), predicted: setsOfGraph(one.graph, tools) } }];
  });
  const comparisons = scored.map((one) => one.comparison);
  const splits: Record<string, TaskbenchScores> = { overall: scoreComparisons(comparisons, tools) };
  for (const type of ["single", "chain", "dag"]) {
    const part = scored.filter((one) => one.record.type === type).map((one) => one.comparison);
    if (part.length > 0) splits[type] = scoreComparisons(part, tools);
  }
  const sizes = [...new Set(comparisons.map(({ gold }) => gold.tools.size))].sort((one, other) => one - other);
  for (const size of sizes) {
    splits[`tools=${size}`] = scoreComparisons(
      comparisons.filter(({ gold }) => gold.tools.size === size),
      tools,
    );
  }
  const interval = (pick: (scores: TaskbenchScores) => number): Interval =>
    bootstrapInterval(comparisons, (sample: readonly Comparison[]) => pick(scoreComparisons(sample, [])), {
      resamples: 500,
    });
  return {
    planner,
    records: planned.length,
    labelled: scored.length,
    withoutPrediction: scored.filter((one) => one.graph.nodes.length === 0).length,
    failures: countFailures(planned),
    outsideLibrary: [...new Set(comparisons.flatMap(({ predicted }) => predicted.outside))],
    unknownTools: unknownTools(tools.map((tool) => tool.id)),
    splits,
    intervals: {
      nodeF1: interval((scores) => scores.node.f1),
      edgeF1: interval((scores) => scores.edge.f1),
      edgeLinksF1: interval((scores) => scores.edgeLinks.f1),
    },
    confidence: confidenceTable(
      scored.map((one) => ({ confidence: one.confidence, isRight: isExact(one.comparison) })),
    ),
    time: timesOf(planned),
  };
}

function countFailures(planned: readonly Planned[]): TaskbenchReport["failures"] {
  const counts = new Map<string, number>();
  for (const { failure } of planned) if (failure !== undefined) counts.set(failure, (counts.get(failure) ?? 0) + 1);
  return [...counts].map(([message, count]) => ({ message, count })).sort((left, right) => right.count - left.count);
}
