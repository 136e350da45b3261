import type { Screen } from "../terminal.ts";
import type { Reporter } from "./reporter.ts";

/** `--events`: every event as a line of JSON, when it happens. */
export function createEventReporter(stdout: Screen): Reporter {
  return {
    event: (event) => {
      stdout.stream.write(`${JSON.stringify(event)}\n`);
    },
    end: async () => {},
  };
}
