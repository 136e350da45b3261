import type { PlanRequest } from "../../domain/ports.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { isParameter, type TaskType } from "../../domain/task-type.ts";
import { TASK_PRIORS, TASK_WORDS } from "./task-words.ts";

export interface ListOptions {
  /** At least so many, if there are. Default 20. */
  readonly least?: number;
  /** At most so many. Default 40. */
  readonly most?: number;
  /** Task types that another planner thinks of: always listed. */
  readonly hints?: ReadonlySet<string>;
}

const EXTENSIONS: readonly (readonly [ResourceType, RegExp])[] = [
  ["image", /\.(?:png|jpe?g|jfif|gif|webp|bmp|tiff?|avif|hei[cf]|svg)(?![a-z0-9])/i],
  ["audio", /\.(?:wav|mp3|flac|ogg|oga|opus|m4a|aac|wma|aiff?|amr)(?![a-z0-9])/i],
  ["video", /\.(?:mp4|mov|avi|mkv|webm|m4v|mpe?g|wmv|flv|3gp)(?![a-z0-9])/i],
  ["table", /\.(?:csv|tsv|xlsx?|ods|parquet)(?![a-z0-9])/i],
  ["document", /\.(?:pdf|docx?|rtf|odt|html?|pptx?|epub|txt|md)(?![a-z0-9])/i],
];
const SPOKEN_OF: readonly (readonly [ResourceType, RegExp])[] = [
  [
    "image",
    /\b(?:image|picture|photo|pic|screenshot|draw|scan|paint|portrait|illustrat|poster|logo)|图|照片|画|绘|截屏/i,
  ],
  ["audio", /\b(?:audio|recording|voice|song|sound|speech|podcast|music)|录音|音频|语音|声音|歌/i],
  ["video", /\b(?:video|clip|film|movie|footage)|视频|影片|录像|短片/i],
  ["table", /\b(?:table|spreadsheet|csv|excel)|表格|数据表/i],
  ["document", /\b(?:document|pdf|page|letter|report|contract|invoice)|文档|文件|合同|发票|报告/i],
];
const LONGEST_LOOK = 6_000;
/** A line of a list: what can be chosen from, ranked or searched. */
const LIST_LINE = /(?:^|\n)\s*(?:[-*•·–]\s+|\(?(?:\d{1,2}|[a-z])[.)、．]\s*)\S/gi;

/**
 * The task types that a request can mean, most likely first: by its words, the kinds of its files, the conversation and
 * what can run here. A short wish gets a short list, a long one a longer. Wide on purpose: a type that is not listed
 * cannot be planned.
 */
export function listTaskTypes(request: PlanRequest, options: ListOptions = {}): readonly TaskType[] {
  const { least = 20, most = 40, hints } = options;
  const text = normalise(request.request);
  const present = modalitiesOf(request);
  const scored = [...request.library.values()]
    .map((type) => ({ type, score: scoreOf(type, text, present, request) + (hints?.has(type.name) ? 20 : 0) }))
    .sort((left, right) => right.score - left.score || (left.type.name < right.type.name ? -1 : 1));
  const wanted = Math.min(most, least + Math.floor(countSteps(request.request) * 1.5));
  return scored.slice(0, wanted).map(({ type }) => type);
}

function scoreOf(type: TaskType, text: string, present: ReadonlySet<ResourceType>, request: PlanRequest): number {
  const words = (TASK_WORDS[type.name] ?? type.name.replaceAll("-", "|")).split("|");
  const strength = words.reduce((sum, word) => sum + weightOf(word, text), 0);
  const needs = Object.values(type.inputs)
    .filter((spec) => spec.required && !isParameter(spec) && spec.type !== "text" && spec.type !== "json")
    .map((spec) => [spec.type as ResourceType, ...spec.accepts]);
  const at = (types: readonly ResourceType[]) => types.some((one) => present.has(one));
  // What works on a kind of file that is neither there nor spoken of nor made on the way is hardly meant.
  const media = needs.length === 0 ? 1.5 : needs.every(at) ? 2.5 : -1;
  const makes = type.outputs.some((output) => output !== "text" && output !== "json" && present.has(output)) ? 1.5 : 0;
  const spelled = text.includes(` ${type.name.replaceAll("-", " ")}`) ? 4 : 0;
  const runs = request.runnable?.has(type.name) ? 0.7 : 0;
  return Math.min(strength, 6) * 1.2 + media + makes + spelled + runs + (TASK_PRIORS[type.name] ?? 0);
}

/** What a word that stands in the text says for its type: a long one more than a short, a starred one most. */
function weightOf(starred: string, text: string): number {
  const strong = starred.startsWith("*");
  const word = strong ? starred.slice(1) : starred;
  const wide = isWide(word);
  if (!text.includes(wide ? word : ` ${word}`)) return 0;
  return strong ? 4 : Math.min(2, 0.6 + word.length * (wide ? 0.5 : 0.14));
}

/** Kinds of media that are there, spoken of, or may come about on the way. */
function modalitiesOf(request: PlanRequest): ReadonlySet<ResourceType> {
  const present = new Set<ResourceType>(request.files.map(({ type }) => type));
  const look = request.request.slice(0, LONGEST_LOOK);
  for (const [type, pattern] of [...EXTENSIONS, ...SPOKEN_OF]) if (pattern.test(look)) present.add(type);
  for (const { resource } of request.conversation.resources) present.add(resource.type);
  if (present.has("video")) present.add("audio");
  if (present.has("document")) present.add("image");
  return present;
}

/** About how many wishes a request holds. */
function countSteps(request: string): number {
  const look = request.slice(0, LONGEST_LOOK);
  const marks =
    look.match(/[.!?;。！？；,，、\n]|\b(?:and|then|also|after|finally|with)\b|然后|再|并|最后|接着|以及/gi)?.length ??
    0;
  return Math.min(12, marks);
}

const isWide = (word: string) => (word.codePointAt(0) ?? 0) > 0x2e80;

function normalise(request: string): string {
  const look =
    request.length > LONGEST_LOOK ? `${request.slice(0, LONGEST_LOOK - 1_000)} ${request.slice(-1_000)}` : request;
  const options = (look.match(LIST_LINE)?.length ?? 0) >= 2 ? "[options] " : "";
  return ` ${look.toLowerCase().replace(/[^\p{L}\p{N}_;)[\]']+/gu, " ")} ${options}`;
}
