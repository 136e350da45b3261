import type { ExpertTask } from "../../../domain/ports.ts";
import { languageOfText } from "../../../util/detect-language.ts";
import { languageCode } from "../../../util/language-code.ts";

/** The language that the task asks for, else that of its text, else that of the request; ISO 639-1 where known. */
export function languageOf(task: ExpertTask): string {
  const asked = task.parameters["language"];
  if (typeof asked === "string" && asked !== "") return languageCode(asked) ?? asked;
  for (const input of Object.values(task.inputs).flat()) {
    if (input.type !== "text") continue;
    const language = input.language ?? languageOfText(input.text);
    if (language !== undefined) return languageCode(language) ?? language;
  }
  return task.language;
}
