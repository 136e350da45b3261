import type { ResourceType } from "../../../domain/resource.ts";

/** The step that stands between what is there and what a task takes: summarise talk.wav → transcribe it first. */
export interface Bridge {
  readonly from: ResourceType;
  readonly to: ResourceType;
  readonly task: string;
}

export const BRIDGES: readonly Bridge[] = [
  { from: "image", to: "text", task: "image-to-text" },
  { from: "document", to: "text", task: "image-to-text" },
  { from: "audio", to: "text", task: "automatic-speech-recognition" },
  { from: "video", to: "text", task: "automatic-speech-recognition" },
  { from: "table", to: "text", task: "table-to-text" },
  { from: "text", to: "audio", task: "text-to-speech" },
];

/** Tasks whose picture is meant by "the picture" from then on; others only look at one. */
export const PICTURE_MAKERS: ReadonlySet<string> = new Set([
  "text-to-image",
  "image-to-image",
  "image-text-to-image",
  "background-removal",
  "canny-text-to-image",
  "depth-text-to-image",
  "hed-text-to-image",
  "mlsd-text-to-image",
  "normal-text-to-image",
  "openpose-text-to-image",
  "seg-text-to-image",
  "unconditional-image-generation",
]);

/** Tasks whose picture is another view of the same thing: later steps may go on from it. */
export const VIEWS: ReadonlySet<string> = new Set(["depth-estimation", "image-segmentation"]);
