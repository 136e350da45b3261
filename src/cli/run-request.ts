import type { RunRecord } from "../domain/run-record.ts";
import type { RunResult } from "../domain/run-result.ts";
import type { RunRequest } from "../parts.ts";
import type { Run } from "../run.ts";
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
  const start = (force: boolean) =>
    Promise.resolve(hugginggpt.run({ ...request, ...(force ? { force } : {}), signal: context.signal }));
  return await tellRun(start, options, context);
}

/** Starts a run and tells of it; once more, forced, where somebody wants an unsure plan to be run. */
export async function tellRun(
  start: (force: boolean) => Promise<Run>,
  options: RunRequestOptions,
  context: CommandContext,
): Promise<Outcome> {
  const outcome = await runOnce(start, false, options, context);
  const { error, plan } = outcome.result;
  const isUnsure = error?.code === "needs-language-model" && plan.length > 0;
  if (!isUnsure || !options.mayAsk || context.signal.aborted) return outcome;
  const { askYesNo } = await import("./ask-yes-no.ts");
  if (!(await askYesNo("Run this plan? [y/N] ", context))) return outcome;
  return await runOnce(start, true, options, context);
}

async function runOnce(
  start: (force: boolean) => Promise<Run>,
  force: boolean,
  options: ReporterOptions,
  context: CommandContext,
): Promise<Outcome> {
  const reporter = await createReporter(options, context);
  const run = await start(force);
  for await (const event of run) reporter.event(event);
  const result = await run.result;
  await reporter.end(result, run.record);
  return { result, record: run.record };
}
