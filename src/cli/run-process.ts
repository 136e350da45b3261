import { VERSION } from "../version.ts";
import type { CommandContext } from "./command-context.ts";
import { type RunCommandLineOptions, reportFailure, runCommandLine } from "./run-command-line.ts";
import { screenOf, type Terminal } from "./terminal.ts";

/** The command line as a process: signals, a stdout that is closed early, the exit code. Ends the process. */
export async function runProcess(argv: readonly string[], create: CommandContext["create"]): Promise<void> {
  const { stdin, stdout, stderr, env, platform } = process;
  const terminal: Terminal = { stdin, stdout, stderr, environment: env, platform };
  const interrupt = new AbortController();
  const takeInterrupts = handleSignals(interrupt);
  handleClosedOutput(interrupt);
  const context: RunCommandLineOptions = {
    terminal,
    stdout: screenOf(stdout, terminal),
    stderr: screenOf(stderr, terminal),
    signal: interrupt.signal,
    takeInterrupts,
    create,
    version: VERSION,
  };
  const end = async (code: number) => {
    await Promise.all([flush(stdout), flush(stderr)]);
    process.exit(code);
  };
  process.on("uncaughtException", (error) => void reportFailure(error, argv, context).then(end));
  await end(await runCommandLine(argv, context));
}

/** The first Ctrl-C stops the run, which still reports what it has; the second ends the process. */
function handleSignals(interrupt: AbortController): CommandContext["takeInterrupts"] {
  let interrupted = interrupt;
  const stop = (controller: AbortController) => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", () => stop(interrupted));
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(interrupt));
  return (controller) => {
    interrupted = controller;
    return () => {
      interrupted = interrupt;
    };
  };
}

/** `hugginggpt … | head` closes stdout early: the run is stopped in silence. */
function handleClosedOutput(interrupt: AbortController): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return interrupt.abort();
    process.stderr.write(`hugginggpt: stdout cannot be written: ${error.message}\n`);
    process.exit(1);
  });
  process.stderr.on("error", () => {});
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve();
    else stream.write("", () => resolve());
  });
}
