import { type Command, Option } from "commander";
import type { ConversationFlags, RunFlags, SetupFlags } from "../command-line.ts";
import { collectModel, languageCode, positiveInteger, positiveNumber } from "./read-value.ts";

/** All flags of all commands, as commander gives them. */
export interface Flags {
  readonly json?: boolean;
  readonly events?: boolean;
  readonly out?: string;
  readonly explain?: boolean;
  readonly planOnly?: boolean;
  readonly plan?: string;
  readonly replan?: boolean;
  readonly force?: boolean;
  readonly continue?: boolean;
  readonly conversation?: string;
  readonly timeout?: number;
  readonly model?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly brain?: string;
  readonly baseUrl?: string;
  readonly fastPath?: "off" | "auto";
  readonly select?: "llm" | "rules" | "auto";
  readonly budgetCalls?: number;
  readonly budgetTokens?: number;
  readonly budgetDollars?: number;
  readonly budgetSeconds?: number;
  readonly topK?: number;
  readonly allowPrivateNetwork?: boolean;
  readonly config?: string | false;
  readonly limit?: number;
  readonly days?: number;
  readonly bytes?: number;
  readonly dryRun?: boolean;
  readonly data?: string;
  readonly tools?: string;
  readonly ids?: string;
  readonly predictions?: string;
  readonly replies?: string;
}

/** With the flags that stood before the command's name. */
export function flagsOf(command: Command): Flags {
  return command.optsWithGlobals<Flags>();
}

export function addSetupOptions(command: Command): Command {
  return command
    .option("--brain <name>", "who plans: keyless, or provider:model")
    .option("--base-url <url>", "address of the server of --brain, such as an OpenAI-compatible one")
    .addOption(
      new Option("--fast-path <when>", "plan without the brain what is plain: auto, off").choices(["auto", "off"]),
    )
    .addOption(
      new Option("--select <who>", "who chooses among models: auto, llm, rules").choices(["auto", "llm", "rules"]),
    )
    .option("--budget-calls <n>", "most calls of the brain in a run", positiveInteger)
    .option("--budget-tokens <n>", "most tokens of the brain in a run", positiveInteger)
    .option("--budget-dollars <x>", "most money for the brain in a run", positiveNumber)
    .option("--budget-seconds <s>", "most time for the brain in a run", positiveNumber)
    .option("--top-k <n>", "how many models to consider for a task", positiveInteger)
    .option("--config <file>", "use this configuration file instead of the working folder's")
    .option("--no-config", "use no configuration file")
    .option("--allow-private-network", "also fetch URLs of private and loopback addresses");
}

export function readSetup(flags: Flags): SetupFlags {
  const { brain, baseUrl, fastPath, select, topK, allowPrivateNetwork, config } = flags;
  const budget = readBudget(flags);
  return {
    ...(brain === undefined ? {} : { brain }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(fastPath === undefined ? {} : { fastPath }),
    ...(select === undefined ? {} : { select }),
    ...(Object.keys(budget).length === 0 ? {} : { budget }),
    ...(topK === undefined ? {} : { topK }),
    allowPrivateNetwork: allowPrivateNetwork === true,
    ...(config === undefined ? {} : { config }),
  };
}

function readBudget({
  budgetCalls,
  budgetTokens,
  budgetDollars,
  budgetSeconds,
}: Flags): NonNullable<SetupFlags["budget"]> {
  return {
    ...(budgetCalls === undefined ? {} : { calls: budgetCalls }),
    ...(budgetTokens === undefined ? {} : { tokens: budgetTokens }),
    ...(budgetDollars === undefined ? {} : { dollars: budgetDollars }),
    ...(budgetSeconds === undefined ? {} : { seconds: budgetSeconds }),
  };
}

/** How a request is carried out, whoever wrote it down. */
export function addRunOptions(command: Command): Command {
  return command
    .option("--out <dir>", "put copies of the files that come out here")
    .option("--explain", "say why the planner planned so, and why each model was chosen or rejected")
    .option("--timeout <seconds>", "end a run after so long", positiveNumber)
    .option("--model <task=id>", "the model for a kind of task; can be given again", collectModel)
    .option("--lang <code>", "the language of the answer, such as en or zh", languageCode);
}

export function readRun({ out, explain, timeout, model, lang }: Flags): RunFlags {
  return {
    ...(out === undefined ? {} : { out }),
    explain: explain === true,
    ...(timeout === undefined ? {} : { timeout }),
    models: model ?? {},
    ...(lang === undefined ? {} : { language: lang }),
  };
}

export function addConversationOptions(command: Command): Command {
  return command
    .option("-c, --continue", "go on with the last conversation: its files and results can be meant")
    .addOption(
      new Option("--conversation <id>", "go on with this one: its id, a run of it, or a name of your own").conflicts(
        "continue",
      ),
    );
}

export function readConversation({ continue: continues, conversation }: Flags): ConversationFlags {
  return { continues: continues === true, ...(conversation === undefined ? {} : { conversation }) };
}
