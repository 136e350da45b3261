import { exitCodeOf } from "../exit-code.ts";
import { runRequest } from "../run-request.ts";
import { runOptions } from "../setup-options.ts";
import type { ChatSession } from "./chat-session.ts";
import { withQuotedPaths } from "./quoted-paths.ts";

/** One turn: the request with what was attached, in the conversation. Ctrl-C stops the turn, not the chat. */
export async function runTurn(
  session: ChatSession,
  text: string,
  { planOnly = false }: { readonly planOnly?: boolean } = {},
): Promise<void> {
  const { hugginggpt, context, flags } = session;
  const stop = new AbortController();
  const giveBack = context.takeInterrupts(stop);
  const { stdout, stderr } = context;
  if (session.isInteractive && stderr.isTerminal) stderr.stream.write("\n");
  try {
    const request = {
      request: await withQuotedPaths(text, session.cwd),
      files: session.attachments,
      conversationId: session.conversationId,
      planOnly,
      force: flags.force,
      ...runOptions(flags),
    };
    const options = {
      ...flags,
      events: false,
      jsonLines: true,
      planOnly,
      mayAsk: session.isInteractive && !flags.json,
    };
    const signal = AbortSignal.any([context.signal, stop.signal]);
    const { result, record } = await runRequest(hugginggpt, request, options, { ...context, signal });
    if (!planOnly) session.attachments = [];
    session.last = record;
    if (result.status !== "completed" && result.status !== "planned") session.failed ??= exitCodeOf(result);
  } finally {
    giveBack();
  }
  if (session.isInteractive && stdout.isTerminal) stdout.stream.write("\n");
}
