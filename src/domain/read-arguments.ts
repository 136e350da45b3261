import type { PlanIssue } from "./errors.ts";
import type { ArgumentValue } from "./plan.ts";
import { asReference, findReferences, formatReference, replaceReferences } from "./references.ts";
import { type ArgumentSpec, fansOut, isParameter, type TaskType } from "./task-type.ts";

/** Argument names that people and models write, by the name that a task type may have for it; tried in order. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  text: ["question", "prompt", "query", "instruction", "sentence", "content", "message", "description", "caption"],
  context: ["passage", "paragraph", "document", "article"],
  image: ["img", "picture", "photo", "image_path", "image_url", "image_file", "input_image", "document", "pdf"],
  audio: ["sound", "speech", "recording", "audio_path", "audio_url", "audio_file", "input_audio", "video"],
  video: ["video_path", "video_url", "video_file", "clip"],
  table: ["csv", "data", "spreadsheet", "image", "text"],
  media: ["video", "audio", "image"],
  labels: ["candidate_labels", "classes", "categories", "choices", "options"],
  target_language: ["target_lang", "tgt_lang", "to", "to_language", "language", "lang"],
  source_language: ["source_lang", "src_lang", "from", "from_language"],
  text1: ["source_sentence", "sentence1", "first_text", "text_1", "text"],
  text2: ["target_sentence", "sentence2", "second_text", "text_2", "sentences"],
  documents: ["passages", "texts", "corpus"],
};
const GENERIC = new Set(["input", "inputs", "file", "files", "path", "url", "source", "data", "value", "resource"]);
const FILE_LIKE = /^(?:https?:\/\/\S+|.*\.[A-Za-z0-9]{2,5})$/;

export interface ReadArguments {
  readonly args: Readonly<Record<string, ArgumentValue>>;
  readonly issues: readonly PlanIssue[];
  readonly repairs: readonly string[];
  /** References in arguments that the task does not have: they still order the tasks. */
  readonly orphanReferences: readonly number[];
}

/** Brings the arguments of one task to the names and spellings of its type. */
export function readArguments(raw: unknown, type: TaskType, taskId: number): ReadArguments {
  const issues: PlanIssue[] = [];
  const repairs: string[] = [];
  const orphanReferences: number[] = [];
  const args: Record<string, ArgumentValue> = {};
  if (raw === undefined || raw === null) return { args, issues, repairs, orphanReferences };
  if (typeof raw !== "object" || Array.isArray(raw)) {
    issues.push({ taskId, field: "args", message: `task ${taskId}: args must be an object` });
    return { args, issues, repairs, orphanReferences };
  }
  const written = Object.entries(raw).filter(([, value]) => value !== undefined && value !== null);
  for (const [writtenName, value] of written) {
    const name = Object.hasOwn(type.inputs, writtenName) ? writtenName : argumentFor(writtenName, type, raw);
    const spec = name === undefined ? undefined : type.inputs[name];
    if (name === undefined || spec === undefined || Object.hasOwn(args, name)) {
      const references = findReferences(JSON.stringify(value) ?? "");
      orphanReferences.push(...references);
      repairs.push(`task ${taskId}: ${type.name} takes no argument "${writtenName}", left out`);
      continue;
    }
    if (name !== writtenName) repairs.push(`task ${taskId}: argument "${writtenName}" read as "${name}"`);
    const normalised = normaliseValue(value, spec);
    if (normalised === undefined) {
      issues.push({
        taskId,
        field: `args.${writtenName}`,
        message: `task ${taskId}: args.${writtenName} must be text, a number or a list of them`,
      });
    } else if (normalised !== "" && !(Array.isArray(normalised) && normalised.length === 0)) {
      args[name] = normalised;
    }
  }
  return { args, issues, repairs, orphanReferences };
}

function argumentFor(written: string, type: TaskType, raw: object): string | undefined {
  const key = written.toLowerCase();
  const free = Object.keys(type.inputs).filter((name) => !Object.hasOwn(raw, name));
  if (free.includes(key)) return key;
  const byAlias = free.find((name) => ALIASES[name]?.includes(key));
  if (byAlias !== undefined) return byAlias;
  const required = free.filter((name) => type.inputs[name]?.required);
  return GENERIC.has(key) && required.length === 1 ? required[0] : undefined;
}

type Scalar = string | number | boolean;
const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value)) || typeof value === "boolean";

const isScalarList = (value: unknown): value is readonly Scalar[] => Array.isArray(value) && value.every(isScalar);

function normaliseValue(value: unknown, spec: ArgumentSpec): ArgumentValue | undefined {
  if (!isScalar(value) && !isScalarList(value)) return undefined;
  const list: readonly Scalar[] = isScalar(value) ? [value] : value;
  if (isParameter(spec)) return normaliseParameter(list, spec);
  if (!fansOut(spec)) {
    const texts = list.map((item) => canonicalText(String(item)));
    return texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  const items = [...new Set(list.flatMap((item) => splitMedia(String(item))))];
  return items.length === 1 ? (items[0] ?? "") : items;
}

function normaliseParameter(list: readonly Scalar[], spec: ArgumentSpec): ArgumentValue {
  const canonical = list.map((item) => (typeof item === "string" ? canonicalText(item) : item));
  if (spec.type === "labels") {
    return canonical.length > 1 ? canonical : splitLabels(String(canonical[0] ?? ""));
  }
  return canonical.length === 1 ? (canonical[0] ?? "") : canonical;
}

const splitLabels = (text: string): readonly string[] =>
  findReferences(text).length > 0
    ? [text]
    : text
        .split(/[,，、;]/)
        .map((label) => label.trim())
        .filter(Boolean);

/** The user's text stays as it is; only references get the one spelling. */
function canonicalText(text: string): string {
  return replaceReferences(text, formatReference);
}

/** Several files or references in one text ("a.jpg, b.jpg") are several values; words around a reference fall away. */
function splitMedia(text: string): readonly string[] {
  const trimmed = text.trim();
  const parts = trimmed.split(/\s*[,，、]\s*/).filter(Boolean);
  const isItem = (part: string) => asReference(part) !== undefined || FILE_LIKE.test(part);
  if (parts.length > 1 && parts.every(isItem)) return parts.flatMap(splitMedia);
  const references = findReferences(trimmed);
  return references.length > 0 ? references.map(formatReference) : [trimmed].filter(Boolean);
}
