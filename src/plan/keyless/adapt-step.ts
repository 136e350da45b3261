import { inLibrary } from "./in-library.ts";
import type { PlanningState } from "./planning-state.ts";
import { readParameter } from "./read-parameters.ts";
import { inlineText } from "./read-text.ts";
import type { Step } from "./step.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { ASKING_TASKS, GUIDED_BY, SORTING_TASKS } from "./tables/guided-pictures.ts";
import { ORDINARY_WORDS } from "./tables/ordinary-words.ts";
import type { Span } from "./token.ts";

/** Words by which a new picture is tied to the structure of another. */
const TIES =
  /\b(?:that|those|it|use|using|based|from|like|same|with|exactly|following|each|above)\b|照着|按|用|根据|依照|基于|这个|那个|上面|此/iu;

/** A step as the rest of the plan wants it: a picture guided by a pose, a sorting into the user's own labels. */
export function adaptStep(state: PlanningState, step: Step): Step {
  if (readsTextAgain(state, step)) return { ...step, task: "text-to-speech" };
  if (step.task === "text-to-image") return guide(state, step);
  if (step.task === "text-to-video") return animate(state, step);
  if (step.task === "text-to-3d" && isOfPicture(state, step))
    return { ...step, task: inLibrary("image-to-3d", state.context.library) ?? step.task };
  if (STYLING.has(step.task) && paintsAlong(state, step)) return guide(state, step);
  if (step.task === "translation" && isInLanguageAlready(state, step))
    return { ...step, task: inLibrary("text2text-generation", state.context.library) ?? step.task };
  if (step.task === "text-generation") return describe(state, step);
  // "a poetic description based on the answer" is none of the picture.
  if (step.task === "image-to-text" && /descri/.test(step.hit?.row.phrase ?? "") && isBasedOnText(state, step))
    return { ...step, task: inLibrary("text-generation", state.context.library) ?? step.task };
  if (step.task === "visual-question-answering" && asksMeaningOfForeignText(state, step))
    return { ...step, task: inLibrary("image-to-text", state.context.library) ?? step.task };
  if (step.task === "text-classification" && countLabels(state, step) > 2)
    return { ...step, task: "zero-shot-classification" };
  if (step.task === "object-detection" && looksForNamed(state, step))
    return { ...step, task: inLibrary("zero-shot-object-detection", state.context.library) ?? step.task };
  if (step.task.startsWith("zero-shot-"))
    return hasLabels(state, step) ? step : { ...step, task: plainTask(state, step) };
  return step;
}

/** "turn this into polite English: …": what is English already is put better, not translated. */
function isInLanguageAlready(state: PlanningState, step: Step): boolean {
  const given = state.entitiesOf(step.clause).filter(({ kind }) => kind === "quote" || kind === "passage");
  const [text] = given;
  if (!text || given.length > 1 || state.nodes.length > 0 || speaksOfMore(state)) return false;
  const target = state
    .spansOf(step.clause)
    .map((span) => readParameter(step.task, "target_language", span, state.context))
    .find((language) => language !== undefined);
  return (target === "English" && isEnglish(text.value)) || (target === "Chinese" && isChinese(text.value));
}

/** Of another language, or of speech. */
function speaksOfMore({ context: { tokens, words, clauses } }: PlanningState): boolean {
  const languages = new Set(words.languages.find(tokens).map(({ row }) => row));
  return languages.size > 1 || clauses.some(({ hits }) => hits.some(({ row }) => row.task === "text-to-speech"));
}

function isEnglish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}']+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  const known = words.filter((word) => FUNCTION_WORDS.has(word) || ORDINARY_WORDS.has(word));
  return words.length >= FEWEST_WORDS && known.length >= words.length / 3;
}

