import { z } from "zod";
import { HuggingGPTError, InputError } from "../domain/errors.ts";
import { readLines, readText } from "./read-lines.ts";
import { toolName } from "./taskbench-tasks.ts";

/** A record of TaskBench: a request and, where it is labelled, the gold graph. */
export interface TaskbenchRecord {
  readonly id: string;
  readonly request: string;
  /** `single`, `chain` or `dag`; absent where the file does not say. */
  readonly type: string | undefined;
  readonly gold: TaskbenchGraph | undefined;
}

export interface TaskbenchGraph {
  readonly nodes: readonly TaskbenchNode[];
  /** Links as the file gives them, by tool name. */
  readonly links: readonly TaskbenchLink[];
}

export interface TaskbenchNode {
  readonly task: string;
  /** Positional, in no stable order. */
  readonly arguments: readonly string[];
}

export interface TaskbenchLink {
  readonly source: string;
  readonly target: string;
}

export interface TaskbenchTool {
  readonly id: string;
  readonly outputType: readonly string[];
}

/** The official release keeps lists as JSON inside strings; ours has them as they are. */
function maybeEncoded<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === "string" ? JSON.parse(value) : value), schema);
}

/** An argument is a text, or an object such as `{"from": "Translation"}` or `{name, value}`. */
const argumentSchema = z.union([z.string(), z.number().transform(String), z.record(z.string(), z.unknown())]);
const nodeSchema = z.object({ task: z.string(), arguments: z.array(argumentSchema).optional() });
const linkSchema = z.object({ source: z.string(), target: z.string() });
const recordSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  type: z.string().optional(),
  instruction: z.string().optional(),
  user_request: z.string().optional(),
  tool_nodes: maybeEncoded(z.array(nodeSchema)).optional(),
  task_nodes: maybeEncoded(z.array(nodeSchema)).optional(),
  tool_links: maybeEncoded(z.array(linkSchema)).optional(),
  task_links: maybeEncoded(z.array(linkSchema)).optional(),
});
const toolsSchema = z.union([
  z.array(z.object({ id: z.string(), "output-type": z.array(z.string()).optional() })),
  z.object({ nodes: z.array(z.object({ id: z.string(), "output-type": z.array(z.string()).optional() })) }),
]);

/** Reads records, one JSON object per line: our files (`tool_nodes`) and the official release (`task_nodes`). */
export async function readTaskbenchRecords(file: string): Promise<readonly TaskbenchRecord[]> {
  return await readLines(file, { read: readRecord, what: "a TaskBench record" });
}

function readRecord(value: unknown): TaskbenchRecord {
  const record = recordSchema.parse(value);
  const request = record.instruction ?? record.user_request;
  if (request === undefined) throw new InputError("invalid-input", "neither instruction nor user_request");
  const nodes = record.tool_nodes ?? record.task_nodes;
  const links = record.tool_links ?? record.task_links ?? [];
  return { id: record.id, request, type: record.type, gold: nodes ? toGraph(nodes, links) : undefined };
}

function toGraph(nodes: readonly z.infer<typeof nodeSchema>[], links: readonly TaskbenchLink[]): TaskbenchGraph {
  return {
    nodes: nodes.map((node) => ({
      task: toolName(node.task),
      arguments: (node.arguments ?? []).map(argumentText),
    })),
    links: links.map((link) => ({ source: toolName(link.source), target: toolName(link.target) })),
  };
}

function argumentText(argument: z.infer<typeof argumentSchema>): string {
  if (typeof argument === "string") return argument;
  const value = argument.value ?? argument.from;
  return typeof value === "string" ? value : JSON.stringify(argument);
}

/** Reads the tool list: an array, or the official release's `{nodes: […]}`. */
export async function readTaskbenchTools(file: string): Promise<readonly TaskbenchTool[]> {
  let parsed: z.infer<typeof toolsSchema>;
  try {
    parsed = toolsSchema.parse(JSON.parse(await readText(file)));
  } catch (cause) {
    if (cause instanceof HuggingGPTError) throw cause;
    throw new InputError("invalid-input", `${file} is not a TaskBench tool list`, { cause });
  }
  const nodes = Array.isArray(parsed) ? parsed : parsed.nodes;
  return nodes.map((node) => ({ id: toolName(node.id), outputType: node["output-type"] ?? [] }));
}
