import { stat } from "node:fs/promises";
import path from "node:path";
import { InputError } from "../../domain/errors.ts";
import { openChatHistory } from "../chat/chat-history.ts";
import { type ChatInput, createPipeInput } from "../chat/chat-input.ts";
import { type ChatSession, say } from "../chat/chat-session.ts";
import { runTurn } from "../chat/run-turn.ts";
import { readSlashCommand } from "../chat/slash-commands.ts";
import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { ChatCommand } from "../command-line.ts";
import { type FoundConversation, findConversation } from "../find-conversation.ts";
import { setupOptions } from "../setup-options.ts";
import { formatCount } from "../view/format-amounts.ts";
import { type Line, span } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";

/** Talks: a request a line, in one conversation, with experts that stay warm. Resolves to the exit code. */
export async function chat(command: ChatCommand, context: CommandContext): Promise<number> {
  const { terminal, stderr, signal } = context;
  const cwd = process.cwd();
  for (const file of command.files) await checkFile(file, cwd);
  const isInteractive = terminal.stdin.isTTY === true && stderr.isTerminal;
  return await withHuggingGPT(context, setupOptions(command), async (hugginggpt) => {
    const found = await findConversation(hugginggpt.store, command);
    const session: ChatSession = {
      hugginggpt,
      context,
      flags: command,
      cwd,
      isInteractive,
      conversationId: found.id,
      attachments: command.files,
      last: undefined,
      failed: undefined,
    };
    const input = await openInput(session);
    if (isInteractive) await greet(session, found);
    while (!signal.aborted) {
      const line = await input.next();
      if (line === undefined || (await takeLine(session, line))) break;
    }
    if (signal.aborted) return 130;
    return isInteractive ? 0 : (session.failed ?? 0);
  });
}

async function checkFile(file: string, cwd: string): Promise<void> {
  if (/^https?:\/\//i.test(file)) return;
  const found = await stat(path.resolve(cwd, file)).catch(() => undefined);
  if (found?.isFile() === true) return;
  throw new InputError("file-not-found", `There is no file "${file}".`, {
    hint: "hugginggpt chat takes files only; requests are written at its prompt.",
  });
}

async function openInput({ context, hugginggpt, cwd, isInteractive }: ChatSession): Promise<ChatInput> {
  const { terminal, stderr, signal } = context;
  if (!isInteractive) return createPipeInput(terminal.stdin);
  const [{ createTerminalInput }, { completeLine }, history] = await Promise.all([
    import("../chat/terminal-input.ts"),
    import("../chat/complete-line.ts"),
    openChatHistory(hugginggpt.dataFolder),
  ]);
  return createTerminalInput({ screen: stderr, history, complete: (line) => completeLine(line, { cwd }), signal });
}

/** Whether it was the last line. */
async function takeLine(session: ChatSession, line: string): Promise<boolean> {
  if (line.trim() === "") return false;
  const slash = await readSlashCommand(line, session.cwd);
  if (slash === undefined) {
    await runTurn(session, line);
    return false;
  }
  if (slash.command === undefined) {
    say(session, `There is no command /${slash.name}; /help lists them.`);
    return false;
  }
  return (await slash.command.run(session, slash.argument)) === true;
}

async function greet(session: ChatSession, { id, isNamedAnew }: FoundConversation): Promise<void> {
  const { hugginggpt, context, attachments } = session;
  const { stderr } = context;
  const dot = ` ${stderr.glyphs.dot} `;
  const { turns, resources } = await hugginggpt.conversation(id);
  const facts = [
    hugginggpt.brain,
    ...(isNamedAnew ? [`begins the conversation ${id}`] : []),
    ...(turns.length === 0
      ? []
      : [
          `${formatCount(turns.length, "turn")} before, ${formatCount(resources.length, "file or text", "files and texts")}`,
        ]),
    ...(attachments.length === 0 ? [] : [`attached: ${attachments.join(", ")}`]),
  ];
  const lines: readonly Line[] = [
    [span(`${stderr.glyphs.heading} `, "accent"), span("HuggingGPT", "strong"), span(dot + facts.join(dot), "faint")],
    [span("  Write a request. /help lists commands, Ctrl-D leaves.", "faint")],
    [],
  ];
  stderr.stream.write(paintLines(lines, stderr));
}
