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
  caption: "image-to-text",
  captioning: "image-to-text",
  "image-caption": "image-to-text",
  "image-description": "image-to-text",
  "describe-image": "image-to-text",
  "caption-image": "image-to-text",
  "text-recognition": "image-to-text",
  stt: "automatic-speech-recognition",
  transcribe: "automatic-speech-recognition",
  "transcribe-audio": "automatic-speech-recognition",
  "audio-transcription": "automatic-speech-recognition",
  whisper: "automatic-speech-recognition",
  translate: "translation",
  translator: "translation",
  "translate-text": "translation",
  summarize: "summarization",
  summarise: "summarization",
  summarizer: "summarization",
  "summarize-text": "summarization",
  sentiment: "text-classification",
  qa: "question-answering",
  "detect-objects": "object-detection",
  "classify-image": "image-classification",
  "segment-image": "image-segmentation",
  segmentation: "image-segmentation",
  "generate-image": "text-to-image",
  "create-image": "text-to-image",
  "edit-image": "image-text-to-image",
  upscale: "image-to-image",
  "image-upscaling": "image-to-image",
  depth: "depth-estimation",
  "depth-map": "depth-estimation",
  "estimate-depth": "depth-estimation",
  canny: "canny-control",
  pose: "openpose-control",
  openpose: "openpose-control",
  "remove-background": "background-removal",
  "music-generation": "text-to-audio",
  embedding: "feature-extraction",
  embeddings: "feature-extraction",
  图像描述: "image-to-text",
  文字识别: "image-to-text",
  语音合成: "text-to-speech",
  语音识别: "automatic-speech-recognition",
  翻译: "translation",
  摘要: "summarization",
  目标检测: "object-detection",
  图像分类: "image-classification",
  图像分割: "image-segmentation",
  图像生成: "text-to-image",
  深度估计: "depth-estimation",
  情感分析: "text-classification",
  命名实体识别: "token-classification",
};

/** Short words and signs of one meaning: `img2txt`, `imageToText`, `functions.image-to-text`, `image-to-text()`. */
const SPELLINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[\p{Cf}\p{Cc}]/gu, ""],
  [/\p{Pd}/gu, "-"],
  [/^(?:functions?|models?|tools?|tasks?|huggingface|hf)[.:/]\s*/i, ""],
  [/(?<=\p{Ll})(?=\p{Lu})/gu, "-"],
  [/\(\s*\)$/, ""],
  [/(?<=[a-z])2(?=[a-z])/gi, "-to-"],
  [/\bimg\b/gi, "image"],
  [/\btxt\b/gi, "text"],
  [/\bvid\b/gi, "video"],
  [/[-_ ](?:model|task|tool|api|expert|v\d{1,2})$/i, ""],
];

/** The task type that a written name means, or undefined where there is no single reading. */
export function resolveTaskName(written: string, library: TaskTypeLibrary): string | undefined {
  if (library.has(written)) return written;
  if (written.length > LONGEST_NAME) return undefined;
  const plain = toName(written);
  const spelled = toName(
    SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), written.normalize("NFKC").trim()),
  );
  for (const name of [plain, spelled]) {
    if (library.has(name)) return name;
    const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
    if (alias !== undefined && library.has(alias)) return alias;
  }
  return undefined;
}

const LONGEST_NAME = 80;

const toName = (written: string) =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, "-");

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
