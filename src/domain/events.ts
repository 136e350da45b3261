import { z } from "zod";
import { ERROR_CODES } from "./errors.ts";
import { RUNTIME_NAMES } from "./model.ts";
import { planTaskSchema } from "./plan.ts";
import { mediaResourceSchema, RESOURCE_TYPES, resourceSchema, textResourceSchema } from "./resource.ts";

/**
 * The one union that feeds terminal, HTTP stream, web page, bench and store. A run is its event log: state is a fold
 * over it (`foldRun`). A run ends with exactly one `run-end`.
 */
export const RUN_STATUSES = ["completed", "partial", "failed", "cancelled", "planned"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export const TASK_STATUSES = ["completed", "failed", "skipped", "cancelled", "not-run"] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const errorInfoSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  hint: z.string().exactOptional(),
});

/** A file that a run works on, by the name that its user or its plan has for it; a text file by what it says. */
export const inputFileSchema = z.object({
  name: z.string(),
  resource: z.union([textResourceSchema, mediaResourceSchema]),
});

export const attachedFileSchema = z.object({
  /** As the user wrote it. */
  name: z.string(),
  type: z.enum(RESOURCE_TYPES),
  mediaType: z.string(),
  bytes: z.number(),
  /** Absolute, so that the conversation can come back to the file. */
  path: z.string().exactOptional(),
});

/** What the brain used. Prices in US dollars. */
export const usageSchema = z.object({
  languageModelCalls: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  price: z.number().exactOptional(),
});
export type Usage = Readonly<z.infer<typeof usageSchema>>;
export const NO_USAGE: Usage = { languageModelCalls: 0, inputTokens: 0, outputTokens: 0 };

export const timingSchema = z.object({ planMs: z.number(), totalMs: z.number() });

const modelRefSchema = z.object({ id: z.string(), runtime: z.enum(RUNTIME_NAMES) });
const rankedModelSchema = modelRefSchema.extend({ rank: z.number() });
const choiceSchema = modelRefSchema.extend({ reason: z.string() });
const rejectionSchema = z.object({ id: z.string(), reason: z.string() });

const base = {
  runId: z.string(),
  /** Counts up from 0 within the run. */
  seq: z.number().int().nonnegative(),
  /** ISO 8601. */
  at: z.string(),
};
const ofTask = { ...base, taskId: z.number().int().nonnegative() };
const ofExecution = {
  ...ofTask,
  /** Position in the fan-out, from 0; absent where the task runs once. */
  item: z.number().int().nonnegative().exactOptional(),
  /** Which attempt it is, from 1. */
  attempt: z.number().int().nonnegative(),
};

export const runEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("run-start"),
    ...base,
    request: z.string(),
    files: z.array(attachedFileSchema),
    brain: z.string(),
    /** Language of the request, ISO 639. */
    language: z.string(),
    /** The program that runs it: where it is gone, the run was interrupted. */
    process: z.object({ pid: z.number(), host: z.string() }).exactOptional(),
    conversationId: z.string().exactOptional(),
  }),
  z.object({ type: z.literal("plan-start"), ...base, planner: z.string() }),
  z.object({ type: z.literal("plan-task"), ...ofTask, task: planTaskSchema }),
  z.object({ type: z.literal("plan-revise"), ...base, plan: z.array(planTaskSchema), reason: z.string() }),
  z.object({
    type: z.literal("plan-end"),
    ...base,
    plan: z.array(planTaskSchema),
    planner: z.string(),
    /** What was mended to make the plan valid, in words. */
    repairs: z.array(z.string()),
    /** Probability that the plan is right, where the planner knows it. */
    confidence: z.number().exactOptional(),
    /** Why the planner did so; its form is the planner's own (see `--explain`). */
    explanation: z.unknown().exactOptional(),
    durationMs: z.number(),
  }),
  z.object({
    type: z.literal("model-candidates"),
    ...ofTask,
    candidates: z.array(rankedModelSchema),
    rejected: z.array(rejectionSchema),
  }),
  z.object({
    type: z.literal("model-select"),
    ...ofTask,
    item: z.number().int().nonnegative().exactOptional(),
    model: choiceSchema,
    by: z.enum(["rules", "llm", "user"]),
  }),
  z.object({
    type: z.literal("task-start"),
    ...ofExecution,
    task: z.string(),
    model: modelRefSchema,
    /** Files that came from outside the run. */
    files: z.array(inputFileSchema).exactOptional(),
  }),
  z.object({
    type: z.literal("task-progress"),
    ...ofExecution,
    /** From 0 to 1. */
    fraction: z.number().exactOptional(),
    message: z.string().exactOptional(),
  }),
  z.object({
    type: z.literal("task-retry"),
    ...ofExecution,
    error: errorInfoSchema,
    delayMs: z.number(),
    model: modelRefSchema,
  }),
  z.object({
    type: z.literal("task-end"),
    ...ofExecution,
    model: modelRefSchema,
    outputs: z.array(resourceSchema),
    durationMs: z.number(),
  }),
  z.object({ type: z.literal("task-error"), ...ofExecution, task: z.string(), error: errorInfoSchema }),
  z.object({ type: z.literal("task-skip"), ...ofExecution, task: z.string(), error: errorInfoSchema }),
  z.object({ type: z.literal("task-cancel"), ...ofExecution, task: z.string(), error: errorInfoSchema }),
  z.object({ type: z.literal("warning"), ...base, code: z.string(), message: z.string() }),
  z.object({ type: z.literal("response-start"), ...base, responder: z.string() }),
  z.object({ type: z.literal("response-delta"), ...base, text: z.string() }),
  z.object({ type: z.literal("response-end"), ...base, text: z.string() }),
  z.object({
    type: z.literal("run-end"),
    ...base,
    status: z.enum(RUN_STATUSES),
    error: errorInfoSchema.exactOptional(),
    usage: usageSchema,
    timing: timingSchema,
  }),
]);

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type RunEvent = DeepReadonly<z.infer<typeof runEventSchema>>;
export type RunEventOf<Type extends RunEvent["type"]> = Extract<RunEvent, { readonly type: Type }>;

/** An event before the run stamps it with `runId`, `seq` and `at`. */
export type RunEventBody = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "runId" | "seq" | "at">
    : never
  : never;

export type AttachedFile = Readonly<z.infer<typeof attachedFileSchema>>;
