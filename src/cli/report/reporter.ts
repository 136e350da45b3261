import type { RunEvent } from "../../domain/events.ts";
import type { RunRecord } from "../../domain/run-record.ts";
import type { RunResult } from "../../domain/run-result.ts";

export const STOPPING_MESSAGE = "Stopping; press Ctrl-C again to end at once.";

/** Tells of one run, while it goes on and when it is over. */
export interface Reporter {
  event(event: RunEvent): void;
  end(result: RunResult, record: RunRecord): Promise<void>;
}
