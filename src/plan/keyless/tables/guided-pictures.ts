/** A picture of structure, and the task that makes a new picture guided by it. */
export const GUIDED_BY: Readonly<Record<string, string>> = {
  "openpose-control": "openpose-text-to-image",
  "depth-estimation": "depth-text-to-image",
  "canny-control": "canny-text-to-image",
  "hed-control": "hed-text-to-image",
  "mlsd-control": "mlsd-text-to-image",
  "normal-control": "normal-text-to-image",
  "image-segmentation": "seg-text-to-image",
};

/** What questions ask of each kind of thing. */
export const ASKING_TASKS: ReadonlySet<string> = new Set([
  "visual-question-answering",
  "document-question-answering",
  "table-question-answering",
  "question-answering",
  "image-text-to-text",
  "video-text-to-text",
  "audio-text-to-text",
]);

/** Sorting into labels that the user names, by what is sorted. */
export const SORTING_TASKS: Readonly<Record<string, string>> = {
  "text-classification": "zero-shot-classification",
  "image-classification": "zero-shot-image-classification",
  "audio-classification": "zero-shot-audio-classification",
};

/** Tasks whose result tells about a text or picture and is no new version of it. */
export const JUDGING_TASKS: ReadonlySet<string> = new Set([
  "token-classification",
  "text-classification",
  "zero-shot-classification",
  "sentence-similarity",
  "language-identification",
  "feature-extraction",
  "fill-mask",
]);

/** Results that tell about something and are not what is worked on next. */
export function isAnswer(task: string): boolean {
  return ASKING_TASKS.has(task) || JUDGING_TASKS.has(task);
}
