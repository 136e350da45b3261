import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { planTaskSchema } from "../../src/domain/plan.ts";
import { RESOURCE_TYPES } from "../../src/domain/resource.ts";

const historyItemSchema = z.strictObject({
  number: z.number().int().positive(),
  type: z.enum(RESOURCE_TYPES),
  /** The user's file name; null for what a task made. */
  name: z.string().nullable(),
  madeBy: z.string().nullable(),
  turn: z.number().int().positive(),
});

export const everydayRequestSchema = z.strictObject({
  id: z.string().regex(/^(en|zh)-\d{3}$/),
  lang: z.enum(["en", "zh"]),
  kind: z.string().min(1),
  request: z.string().min(1),
  files: z.array(z.string().min(1)),
  history: z.array(historyItemSchema),
  gold: z.strictObject({ plans: z.array(z.array(planTaskSchema.strict()).min(1)), refuse: z.boolean() }),
});
export type EverydayRequest = z.infer<typeof everydayRequestSchema>;

/** `held-out` is for scoring only; see the README. */
export type EverydaySplit = "tune" | "held-out";

/** The split of an id, the same for ever. */
export function splitOf(id: string): EverydaySplit {
  const [first = 0] = createHash("sha256").update(id).digest();
  return first % 3 === 0 ? "held-out" : "tune";
}

/** All requests of one split, in the order of the file. Throws where a line breaks the schema. */
export async function readEverydayRequests(split: EverydaySplit): Promise<readonly EverydayRequest[]> {
  const content = await readFile(new URL(`./${split}.jsonl`, import.meta.url), "utf8");
  return content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => everydayRequestSchema.parse(JSON.parse(line)));
}
