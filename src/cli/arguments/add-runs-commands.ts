import { type Command, Option } from "commander";
import type { CommandLine } from "../command-line.ts";
import { flagsOf } from "./flags.ts";
import { positiveInteger } from "./read-value.ts";

/** `runs` and what can be done with earlier runs. */
export function addRunsCommands(program: Command, emit: (command: CommandLine) => void): void {
  const json = (command: Command) => command.option("--json", "print JSON");
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
}
