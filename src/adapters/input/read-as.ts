import { readFile } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { Caps } from "../../domain/plan.ts";
import type { ArtifactStore } from "../../domain/ports.ts";
import {
  isMediaType,
  type MediaResourceType,
  type Resource,
  type ResourceType,
  resourceTypeOf,
} from "../../domain/resource.ts";
import { decodeText } from "../../util/decode-text.ts";
import { bmpToPng } from "./bmp-to-png.ts";
import { checkAudio } from "./check-audio.ts";
import { checkImage } from "./check-image.ts";

import { documentToText } from "./convert/document-to-text.ts";
import { describeMediaType, type InspectedFile, isText } from "./inspect-file.ts";

/** What an argument wants: its own type, and what it takes as well. */
export interface Wanted {
  readonly type: ResourceType;
  readonly accepts: readonly ResourceType[];
}

export interface ReadContext {
  readonly artifacts: ArtifactStore;
  readonly caps: Caps;
  /** The file lies where nobody keeps it: take it into the store. Otherwise it stays, and is only hashed. */
  readonly takeIn?: boolean;
}

/** How text is taken from a file that is more than plain text, by media type: one row each. */
const TEXT_CONVERTERS: Readonly<Record<string, (file: InspectedFile) => Promise<string>>> = {
  "application/pdf": documentToText,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": documentToText,
  "application/rtf": documentToText,
  "text/html": documentToText,
};

/** Checks of what can be known without decoding, by what the file is to be. */
const CHECKS: Readonly<Partial<Record<MediaResourceType, (file: InspectedFile, caps: Caps) => Promise<void>>>> = {
  audio: checkAudio,
  image: checkImage,
};

/** Media that are handed on in another format, since no expert reads theirs: one row each. */
const MEDIA_CONVERTERS: Readonly<
  Record<string, { readonly to: string; readonly convert: (file: InspectedFile) => Promise<Uint8Array> }>
> = {
  "image/bmp": { to: "image/png", convert: bmpToPng },
};

const WANTED_NAMES: Readonly<Record<ResourceType, string>> = {
  text: "a text",
  json: "JSON",
  image: "a picture",
  audio: "a recording",
  video: "a video",
  table: "a table (CSV)",
  document: "a document",
};

/** Makes the resource of a file that an argument wants, if the file can be one. */
export async function readAs(file: InspectedFile, wanted: Wanted, context: ReadContext): Promise<Resource> {
  const types = [wanted.type, ...wanted.accepts];
  const type = types.find((candidate) => canBe(file.mediaType, candidate));
  if (type === undefined) throw mismatch(file, types);
  if (type === "text") return { type, text: await readText(file) };
  if (type === "json") return { type, value: await readJson(file) };
  if (!isMediaType(type)) throw mismatch(file, types);
  return await readMedia(file, type, context);
}

function canBe(mediaType: string, type: ResourceType): boolean {
  if (type === "text") return isText(mediaType) || mediaType in TEXT_CONVERTERS;
  if (type === "audio" || type === "video") {
    // The same containers hold sound with and without pictures.
    return (
      resourceTypeOf(mediaType) === type ||
      (type === "audio" && /^video\/(?:mp4|webm|ogg|matroska|quicktime)$/.test(mediaType))
    );
  }
  if (type === "document")
    return isText(mediaType) || (resourceTypeOf(mediaType) === type && mediaType !== "application/octet-stream");
  return resourceTypeOf(mediaType) === type;
}

async function readMedia(file: InspectedFile, type: MediaResourceType, context: ReadContext): Promise<Resource> {
  await CHECKS[type]?.(file, context.caps);
  const name = file.name.split(/[\\/]/).at(-1) ?? file.name;
  const converter = MEDIA_CONVERTERS[file.mediaType];
  if (converter !== undefined) {
    const { to, convert } = converter;
    return { type, artifact: await context.artifacts.put(await convert(file), { mediaType: to, name }) };
  }
  const keep = context.takeIn !== true;
  return { type, artifact: await context.artifacts.putFile(file.path, { mediaType: file.mediaType, name, keep }) };
}

/** The text of a file; a text file is read as it stands. */
async function readText(file: InspectedFile): Promise<string> {
  const convert = TEXT_CONVERTERS[file.mediaType];
  if (convert !== undefined) return await convert(file);
  const text = decodeText(await readFile(file.path));
  if (text === undefined) {
    throw new InputError("invalid-input", `"${file.name}" is no text in UTF-8, UTF-16, GB18030 or Windows-1252.`, {
      hint: "Save it as UTF-8 in your editor.",
    });
  }
  if (text.trim() === "") throw new InputError("invalid-input", `"${file.name}" holds nothing but white space.`);
  return text;
}

async function readJson(file: InspectedFile): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError("invalid-input", `"${file.name}" is no valid JSON: ${detail}.`, { cause: error });
  }
}

function mismatch(file: InspectedFile, types: readonly ResourceType[]): InputError {
  const wanted = types.map((type) => WANTED_NAMES[type]).join(" or ");
  const is =
    file.mediaType === "application/octet-stream"
      ? "a file of a kind that is not known here"
      : describeMediaType(file.mediaType);
  return new InputError("unsupported-input", `"${file.name}" is ${is}; this task needs ${wanted}.`, {
    hint:
      types.includes("text") && resourceTypeOf(file.mediaType) === "document"
        ? "Save its text as a .txt file."
        : undefined,
  });
}
