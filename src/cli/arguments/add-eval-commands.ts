import type { Command } from "commander";
import type { CommandLine } from "../command-line.ts";
import { addSetupOptions, flagsOf, readSetup } from "./flags.ts";
import { positiveInteger } from "./read-value.ts";

export function addEvalCommands(program: Command, emit: (command: CommandLine) => void): void {
  const evaluation = program.command("eval").description("measure how well a brain plans");
  const taskbench = evaluation
    .command("taskbench")
    .description(
      "plan the requests of a TaskBench file and compare with its graphs; a --brain is measured by itself, with --fast-path auto or off as in a run: the keyless planner in front and behind, or only behind",
    )
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

  const everyday = evaluation
    .command("everyday")
    .description("plan everyday requests and compare with their gold plans")
    .requiredOption("--data <file>", "the requests, one JSON object a line")
    .option("--limit <n>", "only the first so many", positiveInteger)
    .option("--predictions <file>", "write the verdict and the plan of each request there")
    .option("--json", "print JSON");
  addSetupOptions(everyday).action((_flags: unknown, command: Command) => {
    const flags = flagsOf(command);
    const { data = "", limit, predictions } = flags;
    emit({
      command: "eval-everyday",
      data,
      ...(limit === undefined ? {} : { limit }),
      ...(predictions === undefined ? {} : { predictions }),
      ...readSetup(flags),
      json: flags.json === true,
    });
  });
}
