import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { requireEnglish } from "../../text/identify-language.ts";
import { loadSentenceEncoder } from "../../text/sentence-encoder.ts";
import { requireText, textsOf } from "../../text/text-input.ts";
import { answerQuestion } from "./answer-question.ts";

const NAME = "The answer finder";

/** Finds the answer to an English question in a text: the very words where they can be told, else the sentence. */
const expert: Expert = {
  load: loadSentenceEncoder,
  async run(job) {
    const question = requireText(job, "text", "a question");
    const context = textsOf(job, "context").join("\n\n");
    if (context.trim() === "") {
      throw new ExpertError("invalid-input", "There is no text to find the answer in", {
        final: true,
        hint: "Attach a text, or put it into the request. General knowledge needs a language model.",
      });
    }
    return await findAnswer(question, context);
  },
};

export async function findAnswer(question: string, context: string): Promise<readonly ExpertValue[]> {
  await requireEnglish(question, NAME);
  await requireEnglish(context, NAME);
  const answer = await answerQuestion(question, context);
  if (answer === undefined) {
    throw new ExpertError("expert-no-result", `The text does not seem to say: "${question.trim()}"`);
  }
  return [
    { type: "text", text: answer.answer, language: "en" },
    { type: "json", value: answer },
  ];
}

export default expert;
