import { createInterface, type Key } from "node:readline";
import type { Screen } from "../terminal.ts";
import { span } from "../view/line.ts";
import { paintLine } from "../view/paint.ts";
import type { ChatHistory } from "./chat-history.ts";
import type { ChatInput } from "./chat-input.ts";

export interface TerminalInputOptions {
  readonly screen: Screen;
  readonly history: ChatHistory;
  readonly complete: (line: string) => Promise<readonly [candidates: readonly string[], word: string]>;
  readonly signal: AbortSignal;
}

/** A terminal marks what is pasted, once it was asked to. */
const MARK_PASTES = "\u001b[?2004h";
const LEAVE_PASTES = "\u001b[?2004l";

/**
 * Lines that somebody writes at a terminal, with editing, completion and history. Several pasted lines are one
 * text. Between questions the terminal is as it was, so that Ctrl-C is a signal there.
 */
export function createTerminalInput(options: TerminalInputOptions): ChatInput {
  return {
    async next() {
      while (!options.signal.aborted) {
        const written = await question(options);
        if (written !== AGAIN) return written;
      }
      return undefined;
    },
  };
}

const AGAIN = Symbol("ask again");

function question({
  screen,
  history,
  complete,
  signal,
}: TerminalInputOptions): Promise<string | undefined | typeof AGAIN> {
  const { stream } = screen;
  const prompt = `${paintLine([span(PROMPT, "accent")], screen)} `;
  const goOn = `${paintLine([span(GO_ON, "faint")], screen)} `;
  let isPasting = false;
  const begun: string[] = [];
  const editor = createInterface({
    input: process.stdin,
    output: stream,
    terminal: true,
    prompt,
    history: [...history.lines],
    historySize: Math.max(1, history.lines.length),
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      if (isPasting) return done(null, [[], line]);
      complete(line).then(
        ([candidates, word]) => done(null, [[...candidates], word]),
        () => done(null, [[], line]),
      );
    },
  });
  const onKey = (_text: string | undefined, { name }: Key) => {
    if (name === "paste-start") isPasting = true;
    else if (name === "paste-end") isPasting = false;
  };
  process.stdin.on("keypress", onKey);
  const { promise, resolve } = withResolvers<string | undefined | typeof AGAIN>();
  const onAbort = () => resolve(undefined);
  signal.addEventListener("abort", onAbort, { once: true });
  editor.on("line", (line) => {
    const goesOn = !isPasting && line.endsWith("\\");
    begun.push(goesOn ? line.slice(0, -1) : line);
    if (isPasting || goesOn) {
      editor.setPrompt(goOn);
      editor.prompt();
    } else resolve(begun.join("\n"));
  });
  editor.on("SIGINT", () => {
    stream.write("^C");
    resolve(editor.line === "" && begun.length === 0 ? undefined : AGAIN);
  });
  editor.once("close", () => resolve(undefined));
  stream.write(MARK_PASTES);
  editor.prompt();
  return promise.finally(() => {
    signal.removeEventListener("abort", onAbort);
    process.stdin.off("keypress", onKey);
    const isOpen = editor.cursor > 0 || editor.line !== "";
    editor.close();
    stream.write(isOpen ? `\n${LEAVE_PASTES}` : LEAVE_PASTES);
  });
}

const PROMPT = ">";
const GO_ON = ".";

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
