import type { RunResult } from "../../domain/run-result.ts";
import type { Screen } from "../terminal.ts";
import type { Reporter } from "./reporter.ts";

export interface JsonReporterOptions {
  /** Adds the planner's explanation, which the result leaves out. */
  readonly explain: boolean;
}

/** `--json`: one object, and nothing else. */
export function createJsonReporter(stdout: Screen, { explain }: JsonReporterOptions): Reporter {
  return {
    event: () => {},
    end: async (result, record) =>
      writeJson(
        stdout,
        explain && record.explanation !== undefined ? { ...result, explanation: record.explanation } : result,
      ),
  };
}

export function writeJson(stdout: Screen, value: RunResult | object): void {
  stdout.stream.write(`${JSON.stringify(value, null, 2)}\n`);
}
