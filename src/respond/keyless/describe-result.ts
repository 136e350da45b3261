import { type PlanTask, valuesOf } from "../../domain/plan.ts";
import { asReference } from "../../domain/references.ts";
import { isMedia, type Resource } from "../../domain/resource.ts";
import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";
import { fansOut } from "../../domain/task-type.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { describeJson } from "../../util/describe-json.ts";
import { describeEntities, describeLanguages, describeScores, describeVector } from "./describe-data.ts";
import type { Phrases } from "./phrases.ts";

/** A run laid out for looking things up: answers to big plans must not cost quadratic time. */
export interface Telling {
  readonly record: RunRecord;
  readonly phrases: Phrases;
  readonly planned: ReadonlyMap<number, PlanTask>;
  /** Position of each task in the plan, from 1. */
  readonly steps: ReadonlyMap<number, number>;
}

export function createTelling(record: RunRecord, phrases: Phrases): Telling {
  return {
    record,
    phrases,
    planned: new Map(record.plan.map((task) => [task.id, task])),
    steps: new Map(record.plan.map(({ id }, index) => [id, index + 1])),
  };
}

export function titleOf(task: string, phrases: Phrases): string {
  return phrases.titles[task] ?? DEFAULT_TASK_TYPES.get(task)?.title ?? task;
}

/** What a task worked on, as a person would call it: the file, or the step that it came from. */
export function subjectOf(task: TaskRecord, { planned: plan, steps, phrases }: Telling): string {
  const planned = plan.get(task.id);
  const type = DEFAULT_TASK_TYPES.get(task.task);
  if (planned === undefined || type === undefined) return "";
  const media = Object.entries(planned.args).filter(([name]) => {
    const spec = type.inputs[name];
    return spec !== undefined && fansOut(spec);
  });
  const names = media.flatMap(([, value]) => {
    const values = valuesOf(value);
    const own = values.length > 1 && task.item !== undefined ? values.slice(task.item, task.item + 1) : values;
    return own.map((item) => {
      const source = asReference(String(item));
      if (source !== undefined) return phrases.resultOf(steps.get(source) ?? source);
      const earlier = /^history:(\d+)$/.exec(String(item))?.[1];
      return earlier === undefined ? String(item) : phrases.earlier(earlier);
    });
  });
  return names.join(phrases.and);
}

type Describe = (task: TaskRecord, subject: string, phrases: Phrases) => string | undefined;

/** The answer that a completed task gives, by task type; what is missing here is described by its kind of output. */
const BY_TASK: Readonly<Record<string, Describe>> = {
  "object-detection": describeDetections,
  "zero-shot-object-detection": describeDetections,
  "image-segmentation": describeDetections,
  "openpose-control": describeDetections,
  "keypoint-detection": describeDetections,
  "text-to-speech": (task, _subject, phrases) => {
    const paths = mediaPaths(task.outputs);
    return paths.length === 0 ? undefined : paths.map(phrases.speech).join("\n");
  },
  "visual-question-answering": describeAnswer,
  "document-question-answering": describeAnswer,
  "image-classification": describeScores,
  "text-classification": describeScores,
  "zero-shot-classification": describeScores,
  "zero-shot-image-classification": describeScores,
  "audio-classification": describeScores,
  "language-identification": describeLanguages,
  "sentence-similarity": describeSimilarity,
  "text-ranking": describeScores,
  "text-retrieval": describeScores,
  "token-classification": describeEntities,
  "feature-extraction": describeVector,
  "image-feature-extraction": describeVector,
};

/** Their second picture shows the first beside the one that was given. */
const COMPARED: ReadonlySet<string> = new Set(["image-to-image"]);

export function describeResult(task: TaskRecord, telling: Telling): string {
  const { phrases } = telling;
  const subject = subjectOf(task, telling);
  const special = BY_TASK[task.task]?.(task, subject, phrases);
  if (special !== undefined) return special;
  const texts = task.outputs.flatMap((output) => (output.type === "text" ? [output.text.trim()] : []));
  if (texts.length > 0) return texts.join("\n");
  const data = task.outputs
    .flatMap((output) => (output.type === "json" ? [describeJson(output.value)] : []))
    .filter(Boolean);
  const title = titleOf(task.task, phrases);
  if (data.length > 0) return phrases.about(subject === "" ? title : subject, data.join("; "));
  const [made, ...beside] = mediaPaths(task.outputs);
  if (made === undefined) return "";
  const isComparison = COMPARED.has(task.task) && beside.length === 1;
  return [
    phrases.made(phrases.products[task.task] ?? title, made),
    ...beside.map((path) =>
      isComparison ? phrases.compared(path) : phrases.made(phrases.products[task.task] ?? title, path),
    ),
  ].join("\n");
}

function describeDetections(task: TaskRecord, subject: string, phrases: Phrases): string | undefined {
  const data = task.outputs.find((output) => output.type === "json");
  if (data?.type !== "json") return undefined;
  if (Array.isArray(data.value) && data.value.length === 0) return phrases.showsNothing(subject);
  return phrases.shows(subject, countLabels(data.value, phrases) ?? describeJson(data.value));
}

/** What was detected, counted in the words of the language. */
function countLabels(value: unknown, phrases: Phrases): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const counts = new Map<string, number>();
  for (const { label } of value as readonly { readonly label?: unknown }[]) {
    if (typeof label !== "string") return undefined;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => phrases.count(count, label)).join(phrases.comma);
}

/** How near two texts are in meaning, in words and per cent. */
function describeSimilarity(task: TaskRecord, _subject: string, phrases: Phrases): string | undefined {
  const data = task.outputs.find((output) => output.type === "json");
  if (data?.type !== "json" || typeof data.value !== "object" || data.value === null) return undefined;
  const { score } = data.value as { readonly score?: unknown };
  if (typeof score !== "number") return undefined;
  const level = SIMILARITY_LEVELS.findIndex((least) => score >= least);
  return phrases.alike(level === -1 ? SIMILARITY_LEVELS.length : level, Math.round(Math.max(0, score) * 100));
}

/** From which score on two texts are very much, fairly, somewhat alike. */
const SIMILARITY_LEVELS = [0.75, 0.55, 0.35];

function describeAnswer(task: TaskRecord, subject: string, phrases: Phrases): string | undefined {
  const answer = task.outputs.find((output) => output.type === "text");
  if (answer?.type !== "text") return undefined;
  return subject === "" ? answer.text.trim() : phrases.about(subject, answer.text.trim());
}

export function mediaPaths(outputs: readonly Resource[]): readonly string[] {
  return outputs.filter(isMedia).map(({ artifact }) => artifact.path);
}
