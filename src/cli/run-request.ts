import type { RunRecord } from "../domain/run-record.ts";
import type { RunResult } from "../domain/run-result.ts";
import type { RunRequest } from "../parts.ts";
import type { CommandContext, Engine } from "./command-context.ts";
import { createReporter, type ReporterOptions } from "./report/create-reporter.ts";

export interface Outcome {
  readonly result: RunResult;
  readonly record: RunRecord;
}

export interface RunRequestOptions extends ReporterOptions {
  /** Somebody is at a terminal and may be asked whether an unsure plan is to be run. */
  readonly mayAsk: boolean;
}

/** Runs a request and tells of it; a plan that the planner does not stand by is run when somebody says so. */
export async function runRequest(
  hugginggpt: Engine,
  request: RunRequest,
  options: RunRequestOptions,
  context: CommandContext,
): Promise<Outcome> {
  const outcome = await runOnce(hugginggpt, request, options, context);
  const { error, plan } = outcome.result;
  const isUnsure = error?.code === "needs-language-model" && plan.length > 0;
  if (!isUnsure || !options.mayAsk || context.signal.aborted) return outcome;
  const { askYesNo } = await import("./ask-yes-no.ts");
  if (!(await askYesNo("Run this plan? [y/N] ", context))) return outcome;
  return await runOnce(hugginggpt, { ...request, force: true }, options, context);
}

async function runOnce(
  hugginggpt: Engine,
  request: RunRequest,
  options: ReporterOptions,
  context: CommandContext,
): Promise<Outcome> {
  const reporter = await createReporter(options, context);
  const run = hugginggpt.run({ ...request, signal: context.signal });
  for await (const event of run) reporter.event(event);
  const result = await run.result;
  await reporter.end(result, run.record);
  return { result, record: run.record };
}
