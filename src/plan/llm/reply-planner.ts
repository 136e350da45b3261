import { readFile } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { Planner, PlanRequest } from "../../domain/ports.ts";
import { findReferences, formatReference, replaceReferences } from "../../domain/references.ts";
import { readTolerantJson } from "../../util/read-tolerant-json.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { knownFilesOf } from "./known-files.ts";
import { PlanDraft } from "./plan-draft.ts";
import { readLoosePlan } from "./read-loose-plan.ts";

/**
 * Raw replies of a model, by the id of the request: lines of JSON with `id` and `reply` (or a TaskBench prediction, whose
 * line is the reply).
 *
 * @throws InputError naming the line that is none.
 */
export async function readReplies(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new InputError("file-not-found", `There is no file "${file}" with replies`, { cause: error });
  });
  const replies = new Map<string, string>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [id, reply] = readLine(line) ?? [];
    if (id === undefined || reply === undefined) {
      throw new InputError("invalid-input", `Line ${index + 1} of "${file}" is no reply`, {
        hint: 'Each line is JSON such as {"id": "1", "reply": "what the model wrote"}.',
      });
    }
    replies.set(id, reply);
  }
  return replies;
}

const REPLY_KEYS = ["reply", "result", "response", "output", "completion", "prediction", "text", "content", "raw"];

function readLine(line: string): readonly [string, string] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const { id } = fields;
  const reply =
    REPLY_KEYS.map((key) => fields[key]).find((value) => value !== undefined && value !== null) ??
    (fields["task_nodes"] || fields["tool_nodes"] ? fields : undefined);
  if ((typeof id !== "string" && typeof id !== "number") || reply === undefined) return undefined;
  return [String(id), typeof reply === "string" ? reply : JSON.stringify(reply)];
}

/** What a reply said of the order of its tasks, besides the references: ids by the id of the task that waits. */
export interface StatedOrder {
  readonly stated: ReadonlyMap<number, readonly number[]>;
}

/**
 * A planner that a model has answered already, once: for evaluations. What cannot run as a whole is still its best plan,
 * and it says that it does not stand by it. Never throws for what was written.
 */
export function createReplyPlanner(reply: string): Planner {
  return {
    name: "replies",
    async *plan(request) {
      const { draft, stated } = readReply(reply, request);
      const { plan, issues, repairs } = draft.finish();
      const explanation: StatedOrder = { stated };
      if (draft.size > 0 && issues.length === 0) {
        yield { type: "end", plan, repairs, explanation };
        return;
      }
      const reason = issues.map(({ message }) => message).join("; ") || "the reply holds no plan";
      yield { type: "end", plan: draft.best(), repairs, explanation, confidence: 0, abstained: { reason } };
    },
  };
}

interface Reading {
  readonly draft: PlanDraft;
  readonly stated: StatedOrder["stated"];
}

function readReply(reply: string, request: PlanRequest): Reading {
  const files = knownFilesOf(request.request, request.files, request.conversation.resources);
  const draft = new PlanDraft({ ...request, files });
  const graph = readTolerantJson(reply).find(isGraph);
  if (graph !== undefined) {
    const nodes = readNodes(graph);
    for (const node of nodes) draft.add(node);
    return { draft, stated: new Map(nodes.map(({ id, dep }) => [id, dep])) };
  }
  const stream = new JsonTaskStream();
  for (const entry of [...stream.push(reply), ...stream.end({ closeOpen: true })]) draft.add(entry);
  const loose = draft.best().length > 0 ? [] : readLoosePlan(reply, request.library);
  if (loose.length === 0) return { draft, stated: new Map() };
  const other = new PlanDraft({ ...request, files });
  for (const entry of loose) other.add(entry);
  return { draft: other, stated: new Map() };
}

interface WrittenNode {
  readonly id: number;
  readonly dep: readonly number[];
}

/** TaskBench's form: nodes, and beside them links by name, which order nodes that do not refer to each other. */
function readNodes({ task_nodes: nodes, task_links: links }: WrittenGraph): readonly WrittenNode[] {
  const names = nodes.map((node) => nameOf((node as { readonly task?: unknown } | null)?.task));
  const shift = countsFromOne(nodes, names, links) ? -1 : 0;
  return nodes.map((node, index) => {
    const dep = links.flatMap(({ source, target }) => {
      const from = names.indexOf(nameOf(source));
      return from >= 0 && nameOf(target) === names[index] && from !== index ? [from] : [];
    });
    const fields = typeof node === "object" && node !== null ? node : { task: node };
    return { ...(shift === 0 ? fields : shiftReferences(fields, shift)), id: index, dep };
  });
}

const nameOf = (written: unknown) =>
  String(written ?? "")
    .replaceAll("_", " ")
    .trim()
    .toLowerCase();

/** Whoever counts from one refers to itself, past the end or against its own links, and all fits one further down. */
function countsFromOne(nodes: readonly unknown[], names: readonly string[], links: readonly Link[]): boolean {
  const stated = new Set(links.map(({ source, target }) => `${nameOf(source)} → ${nameOf(target)}`));
  const fits = (shift: number) =>
    nodes.every((node, index) =>
      findReferences(JSON.stringify(node) ?? "").every((id) => {
        const source = names[id + shift];
        if (source === undefined || id + shift === index) return false;
        return stated.size === 0 || stated.has(`${source} → ${names[index]}`);
      }),
    );
  return !fits(0) && fits(-1);
}

function shiftReferences(fields: object, by: number): object {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, shiftIn(value, by)]));
}

function shiftIn(value: unknown, by: number): unknown {
  if (typeof value === "string") return replaceReferences(value, (id) => formatReference(id + by));
  if (Array.isArray(value)) return value.map((item) => shiftIn(item, by));
  return typeof value === "object" && value !== null ? shiftReferences(value, by) : value;
}

interface WrittenGraph {
  readonly task_nodes: readonly unknown[];
  readonly task_links: readonly Link[];
}

interface Link {
  readonly source?: unknown;
  readonly target?: unknown;
}

function isGraph(value: unknown): value is WrittenGraph {
  if (typeof value !== "object" || value === null) return false;
  const { task_nodes: nodes, task_links: links } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(nodes) && Array.isArray(links) && links.every((link) => typeof link === "object" && link !== null)
  );
}
