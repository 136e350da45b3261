import { access } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { RunResult } from "../../domain/run-result.ts";
import type { RunRequest } from "../../parts.ts";
import { type CommandContext, type Engine, withHuggingGPT } from "../command-context.ts";
import type { AskCommand } from "../command-line.ts";
import { exitCodeOf } from "../exit-code.ts";
import { findConversation } from "../find-conversation.ts";
import { SEE_HELP } from "../help-text.ts";
import { readPlan, readRequest } from "../read-input.ts";
import { createReporter } from "../report/create-reporter.ts";
import { runOptions, setupOptions } from "../setup-options.ts";

/** Asks: plans, runs, answers. Resolves to the exit code. */
export async function ask(command: AskCommand, context: CommandContext): Promise<number> {
  const read = await readAskRequest(command, context);
  return await withHuggingGPT(context, setupOptions(command), async (hugginggpt) => {
    const request = { ...read, conversationId: await conversationIdOf(hugginggpt, command, context) };
    let result = await runOnce(hugginggpt, request, command, context);
    if (await wantsItAnyway(result, command, context)) {
      result = await runOnce(hugginggpt, { ...request, force: true }, command, context);
    }
    return exitCodeOf(result);
  });
}

async function conversationIdOf({ store }: Engine, command: AskCommand, { stderr }: CommandContext): Promise<string> {
  const { id, isNamedAnew } = await findConversation(store, command);
  if (isNamedAnew && !command.json && !command.events) stderr.stream.write(`begins the conversation ${id}\n`);
  return id;
}

async function readAskRequest(command: AskCommand, { terminal, signal }: CommandContext): Promise<RunRequest> {
  const text = command.request === "-" ? await readRequest(terminal.stdin, signal) : (command.request ?? "");
  if (text.trim() === "" && command.plan === undefined) {
    throw new InputError("usage", "The request on stdin is empty", { hint: SEE_HELP });
  }
  await checkQuotes(text, command.files);
  const plan = command.plan === undefined ? {} : { plan: await readPlan(command.plan, terminal.stdin, signal) };
  return {
    request: text,
    files: command.files,
    ...plan,
    planOnly: command.planOnly,
    force: command.force,
    ...runOptions(command),
    signal,
  };
}

/** One word with "files" that are not there is a request without its quotes. */
async function checkQuotes(request: string, files: readonly string[]): Promise<void> {
  if (files.length === 0 || /\s/.test(request.trim()) || /[^\p{ASCII}]/u.test(request)) return;
  const found = await Promise.allSettled(files.map((file) => access(file)));
  if (found[0]?.status === "fulfilled") return;
  const whole = [request, ...files].join(" ");
  throw new InputError("usage", `There is no file "${files[0]}", and "${request}" alone is no request`, {
    hint: `Put the request in quotes: hugginggpt "${whole}". ${SEE_HELP}`,
  });
}

async function runOnce(
  hugginggpt: Engine,
  request: RunRequest,
  command: AskCommand,
  context: CommandContext,
): Promise<RunResult> {
  const reporter = await createReporter(command, context);
  const run = hugginggpt.run(request);
  for await (const event of run) reporter.event(event);
  const result = await run.result;
  await reporter.end(result, run.record);
  return result;
}

/** A plan that the planner does not stand by is run when somebody at a terminal says so. */
async function wantsItAnyway(result: RunResult, command: AskCommand, context: CommandContext): Promise<boolean> {
  if (result.error?.code !== "needs-language-model" || result.plan.length === 0) return false;
  if (command.planOnly || command.json || command.events || command.request === "-" || command.plan === "-")
    return false;
  if (context.terminal.stdin.isTTY !== true || !context.stderr.isTerminal || context.signal.aborted) return false;
  const { askYesNo } = await import("../ask-yes-no.ts");
  return await askYesNo("Run this plan? [y/N] ", context);
}
