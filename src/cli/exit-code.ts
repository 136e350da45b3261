import type { RunResult } from "../domain/run-result.ts";

const BY_STATUS: Readonly<Record<RunResult["status"], number>> = {
  completed: 0,
  planned: 0,
  failed: 1,
  partial: 3,
  cancelled: 130,
};

/** 0 completed, 1 failed or refused, 2 wrong usage, 3 partial, 130 cancelled. */
export function exitCodeOf(result: Pick<RunResult, "status" | "error">): number {
  return result.status === "failed" && result.error?.code === "usage" ? 2 : BY_STATUS[result.status];
}
