import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect } from "vitest";

// util-linux' `script` gives a command a real terminal; elsewhere its flags differ.
const SCRIPT = "script";
export const hasTerminal: boolean = process.platform === "linux" && spawnSync(SCRIPT, ["--version"]).status === 0;
const fixture = path.join(import.meta.dirname, "..", "testing", "command-line.fixture.ts");

export interface Session {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything that was written so far, without its escape sequences. */
  readonly text: () => string;
  readonly raw: () => string;
  seen(text: string): Promise<void>;
  readonly code: Promise<number | null>;
}

/** Starts the command line over a HuggingGPT of fakes in a terminal of 80 x 24 cells. */
export function startInTerminal(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): Session {
  const quoted = [process.execPath, "--import", "tsx", fixture, ...argv].map((word) => `'${word}'`).join(" ");
  const child = spawn(SCRIPT, ["-qfec", `stty cols 80 rows 24; exec ${quoted}`, "/dev/null"], {
    env: { ...process.env, TERM: "xterm-256color", CI: "false", NO_COLOR: "", FORCE_COLOR: "", ...environment },
  });
  let raw = "";
  child.stdout.on("data", (chunk) => {
    raw += String(chunk);
  });
  // A session that has ended takes no more keys.
  child.stdin.on("error", () => {});
  const text = () => stripVTControlCharacters(raw);
  return {
    process: child,
    text,
    raw: () => raw,
    seen: (wanted) => expect.poll(text, { timeout: 20_000, interval: 20 }).toContain(wanted),
    code: new Promise((resolve) => child.once("close", resolve)),
  };
}
