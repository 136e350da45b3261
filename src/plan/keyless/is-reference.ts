import type { Clause, CueHit } from "./clause.ts";
import type { SelectionContext } from "./selection-context.ts";
import { ASKING_TASKS, GUIDED_BY } from "./tables/guided-pictures.ts";

const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "its",
  "your",
  "my",
  "those",
  "above",
  "上",
  "那",
  "这",
]);
/** Tasks whose results go by a noun of their own: "the cut-out", "that pose", "the above canny image". */
const STRUCTURE_NOUNS: ReadonlySet<string> = new Set(["background-removal", ...Object.keys(GUIDED_BY)]);
const CLASSIFYING = [
  "tabular-classification",
  "image-classification",
  "audio-classification",
  "text-classification",
  "video-classification",
];

const READERS: ReadonlySet<string> = new Set(["image-to-text", "automatic-speech-recognition"]);

const SHORT_CLAUSE = 6;

function isTextAlready(clause: Clause, { tokens, recent }: SelectionContext): boolean {
  if (recent[0] !== "text" && recent[0] !== "json") return false;
  if (clause.nouns.some((noun) => noun.row !== "text")) return false;
  const words = tokens.slice(clause.start, clause.end);
  return (
    !words.some((token) => token.entity) &&
    (words.length <= SHORT_CLAUSE ||
      words.some(({ text }) => /^(?:it|them|output|outputs|results?|this|that)$/.test(text)))
  );
}

/** Tasks that share their words: "the modified picture" is what either has made. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  "image-text-to-image": ["image-to-image"],
  "image-to-image": ["image-text-to-image"],
  "image-to-text": ["automatic-speech-recognition", "document-question-answering", "tabular-classification"],
  "automatic-speech-recognition": ["image-to-text"],
};

/** "extracted" stands in some rows as a word of its own. */
function isOfDone(hit: CueHit, { tokens }: SelectionContext): boolean {
  return hit.form === "participle" || /^(?:extracted|modified|edited|enhanced)$/.test(tokens[hit.start]?.text ?? "");
}

/** "the enhanced audio", "its caption": a noun or a participle that names what the plan already has. */
export function isReference(hit: CueHit, task: string, clause: Clause, context: SelectionContext): boolean {
  if (hit.row.task === "act:repeat") return false;
  const isLabel =
    (/^<mood>$|emotion|class\|category|\(class/.test(hit.row.phrase) && hit.form === undefined) ||
    (/classify~/.test(hit.row.phrase) && hit.form === "participle");
  const isResult = /classif/.test(hit.row.phrase) && hit.form !== "base" && hit.form !== "gerund";
  if (
    (isLabel ||
      (isResult &&
        !context.tokens.slice(hit.start, hit.end).some((token) => token.text === "token" || token.entity))) &&
    CLASSIFYING.some((one) => context.done.has(one))
  )
    return true;
  // "match the textual description '…'"
  if (
    task === "image-to-text" &&
    /description|caption/.test(hit.row.phrase) &&
    (context.tokens[hit.end]?.entity?.kind === "quote" ||
      (context.tokens[hit.end]?.text === ":" && context.tokens[hit.end + 1]?.entity?.kind === "quote"))
  )
    return true;
  // "classify the table and give me the result as text": text it is already.
  if (READERS.has(task) && hit.form === undefined && isTextAlready(clause, context)) return true;
  if (task === "translation" && context.namesLanguage(clause)) return false;
  const before = context.tokens.slice(Math.max(clause.start, hit.start - 2), hit.start + 1);
  const isPointed = before.some((token) => DETERMINERS.has(token.text));
  if (STRUCTURE_NOUNS.has(task) && isPointed && context.doneBefore.has(task)) return true;
  if (isHan(hit)) return isHanReference(hit, task, clause, context);
  if (isOfDone(hit, context) && TWINS[task]?.some((twin) => context.done.has(twin))) return true;
  // "compare the summary with 'Storm warning'"
  const isCompared = clause.hits.some(({ row }) => row.task === "sentence-similarity" && row.weight >= 0.9);
  if (isCompared && isPointed && context.done.has(task) && hit.form === undefined && !ASKING_TASKS.has(task))
    return true;
  if (isPointed && hit.form === undefined && isHeardOf(hit, task, clause, context)) return true;
  if (!context.done.has(task) || hit.form === "base" || hit.form === "gerund" || ASKING_TASKS.has(task)) return false;
  if (hit.form === "participle") return true;
  return !context.tokens
    .slice(clause.start, clause.end)
    .some((token) => token.entity && !context.isClaimed(token.entity));
}

/** "read the translation aloud": a result of the conversation beside another wish. */
function isHeardOf(hit: CueHit, task: string, clause: Clause, context: SelectionContext): boolean {
  return (
    context.doneBefore.has(task) &&
    !ASKING_TASKS.has(task) &&
    clause.hits.some(
      (one) => one.row.task !== hit.row.task && one.row.weight >= 0.8 && (one.end <= hit.start || one.start >= hit.end),
    )
  );
}

function isHan(hit: CueHit): boolean {
  return /\p{Script=Han}/u.test(hit.row.phrase) && hit.form === undefined;
}

/** 把译文念出来, 翻译好的文字, 那份总结: Chinese has no endings, but the words around tell a result from a wish. */
function isHanReference(hit: CueHit, task: string, clause: Clause, context: SelectionContext): boolean {
  if (ASKING_TASKS.has(task)) return false;
  const textAt = (at: number): string => context.tokens[at]?.text ?? "";
  const isDone = context.done.has(task);
  // 根据英文总结画一张海报
  if (isDone && [1, 2, 3].some((back) => hit.start - back >= clause.start && textAt(hit.start - back) === "据"))
    return true;
  // 再用关键词画图
  if (isDone && task === "token-classification" && /^[用按照凭]$/.test(textAt(hit.start - 1))) return true;
  if (!isDone && !context.doneBefore.has(task)) return false;
  let after = hit.end;
  while (DONE_ENDINGS.has(textAt(after))) after += 1;
  const isModifier = hit.end - hit.start <= 3 && textAt(after) === "的" && after + 1 < clause.end;
  if (isModifier || (isDone && STRUCTURE_NOUNS.has(task) && textAt(hit.end) === "图")) return true;
  const words = context.tokens
    .slice(hit.start, hit.end)
    .map(({ text }) => text)
    .join("");
  const hasOwnFile = context.tokens
    .slice(clause.start, clause.end)
    .some((token) => token.entity && !context.isClaimed(token.entity));
  if (hasOwnFile) return false;
  if (!isDone) return RESULT_NOUNS.test(words) && isHeardOf(hit, task, clause, context);
  return (
    RESULT_NOUNS.test(words) ||
    (clause.relation !== "next" && hit.start > clause.start && POINTERS_BEFORE.has(textAt(hit.start - 1)))
  );
}

const DONE_ENDINGS: ReadonlySet<string> = new Set(["好", "完", "过", "后", "出", "来", "下", "了"]);
const POINTERS_BEFORE: ReadonlySet<string> = new Set([
  "把",
  "将",
  "这",
  "那",
  "份",
  "个",
  "段",
  "张",
  "该",
  "对",
  "按",
]);
const RESULT_NOUNS = /^(?:译文|纪要|要点|字幕|文字稿|逐字稿|文稿|大意|干货|摘要|抠图|深度图|线稿|蒙版|遮罩)$/;
