import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { requireEnglish } from "../../text/identify-language.ts";
import { requireText } from "../../text/text-input.ts";
import { findEntities } from "./find-entities.ts";

/** Named entities of English text: compromise's tagger for names, own patterns for dates, money and institutions. */
const expert: Expert = {
  async load() {
    findEntities("Ada Lovelace");
  },
  async run(job) {
    const text = requireText(job, "text");
    await requireEnglish(text, "The entity finder");
    const entities = findEntities(text);
    if (entities.length === 0) {
      throw new ExpertError(
        "expert-no-result",
        "No people, places, organisations, dates or amounts of money in the text",
      );
    }
    return [{ type: "json", value: entities }];
  },
};

export default expert;
