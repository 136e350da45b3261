import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type ReceivedCall, readCall } from "./scripted-server/read-call.ts";
import type { ScriptedReply } from "./scripted-server/reply.ts";
import { WIRES, type Wire } from "./scripted-server/wires.ts";

export type { ReceivedCall } from "./scripted-server/read-call.ts";
export type { ScriptedFault, ScriptedReply } from "./scripted-server/reply.ts";

/** What the server answers: a reply for each call, in order (the last one repeats), or a function of the call. */
export type Script = readonly ScriptedReply[] | ((call: ReceivedCall) => ScriptedReply | Promise<ScriptedReply>);

export interface ScriptedServerOptions {
  /** Before the first token, in ms. Default 0. */
  readonly firstTokenMs?: number;
  /** From one token to the next, in ms. Default 0. */
  readonly tokenMs?: number;
  /** Cuts a text into tokens. Default: words with the blank before them. */
  readonly tokenize?: (text: string) => readonly string[];
  /** Counts the tokens of a prompt. Default: those of `tokenize`. */
  readonly countTokens?: (text: string) => number;
}

export interface ScriptedServer {
  /** For `compatible:`, `openai:` and `ollama:` brains: `http://127.0.0.1:PORT/v1`. `anthropic:` takes the same. */
  readonly url: string;
  /** All calls so far, failed ones included. */
  readonly calls: readonly ReceivedCall[];
  /** Tokens read and written over all calls. */
  readonly tokens: { readonly input: number; readonly output: number };
  close(): Promise<void>;
}

/**
 * A language model's server that says what a script says: OpenAI's chat completions (`POST /v1/chat/completions`) and
 * Anthropic's messages (`POST /v1/messages`), streamed or whole, at a given pace, with faults where the script wants
 * them. For tests and benches; listens on the loopback interface only.
 *
 * @example
 * const server = await startScriptedServer([{ text: '[{"image-to-text": "a.png"}]' }, { text: "It says hello." }]);
 * const model = await createLanguageModel("compatible:scripted", { baseUrl: server.url });
 */
export async function startScriptedServer(
  script: Script,
  options: ScriptedServerOptions = {},
): Promise<ScriptedServer> {
  const { tokenize = words } = options;
  const pace = { firstTokenMs: options.firstTokenMs ?? 0, tokenMs: options.tokenMs ?? 0 };
  const countTokens = options.countTokens ?? ((text: string) => tokenize(text).length);
  const calls: ReceivedCall[] = [];
  const tokens = { input: 0, output: 0 };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: `the script failed: ${String(error)}` } }));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const wire = WIRES.find(({ path }) => request.url?.split("?", 1)[0]?.endsWith(path));
    if (wire === undefined) {
      response.writeHead(404, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: `no such endpoint: ${request.url}` } }));
      return;
    }
    const call = await readCall(request, calls.length);
    calls.push(call);
    const reply =
      typeof script === "function" ? await script(call) : (script[Math.min(call.index, script.length - 1)] ?? {});
    const input = countTokens(call.prompt);
    tokens.input += input;
    const job: Job = { wire, call, reply, response, input, arrivedAt };
    if (reply.fault !== undefined && (await play(job))) return;
    tokens.output += await write(job);
  }

  /** Plays the faults that come instead of an answer; whether it did. */
  async function play({ reply, response, wire }: Job): Promise<boolean> {
    const { fault } = reply;
    if (fault?.kind === "status") {
      if (fault.afterMs !== undefined) await wait(fault.afterMs);
      response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
      response.end(fault.body ?? JSON.stringify(wire.error(fault.status, fault.message ?? "scripted failure")));
      return true;
    }
    if (fault?.kind === "refuse-connection") {
      response.destroy();
      return true;
    }
    if (fault?.kind === "hang" && (fault.afterTokens ?? 0) === 0) return true;
    return false;
  }

  /** Writes the answer at its pace; resolves with the number of tokens written. */
  async function write(job: Job): Promise<number> {
    const { wire, call, reply, response, input, arrivedAt } = job;
    const pieces = tokenize(reply.text ?? "");
    const { fault } = reply;
    const cut = fault !== undefined && "afterTokens" in fault ? (fault.afterTokens ?? 0) : Number.POSITIVE_INFINITY;
    const written = pieces.slice(0, Math.min(cut, call.maxOutputTokens ?? Number.POSITIVE_INFINITY));
    const finish = written.length < pieces.length ? "length" : (reply.finishReason ?? "stop");
    const usage = { input, output: written.length };
    const due = (position: number) =>
      arrivedAt + (reply.firstTokenMs ?? pace.firstTokenMs) + position * (reply.tokenMs ?? pace.tokenMs);
    if (!call.stream) {
      await until(due(Math.max(0, written.length - 1)));
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(wire.whole({ text: written.join(""), finish, usage, model: call.model })));
      return written.length;
    }
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.flushHeaders();
    response.write(wire.open({ usage, model: call.model }));
    for (const [position, piece] of written.entries()) {
      if (response.destroyed) return position;
      await until(due(position));
      response.write(wire.delta(piece, call.model));
    }
    if (fault !== undefined && fault.kind !== "truncate") {
      if (fault.kind === "drop") response.destroy();
      if (fault.kind === "end-early") response.end();
      if (fault.kind === "garbage") response.end("data: {this is not json\n\n<html>502 Bad Gateway</html>\n\n");
      if (fault.kind === "error-event") response.end(wire.errorEvent("the model crashed"));
      return written.length;
    }
    await until(due(Math.max(0, written.length - 1)));
    response.end(wire.close({ finish, usage, model: call.model }));
    return written.length;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    tokens,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Job {
  readonly wire: Wire;
  readonly call: ReceivedCall;
  readonly reply: ScriptedReply;
  readonly response: ServerResponse;
  readonly input: number;
  readonly arrivedAt: number;
}

/** Paced against the clock, so that the timer's lateness does not add up. */
async function until(time: number): Promise<void> {
  const left = time - performance.now();
  if (left > 0) await wait(left);
}

const words = (text: string): readonly string[] => text.match(/\s*\S+|\s+/g) ?? [];
