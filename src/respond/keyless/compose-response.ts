import type { ErrorInfo } from "../../domain/errors.ts";
import { dependenciesOf } from "../../domain/plan.ts";
import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";
import { createTelling, describeResult, mediaPaths, subjectOf, type Telling, titleOf } from "./describe-result.ts";
import { type Phrases, phrasesFor } from "./phrases.ts";

/**
 * The answer without a language model: the direct answer first, then what did not work, how it came about, and the
 * files. Nothing stands in it that no task produced.
 */
export function composeResponse(record: RunRecord): string {
  const phrases = phrasesFor(record.language);
  const telling = createTelling(record, phrases);
  const completed = record.tasks.filter((task) => task.status === "completed");
  const answer = directAnswer(telling, completed);
  const opening = openingOf(record, completed, phrases);
  return [
    opening,
    answer,
    composeProblems(record),
    completed.length === 0 ? "" : [phrases.how, ...completed.map((task) => describeStep(task, telling))].join("\n"),
    listFiles(completed, answer, phrases),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What did not work, as a list; empty where everything did. */
export function composeProblems(record: RunRecord): string {
  const phrases = phrasesFor(record.language);
  const telling = createTelling(record, phrases);
  const problems = record.tasks.flatMap((task) => describeProblem(task, telling));
  return problems.length === 0 ? "" : [phrases.problems, ...problems.map((line) => `- ${line}`)].join("\n");
}

function openingOf(record: RunRecord, completed: readonly TaskRecord[], phrases: Phrases): string {
  if (record.plan.length === 0) return phrases.noTasks;
  const code = record.tasks.find((task) => task.status === "cancelled")?.error?.code;
  if (code === "timeout") return phrases.timedOut;
  if (code === "cancelled") return phrases.cancelled;
  return completed.length === 0 ? phrases.nothing : "";
}

/** Results that no other completed task used up; of a task that only made a file, also the text that it was made from. */
function directAnswer(telling: Telling, completed: readonly TaskRecord[]): string {
  const { record, phrases } = telling;
  const readable = new Set(
    completed
      .filter(({ outputs }) => outputs.some(({ type }) => type === "text" || type === "json"))
      .map(({ id }) => id),
  );
  const used = new Set(record.plan.filter(({ id }) => readable.has(id)).flatMap(dependenciesOf));
  const shown = completed.filter((task) => !used.has(task.id));
  const lines = shown.map((task) => describeResult(task, telling)).filter((line) => line !== "");
  return [lines.join(lines.some((line) => line.includes("\n")) ? "\n\n" : "\n"), ...totals(completed, phrases)]
    .filter((part) => part !== "")
    .join("\n");
}

/** The same thing counted in several pictures adds up. */
function totals(completed: readonly TaskRecord[], phrases: Phrases): readonly string[] {
  const sums = new Map<string, { count: number; parts: number }>();
  for (const output of completed.flatMap((task) => task.outputs)) {
    if (output.type !== "json" || typeof output.value !== "object" || output.value === null) continue;
    const { count, label } = output.value as { readonly count?: unknown; readonly label?: unknown };
    if (typeof count !== "number" || typeof label !== "string") continue;
    const sum = sums.get(label) ?? { count: 0, parts: 0 };
    sums.set(label, { count: sum.count + count, parts: sum.parts + 1 });
  }
  return [...sums].filter(([, { parts }]) => parts > 1).map(([label, { count }]) => phrases.total(count, label));
}

function describeProblem(task: TaskRecord, telling: Telling): readonly string[] {
  const { phrases } = telling;
  const subject = subjectOf(task, telling);
  const title = titleOf(task.task, phrases) + (subject === "" ? "" : ` (${subject})`);
  if (task.status === "failed") return [phrases.failed(title, reasonOf(task.error, phrases))];
  if (task.status === "skipped") return [phrases.skipped(title)];
  if (task.status === "cancelled") return [phrases.cancelledTask(title)];
  return [];
}

function reasonOf(error: ErrorInfo | undefined, phrases: Phrases): string {
  if (error === undefined) return "";
  const message = /[.!?。”"]$/.test(error.message) ? error.message : `${error.message}.`;
  const detail = error.hint === undefined ? error.message : `${message} ${error.hint}`;
  const meaning = phrases.errors[error.code];
  return meaning === undefined ? detail : `${meaning}（${detail}）`;
}

function describeStep(task: TaskRecord, telling: Telling): string {
  const { phrases } = telling;
  const number = telling.steps.get(task.id) ?? task.id;
  const seconds =
    task.startedAt === undefined || task.endedAt === undefined
      ? 0
      : Date.parse(task.endedAt) - Date.parse(task.startedAt);
  const step = phrases.step(
    titleOf(task.task, phrases),
    subjectOf(task, telling),
    task.model?.id ?? "",
    (seconds / 1000).toFixed(1),
  );
  return `${number}${task.item === undefined ? "" : `.${task.item + 1}`}. ${step}`;
}

function listFiles(completed: readonly TaskRecord[], answer: string, phrases: Phrases): string {
  const paths = [...new Set(completed.flatMap((task) => mediaPaths(task.outputs)))].filter(
    (path) => !answer.includes(path),
  );
  return paths.length === 0 ? "" : [phrases.files, ...paths.map((path) => `- ${path}`)].join("\n");
}
