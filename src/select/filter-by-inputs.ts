import type { Candidate, CandidateList, ModelCard, Rejection } from "../domain/model.ts";
import type { ExpertInput } from "../domain/ports.ts";
import { isMedia, type Resource } from "../domain/resource.ts";
import { languageOfScript } from "../util/detect-language.ts";

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** Takes out the candidates that cannot work on these very inputs: a language that they do not have, a media type. */
export function filterByInputs(list: CandidateList, inputs: Readonly<Record<string, ExpertInput>>): CandidateList {
  const candidates: Candidate[] = [];
  const rejected: Rejection[] = [...list.rejected];
  for (const candidate of list.candidates) {
    const rejection = rejectionOf(candidate.model, Object.values(inputs).flat());
    if (rejection === undefined) candidates.push(candidate);
    else rejected.push(rejection);
  }
  return { candidates, rejected };
}

function rejectionOf(model: ModelCard, resources: readonly Resource[]): Rejection | undefined {
  for (const resource of resources) {
    if (resource.type === "text" && model.languages !== undefined) {
      const language = languageOfScript(resource.text);
      if (language !== undefined && !model.languages.includes(language)) {
        const known = model.languages.map((code) => LANGUAGE_NAMES.of(code) ?? code).join(", ");
        const name = LANGUAGE_NAMES.of(language) ?? language;
        return { id: model.id, reason: `knows ${known} only; the text is ${name}`, code: "unsupported-language" };
      }
    }
    if (
      isMedia(resource) &&
      model.mediaTypes !== undefined &&
      !model.mediaTypes.includes(resource.artifact.mediaType)
    ) {
      return {
        id: model.id,
        reason: `takes ${model.mediaTypes.join(", ")}; this is ${resource.artifact.mediaType}`,
        code: "unsupported-input",
      };
    }
  }
  return undefined;
}
