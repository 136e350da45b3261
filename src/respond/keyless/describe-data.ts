import type { TaskRecord } from "../../domain/run-record.ts";
import type { Phrases } from "./phrases.ts";

const MOST_SCORES = 5;

/** The data that a task gave, where it is a list. */
function listOf(task: TaskRecord): readonly Readonly<Record<string, unknown>>[] | undefined {
  const data = task.outputs.find((output) => output.type === "json");
  if (data?.type !== "json" || !Array.isArray(data.value)) return undefined;
  return data.value.filter(
    (entry: unknown): entry is Record<string, unknown> => typeof entry === "object" && entry !== null,
  );
}

/** Labels with their scores, the best first. */
export function describeScores(task: TaskRecord, subject: string, phrases: Phrases): string | undefined {
  const scores = (listOf(task) ?? []).flatMap(({ name, label, text, score }) => {
    const word = [name, label, text].find((value) => typeof value === "string");
    if (word === undefined) return [];
    const said = phrases.labels[word] ?? word;
    return [typeof score === "number" ? `${said} ${(score * 100).toFixed(0)}%` : said];
  });
  if (scores.length === 0) return undefined;
  const shown = scores.slice(0, MOST_SCORES).join(", ");
  return subject === "" ? `${shown}${phrases.stop}` : phrases.about(subject, shown);
}

const LEAST_LIKELY = 0.05;

/** Languages by their names in the language of the answer; what is unlikely is left out. */
export function describeLanguages(task: TaskRecord, subject: string, phrases: Phrases): string | undefined {
  const list = (listOf(task) ?? []).flatMap(({ label, score }) =>
    typeof label === "string" && typeof score === "number" ? [{ label, score }] : [],
  );
  const likely = list.filter(({ score }, index) => index === 0 || score >= LEAST_LIKELY).slice(0, 3);
  const [first, ...others] = likely.map(({ label, score }) =>
    phrases.percent(phrases.language(label), Math.round(score * 100)),
  );
  if (first === undefined) return undefined;
  const said = phrases.written(first, others.join(phrases.comma));
  return subject === "" ? said : phrases.about(subject, said);
}

/** Names in a text, each once, by their kind. */
export function describeEntities(task: TaskRecord, subject: string, phrases: Phrases): string | undefined {
  const list = listOf(task);
  if (list === undefined) return undefined;
  const byKind = new Map<string, Set<string>>();
  for (const { entity_group: group, entity, word } of list) {
    const kind = [group, entity].find((value) => typeof value === "string");
    if (kind === undefined || typeof word !== "string") continue;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(word));
  }
  if (byKind.size === 0) return phrases.noNames;
  const lines = [...byKind].map(([kind, words]) => phrases.about(phrases.labels[kind] ?? kind, [...words].join(", ")));
  return subject === "" ? lines.join("\n") : [phrases.about(subject, ""), ...lines].join("\n");
}

/** A vector is told by its length: nobody reads its numbers. */
export function describeVector(task: TaskRecord, _subject: string, phrases: Phrases): string | undefined {
  const data = task.outputs.find((output) => output.type === "json");
  if (data?.type !== "json") return undefined;
  const vector = Array.isArray(data.value) && Array.isArray(data.value[0]) ? data.value[0] : data.value;
  return Array.isArray(vector) ? phrases.vector(vector.length) : undefined;
}
