import type { ModelListing } from "../../domain/diagnosis.ts";
import type { ModelCard } from "../../domain/model.ts";
import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { OutputFlags, SetupFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { setupOptions } from "../setup-options.ts";
import type { Screen } from "../terminal.ts";
import { type Line, span } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";
import { wrapText } from "../view/wrap-text.ts";

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
  const shown = command.task === undefined ? listings.filter(({ models }) => models.length > 0) : listings;
  const lines = shown.flatMap((listing) => viewListing(listing, stdout));
  stdout.stream.write(paintLines(lines.slice(0, -1), stdout));
  const without = listings.length - shown.length;
  if (without > 0) {
    const hint = `${without} more kinds of tasks have no model that can run now: hugginggpt doctor says what they need.`;
    stdout.stream.write(paintLines([[], [span(hint, "faint")]], stdout));
  }
  return 0;
}

function viewListing(
  { task, models, rejected, remedies }: ModelListing,
  { width = 100, glyphs }: Screen,
): readonly Line[] {
  const under = (text: string): readonly Line[] =>
    wrapText(text, Math.min(100, width) - 4).map((row): Line => [span("    "), span(row, "faint")]);
  return [
    [span(task, "strong")],
    ...models.flatMap(({ model, rank }): readonly Line[] => [
      [span("  "), span(glyphs.status.completed, "good"), span(` ${rank}. `, "faint"), span(model.id)],
      ...under([model.description, ...factsOf(model)].filter(Boolean).join(` ${glyphs.dot} `)),
    ]),
    ...rejected.flatMap(({ id, reason }): readonly Line[] => [
      [span("  "), span(glyphs.status.failed, "bad"), span(` ${id}`, "faint")],
      ...under(reason),
    ]),
    ...(models.length === 0 ? [[span("  no model can run this here now", "caution")]] : []),
    ...(models.length === 0 ? remedies.flatMap((remedy) => under(`${glyphs.arrow} ${remedy}`)) : []),
    [],
  ];
}

function factsOf({ downloads, languages, licence, limits }: ModelCard): readonly string[] {
  return [
    ...(downloads === undefined ? [] : [`${downloads.toLocaleString("en")} downloads`]),
    ...(languages === undefined ? [] : [`languages: ${languages.join(", ")}`]),
    ...(licence === undefined ? [] : [licence]),
    ...(limits === undefined ? [] : [limits]),
  ];
}
