import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { requireText } from "../../text/text-input.ts";
import { summarize } from "./summarize.ts";

/** An extractive summary: sentences of the text itself. Any language with Latin or CJK punctuation. */
const expert: Expert = {
  async run(job, { onProgress }) {
    const text = requireText(job, "text");
    if (!/\p{L}/u.test(text)) throw new ExpertError("expert-no-result", "There are no words to sum up");
    const maxLength = Number(job.parameters["max_length"]);
    const hasLimit = Number.isFinite(maxLength) && maxLength >= 1;
    const summary = summarize(text, hasLimit ? { maxLength } : {});
    const note = summary.isWhole
      ? "The text is too short to be shortened; this is all of it."
      : `${summary.sentences} of ${summary.of} sentences, in the text's own words.`;
    onProgress({ message: note });
    return [
      { type: "text", text: summary.text },
      { type: "json", value: { note, sentences: summary.sentences, of: summary.of } },
    ];
  },
};

export default expert;
