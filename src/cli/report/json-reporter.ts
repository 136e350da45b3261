import type { RunResult } from "../../domain/run-result.ts";
import type { Screen } from "../terminal.ts";
import type { Reporter } from "./reporter.ts";

export interface JsonReporterOptions {
  /** Adds the planner's explanation, which the result leaves out. */
  readonly explain: boolean;
  /** A line an object, where several follow each other. */
  readonly isOneLine?: boolean;
}

/** `--json`: one object, and nothing else. */
export function createJsonReporter(stdout: Screen, { explain, isOneLine = false }: JsonReporterOptions): Reporter {
  return {
    event: () => {},
    end: async (result, record) => {
      const { explanation } = record;
      writeJson(stdout, explain && explanation !== undefined ? { ...result, explanation } : result, { isOneLine });
    },
  };
}

export function writeJson(
  stdout: Screen,
  value: RunResult | object,
  { isOneLine = false }: Pick<JsonReporterOptions, "isOneLine"> = {},
): void {
  stdout.stream.write(`${JSON.stringify(value, null, isOneLine ? 0 : 2)}\n`);
}
