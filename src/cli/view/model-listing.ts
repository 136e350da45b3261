import type { ModelListing } from "../../domain/diagnosis.ts";
import type { ModelCard } from "../../domain/model.ts";
import type { Screen } from "../terminal.ts";
import { type Line, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** Models by kind of task, those that can run now first. Of several kinds, those without a model are only counted. */
export function viewListings(listings: readonly ModelListing[], screen: Screen): readonly Line[] {
  const shown = listings.length === 1 ? listings : listings.filter(({ models }) => models.length > 0);
  const lines = shown.flatMap((listing) => viewListing(listing, screen));
  const without = listings.length - shown.length;
  if (without === 0) return lines.slice(0, -1);
  const hint = `${without} more kinds of tasks have no model that can run now: hugginggpt doctor says what they need.`;
  return [...lines, [span(hint, "faint")]];
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
