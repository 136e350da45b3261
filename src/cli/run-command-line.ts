import { InputError, toErrorInfo } from "../domain/errors.ts";
import type { CommandContext } from "./command-context.ts";
import type { CommandLine } from "./command-line.ts";
import { exitCodeOf } from "./exit-code.ts";
import { failureResult } from "./failure-result.ts";
import { SEE_HELP } from "./help-text.ts";
import { parseArguments } from "./parse-arguments.ts";
import { writeJson } from "./report/json-reporter.ts";

export interface RunCommandLineOptions extends CommandContext {
  readonly version: string;
}

/** Does what the arguments say. Resolves to the exit code; whatever goes wrong is said on stderr, or as JSON. */
export async function runCommandLine(argv: readonly string[], context: RunCommandLineOptions): Promise<number> {
  try {
    if (argv.length === 0) throw new InputError("usage", "The request is missing", { hint: SEE_HELP });
    const width = context.stdout.width ?? 80;
    return await runCommand(parseArguments(argv, { version: context.version, width }), context);
  } catch (error) {
    return await reportFailure(error, argv, context);
  }
}

async function runCommand(command: CommandLine, context: CommandContext): Promise<number> {
  switch (command.command) {
    case "help":
    case "version":
      context.stdout.stream.write(command.text);
      return 0;
    case "ask":
      return await (await import("./commands/ask.ts")).ask(command, context);
    case "chat":
      return await (await import("./commands/chat.ts")).chat(command, context);
    case "tasks":
      return await (await import("./commands/tasks.ts")).listTasks(command, context);
    case "models":
      return await (await import("./commands/models.ts")).listModels(command, context);
    case "runs-list":
      return await (await import("./commands/runs.ts")).listRuns(command, context);
    case "runs-show":
      return await (await import("./commands/runs.ts")).showRun(command, context);
    case "runs-rerun":
      return await (await import("./commands/rerun.ts")).rerun(command, context);
    case "runs-export":
      return await (await import("./commands/runs-keep.ts")).exportRun(command, context);
    case "runs-prune":
      return await (await import("./commands/runs-keep.ts")).pruneRuns(command, context);
    case "runs-remove":
      return await (await import("./commands/runs.ts")).removeRuns(command, context);
    case "doctor":
      return await (await import("./commands/doctor.ts")).runDoctor(command, context);
    case "eval-everyday":
      return await (await import("./commands/eval-everyday.ts")).evalEveryday(command, context);
    case "eval-taskbench":
      return await (await import("./commands/eval-taskbench.ts")).evalTaskbench(command, context);
    default:
      return command satisfies never;
  }
}

/** The arguments themselves may be what is wrong: whether JSON is wanted is read from the bare words. */
export async function reportFailure(
  error: unknown,
  argv: readonly string[],
  { stdout, stderr, terminal }: CommandContext,
): Promise<number> {
  const end = argv.indexOf("--");
  const flags = end === -1 ? argv : argv.slice(0, end);
  const result = failureResult(error);
  if (terminal.environment["HUGGINGGPT_DEBUG"] && error instanceof Error) stderr.stream.write(`${error.stack}\n`);
  if (flags.includes("--json")) writeJson(stdout, result);
  else {
    if (flags.includes("--events")) stdout.stream.write(`${JSON.stringify(endEvent(result))}\n`);
    const [{ viewError }, { paintLines }] = await Promise.all([
      import("./view/error-view.ts"),
      import("./view/paint.ts"),
    ]);
    stderr.stream.write(paintLines(viewError(toErrorInfo(error), stderr.width), stderr));
  }
  return exitCodeOf(result);
}

/** What a reader of events gets of a command that failed before there was a run. */
function endEvent({ status, error, usage, timing }: ReturnType<typeof failureResult>): object {
  return { type: "run-end", runId: "", seq: 0, at: new Date().toISOString(), status, error, usage, timing };
}
