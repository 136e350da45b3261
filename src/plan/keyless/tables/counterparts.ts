import type { ResourceType } from "../../../domain/resource.ts";

/** One wish, by the kind of thing that it is done to: "transcribe" a recording, and an old letter as well. */
export const COUNTERPARTS: readonly Readonly<Partial<Record<ResourceType, string>>>[] = [
  {
    image: "image-to-text",
    document: "image-to-text",
    audio: "automatic-speech-recognition",
    video: "automatic-speech-recognition",
  },
  { image: "image-to-image", audio: "audio-to-audio", video: "video-to-video" },
  { image: "image-text-to-image", video: "video-to-video" },
  { image: "image-classification", audio: "audio-classification", video: "video-classification" },
];
