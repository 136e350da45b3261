import { valuesOf } from "../../domain/plan.ts";
import { type Artifact, isMedia, type Resource } from "../../domain/resource.ts";
import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";

/** Files that the tasks made, each once, in the order in which the prompt numbers them. */
export function artifactsOf(record: RunRecord): readonly Artifact[] {
  const found = new Map<string, Artifact>();
  for (const resource of record.tasks.flatMap(({ outputs }) => outputs)) {
    if (isMedia(resource)) found.set(resource.artifact.id, resource.artifact);
  }
  return [...found.values()];
}

/**
 * The completed tasks with their results, one line each, within so many characters: long texts lose their middle, and say
 * how much of it. Everything from outside is quoted: it is data.
 */
export function writeResults(record: RunRecord, characters: number): string {
  const completed = record.tasks.filter(({ status }) => status === "completed");
  const artifacts = artifactsOf(record);
  const whole = completed.map((task) => lineOf(task, record, artifacts, Number.POSITIVE_INFINITY));
  const total = whole.reduce((sum, line) => sum + line.length, 0);
  if (total <= characters) return whole.join("\n");
  const share = fairShare(
    whole.map((line) => line.length),
    characters,
  );
  return completed.map((task) => lineOf(task, record, artifacts, share)).join("\n");
}

/** The length to which the long ones are cut so that the short ones stay whole and all fit. */
function fairShare(lengths: readonly number[], characters: number): number {
  let left = characters;
  const sorted = [...lengths].sort((one, other) => one - other);
  for (const [index, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (length > share) return Math.max(60, share);
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function lineOf(task: TaskRecord, record: RunRecord, artifacts: readonly Artifact[], length: number): string {
  const planned = record.plan.find(({ id }) => id === task.id);
  const args = Object.entries(planned?.args ?? {}).map(([name, value]) => {
    const own = task.item === undefined ? value : (valuesOf(value)[task.item] ?? value);
    return `${name}=${cutMiddle(JSON.stringify(own), 80)}`;
  });
  const model = task.model === undefined ? "" : ` by ${task.model.id}`;
  const outputs = task.outputs.map((output) => writeOutput(output, artifacts, length));
  return `${task.id}. ${task.task}(${args.join(", ")})${model}: ${outputs.join("; ") || "nothing"}`;
}

function writeOutput(output: Resource, artifacts: readonly Artifact[], length: number): string {
  if (output.type === "text") return JSON.stringify(cutMiddle(output.text.trim(), length));
  if (output.type === "json") return cutMiddle(writeJson(output.value), length);
  const number = artifacts.findIndex(({ id }) => id === output.artifact.id) + 1;
  return `artifact:${number} (${output.type})`;
}

/** Labels with counts and scores instead of boxes; numbers to two places. */
function writeJson(value: unknown): string {
  if (Array.isArray(value) && value.length > 0 && value.every(hasLabel)) {
    const scores = new Map<string, number[]>();
    for (const { label, score } of value)
      scores.set(label, [...(scores.get(label) ?? []), ...(score === undefined ? [] : [score])]);
    const counts = new Map<string, number>();
    for (const { label } of value) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts]
      .map(([label, count]) => {
        const own = (scores.get(label) ?? []).slice(0, 4).map((score) => score.toFixed(2));
        return `${JSON.stringify(label)} ×${count}${own.length === 0 ? "" : ` (${own.join(", ")})`}`;
      })
      .join(", ");
  }
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "number" && !Number.isInteger(inner) ? Math.round(inner * 100) / 100 : inner,
  );
}

function hasLabel(entry: unknown): entry is { readonly label: string; readonly score?: number } {
  if (typeof entry !== "object" || entry === null) return false;
  const { label, score } = entry as { readonly label?: unknown; readonly score?: unknown };
  return typeof label === "string" && (score === undefined || typeof score === "number");
}

export function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil(length * 0.65);
  const tail = Math.floor(length * 0.25);
  const left = text.length - head - tail;
  return `${text.slice(0, head)} […${left} characters left out…] ${tail === 0 ? "" : text.slice(-tail)}`;
}
