import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { RerunCommand } from "../command-line.ts";
import { exitCodeOf } from "../exit-code.ts";
import { readPlan } from "../read-input.ts";
import { tellRun } from "../run-request.ts";
import { runOptions, setupOptions } from "../setup-options.ts";
import { findRunId } from "./find-run.ts";

/** Runs an earlier run again, with what is changed. Resolves to the exit code. */
export async function rerun(command: RerunCommand, context: CommandContext): Promise<number> {
  const { terminal, stderr, signal } = context;
  const plan = command.plan === undefined ? {} : { plan: await readPlan(command.plan, terminal.stdin, signal) };
  return await withHuggingGPT(context, setupOptions(command), async (hugginggpt) => {
    const runId = await findRunId(hugginggpt.store, command.id);
    const changes = { ...runOptions(command), ...plan, replan: command.replan, signal };
    const start = (force: boolean) => hugginggpt.rerun(runId, { ...changes, force: force || command.force });
    const isForPeople = !command.json && !command.events;
    const mayAsk = isForPeople && command.plan !== "-" && terminal.stdin.isTTY === true && stderr.isTerminal;
    return exitCodeOf((await tellRun(start, { ...command, planOnly: false, mayAsk }, context)).result);
  });
}
