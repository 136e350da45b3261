import type { CommandContext } from "../command-context.ts";
import { createEventReporter } from "./event-reporter.ts";
import { createJsonReporter } from "./json-reporter.ts";
import type { Reporter } from "./reporter.ts";

export interface ReporterOptions {
  readonly json: boolean;
  readonly events: boolean;
  readonly explain: boolean;
  readonly planOnly: boolean;
  /** With `json`: the object on one line. */
  readonly jsonLines?: boolean;
  readonly now?: () => number;
}

/** The way to tell of a run that the flags and the terminal ask for; what is for people is loaded only for people. */
export async function createReporter(
  { json, events, explain, planOnly, jsonLines = false, now = Date.now }: ReporterOptions,
  { stdout, stderr, signal }: CommandContext,
): Promise<Reporter> {
  if (json) return createJsonReporter(stdout, { explain, isOneLine: jsonLines });
  if (events) return createEventReporter(stdout);
  const options = { stdout, stderr, explain, planOnly, now, signal };
  if (stderr.isTerminal) return (await import("./live-reporter.ts")).createLiveReporter(options);
  return (await import("./log-reporter.ts")).createLogReporter(options);
}
