import type { ModelListing } from "../../domain/diagnosis.ts";
import type { ModelCard } from "../../domain/model.ts";
import type { Screen } from "../terminal.ts";
import { groupByRemedy } from "./group-by-remedy.ts";
import { type Line, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** Models by kind of task, those that can run now first; of several kinds, those without a model stand by what they lack. */
export function viewListings(listings: readonly ModelListing[], screen: Screen): readonly Line[] {
  const shown = listings.length === 1 ? listings : listings.filter(({ models }) => models.length > 0);
  const lines = shown.flatMap((listing) => viewListing(listing, screen));
  const without = listings.filter((listing) => !shown.includes(listing));
  if (without.length === 0) return lines.slice(0, -1);
  const wrap = (text: string, indent: string) =>
    wrapText(text, Math.min(100, screen.width ?? 100) - indent.length).map(
      (row): Line => [span(indent), span(row, "faint")],
    );
  const lacking = groupByRemedy(without).flatMap(({ remedies, tasks }): readonly Line[] => [
    ...wrap(tasks.join(", "), "  "),
    ...remedies.flatMap((remedy) => wrap(`${screen.glyphs.arrow} ${remedy}`, "    ")),
    [],
  ]);
  const heading = `${shown.length} kinds of tasks can run here now; these ${without.length} need something more:`;
  return [...lines, [span(heading, "strong")], ...lacking.slice(0, -1)];
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
