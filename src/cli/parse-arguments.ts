import { Command, CommanderError, Option } from "commander";
import { InputError } from "../domain/errors.ts";
import { addEvalCommands } from "./arguments/add-eval-commands.ts";
import { addRunsCommands } from "./arguments/add-runs-commands.ts";
import {
  addConversationOptions,
  addRunOptions,
  addSetupOptions,
  type Flags,
  flagsOf,
  readConversation,
  readRun,
  readSetup,
} from "./arguments/flags.ts";
import { knownTask } from "./arguments/read-value.ts";
import type { AskCommand, CommandLine } from "./command-line.ts";
import { EXAMPLES, SEE_HELP } from "./help-text.ts";

export interface ParseArgumentsOptions {
  readonly version: string;
  /** Columns for the help text. */
  readonly width: number;
}

/**
 * Reads the arguments. A word such as `models` is a command only where it is an argument of its own: a quoted request
 * may begin with it.
 *
 * @throws InputError with code `usage`.
 */
export function parseArguments(argv: readonly string[], options: ParseArgumentsOptions): CommandLine {
  let parsed: CommandLine | undefined;
  let printed = "";
  const program = createProgram((command) => {
    parsed = command;
  });
  const capture = (text: string) => {
    printed += text;
  };
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({
      writeOut: capture,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(100, options.width),
    });
  }
  program.version(options.version, "-V, --version", "print the version").helpOption("-h, --help", "print this help");
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.version") return { command: "version", text: printed };
    if (error.exitCode === 0) return { command: "help", text: printed };
    if (error.code === "commander.help") throw usageError("the command is incomplete");
    throw usageError(error.message, error.code === "commander.excessArguments" ? EXCESS : SEE_HELP);
  }
  if (parsed === undefined) throw usageError("nothing to do");
  return parsed;
}

function usageError(message: string, hint = SEE_HELP): InputError {
  const text = message
    .replace(/^error: /, "")
    .replace(/\n\(Did you mean (.+)\?\)/s, "; did you mean $1?")
    .trim();
  return new InputError("usage", text.charAt(0).toUpperCase() + text.slice(1), { hint });
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

const EXCESS = `A request stands in quotes: hugginggpt "models in the park". ${SEE_HELP}`;

type Emit = (command: CommandLine) => void;

function createProgram(emit: Emit): Command {
  const program = new Command("hugginggpt")
    .usage('"<request>" [files…] [options]')
    .description(
      "Write a wish and attach files: a brain plans AI tasks, expert models carry them out,\nand the answer comes with its files.",
    )
    .argument("[request]", "the wish in plain language, in quotes; - reads it from stdin")
    .argument("[files...]", "files that belong to it")
    .enablePositionalOptions()
    .helpCommand(true)
    .showSuggestionAfterError()
    .option("--json", "print one JSON object with the whole result, and nothing else")
    .addOption(new Option("--events", "print every event as a line of JSON while it happens").conflicts("json"))
    .option("--plan-only", "make the plan and print it; run nothing")
    .option("--plan <file>", "run this plan instead of making one; - reads it from stdin")
    .option("--force", "run a plan that the planner itself is not sure of")
    .addHelpText("after", EXAMPLES);
  addSetupOptions(addRunOptions(addConversationOptions(program)));
  program.action((request: string | undefined, files: readonly string[], flags: Flags) => {
    emit(readAsk(request, files, flags));
  });
  addCommands(program, emit);
  addRunsCommands(program, emit);
  addEvalCommands(program, emit);
  return program;
}

function addCommands(program: Command, emit: Emit): void {
  const json = (command: Command) => command.option("--json", "print JSON");
  const chat = program
    .command("chat")
    .description("talk: a request a line, in one conversation; files and results can be meant again")
    .argument("[files...]", "files for the first request")
    .option("--force", "also run plans that the planner itself is not sure of")
    .option("--json", "print each result as one line of JSON");
  addSetupOptions(addRunOptions(addConversationOptions(chat))).action(
    (files: readonly string[], _flags: unknown, command: Command) => {
      const flags = flagsOf(command);
      emit({
        command: "chat",
        files,
        force: flags.force === true,
        json: flags.json === true,
        ...readRun(flags),
        ...readConversation(flags),
        ...readSetup(flags),
      });
    },
  );

  json(program.command("tasks").description("list the kinds of tasks")).action((_flags: unknown, command: Command) =>
    emit({ command: "tasks", json: flagsOf(command).json === true }),
  );

  addSetupOptions(json(program.command("models").description("list the models, and what each needs")))
    .argument("[task]", "only those for this kind of task")
    .action((task: string | undefined, _flags: unknown, command: Command) => {
      const flags = flagsOf(command);
      const name = task === undefined ? {} : { task: knownTask(task) };
      emit({ command: "models", ...name, ...readSetup(flags), json: flags.json === true });
    });

  addSetupOptions(
    json(program.command("doctor").description("what can run here, what is missing, how to get it")),
  ).action((_flags: unknown, command: Command) => {
    const flags = flagsOf(command);
    emit({ command: "doctor", ...readSetup(flags), json: flags.json === true });
  });
}

function readAsk(request: string | undefined, files: readonly string[], flags: Flags): AskCommand {
  const { plan } = flags;
  if (request === undefined && plan === undefined) {
    throw usageError("the request is missing", `Say what you wish: hugginggpt "read invoice.png for me". ${SEE_HELP}`);
  }
  if (request?.trim() === "" && plan === undefined) {
    throw usageError("the request is empty", `Say what you wish: hugginggpt "read invoice.png for me". ${SEE_HELP}`);
  }
  if (request === "-" && plan === "-") throw usageError("the request and the plan cannot both come from stdin");
  return {
    command: "ask",
    ...(request === undefined ? {} : { request }),
    files,
    json: flags.json === true,
    events: flags.events === true,
    planOnly: flags.planOnly === true,
    force: flags.force === true,
    ...(plan === undefined ? {} : { plan }),
    ...readRun(flags),
    ...readConversation(flags),
    ...readSetup(flags),
  };
}
