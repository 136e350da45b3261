import type { ResourceLoader } from "../domain/ports.ts";
import type { MediaResourceType } from "../domain/resource.ts";

/** A loader that believes every name: text is text, anything else an artefact of the wanted type. */
export function createFakeLoader(): ResourceLoader {
  return {
    async load(value, wanted) {
      if (wanted.type === "text") return { type: "text", text: value };
      return {
        type: wanted.type as MediaResourceType,
        artifact: { id: value, path: `/${value}`, mediaType: "application/octet-stream", bytes: 1, name: value },
      };
    },
    async describe(file) {
      return { name: file, type: "image", mediaType: "image/png", bytes: 1, path: `/${file}` };
    },
  };
}
