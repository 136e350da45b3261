import type { ResourceType } from "../../domain/resource.ts";
import type { Clause } from "./clause.ts";
import type { SelectionContext } from "./selection-context.ts";
import { SIGHT_WORDS } from "./tables/question-words.ts";

/** What a question is about: files and things of the clause, and of the question itself where it is quoted. */
export function typesAskedAbout(clause: Clause, weight: number, context: SelectionContext): readonly ResourceType[] {
  const types: ResourceType[] = [];
  const entities = context.tokens.slice(clause.start, clause.end).flatMap((token) => token.entity ?? []);
  const isNamed = weight >= 0.75;
  const quotes = entities.filter((entity) => entity.kind === "quote");
  const asked = quotes.length > 0 ? quotes : isNamed ? context.openQuestions.slice(0, 1) : [];
  for (const entity of entities) {
    if (entity.kind === "quote") continue;
    if (entity.type === "image" && context.isDocument) types.push("document");
    types.push(entity.type);
  }
  for (const question of asked) types.push(...context.typesNamedBy(question.value));
  for (const noun of clause.nouns)
    if (noun.row !== "text" || TEXT_NOUNS.has(context.tokens[noun.start]?.text ?? "")) types.push(noun.row);
  if (types.length === 0 && asked.some((question) => isOfSight(question.value))) {
    const seen = context.recent.find((type) => type === "document" || type === "table" || type === "image");
    if (seen) types.push(seen);
  }
  return types;
}

/** The quoted question itself speaks of a document, and of no picture. */
export function asksOfPaper(clause: Clause, context: SelectionContext): boolean {
  const own = context.tokens
    .slice(clause.start, clause.end)
    .flatMap((token) => (token.entity?.kind === "quote" ? [token.entity] : []));
  const quotes = (own.length > 0 ? own : context.openQuestions.slice(0, 1)).map(({ value }) => value);
  const types = quotes.flatMap((quote) => context.typesNamedBy(quote));
  return types.includes("document") && !types.includes("image");
}

const TEXT_NOUNS: ReadonlySet<string> = new Set([
  "text",
  "article",
  "passage",
  "paragraph",
  "story",
  "transcript",
  "transcription",
  "summary",
]);

/** "What color is the car?" can only be asked of a picture. */
export function isOfSight(question: string): boolean {
  return (question.toLowerCase().match(/\p{Script=Han}|[\p{L}]+/gu) ?? []).some((word) => SIGHT_WORDS.has(word));
}
