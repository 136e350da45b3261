import type { HuggingGPT } from "../hugginggpt.ts";
import type { SetupOptions } from "../setup.ts";
import type { Screen, Terminal } from "./terminal.ts";

/** What the command line needs of a HuggingGPT. */
export type Engine = Pick<
  HuggingGPT,
  | "brain"
  | "run"
  | "rerun"
  | "store"
  | "dataFolder"
  | "keep"
  | "conversation"
  | "listModels"
  | "diagnose"
  | "listRuns"
  | "exportRun"
  | "removeRun"
  | "pruneRuns"
  | "close"
>;

/** What every command gets. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Aborts at the first Ctrl-C, and when nobody reads stdout any more. */
  readonly signal: AbortSignal;
  /** Until the returned function is called, Ctrl-C aborts this one instead of `signal`. */
  readonly takeInterrupts: (controller: AbortController) => () => void;
  readonly create: (options: SetupOptions) => Promise<Engine>;
}

/** Runs `use` with a HuggingGPT that is closed afterwards, whatever happens. */
export async function withHuggingGPT<T>(
  { create }: CommandContext,
  options: SetupOptions,
  use: (hugginggpt: Engine) => Promise<T>,
): Promise<T> {
  const hugginggpt = await create(options);
  try {
    return await use(hugginggpt);
  } finally {
    await hugginggpt.close();
  }
}
