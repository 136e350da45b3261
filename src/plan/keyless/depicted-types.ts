import type { ResourceType } from "../../domain/resource.ts";
import type { PlanningState } from "./planning-state.ts";
import { isFile } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** scan0007.tif, 扫描件.jpg */
const SCANNED = /(?:^|[^a-z])scan(?:ned|s)?(?![a-z])|扫描/i;

/** A picture of a table is a table to classify; a photo of a receipt is a document to ask. */
export function depictedTypes(state: PlanningState): readonly ResourceType[] {
  const { tokens, words, clauses } = state.context;
  const hits = words.depictions.find(tokens);
  if (hits.length > 0) return hits.map((hit) => hit.row);
  const stems = [...tokens.flatMap((token) => token.entity ?? []), ...state.context.unnamed].filter(
    (entity) => isFile(entity) && entity.type === "image",
  );
  const named = stems.flatMap((entity) =>
    words.nouns.find(tokenize(entity.value.replace(/\.[^.]*$/, "").replace(/[_\d./\\-]+/g, " "), [])),
  );
  const stem = named.find((hit) => hit.row === "document" || hit.row === "table");
  if (stem?.row === "document" || stem?.row === "table") return [stem.row];
  if (stems.some(({ value }) => SCANNED.test(value))) return ["document"];
  const isDocument = clauses.some((clause) =>
    clause.nouns.some((noun) => {
      if (noun.row !== "document") return false;
      // "a picture a.jpg and a document called b.txt"
      const [next] = state.entitiesIn({ start: noun.end, end: clause.end });
      return next && isFile(next)
        ? next.type === "image"
        : state.entitiesIn(clause).some(({ type }) => type === "image");
    }),
  );
  return isDocument ? ["document"] : [];
}
