import { ExpertError } from "../../../../../domain/errors.ts";
import { languageOfScript } from "../../../../../util/detect-language.ts";
import { joinPages } from "../../../../../util/document/read-document.ts";
import type { Expert } from "../../expert.ts";
import { documentOf, type ReadingContext, readPages } from "./read-pages.ts";

/** The text of a document or of a picture of several pages, with the numbers of its pages. */
const expert: Expert = {
  async run(job, surroundings) {
    const { text, name } = await readWhole({ job, surroundings });
    if (text === "") {
      throw new ExpertError("expert-no-result", `No text was found in ${name}`, {
        hint: "This expert reads printed text; it does not describe pictures.",
      });
    }
    const language = languageOfScript(text);
    return [{ type: "text", text, ...(language === undefined ? {} : { language }) }];
  },
};

/** All text of a job's document, pages joined with a line `[page 2]` before each. */
export async function readWhole(context: ReadingContext): Promise<{ readonly text: string; readonly name: string }> {
  const file = documentOf(context.job);
  const pages = await readPages(file, context);
  return { text: joinPages({ pages, isPaged: pages.length > 1 }), name: file.name ?? "the document" };
}

export default expert;
