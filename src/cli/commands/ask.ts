import { access } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { RunRequest } from "../../parts.ts";
import { type CommandContext, type Engine, withHuggingGPT } from "../command-context.ts";
import type { AskCommand } from "../command-line.ts";
import { exitCodeOf } from "../exit-code.ts";
import { findConversation } from "../find-conversation.ts";
import { SEE_HELP } from "../help-text.ts";
import { readPlan, readRequest } from "../read-input.ts";
import { runRequest } from "../run-request.ts";
import { runOptions, setupOptions } from "../setup-options.ts";

/** Asks: plans, runs, answers. Resolves to the exit code. */
export async function ask(command: AskCommand, context: CommandContext): Promise<number> {
  const read = await readAskRequest(command, context);
  return await withHuggingGPT(context, setupOptions(command), async (hugginggpt) => {
    const request = { ...read, conversationId: await conversationIdOf(hugginggpt, command, context) };
    const mayAsk = isSomebodyThere(command, context);
    return exitCodeOf((await runRequest(hugginggpt, request, { ...command, mayAsk }, context)).result);
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

/** Whether a question would reach somebody who can answer it. */
function isSomebodyThere(command: AskCommand, { terminal, stderr }: CommandContext): boolean {
  if (command.planOnly || command.json || command.events) return false;
  if (command.request === "-" || command.plan === "-") return false;
  return terminal.stdin.isTTY === true && stderr.isTerminal;
}
