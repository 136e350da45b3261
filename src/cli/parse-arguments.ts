import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { InputError } from "../domain/errors.ts";
import { resolveTaskName, suggestTaskNames } from "../domain/task-name.ts";
import { DEFAULT_TASK_TYPES } from "../domain/task-type-table.ts";
import type { AskCommand, CommandLine, SetupFlags } from "./command-line.ts";
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
    .option("--out <dir>", "put copies of the files that come out here")
    .option("--explain", "say why the planner planned so, and why each model was chosen or rejected")
    .option("--plan-only", "make the plan and print it; run nothing")
    .option("--plan <file>", "run this plan instead of making one; - reads it from stdin")
    .option("--force", "run a plan that the planner itself is not sure of")
    .option("--timeout <seconds>", "end the run after so long", positiveNumber)
    .option("--model <task=id>", "the model for a kind of task; can be given again", collectModel)
    .option("--lang <code>", "the language of the answer, such as en or zh", languageCode)
    .addHelpText("after", EXAMPLES);
  addSetupOptions(program);
  program.action((request: string | undefined, files: readonly string[], flags: Flags) => {
    emit(readAsk(request, files, flags));
  });
  addCommands(program, emit);
  addEvalCommands(program, emit);
  return program;
}

function addSetupOptions(command: Command): Command {
  return command
    .option("--brain <name>", "who plans: keyless, or provider:model")
    .option("--base-url <url>", "address of an OpenAI-compatible server for --brain")
    .option("--top-k <n>", "how many models to consider for a task", positiveInteger)
    .option("--config <file>", "use this configuration file instead of the working folder's")
    .option("--no-config", "use no configuration file")
    .option("--allow-private-network", "also fetch URLs of private and loopback addresses");
}

function addCommands(program: Command, emit: Emit): void {
  const json = (command: Command) => command.option("--json", "print JSON");
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

  const runs = program.command("runs").description("list, show and remove earlier runs");
  json(runs.command("list", { isDefault: true }).description("the newest runs"))
    .option("--limit <n>", "how many", positiveInteger, 20)
    .action((_flags: unknown, command: Command) => {
      const flags = flagsOf(command);
      emit({ command: "runs-list", limit: flags.limit ?? 20, json: flags.json === true });
    });
  json(runs.command("show").description("replay a run; the newest one without an ID"))
    .argument("[id]", "the run's id, or its first characters")
    .addOption(new Option("--events", "print its events as lines of JSON").conflicts("json"))
    .option("--explain", "say why the planner planned so, and why each model was chosen or rejected")
    .action((id: string | undefined, _flags: unknown, command: Command) => {
      const { json: asJson, events, explain } = flagsOf(command);
      const one = id === undefined ? {} : { id };
      emit({ command: "runs-show", ...one, json: asJson === true, events: events === true, explain: explain === true });
    });
  json(runs.command("rm").alias("remove").description("remove runs"))
    .argument("<id...>", "ids of runs, or their first characters")
    .action((ids: readonly string[], _flags: unknown, command: Command) =>
      emit({ command: "runs-remove", ids, json: flagsOf(command).json === true }),
    );

  addSetupOptions(
    json(program.command("doctor").description("what can run here, what is missing, how to get it")),
  ).action((_flags: unknown, command: Command) => {
    const flags = flagsOf(command);
    emit({ command: "doctor", ...readSetup(flags), json: flags.json === true });
  });
}

function addEvalCommands(program: Command, emit: Emit): void {
  const evaluation = program.command("eval").description("measure how well a brain plans");
  const taskbench = evaluation
    .command("taskbench")
    .description("plan the requests of a TaskBench file and compare with its graphs")
    .requiredOption("--data <file>", "the records, one JSON object a line")
    .requiredOption("--tools <file>", "the tool list, tool_desc.json")
    .option("--limit <n>", "only the first so many", positiveInteger)
    .option("--ids <file>", "only the records whose ids stand in this file, one a line")
    .option("--replies <file>", 'evaluate what a model has replied already: lines {"id", "reply"}')
    .option("--predictions <file>", "write the plans there, as the official evaluate.py reads them")
    .option("--json", "print JSON");
  addSetupOptions(taskbench).action((_flags: unknown, command: Command) => {
    const flags = flagsOf(command);
    const { data = "", tools = "", limit, ids, predictions, replies } = flags;
    emit({
      command: "eval-taskbench",
      data,
      tools,
      ...(limit === undefined ? {} : { limit }),
      ...(ids === undefined ? {} : { ids }),
      ...(predictions === undefined ? {} : { predictions }),
      ...(replies === undefined ? {} : { replies }),
      ...readSetup(flags),
      json: flags.json === true,
    });
  });
}

interface Flags {
  readonly json?: boolean;
  readonly events?: boolean;
  readonly out?: string;
  readonly explain?: boolean;
  readonly planOnly?: boolean;
  readonly plan?: string;
  readonly force?: boolean;
  readonly timeout?: number;
  readonly model?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly brain?: string;
  readonly baseUrl?: string;
  readonly topK?: number;
  readonly allowPrivateNetwork?: boolean;
  readonly config?: string | false;
  readonly limit?: number;
  readonly data?: string;
  readonly tools?: string;
  readonly ids?: string;
  readonly predictions?: string;
  readonly replies?: string;
}

/** With the flags that stood before the command's name. */
function flagsOf(command: Command): Flags {
  return command.optsWithGlobals<Flags>();
}

function readSetup({ brain, baseUrl, topK, allowPrivateNetwork, config }: Flags): SetupFlags {
  return {
    ...(brain === undefined ? {} : { brain }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(topK === undefined ? {} : { topK }),
    allowPrivateNetwork: allowPrivateNetwork === true,
    ...(config === undefined ? {} : { config }),
  };
}

function readAsk(request: string | undefined, files: readonly string[], flags: Flags): AskCommand {
  const { out, plan, timeout, lang } = flags;
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
    explain: flags.explain === true,
    planOnly: flags.planOnly === true,
    force: flags.force === true,
    ...(plan === undefined ? {} : { plan }),
    ...(out === undefined ? {} : { out }),
    ...(timeout === undefined ? {} : { timeout }),
    models: flags.model ?? {},
    ...(lang === undefined ? {} : { language: lang }),
    ...readSetup(flags),
  };
}

/** A timer of the platform holds 24 days at most. */
const MOST_SECONDS = 1_000_000;

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= MOST_SECONDS)) {
    throw new InvalidArgumentError(`It must be a number above 0 and up to ${MOST_SECONDS}.`);
  }
  return value;
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return value;
}

function languageCode(text: string): string {
  const code = text.trim().toLowerCase();
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code)) {
    throw new InvalidArgumentError("It must be a language code such as en, zh or fr.");
  }
  return code;
}

function collectModel(
  text: string,
  known: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  const id = text.slice(at + 1).trim();
  if (at < 1 || id === "") {
    throw new InvalidArgumentError("It must be TASK=ID, such as image-to-text=offline/tesseract.");
  }
  return { ...known, [knownTask(text.slice(0, at))]: id };
}

function knownTask(written: string): string {
  const name = resolveTaskName(written, DEFAULT_TASK_TYPES);
  if (name !== undefined) return name;
  const near = suggestTaskNames(written, DEFAULT_TASK_TYPES);
  const hint = near.length === 0 ? "hugginggpt tasks lists them" : `did you mean ${near.join(" or ")}?`;
  throw new InvalidArgumentError(`There is no kind of task "${written}"; ${hint}`);
}
