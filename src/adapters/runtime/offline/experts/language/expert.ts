import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { identifyLanguage, loadLanguages } from "../../text/identify-language.ts";
import { requireText } from "../../text/text-input.ts";

/** Which language a text is written in: fastText's model of 176 languages. */
const expert: Expert = {
  load: loadLanguages,
  async run(job) {
    const languages = await identifyLanguage(requireText(job, "text"));
    if (languages.length === 0) {
      throw new ExpertError("expert-no-result", "The language cannot be told: the text has too few known words", {
        hint: "Give a whole sentence.",
      });
    }
    return [{ type: "json", value: languages }];
  },
};

export default expert;
