import { ExpertError } from "../../../../../domain/errors.ts";
import { languageOfScript } from "../../../../../util/detect-language.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { requireEnglish } from "../../text/identify-language.ts";
import { loadSentenceEncoder } from "../../text/sentence-encoder.ts";
import { requireText, textsOf } from "../../text/text-input.ts";
import { answerChinese } from "./answer-chinese.ts";
import { type Answer, answerQuestion } from "./answer-question.ts";
import { translateQuestion } from "./translate-question.ts";

const NAME = "The answer finder";

/** Finds the answer to an English or Chinese question in a text, of the same language but for usual fields of forms: the very words where they can be told, else the sentence. */
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

/** The answer as text and as data; throws where the text does not hold it. */
export async function findAnswer(question: string, context: string): Promise<readonly ExpertValue[]> {
  const asked = languageOfScript(question) === "zh" ? "zh" : "en";
  const language = languageOfScript(context) === "zh" ? "zh" : "en";
  const translated = asked === language ? question : translateQuestion(question, language);
  if (translated === undefined && asked === "zh" && !/\p{Script=Han}/u.test(context)) {
    throw new ExpertError("unsupported-language", `${NAME} needs the question in the language of the text`, {
      hint: "Ask in English, or translate the text first. Totals, dates, numbers, addresses and names can be asked for in Chinese.",
    });
  }
  const asks = translated ?? question;
  const isChinese = translated === undefined ? asked === "zh" : language === "zh";
  const answer = isChinese ? answerChinese(asks, context) : await findEnglish(asks, context);
  if (answer === undefined) {
    throw new ExpertError("expert-no-result", `The text does not seem to say: "${question.trim()}"`);
  }
  return [
    { type: "text", text: answer.answer, language: isChinese ? "zh" : "en" },
    { type: "json", value: answer },
  ];
}

async function findEnglish(question: string, context: string): Promise<Answer | undefined> {
  await requireEnglish(question, NAME);
  await requireEnglish(context, NAME);
  return await answerQuestion(question, context);
}

export default expert;
