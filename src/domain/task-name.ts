import type { TaskTypeLibrary } from "./task-type-table.ts";

/** Names that people and models write for a task type. Only those with one reading. */
const ALIASES: Readonly<Record<string, string>> = {
  ocr: "image-to-text",
  "image-captioning": "image-to-text",
  "optical-character-recognition": "image-to-text",
  tts: "text-to-speech",
  "speech-synthesis": "text-to-speech",
  asr: "automatic-speech-recognition",
  "speech-to-text": "automatic-speech-recognition",
  "speech-recognition": "automatic-speech-recognition",
  transcription: "automatic-speech-recognition",
  ner: "token-classification",
  "named-entity-recognition": "token-classification",
  "sentiment-analysis": "text-classification",
  "sentiment-classification": "text-classification",
  vqa: "visual-question-answering",
  "image-question-answering": "visual-question-answering",
  docvqa: "document-question-answering",
  "text-summarization": "summarization",
  summarisation: "summarization",
  summary: "summarization",
  "machine-translation": "translation",
  "text-translation": "translation",
  "image-generation": "text-to-image",
  "image-editing": "image-text-to-image",
  "image-super-resolution": "image-to-image",
  "super-resolution": "image-to-image",
  "video-generation": "text-to-video",
  "semantic-similarity": "sentence-similarity",
  "text-similarity": "sentence-similarity",
  chat: "conversational",
  conversation: "conversational",
  "language-detection": "language-identification",
  "pose-estimation": "openpose-control",
  "pose-detection": "openpose-control",
  "edge-detection": "canny-control",
  "canny-edge-detection": "canny-control",
  "noise-reduction": "audio-to-audio",
  "speech-enhancement": "audio-to-audio",
};

/** The task type that a written name means, or undefined where there is no single reading. */
export function resolveTaskName(written: string, library: TaskTypeLibrary): string | undefined {
  if (library.has(written)) return written;
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, "-");
  if (library.has(name)) return name;
  const alias = ALIASES[name];
  return alias !== undefined && library.has(alias) ? alias : undefined;
}

/** The nearest known names, for an error message. */
export function suggestTaskNames(written: string, library: TaskTypeLibrary): readonly string[] {
  const words = new Set(
    written
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );
  return [...library.keys()]
    .map((name) => ({ name, shared: name.split("-").filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
    .slice(0, 3)
    .map(({ name }) => name);
}
