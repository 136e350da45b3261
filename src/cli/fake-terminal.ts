import { Writable } from "node:stream";
import type { Engine } from "./command-context.ts";
import type { RunCommandLineOptions } from "./run-command-line.ts";
import { screenOf, type Terminal } from "./terminal.ts";

export interface FakeTerminalOptions {
  readonly stdin?: string | Uint8Array;
  /** Columns of stdout as a terminal; absent, it is a pipe. */
  readonly columns?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export interface FakeTerminal {
  readonly context: RunCommandLineOptions;
  /** What was written so far. */
  readonly out: string;
  readonly err: string;
}

/** For tests: a context whose outputs are kept as texts. */
export function createFakeTerminal(engine: Engine | undefined, options: FakeTerminalOptions = {}): FakeTerminal {
  const out = createOutput(options.columns);
  const err = createOutput(undefined);
  const terminal: Terminal = {
    stdin: (async function* () {
      yield Buffer.from(options.stdin ?? "");
    })(),
    stdout: out.stream,
    stderr: err.stream,
    environment: options.environment ?? {},
    platform: "linux",
  };
  return {
    context: {
      terminal,
      stdout: screenOf(out.stream, terminal),
      stderr: screenOf(err.stream, terminal),
      signal: options.signal ?? new AbortController().signal,
      takeInterrupts: () => () => {},
      version: "1.2.3",
      create: async () => {
        if (engine === undefined) throw new Error("this command needs no HuggingGPT");
        return engine;
      },
    },
    get out() {
      return out.text();
    },
    get err() {
      return err.text();
    },
  };
}

function createOutput(columns: number | undefined) {
  let text = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns, rows: 24 });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text };
}
