import { DEFAULT_TASK_TYPES, type TaskTypeLibrary } from "../domain/task-type-table.ts";

/** The tools of TaskBench's Hugging Face domain and the task types that they are. "Image Editing" is one of its own. */
export const TASK_OF_TOOL: Readonly<Record<string, string>> = {
  "Token Classification": "token-classification",
  Translation: "translation",
  Summarization: "summarization",
  "Question Answering": "question-answering",
  Conversational: "conversational",
  "Text Generation": "text-generation",
  "Sentence Similarity": "sentence-similarity",
  "Tabular Classification": "tabular-classification",
  "Object Detection": "object-detection",
  "Image Classification": "image-classification",
  "Image-to-Image": "image-to-image",
  "Image-to-Text": "image-to-text",
  "Text-to-Image": "text-to-image",
  "Text-to-Video": "text-to-video",
  "Visual Question Answering": "visual-question-answering",
  "Document Question Answering": "document-question-answering",
  "Image Segmentation": "image-segmentation",
  "Depth Estimation": "depth-estimation",
  "Text-to-Speech": "text-to-speech",
  "Automatic Speech Recognition": "automatic-speech-recognition",
  "Audio-to-Audio": "audio-to-audio",
  "Audio Classification": "audio-classification",
  "Image Editing": "image-text-to-image",
};

/** Tool names as the official evaluation compares them: "_" is a space. */
export function toolName(name: string): string {
  return name.replaceAll("_", " ").trim();
}

/** Names of the tools that the table does not know; their nodes can never be planned. */
export function unknownTools(tools: readonly string[]): readonly string[] {
  return tools.filter((tool) => TASK_OF_TOOL[tool] === undefined);
}

/** The library to plan with: the task types of these tools and no others. */
export function libraryOfTools(tools: readonly string[]): TaskTypeLibrary {
  const library = new Map<string, NonNullable<ReturnType<TaskTypeLibrary["get"]>>>();
  for (const tool of tools) {
    const type = DEFAULT_TASK_TYPES.get(TASK_OF_TOOL[tool] ?? "");
    if (type) library.set(type.name, type);
  }
  return library;
}

/** The tool of a task type, among these tools. */
export function toolOfTask(tools: readonly string[]): ReadonlyMap<string, string> {
  return new Map(tools.flatMap((tool) => (TASK_OF_TOOL[tool] ? [[TASK_OF_TOOL[tool], tool] as const] : [])));
}
