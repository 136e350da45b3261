import { type Command, Option } from "commander";
import type { CommandLine } from "../command-line.ts";
import { addRunOptions, addSetupOptions, flagsOf, readRun, readSetup } from "./flags.ts";
import { byteCount, positiveInteger, positiveNumber } from "./read-value.ts";

type Emit = (command: CommandLine) => void;

const ID = "the run's id, or its first characters";
const json = (command: Command) => command.option("--json", "print JSON");

/** `runs` and what can be done with earlier runs. */
export function addRunsCommands(program: Command, emit: Emit): void {
  const runs = program.command("runs").description("earlier runs: list, show, run again, export, remove");
  json(runs.command("list", { isDefault: true }).description("the newest runs"))
    .option("--limit <n>", "how many", positiveInteger, 20)
    .action((_flags: unknown, command: Command) => {
      const flags = flagsOf(command);
      emit({ command: "runs-list", limit: flags.limit ?? 20, json: flags.json === true });
    });
  json(runs.command("show").alias("replay").description("replay a run; the newest one without an ID"))
    .argument("[id]", ID)
    .addOption(new Option("--events", "print its events as lines of JSON").conflicts("json"))
    .option("--explain", "say why the planner planned so, and why each model was chosen or rejected")
    .option("--plan-only", "print its plan, as --plan takes it")
    .action((id: string | undefined, _flags: unknown, command: Command) => {
      const flags = flagsOf(command);
      emit({
        command: "runs-show",
        ...withId(id),
        json: flags.json === true,
        events: flags.events === true,
        explain: flags.explain === true,
        planOnly: flags.planOnly === true,
      });
    });
  addRerun(runs, emit);
  addExport(runs, emit);
  json(runs.command("rm").alias("remove").description("remove runs"))
    .argument("<id...>", "ids of runs, or their first characters")
    .action((ids: readonly string[], _flags: unknown, command: Command) =>
      emit({ command: "runs-remove", ids, json: flagsOf(command).json === true }),
    );
  addPrune(runs, emit);
}

function addRerun(runs: Command, emit: Emit): void {
  const rerun = runs
    .command("rerun")
    .description("run one again: the same words, files and plan, with what you change; the newest one without an ID")
    .argument("[id]", ID)
    .addOption(new Option("--plan <file>", "this plan instead; - reads it from stdin").conflicts("replan"))
    .option("--replan", "make a new plan")
    .option("--force", "run a plan that the planner itself is not sure of")
    .option("--json", "print one JSON object with the whole result, and nothing else")
    .addOption(new Option("--events", "print every event as a line of JSON while it happens").conflicts("json"));
  addSetupOptions(addRunOptions(rerun)).action((id: string | undefined, _flags: unknown, command: Command) => {
    const flags = flagsOf(command);
    emit({
      command: "runs-rerun",
      ...withId(id),
      ...(flags.plan === undefined ? {} : { plan: flags.plan }),
      replan: flags.replan === true,
      force: flags.force === true,
      json: flags.json === true,
      events: flags.events === true,
      ...readRun(flags),
      ...readSetup(flags),
    });
  });
}

function addExport(runs: Command, emit: Emit): void {
  json(runs.command("export").description("write a run into a folder: a report in Markdown with its files"))
    .argument("[id]", `${ID}; the newest one without it`)
    .option("--out <dir>", "the folder, which is made (hugginggpt-run-<id>)")
    .action((id: string | undefined, _flags: unknown, command: Command) => {
      const { out, json: asJson } = flagsOf(command);
      emit({ command: "runs-export", ...withId(id), ...(out === undefined ? {} : { out }), json: asJson === true });
    });
}

function addPrune(runs: Command, emit: Emit): void {
  json(runs.command("prune").description("remove the oldest runs, until the rest is within limits"))
    .option("--days <n>", "keep those of the last N days", positiveNumber)
    .option("--bytes <size>", "keep at most so much, such as 500MB or 2GB", byteCount)
    .option("--dry-run", "only say what would be removed")
    .option("--config <file>", "use this configuration file instead of the working folder's")
    .option("--no-config", "use no configuration file")
    .action((_flags: unknown, command: Command) => {
      const { days, bytes, dryRun, json: asJson } = flagsOf(command);
      emit({
        command: "runs-prune",
        limits: { ...(days === undefined ? {} : { days }), ...(bytes === undefined ? {} : { bytes }) },
        dryRun: dryRun === true,
        json: asJson === true,
        ...readSetup(flagsOf(command)),
      });
    });
}

const withId = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id });
