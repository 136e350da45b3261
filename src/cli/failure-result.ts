import { CancelledError, toErrorInfo } from "../domain/errors.ts";
import { NO_USAGE } from "../domain/events.ts";
import type { RunResult } from "../domain/run-result.ts";

/** The result object of a command that failed before there was a run: bad usage, a plan file that is missing, … */
export function failureResult(error: unknown, known: Partial<Pick<RunResult, "request" | "brain">> = {}): RunResult {
  return {
    runId: "",
    status: error instanceof CancelledError && error.code === "cancelled" ? "cancelled" : "failed",
    request: known.request ?? "",
    brain: known.brain ?? "",
    plan: [],
    repairs: [],
    tasks: [],
    warnings: [],
    response: "",
    error: toErrorInfo(error),
    usage: NO_USAGE,
    timing: { planMs: 0, totalMs: 0 },
  };
}
