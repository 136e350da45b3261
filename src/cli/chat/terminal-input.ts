import { createInterface, type Interface, type Key } from "node:readline";
import { createDeferred } from "../../util/deferred.ts";
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
 * text. Between two lines the terminal is as it was, so that Ctrl-C is a signal there.
 */
export function createTerminalInput(options: TerminalInputOptions): ChatInput {
  const ahead: Ahead = { lines: [], begun: "", isOver: false };
  return {
    async next() {
      const written = ahead.lines.shift() ?? (ahead.isOver ? undefined : await readLine(options, ahead));
      if (written !== undefined) await options.history.add(written);
      return written;
    },
  };
}

/** What came in together with the line before: somebody types fast, or a terminal does not mark pastes. */
interface Ahead {
  readonly lines: string[];
  begun: string;
  isOver: boolean;
}

/** One text; undefined after Ctrl-D, or Ctrl-C where nothing is written. */
async function readLine(options: TerminalInputOptions, ahead: Ahead): Promise<string | undefined> {
  const { screen, signal } = options;
  const sign = (text: string, tone: "accent" | "faint") => `${paintLine([span(text, tone)], screen)} `;
  const { promise, resolve } = createDeferred<string | undefined>();
  const begun: string[] = [];
  let isDone = false;
  let isPasting = false;
  const finish = (text: string | undefined) => {
    isDone = true;
    resolve(text);
  };
  const onClose = () => {
    ahead.isOver = true;
    finish(undefined);
  };

  const editor = openEditor(options, () => isPasting);
  const onKey = (_text: string | undefined, { name }: Key) => {
    if (name === "paste-start") isPasting = true;
    else if (name === "paste-end") isPasting = false;
  };
  const onAbort = () => finish(undefined);
  process.stdin.on("keypress", onKey);
  signal.addEventListener("abort", onAbort, { once: true });
  editor.on("line", (line) => {
    if (isDone) return void ahead.lines.push(line);
    const goesOn = !isPasting && line.endsWith("\\");
    begun.push(goesOn ? line.slice(0, -1) : line);
    if (!isPasting && !goesOn) return finish(begun.join("\n"));
    editor.setPrompt(sign(".", "faint"));
    editor.prompt();
  });
  editor.on("SIGINT", () => {
    if (editor.line === "" && begun.length === 0) {
      screen.stream.write("\n");
      return finish(undefined);
    }
    begun.length = 0;
    eraseLine(editor);
    editor.setPrompt(sign(">", "accent"));
    editor.prompt();
  });
  editor.once("close", onClose);

  try {
    screen.stream.write(MARK_PASTES);
    editor.setPrompt(sign(">", "accent"));
    editor.prompt();
    if (ahead.begun !== "") editor.write(ahead.begun);
    return await promise;
  } finally {
    signal.removeEventListener("abort", onAbort);
    process.stdin.off("keypress", onKey);
    ahead.begun = editor.line;
    editor.off("close", onClose);
    editor.close();
    screen.stream.write(LEAVE_PASTES);
  }
}

function openEditor({ screen, history, complete }: TerminalInputOptions, isPasting: () => boolean): Interface {
  return createInterface({
    input: process.stdin,
    output: screen.stream,
    terminal: true,
    history: [...history.lines],
    historySize: 1_000,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      if (isPasting()) return done(null, [[], line]);
      complete(line).then(
        ([candidates, word]) => done(null, [[...candidates], word]),
        () => done(null, [[], line]),
      );
    },
  });
}

function eraseLine(editor: Interface): void {
  editor.write(null, { ctrl: true, name: "e" });
  editor.write(null, { ctrl: true, name: "u" });
}
