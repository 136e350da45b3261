import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

/** `held-out` is for scoring only; see the README. */
export type EverydaySplit = "tune" | "held-out";

/** The split of an id, the same for ever. */
export function splitOf(id: string): EverydaySplit {
  const [first = 0] = createHash("sha256").update(id).digest();
  return first % 3 === 0 ? "held-out" : "tune";
}

export function fileOfSplit(split: EverydaySplit): string {
  return fileURLToPath(new URL(`./${split}.jsonl`, import.meta.url));
}
