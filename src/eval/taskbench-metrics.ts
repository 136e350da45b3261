import type { TaskbenchGraph, TaskbenchTool } from "./taskbench-data.ts";

/** Precision, recall and F1, each from 0 to 1; 0 where nothing counts. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface TaskbenchScores {
  readonly records: number;
  /** Tool names, pooled over the tools. */
  readonly node: Score;
  /** Unweighted mean of the F1 of each tool of the library. */
  readonly nodeMacroF1: number;
  /** Edges are the references in the arguments, as in the official code. */
  readonly edge: Score;
  /** Edges are the links of the record, and the dependencies of the plan: order without data counts. */
  readonly edgeLinks: Score;
  /** Tool and type of argument. */
  readonly argumentType: Score;
  /** Tool, type and value of argument. */
  readonly argumentValue: Score;
  /** 1 − 2·LCS/(length + length) over the tool sequences, mean over the records. 0 is best. */
  readonly editDistance: number;
  /** Share of records with all tools and all links right. */
  readonly exactGraph: number;
}

/** What is compared of one record, as sets of strings. */
export interface RecordSets {
  readonly tools: ReadonlySet<string>;
  readonly sequence: readonly string[];
  readonly edges: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly argumentTypes: ReadonlySet<string>;
  readonly argumentValues: ReadonlySet<string>;
  /** Tool names that the library does not have; ignored everywhere else. */
  readonly outside: readonly string[];
}

export interface Comparison {
  readonly gold: RecordSets;
  readonly predicted: RecordSets;
}

const REFERENCE = /<node-(\d+)>/g;
const EXTENSION_TYPES: Readonly<Record<string, string>> = {
  jpg: "image",
  jpeg: "image",
  png: "image",
  gif: "image",
  bmp: "image",
  tiff: "image",
  svg: "image",
  wav: "audio",
  mp3: "audio",
  m4a: "audio",
  wma: "audio",
  ogg: "audio",
  aiff: "audio",
  alac: "audio",
  aac: "audio",
  flac: "audio",
  mp4: "video",
  avi: "video",
  mov: "video",
  flv: "video",
  wmv: "video",
  mkv: "video",
  webm: "video",
  m4v: "video",
  mpg: "video",
  mpeg: "video",
};

function typeOfValue(value: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(value.trim())?.[1]?.toLowerCase() ?? "";
  return EXTENSION_TYPES[extension] ?? "text";
}

const pair = (source: string, target: string): string => `${source} → ${target}`;

/** The sets of one graph. `<node-j>` in an argument points to the j-th node. */
export function setsOfGraph(graph: TaskbenchGraph, tools: readonly TaskbenchTool[]): RecordSets {
  const outputs = new Map(tools.map((tool) => [tool.id, tool.outputType[0] ?? "text"]));
  const known = graph.nodes.filter((node) => outputs.has(node.task));
  const edges = new Set<string>();
  const argumentTypes = new Set<string>();
  const argumentValues = new Set<string>();
  for (const node of known) {
    for (const argument of node.arguments) {
      const sources = [...argument.matchAll(REFERENCE)].flatMap((match) => {
        const task = graph.nodes[Number(match[1])]?.task;
        return task !== undefined && outputs.has(task) ? [task] : [];
      });
      for (const source of sources) edges.add(pair(source, node.task));
      const [source] = sources;
      const type = source === undefined ? typeOfValue(argument) : (outputs.get(source) ?? "text");
      argumentTypes.add(`${node.task} | ${type}`);
      argumentValues.add(`${node.task} | ${type} | ${source ?? argument}`);
    }
  }
  const links = graph.links.filter((link) => outputs.has(link.source) && outputs.has(link.target));
  return {
    tools: new Set(known.map((node) => node.task)),
    sequence: known.map((node) => node.task),
    edges,
    links: new Set(links.map((link) => pair(link.source, link.target))),
    argumentTypes,
    argumentValues,
    outside: graph.nodes.filter((node) => !outputs.has(node.task)).map((node) => node.task),
  };
}

interface Counts {
  readonly both: number;
  readonly gold: number;
  readonly predicted: number;
}

function count(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): Counts {
  let both = 0;
  for (const item of predicted) if (gold.has(item)) both += 1;
  return { both, gold: gold.size, predicted: predicted.size };
}

function scoreOf({ both, gold, predicted }: Counts): Score {
  const precision = predicted === 0 ? 0 : both / predicted;
  const recall = gold === 0 ? 0 : both / gold;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function pooled(comparisons: readonly Comparison[], pick: (sets: RecordSets) => ReadonlySet<string>): Score {
  const counts = { both: 0, gold: 0, predicted: 0 };
  for (const { gold, predicted } of comparisons) {
    const one = count(pick(gold), pick(predicted));
    counts.both += one.both;
    counts.gold += one.gold;
    counts.predicted += one.predicted;
  }
  return scoreOf(counts);
}

function macroF1(comparisons: readonly Comparison[], tools: readonly TaskbenchTool[]): number {
  if (tools.length === 0) return 0;
  const scores = tools.map(({ id }) => {
    const only = (sets: RecordSets): ReadonlySet<string> => new Set(sets.tools.has(id) ? [id] : []);
    return pooled(comparisons, only).f1;
  });
  return scores.reduce((sum, score) => sum + score, 0) / tools.length;
}

/** Length of the longest common subsequence. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let previous: number[] = new Array<number>(other.length + 1).fill(0);
  for (const item of one) {
    const row: number[] = [0];
    other.forEach((candidate, index) => {
      row.push(candidate === item ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, row[index] ?? 0));
    });
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

export function editDistance(gold: readonly string[], predicted: readonly string[]): number {
  const total = gold.length + predicted.length;
  return total === 0 ? 0 : 1 - (2 * commonLength(gold, predicted)) / total;
}

function equalSets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** All tools and all links are right; by links as the record gives them. */
export function isExact({ gold, predicted }: Comparison): boolean {
  return (
    predicted.outside.length === 0 && equalSets(gold.tools, predicted.tools) && equalSets(gold.links, predicted.links)
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The metrics of TaskBench (arXiv 2311.18760), as its `evaluate.py` computes them, save that a record without a
 * prediction counts as an empty one.
 */
export function scoreComparisons(comparisons: readonly Comparison[], tools: readonly TaskbenchTool[]): TaskbenchScores {
  return {
    records: comparisons.length,
    node: pooled(comparisons, (sets) => sets.tools),
    nodeMacroF1: macroF1(comparisons, tools),
    edge: pooled(comparisons, (sets) => sets.edges),
    edgeLinks: pooled(comparisons, (sets) => sets.links),
    argumentType: pooled(comparisons, (sets) => sets.argumentTypes),
    argumentValue: pooled(comparisons, (sets) => sets.argumentValues),
    editDistance: mean(comparisons.map(({ gold, predicted }) => editDistance(gold.sequence, predicted.sequence))),
    exactGraph: mean(comparisons.map((comparison) => (isExact(comparison) ? 1 : 0))),
  };
}
