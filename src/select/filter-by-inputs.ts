import type { Candidate, CandidateList, ModelCard, Rejection } from "../domain/model.ts";
import type { ExpertInput, ExpertTask } from "../domain/ports.ts";
import { isMedia, type Resource } from "../domain/resource.ts";
import { languageOfText } from "../util/detect-language.ts";
import { languageCode, languageName } from "../util/language-code.ts";

/** Parameters that say in which language the input is, or the result shall be, where the expert must have it. */
const LANGUAGE_PARAMETERS = ["language", "source_language"];
const MOST_NAMES = 6;

/** Takes out the candidates that cannot work on these very inputs: a language that they do not have, a media type. */
export function filterByInputs(
  list: CandidateList,
  inputs: Readonly<Record<string, ExpertInput>>,
  parameters: ExpertTask["parameters"] = {},
): CandidateList {
  const candidates: Candidate[] = [];
  const rejected: Rejection[] = [...list.rejected];
  for (const candidate of list.candidates) {
    const rejection =
      rejectAskedLanguage(candidate.model, parameters) ?? rejectionOf(candidate.model, Object.values(inputs).flat());
    if (rejection === undefined) candidates.push(candidate);
    else rejected.push(rejection);
  }
  return { candidates, rejected };
}

/** What is asked for in words counts more than what the text looks like. */
function rejectAskedLanguage(model: ModelCard, parameters: ExpertTask["parameters"]): Rejection | undefined {
  for (const name of LANGUAGE_PARAMETERS) {
    const asked = parameters[name];
    const language = typeof asked === "string" ? languageCode(asked) : undefined;
    if (language === undefined || model.languages === undefined || model.languages.includes(language)) continue;
    const reason = `knows ${nameLanguages(model.languages)} only; ${languageName(language)} is asked for`;
    return { id: model.id, reason, code: "unsupported-language" };
  }
  return undefined;
}

const nameLanguages = (codes: readonly string[]): string => shorten(codes.map(languageName));

function shorten(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${first} and ${names.length - MOST_NAMES} more` : first;
}

function rejectionOf(model: ModelCard, resources: readonly Resource[]): Rejection | undefined {
  for (const resource of resources) {
    if (resource.type === "text" && model.languages !== undefined) {
      const language = languageOfText(resource.text);
      if (language !== undefined && !model.languages.includes(language)) {
        const reason = `knows ${nameLanguages(model.languages)} only; the text is ${languageName(language)}`;
        return { id: model.id, reason, code: "unsupported-language" };
      }
    }
    if (
      isMedia(resource) &&
      model.mediaTypes !== undefined &&
      !model.mediaTypes.includes(resource.artifact.mediaType)
    ) {
      return {
        id: model.id,
        reason: `takes ${shorten(model.mediaTypes)}; this is ${resource.artifact.mediaType}`,
        code: "unsupported-input",
      };
    }
  }
  return undefined;
}
