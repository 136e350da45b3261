import { EventLogger } from "../view/log-event.ts";
import { type Reporter, STOPPING_MESSAGE } from "./reporter.ts";
import { type OutcomeOptions, writeOutcome } from "./write-outcome.ts";

/** Where stderr is no terminal: a line an event there, the answer alone on stdout. */
export function createLogReporter(options: OutcomeOptions & { readonly signal: AbortSignal }): Reporter {
  const logger = new EventLogger();
  const { signal, stderr } = options;
  signal.addEventListener("abort", () => stderr.stream.write(`${STOPPING_MESSAGE}\n`), { once: true });
  return {
    event: (event) => {
      for (const line of logger.lines(event)) stderr.stream.write(`${line}\n`);
    },
    end: async (result, record) => writeOutcome(result, record, options),
  };
}
