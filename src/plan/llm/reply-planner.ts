import { readFile } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { Planner, PlanRequest } from "../../domain/ports.ts";
import { readTolerantJson } from "../../util/read-tolerant-json.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { knownFilesOf } from "./known-files.ts";
import { PlanDraft } from "./plan-draft.ts";

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
    fields["reply"] ?? fields["result"] ?? fields["response"] ?? (fields["task_nodes"] ? fields : undefined);
  if ((typeof id !== "string" && typeof id !== "number") || reply === undefined) return undefined;
  return [String(id), typeof reply === "string" ? reply : JSON.stringify(reply)];
}

/**
 * A planner that a model has answered already, once: for evaluations. What cannot run as a whole is still its best plan,
 * and it says that it does not stand by it. Never throws for what was written.
 */
export function createReplyPlanner(reply: string): Planner {
  return {
    name: "replies",
    async *plan(request) {
      const draft = readReply(reply, request);
      const { plan, issues, repairs } = draft.finish();
      if (draft.size > 0 && issues.length === 0) {
        yield { type: "end", plan, repairs };
        return;
      }
      const reason = issues.map(({ message }) => message).join("; ") || "the reply holds no plan";
      yield { type: "end", plan: draft.best(), repairs, confidence: 0, abstained: { reason } };
    },
  };
}

function readReply(reply: string, request: PlanRequest): PlanDraft {
  const files = knownFilesOf(request.request, request.files, request.conversation.resources);
  const draft = new PlanDraft({ ...request, files });
  const linked = readLinked(reply);
  if (linked !== undefined) {
    for (const node of linked) draft.add(node);
    return draft;
  }
  const stream = new JsonTaskStream();
  for (const entry of [...stream.push(reply), ...stream.end({ closeOpen: true })]) draft.add(entry);
  return draft;
}

/** TaskBench's form: nodes, and beside them links by name, which order nodes that do not refer to each other. */
function readLinked(reply: string): readonly unknown[] | undefined {
  const graph = readTolerantJson(reply).find(isGraph);
  if (graph === undefined) return undefined;
  const nameOf = (node: unknown) => String((node as { readonly task?: unknown } | null)?.task ?? "");
  const names = graph.task_nodes.map(nameOf);
  return graph.task_nodes.map((node, index) => {
    const dep = graph.task_links.flatMap((link) => {
      const { source, target } = link as { readonly source?: unknown; readonly target?: unknown };
      const from = names.indexOf(String(source));
      return from >= 0 && String(target) === names[index] && from !== index ? [from] : [];
    });
    const fields = typeof node === "object" && node !== null ? node : { task: node };
    return { ...fields, id: index, ...(dep.length === 0 ? {} : { dep }) };
  });
}

function isGraph(
  value: unknown,
): value is { readonly task_nodes: readonly unknown[]; readonly task_links: readonly object[] } {
  if (typeof value !== "object" || value === null) return false;
  const { task_nodes: nodes, task_links: links } = value as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(nodes) && Array.isArray(links) && links.every((link) => typeof link === "object" && link !== null)
  );
}
