import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { OutputFlags, SetupFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { setupOptions } from "../setup-options.ts";
import { viewListings } from "../view/model-listing.ts";
import { paintLines } from "../view/paint.ts";

export interface ModelsCommand extends OutputFlags, SetupFlags {
  readonly task?: string;
}

/** Lists models by kind of task: those that can run now in rank order, the others with what they lack. */
export async function listModels(command: ModelsCommand, context: CommandContext): Promise<number> {
  const { stdout } = context;
  const listings = await withHuggingGPT(context, setupOptions(command), (hugginggpt) =>
    hugginggpt.listModels(command.task),
  );
  if (command.json) {
    writeJson(stdout, { models: listings });
    return 0;
  }
  stdout.stream.write(paintLines(viewListings(listings, stdout), stdout));
  return 0;
}
