import type { ModelChoice } from "../../domain/model.ts";
import type { SelectionRequest } from "../../domain/ports.ts";
import { readTolerantJson } from "../../util/read-tolerant-json.ts";

const ID_KEYS = ["id", "model", "model_id", "modelId", "choice"];
const TASK_KEYS = ["task", "task_id", "taskId", "number"];
const REASON_KEYS = ["reason", "why", "explanation", "reasoning"];
const LONGEST_REASON = 200;
const DEEPEST = 5;

interface Pick {
  readonly task: number | undefined;
  readonly id: string;
  readonly reason: string;
}

/** The choices that a reply makes, by task id. An id that was not offered for its task counts as no answer. */
export function readChoices(reply: string, requests: readonly SelectionRequest[]): ReadonlyMap<number, ModelChoice> {
  const picks = readTolerantJson(reply).flatMap((root) => findPicks(root, undefined, 0));
  const choices = new Map<number, ModelChoice>();
  const offers = (request: SelectionRequest, id: string) => request.candidates.some(({ model }) => model.id === id);
  for (const { task, id, reason } of picks) {
    const named = requests.find((request) => request.task.id === task);
    // Without a task, or with a foreign one, a choice can be meant for the only task there is.
    const meant = named ?? (requests.length === 1 ? requests[0] : undefined);
    if (meant === undefined || choices.has(meant.task.id) || !offers(meant, id)) continue;
    choices.set(meant.task.id, { id, reason, by: "llm" });
  }
  return choices;
}

function findPicks(value: unknown, key: string | undefined, depth: number): readonly Pick[] {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findPicks(item, undefined, depth + 1));
  const fields = value as Readonly<Record<string, unknown>>;
  const id = ID_KEYS.map((name) => fields[name]).find((field) => typeof field === "string");
  if (typeof id === "string") {
    const task = toNumber(TASK_KEYS.map((name) => fields[name]).find((field) => toNumber(field) !== undefined) ?? key);
    const reason = REASON_KEYS.map((name) => fields[name]).find((field) => typeof field === "string");
    return [{ task, id: id.trim(), reason: cut(typeof reason === "string" ? reason : "chosen by the language model") }];
  }
  return Object.entries(fields).flatMap(([name, inner]) => {
    // {"0": "model-id"}
    if (typeof inner === "string" && toNumber(name) !== undefined) {
      return [{ task: toNumber(name), id: inner.trim(), reason: "chosen by the language model" }];
    }
    return findPicks(inner, name, depth + 1);
  });
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  const match = typeof value === "string" ? /^(?:task[-_ ]?)?(\d{1,9})$/i.exec(value.trim()) : null;
  return match === null ? undefined : Number(match[1]);
}

const cut = (text: string) => (text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON)}…` : text);