/** Japanese is written with other characters besides. */
function isChinese(text: string): boolean {
  const start = text.slice(0, MOST_WORDS);
  return (
    (start.match(/\p{Script=Han}/gu)?.length ?? 0) >= start.length / 2 &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(start)
  );
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 60;

/** What is listed by commas after a wish of the same kind. */
function isListedOn(state: PlanningState, step: Step): boolean {
  const { clauses, tokens } = state.context;
  const [clause, before] = [clauses[step.clause], clauses[step.clause - 1]];
  return (
    clause !== undefined &&
    before?.sentence === clause.sentence &&
    step.hit?.start === clause.start &&
    step.hit.form === undefined &&
    tokens[clause.start]?.kind === "han" &&
    tokens[clause.start - 1]?.kind === "mark" &&
    state.nodes.at(-1)?.type.name === step.task &&
    state.entitiesOf(step.clause).length === 0
  );
}

/** "give me the result in text format": of what was done, and no transcript. */
function wantsResultAsText(state: PlanningState, { clause, hit }: Step): boolean {
  const { clauses, tokens } = state.context;
  const own = tokens.slice(clauses[clause]?.start, clauses[clause]?.end);
  return (
    state.nodes.some(({ type }) => type.outputs[0] === "text" || type.outputs[0] === "json") &&
    /^\(text\|written/.test(hit?.row.phrase ?? "") &&
    own.some(({ text }) => /^(?:results?|outputs?|answers?|labels?|class\w*)$/.test(text))
  );
}

/** 这路牌什么意思，翻成中文: what is translated has to be read, not asked about. */
function asksMeaningOfForeignText(state: PlanningState, step: Step): boolean {
  const { tokens, clauses } = state.context;
  const clause = state.clause(step);
  if (!clause || !clauses.some((one) => one.hits.some((hit) => hit.row.task === "translation"))) return false;
  const words = tokens.slice(clause.start, clause.end).map((token) => token.text);
  return /[什啥]么?意思/.test(words.join(""));
}

/** "Generate a text description" where there is a picture and no text: of the picture. */
function describe(state: PlanningState, step: Step): Step {
  const { tokens, library } = state.context;
  const clause = state.clause(step);
  const words = clause ? tokens.slice(clause.start, clause.end) : [];
  const describes = words.some(({ text }) => /^(?:descri|caption)/.test(text));
  if (isBasedOnText(state, step)) return step;
  const latest = state.nodes.findLast((node) => node.type.outputs[0] !== "json");
  const hasText = state.entitiesOf(step.clause).some((entity) => entity.type === "text");
  return describes && !hasText && latest?.type.outputs[0] === "image" && library.has("image-to-text")
    ? { ...step, task: "image-to-text" }
    : step;
}

/** "… based on the answer" */
function isBasedOnText(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  const words = clause ? state.context.tokens.slice(clause.start, clause.end) : [];
  const base = words.findIndex(({ text }) => text === "based" || text === "from");
  return (
    base >= 0 &&
    words
      .slice(base)
      .some(({ text }) => /^(?:answers?|summary|text|results?|transcript\w*|labels?|class\w*)$/.test(text))
  );
}

/** "what does that picture say?" asks to look again. */
function namesMedia(state: PlanningState, step: Step): boolean {
  return state.clause(step)?.nouns.some((noun) => noun.row === "image" || noun.row === "audio") ?? false;
}

/** "read the first text again": a text of the conversation needs no recognising; it is spoken. */
function readsTextAgain(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  if (!clause || !READERS.has(step.task) || !/^\(?(?:read|读|念)/.test(step.hit?.row.phrase ?? "")) return false;
  const { history, library } = state.context;
  if (state.allFiles().length > 0 || state.nodes.length > 0 || !library.has("text-to-speech")) return false;
  const isAboutText = clause.nouns.length > 0 && clause.nouns.every((noun) => noun.row === "text");
  const isAboutIt = clause.nouns.length === 0 && history.at(-1)?.madeBy === "text-to-speech";
  return history.some((one) => one.resource.type === "text") && (isAboutText || isAboutIt);
}

/** A video of what is a picture already: "turn the result into a video". */
function animate(state: PlanningState, step: Step): Step {
  const clause = state.clause(step);
  const latest = state.nodes.findLast((node) => node.type.outputs[0] !== "json");
  if (!clause || !state.context.library.has("image-to-video") || latest?.type.outputs[0] !== "image") return step;
  const hasText =
    state.entitiesOf(step.clause).some((entity) => entity.kind === "quote") ||
    inlineText(step, clause, state.context) !== "";
  return hasText ? step : { ...step, task: "image-to-video" };
}

/** "a 3d model of this chair", with a picture of it */
function isOfPicture(state: PlanningState, step: Step): boolean {
  const hasPicture = state.allFiles().some(({ type }) => type === "image");
  return hasPicture && !state.entitiesOf(step.clause).some(({ kind }) => kind === "quote");
}

/** "mark any wasps in window.png": what is looked for has names of its own. */
function looksForNamed(state: PlanningState, step: Step): boolean {
  const [span, another] = state.spansOf(step.clause);
  const things = span && !another && readParameter("zero-shot-object-detection", "labels", span, state.context);
  if (!Array.isArray(things) || things.length === 0) return false;
  return things.every((thing: string) => thing.length <= LONGEST_THING && !GENERAL_THINGS.test(thing));
}

const LONGEST_THING = 24;
const GENERAL_THINGS =
  /\b(?:objects?|items?|things?|everything|anything|elements?|stuff|what|which|boxes|each|it|them|this|that)\b|物体|东西|物品|目标|对象|元素|什么|哪些|所有/i;

/** 描出边缘，再根据它画成油画: painted along the lines, not painted over. */
function paintsAlong(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  if (!clause || GUIDED_BY[state.nodes.at(-1)?.type.name ?? ""] === undefined) return false;
  const { tokens } = state.context;
  const words = tokens
    .slice(clause.start, clause.end)
    .map(({ text }) => text)
    .join(" ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
  return /(?:根据|按照?|照着?|用|依|沿)(?:着|它|这|该|此|上面).*(?:画|生成|渲染)|\b(?:from|based on|use|using|along|follow\w*)\b.*\b(?:paint|draw|render|generate|create)\b/.test(
    words,
  );
}

const STYLING: ReadonlySet<string> = new Set(["image-to-image", "image-text-to-image"]);

function guide(state: PlanningState, step: Step): Step {
  const clause = state.clause(step);
  if (!clause) return step;
  const { tokens, request, history, library } = state.context;
  const before = state.context.clauses[step.clause - 1];
  // "Based on the above canny image, make …"
  const from = before && before.sentence === clause.sentence ? before.start : clause.start;
  const words = request.slice(tokens[from]?.start ?? 0, tokens[clause.end - 1]?.end ?? 0);
  const node = state.nodes.findLast((one) => GUIDED_BY[one.type.name] !== undefined);
  const past = history.findLast((one) => one.madeBy !== undefined && GUIDED_BY[one.madeBy] !== undefined);
  const isTied =
    clause.relation === "next" ||
    TIES.test(words) ||
    (node !== undefined && state.clause(node.step)?.sentence === clause.sentence);
  const control = node?.type.name ?? (TIES.test(words) ? past?.madeBy : undefined);
  const guided = control && isTied ? GUIDED_BY[control] : undefined;
  return guided && library.has(guided) ? { ...step, task: guided } : step;
}

/** "It is in Danish. … in English": what a thing is written in, where another clause says what it should be in. */
function onlySaysLanguage(state: PlanningState, step: Step): boolean {
  const { clauses, words, tokens } = state.context;
  const spans = state.spansOf(step.clause);
  const read = (name: string) =>
    spans.some((span) => readParameter(step.task, name, span, state.context) !== undefined);
  if (read("target_language") || !read("source_language")) return false;
  return clauses.some(
    (clause, index) =>
      index > step.clause &&
      words.languages.find(tokens.slice(clause.start, clause.end)).length > 0 &&
      clause.hits.length > 0,
  );
}

/** "Translate and let me hear it", after the language was named. */
function isBareTranslation(state: PlanningState, step: Step): boolean {
  const known = state.nodes.some((node) => node.type.name === "translation" && node.bindings.has("target_language"));
  return (
    known &&
    state
      .spansOf(step.clause)
      .every((span) => readParameter(step.task, "target_language", span, state.context) === undefined)
  );
}

/** 也翻译一下，要英文的: the language of the translation that was just asked for. */
function repeatsLanguage(state: PlanningState, step: Step): boolean {
  const latest = state.nodes.at(-1);
  const clause = state.clause(step);
  if (latest?.type.name !== "translation" || !clause || !/^[要给用]/.test(firstText(state, clause))) return false;
  const source = latest.bindings.get("target_language")?.sources[0];
  const wanted = readParameter(step.task, "target_language", clause, state.context);
  return source?.from === "parameter" && source.value === wanted && state.entitiesIn(clause).length === 0;
}

function firstText(state: PlanningState, clause: Span): string {
  return state.context.tokens[clause.start]?.text ?? "";
}

/** "invoice, complaint or spam?" */
function countLabels(state: PlanningState, step: Step): number {
  const clause = state.clause(step);
  const { tokens, library } = state.context;
  if (!clause || !library.has("zero-shot-classification")) return 0;
  const own = tokens.slice(clause.start, clause.end);
  if (!own.some((token) => token.text === "or") || !own.some((token) => token.text === ",")) return 0;
  const labels = readParameter("zero-shot-classification", "labels", clause, state.context);
  return Array.isArray(labels) ? labels.length : 0;
}

function hasLabels(state: PlanningState, step: Step): boolean {
  return state
    .spansOf(step.clause)
    .some((span) => readParameter(step.task, "labels", span, state.context) !== undefined);
}

/** Without labels of the user's own it is the ordinary classification. */
function plainTask(state: PlanningState, step: Step): string {
  const plain = Object.keys(SORTING_TASKS).find((task) => SORTING_TASKS[task] === step.task) ?? step.task;
  return inLibrary(plain, state.context.library) ?? step.task;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "its",
  "your",
  "my",
  "their",
  "these",
  "those",
  "each",
  "both",
]);
/** Whether the clause has a question, or a thing to ask about, of its own. */
function asksAnew(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  if (step.hit && step.hit.row.weight < MERE_MENTION) return false;
  return (
    clause === undefined ||
    clause.isQuestion ||
    state.entitiesOf(step.clause).length > 0 ||
    state.context.tokens.slice(clause.start, clause.end).some(({ text }) => NEW_QUESTIONS.has(text))
  );
}

/** "the answer" alone. */
const MERE_MENTION = 0.8;
const NEW_QUESTIONS: ReadonlySet<string> = new Set([
  "questions",
  "another",
  "regarding",
  "about",
  "related",
  "concerning",
  "based",
]);

/** Before a Chinese verb, these make it a noun: 把翻译发给我, 那份总结. */
const HAN_POINTERS: ReadonlySet<string> = new Set(["把", "将", "这", "那", "的", "该", "份", "段"]);
const READERS: ReadonlySet<string> = new Set(["image-to-text", "automatic-speech-recognition"]);

/** Whether a step only names what the plan or the conversation already has: "the translated text", "its caption", "the cut-out". */
export function isAlreadyThere(state: PlanningState, step: Step): boolean {
  const { tokens, history } = state.context;
  const counts = state
    .spansOf(step.clause)
    .some((span) => state.context.words.ordinals.find(tokens.slice(span.start, span.end)).length > 0);
  if (counts && state.nodes.length === 0) return false;
  const hasFile = state.entitiesOf(step.clause).length > 0 || state.context.unnamed.length > 0;
  const isHan = /\p{Script=Han}/u.test(step.hit?.row.phrase ?? "");
  const before = tokens[(step.hit?.start ?? 0) - 1]?.text ?? "";
  const isNoun =
    step.hit !== undefined &&
    ((isHan ? HAN_POINTERS.has(before) : step.hit.form === undefined) ||
      step.hit.form === "participle" ||
      DETERMINERS.has(before));
  const hasText =
    state.nodes.some((node) => node.type.outputs[0] === "text") || history.some((one) => one.resource.type === "text");
  if (step.hit?.row.task === "act:repeat") return false;
  const isReread = /^\(?(?:read|say|what|读|念|说|听)/.test(step.hit?.row.phrase ?? "");
  if (
    READERS.has(step.task) &&
    !readsTextAgain(state, step) &&
    !(isReread && namesMedia(state, step)) &&
    !hasFile &&
    hasText &&
    (isReread || (isNoun && history.some((one) => one.madeBy === step.task)))
  )
    return true;

  if (step.task === "automatic-speech-recognition" && wantsResultAsText(state, step)) return true;
  if (step.task === "translation" && repeatsLanguage(state, step)) return true;
  if (step.task === "translation" && (isBareTranslation(state, step) || onlySaysLanguage(state, step))) return true;
  const isSame = (task: string) => task === step.task || (ASKING_TASKS.has(task) && ASKING_TASKS.has(step.task));
  if (!state.nodes.some((node) => isSame(node.type.name))) return false;
  if (ASKING_TASKS.has(step.task)) {
    return step.hit !== undefined && /answer|question/.test(step.hit.row.phrase) && !asksAnew(state, step);
  }
  // 提取人名、地名和机构名 is one list.
  if (step.task === "token-classification" && isListedOn(state, step)) return true;
  // “春风又[MASK]江南岸”，空里填什么字: there is one gap.
  if (step.task === "fill-mask" && state.entitiesOf(step.clause).every((entity) => state.claimed.has(entity)))
    return true;
  if (!isNoun || (step.task === "translation" && !isBareTranslation(state, step) && step.hit?.form === undefined))
    return false;
  return state.entitiesOf(step.clause).every((entity) => state.claimed.has(entity)) || step.isDone;
}
