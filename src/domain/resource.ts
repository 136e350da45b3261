import { z } from "zod";

/** What flows between tasks. Text and JSON travel by value, media as artefacts. */
export const RESOURCE_TYPES = ["text", "json", "image", "audio", "video", "table", "document"] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

export const MEDIA_TYPES = ["image", "audio", "video", "table", "document"] as const;
export type MediaResourceType = (typeof MEDIA_TYPES)[number];

export const artifactSchema = z.object({
  /** SHA-256 of the bytes, in hex. */
  id: z.string(),
  /** Absolute path of a file with these bytes. */
  path: z.string(),
  /** IANA media type, such as `image/png`. */
  mediaType: z.string(),
  bytes: z.number(),
  /** The file name that a person would use. */
  name: z.string().exactOptional(),
});
export type Artifact = Readonly<z.infer<typeof artifactSchema>>;

export const textResourceSchema = z.object({
  type: z.literal("text"),
  text: z.string(),
  /** ISO 639 code, where the expert knows it. */
  language: z.string().exactOptional(),
});

export const jsonResourceSchema = z.object({ type: z.literal("json"), value: z.unknown() });

export const mediaResourceSchema = z.object({
  type: z.enum(MEDIA_TYPES),
  artifact: artifactSchema,
});

export const resourceSchema = z.union([textResourceSchema, jsonResourceSchema, mediaResourceSchema]);

export type TextResource = Readonly<z.infer<typeof textResourceSchema>>;
export interface JsonResource {
  readonly type: "json";
  readonly value: unknown;
}
export interface MediaResource {
  readonly type: MediaResourceType;
  readonly artifact: Artifact;
}
export type Resource = TextResource | JsonResource | MediaResource;

export function isMedia(resource: Resource): resource is MediaResource {
  return resource.type !== "text" && resource.type !== "json";
}

export function isMediaType(type: string): type is MediaResourceType {
  return (MEDIA_TYPES as readonly string[]).includes(type);
}

const APPLICATION_TYPES: Readonly<Record<string, ResourceType>> = {
  "application/json": "json",
  "application/pdf": "document",
  "text/csv": "table",
  "text/tab-separated-values": "table",
};

/** The resource type of a file of this media type; a plain text file is a `document`. */
export function resourceTypeOf(mediaType: string): ResourceType {
  const known = APPLICATION_TYPES[mediaType];
  if (known) return known;
  const family = mediaType.split("/", 1)[0];
  if (family === "image" || family === "audio" || family === "video") return family;
  return "document";
}
