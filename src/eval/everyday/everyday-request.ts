import { z } from "zod";
import { DEFAULT_CAPS, planTaskSchema } from "../../domain/plan.ts";
import type { HistoryResource, PlanRequest } from "../../domain/ports.ts";
import { isMediaType, RESOURCE_TYPES, type Resource, type ResourceType } from "../../domain/resource.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { typeOfName } from "../../plan/keyless/tables/file-extensions.ts";
import { readLines } from "../read-lines.ts";

const historyItemSchema = z.strictObject({
  number: z.number().int().positive(),
  type: z.enum(RESOURCE_TYPES),
  /** The user's file name; null for what a task made. */
  name: z.string().nullable(),
  madeBy: z.string().nullable(),
  turn: z.number().int().positive(),
});

const everydayRequestSchema = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(["en", "zh"]),
  kind: z.string().min(1),
  request: z.string().min(1),
  files: z.array(z.string().min(1)),
  history: z.array(historyItemSchema),
  gold: z.strictObject({ plans: z.array(z.array(planTaskSchema.strict()).min(1)), refuse: z.boolean() }),
});

/** A wish with every plan that is right; the format is explained in `evaluation/everyday/README.md`. */
export type EverydayRequest = z.infer<typeof everydayRequestSchema>;

/** All requests of a file, one JSON object a line, in order. Throws `InputError` where a line breaks the schema. */
export async function readEverydayRequests(file: string): Promise<readonly EverydayRequest[]> {
  return await readLines(file, {
    read: (value) => everydayRequestSchema.parse(value),
    what: "a request with gold plans",
  });
}

/** A request as a planner gets it. What the conversation holds has names and types here, and no content. */
export function toPlanRequest({ request, files, history }: EverydayRequest): PlanRequest {
  return {
    request,
    files: files.map((name) => ({ name, type: typeOfName(name) ?? "document", mediaType: "", bytes: 1 })),
    conversation: { turns: [], resources: history.map(toHistoryResource) },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  };
}

function toHistoryResource({ number, type, name, madeBy, turn }: EverydayRequest["history"][number]): HistoryResource {
  return {
    number,
    resource: emptyResource(type),
    ...(name === null ? {} : { name }),
    ...(madeBy === null ? {} : { madeBy }),
    turn,
  };
}

function emptyResource(type: ResourceType): Resource {
  if (isMediaType(type)) return { type, artifact: { id: "", path: "", mediaType: "", bytes: 1 } };
  return type === "json" ? { type, value: {} } : { type: "text", text: "…" };
}
