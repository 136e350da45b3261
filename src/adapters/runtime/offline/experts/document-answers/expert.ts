import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { requireText } from "../../text/text-input.ts";
import { findAnswer } from "../answers/expert.ts";
import { readWhole } from "../documents/expert.ts";
import ocr from "../ocr/expert.ts";

/** Answers a question from a document or a picture of one: reads it first, then looks for the answer in its text. */
const expert: Expert = {
  load: async () => await ocr.load?.(),
  async run(job, surroundings) {
    const question = requireText(job, "text", "a question");
    const { text, name } = await readWhole({ job, surroundings });
    if (text === "") throw new ExpertError("expert-no-result", `No text was found in ${name} to answer from`);
    surroundings.onProgress({ fraction: 0.8, message: "looking for the answer" });
    const outputs = await findAnswer(question, text);
    return outputs.map((output) =>
      output.type === "json" ? { type: "json", value: withPage(output.value as Place, text) } : output,
    );
  },
};

interface Place {
  readonly start: number;
}

/** On which page it stands, where there are several. */
function withPage(answer: Place, text: string): object {
  const page = [...text.slice(0, answer.start).matchAll(/^\[page (\d+)\]$/gm)].at(-1)?.[1];
  return page === undefined ? answer : { ...answer, page: Number(page) };
}

export default expert;
