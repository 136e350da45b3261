import type { ResourceType } from "../../domain/resource.ts";
import { takes } from "../../domain/task-type.ts";
import type { Clause, CueHit } from "./clause.ts";
import { inLibrary } from "./in-library.ts";
import { isReference } from "./is-reference.ts";
import { asksOfPaper, typesAskedAbout } from "./question-subject.ts";
import type { SelectionContext } from "./selection-context.ts";
import { ACTIONS } from "./tables/actions.ts";
import { COUNTERPARTS } from "./tables/counterparts.ts";
import { GUIDED_BY } from "./tables/guided-pictures.ts";
import { isFile, type Span, spanContains, type Token } from "./token.ts";

const BACKGROUND_DAMPING = 0.45;
const DONE_DAMPING = 0.85;
/** What the clause does not itself name is less sure than what it names. */
const FROM_CONTEXT = 0.97;

export interface LostCue {
  readonly task: string;
  readonly phrase: string;
  readonly weight: number;
  readonly reason: string;
}

/** Why a cue does not count that needs more than a kind of thing to be spoken of. */
const MISSES: Readonly<Record<string, string>> = {
  guide: "needs a pose, a depth map or edges to follow, and there are none",
  nothing: "counts only where nothing is given",
};

/** A cue with the task that it stands for here, and how well it fits. */
export interface Scored {
  readonly task: string;
  readonly hit: CueHit;
  readonly weight: number;
}

/** Types that the clause names itself: its files first, then its nouns. */
function typesNamedIn(clause: Clause, tokens: readonly Token[]): readonly ResourceType[] {
  const types: ResourceType[] = [];
  for (let at = clause.start; at < clause.end; at += 1) {
    const entity = tokens[at]?.entity;
    if (entity) types.push(entity.type);
  }
  for (const noun of clause.nouns) types.push(noun.row);
  return types;
}

const MAKERS: ReadonlySet<string> = new Set([
  "text-to-image",
  "text-to-video",
  "text-to-audio",
  "text-to-speech",
  "image-to-video",
]);

/** The picture that is to be made is not one that is there. */
function withoutProducts(clause: Clause): Clause {
  const made = clause.hits.filter((hit) => MAKERS.has(hit.row.task) && hit.row.weight >= 0.9);
  return made.length === 0
    ? clause
    : { ...clause, nouns: clause.nouns.filter((noun) => !made.some((hit) => spanContains(hit, noun))) };
}

/** Weighs every cue of a clause by what there is to do it to. */
export function scoreHits(
  clause: Clause,
  context: SelectionContext,
  { lost, references }: { readonly lost: LostCue[]; readonly references: CueHit[] },
): readonly Scored[] {
  const own = typesNamedIn(withoutProducts(clause), context.tokens);
  const scored: Scored[] = [];
  for (const hit of clause.hits) {
    const { row } = hit;
    const near = nearnessOf(hit, clause, own, context);
    const marked = row.task === "act:question" && clause.isQuestion && row.weight < 0.8 ? QUESTION_MARK : 0;
    const damping = dampingOf(clause, hit, context) * near;
    const named =
      row.task === "act:question"
        ? typesAskedAbout(clause, row.weight, context)
        : row.task === "act:choose"
          ? typesSorted(clause, own, context)
          : own;
    const asked =
      row.task === "act:repeat"
        ? context.lastTask
        : row.task === "act:read"
          ? readAloud(own, context)
          : row.task.startsWith("act:")
            ? taskOfAction(row.task, named, context.recent)
            : row.task;
    const around = [...own, ...context.recent];
    const isSaid =
      asked === "audio-classification" &&
      /mood|emotion|angry|happy|sound|feel/.test(row.phrase) &&
      speaksOfWords(clause, context);
    const isHeard =
      asked === "text-classification" &&
      (own.includes("audio") || (context.recent[0] === "audio" && speaksOfMusic(clause, context))) &&
      !own.includes("text") &&
      !speaksOfWords(clause, context);
    const task = isSaid
      ? "text-classification"
      : isHeard
        ? "audio-classification"
        : asked && fitToThings(asked, around, row.weight, clause, context);
    const available = task && inLibrary(task, context.library);
    const lose = (reason: string) => lost.push({ task: row.task, phrase: row.phrase, weight: row.weight, reason });
    if (damping === 0) lose(MISSES[row.on] ?? `is about ${row.on}, and the clause is not`);
    else if (task === "face-detection" && context.isDocument) lose("a page has no face to look at");
    else if (!task) lose("there is nothing to do it to");
    else if (task === "image-to-text" && /read|读/.test(row.phrase) && hasOnlyTexts(context))
      lose("what is read is a text already");
    else if (task === "text-to-audio" && namesFile(clause, context)) lose("the sound is there already");
    else if (
      (row.weight < NAMES_TASK || (hit.form === undefined && clause.kind === "background")) &&
      hit.form !== "base" &&
      hasProduct(task, clause, context)
    )
      lose("what it would make is there already");
    else if (task === "text-to-image" && row.weight < NAMES_TASK && holdsPicture(hit, context))
      lose("the picture is there already");
    else if (!available) lose("the library has no such task type");
    else if (row.weight < NAMES_TASK && lacksMedia(available, around, context)) lose("there is nothing of that kind");
    else if (isReference(hit, available, clause, context)) {
      references.push(hit);
      lose(`points back to ${available}, which the plan already has`);
    } else
      scored.push({
        task: available,
        hit,
        weight: (row.weight + marked) * damping + (namesFile(hit, context) ? NAMES_FILE : 0),
      });
  }
  return scored;
}

/** "a brighter a.jpg": what is to be given is there. */
function holdsPicture(hit: Span, { tokens }: SelectionContext): boolean {
  return tokens.slice(hit.start, hit.end).some((token) => token.entity?.type === "image");
}

/** "is he angry, going by the words?" is about what is said, not how it sounds. */
function speaksOfWords(clause: Clause, { tokens }: SelectionContext): boolean {
  return tokens
    .slice(clause.start, clause.end)
    .some((token) => /^(?:words|wording|says|said|saying)$/.test(token.text));
}

/** "write a story and read it": what has been written, translated or summed up is read aloud. */
function readAloud(own: readonly ResourceType[], { recent, done }: SelectionContext): string | undefined {
  return recent[0] === "text" && done.size > 0 && own.every((type) => type === "text") ? "text-to-speech" : undefined;
}

/** "is this song happy or sad?" */
function speaksOfMusic(clause: Clause, { tokens }: SelectionContext): boolean {
  return tokens
    .slice(clause.start, clause.end)
    .some((token) => /^(?:songs?|music|tracks?|tunes?|melody|beat|piece)$/.test(token.text));
}

/** "an mp3 of this text" */
function namesSound(clause: Clause, { tokens }: SelectionContext): boolean {
  return tokens.slice(clause.start, clause.end).some((token) => /^(?:mp3|wav|ogg|flac|m4a|aac)s?$/.test(token.text));
}

const CONVERTIBLE: ReadonlySet<ResourceType> = new Set(["image", "audio", "video", "table"]);

/** The task as what is there calls for it: a PDF is no picture to look at, and an old letter is no recording. */
function fitToThings(
  asked: string,
  around: readonly ResourceType[],
  weight: number,
  clause: Clause,
  context: SelectionContext,
): string {
  if (asked === "visual-question-answering") {
    if (asksOfPaper(clause, context)) return "document-question-answering";
    // A photo of a receipt is one to read.
    const isPicture = around.includes("image") && !(context.isDocument && weight < 0.9);
    return !isPicture && (around.includes("document") || context.isDocument) ? "document-question-answering" : asked;
  }
  if (
    asked === "document-question-answering" &&
    !context.recent.includes("image") &&
    !context.recent.includes("document")
  )
    return around.includes("text") && !hasPaper(context) ? "question-answering" : asked;
  if (asked === "document-question-answering") return clauseHasTextFile(clause, context) ? "question-answering" : asked;
  const { recent } = context;
  if (asked === "media-conversion" && recent.length > 0 && !recent.some((type) => CONVERTIBLE.has(type)))
    return namesSound(clause, context) ? "text-to-speech" : asked;
  const row = COUNTERPARTS.find((one) => Object.values(one).includes(asked));
  if (!row || around.some((type) => row[type] === asked)) return asked;
  const type = around.find((one) => row[one] !== undefined);
  return (type && row[type]) ?? asked;
}

function hasPaper({ tokens }: SelectionContext): boolean {
  return tokens.some((token) => token.entity && /^(?:document|image|table)$/.test(token.entity.type));
}

/** What a question without any cue asks, by what is there to ask. */
export function questionTask(clause: Clause, context: SelectionContext): string | undefined {
  const named = typesAskedAbout(clause, 0, context);
  const asked = taskOfAction("act:question", named, context.recent);
  const task = asked && fitToThings(asked, [...named, ...context.recent], 0, clause, context);
  return task && inLibrary(task, context.library);
}

const PRODUCTS: Readonly<Record<string, ResourceType>> = { "text-to-image": "image", "text-to-video": "video" };

/** "a photo of a sign, sign.jpg": the picture need not be made. */
function hasProduct(task: string, clause: Clause, context: SelectionContext): boolean {
  const product = PRODUCTS[task];
  return context.tokens
    .slice(clause.start, clause.end)
    .some(({ entity }) => entity !== undefined && isFile(entity) && entity.type === product);
}

/** All files that are named are texts. */
function hasOnlyTexts({ tokens }: SelectionContext): boolean {
  const files = tokens.flatMap(({ entity }) => (entity && isFile(entity) ? [entity] : []));
  return files.length > 0 && files.every(({ type }) => type === "text");
}

/** From this weight on a cue names its task. */
const NAMES_TASK = 0.9;

/** Things are there, and none that the task could be done to: no picture to edit beside a recording. */
function lacksMedia(task: string, around: readonly ResourceType[], context: SelectionContext): boolean {
  const specs = Object.values(context.library.get(task)?.inputs ?? {}).filter((spec) => spec.required);
  const media = specs.find((spec) => MEDIA.has(spec.type));
  return media !== undefined && around.length > 0 && !around.some((type) => takes(media, type));
}

const MEDIA: ReadonlySet<string> = new Set(["image", "audio", "video", "table"]);

function clauseHasTextFile(clause: Clause, context: SelectionContext): boolean {
  const entities = context.tokens.slice(clause.start, clause.end).flatMap((token) => token.entity ?? []);
  if (entities.some((entity) => entity.type === "image")) return false;
  if (entities.some((entity) => isFile(entity) && entity.type === "text")) return true;
  // "get it from the document", and the document is a file of text
  return (
    !context.isDocument &&
    clause.nouns.some((noun) => noun.row === "document") &&
    context.tokens.some((token) => token.entity?.type === "text" && isFile(token.entity))
  );
}

/** What is sorted: not the labels, where those are quoted. */
function typesSorted(clause: Clause, own: readonly ResourceType[], context: SelectionContext): readonly ResourceType[] {
  const tokens = context.tokens.slice(clause.start, clause.end);
  const entities = tokens.flatMap((token) => token.entity ?? []);
  // 便条.png上的话是正面还是负面
  if (/[上里中]的?(?:话|字|文字|留言|评论|文案)/.test(tokens.map(({ text }) => text).join(""))) return ["text", ...own];
  if (entities.filter((entity) => entity.kind === "quote").length < 2) return own;
  return [
    ...entities.filter((entity) => entity.kind !== "quote").map((entity) => entity.type),
    ...clause.nouns.map((noun) => noun.row),
    ...context.recent.filter((type) => type !== "text"),
  ];
}

function dampingOf(clause: Clause, hit: CueHit, context: SelectionContext): number {
  const asksQuote =
    hit.row.task === "act:question" &&
    context.tokens.slice(hit.start, hit.end).some((token) => token.entity?.kind === "quote");
  if (asksQuote) return 1;
  // "my radio only plays mp3s", "I don't speak Hungarian" are wishes.
  if (hit.row.task === "media-conversion" || hit.row.phrase.startsWith("not (")) return 1;
  // "it is all in German" says what is there.
  if (hit.row.phrase.startsWith("in (") && STATES.has(context.tokens[hit.start - 1]?.text ?? ""))
    return BACKGROUND_DAMPING;
  if (clause.kind === "background" && context.isNeed) return hit.form === "participle" ? DONE_DAMPING : 1;
  if (clause.kind === "background") return isDoneFirst(clause, context.tokens) ? DONE_DAMPING : BACKGROUND_DAMPING;
  if (isContained(hit, context.tokens)) return BACKGROUND_DAMPING;
  return hit.form === "participle" ? DONE_DAMPING : 1;
}

/** "a picture containing several objects": the noun tells what is there. */
function isContained(hit: CueHit, tokens: readonly Token[]): boolean {
  if (hit.row.task !== "object-detection" || hit.form !== undefined) return false;
  return tokens
    .slice(Math.max(0, hit.start - 3), hit.start)
    .some(({ text }) => /^(?:containing|contains|consisting|comprising|including)$/.test(text));
}

/** "Once the picture is edited, …" asks for the editing. */
function isDoneFirst(clause: Clause, tokens: readonly Token[]): boolean {
  return clause.relation === "after" && /ed$/.test(tokens[clause.end - 1]?.text ?? "");
}

const STATES: ReadonlySet<string> = new Set(["is", "are", "was", "were", "all", "written", "spoken", "recorded"]);

/** What a question mark adds to a question word. */
const QUESTION_MARK = 0.12;
/** Ties go to the phrase that holds the file itself. */
const NAMES_FILE = 0.02;

function namesFile(hit: Span, context: SelectionContext): boolean {
  return context.tokens.slice(hit.start, hit.end).some((token) => token.entity !== undefined && isFile(token.entity));
}

function nearnessOf(hit: CueHit, clause: Clause, own: readonly ResourceType[], context: SelectionContext): number {
  const { on } = hit.row;
  if (on === "nothing") return context.recent.length === 0 ? 1 : 0;
  if (on === "guide") return canBeGuided(hit, clause, context) ? 1 : 0;
  return closeness(on, own, context.recent);
}

/** Whether there is a picture of structure to follow, and a task that follows it. */
function canBeGuided(hit: CueHit, clause: Clause, context: SelectionContext): boolean {
  if (!Object.values(GUIDED_BY).some((task) => context.library.has(task))) return false;
  return (
    context.hasGuide ||
    clause.hits.some(
      (one) =>
        GUIDED_BY[one.row.task] !== undefined &&
        one.row.weight >= 0.8 &&
        (one.start < hit.start || one.start > hit.end + 2),
    )
  );
}

/** How well what a cue is about fits the clause: 1 named in it, less where only the request has it, 0 where nothing is. */
function closeness(on: "" | ResourceType, own: readonly ResourceType[], recent: readonly ResourceType[]): number {
  if (on === "") return 1;
  // A picture of a table, or of a page, is a picture all the same.
  if (on === "image" && recent.includes("image") && (own.includes("table") || own.includes("document"))) return 1;
  if (own.includes(on) || (on === "image" && own.includes("document"))) return 1;
  if (own.some((type) => type !== "text")) return 0;
  if (!recent.includes(on) && !(on === "image" && recent.includes("document"))) return 0;
  // A picture of a page is still the picture that is there.
  const isDepicted = on === "image" && recent[0] === "document" && recent[1] === "image";
  return recent[0] === on || isDepicted ? FROM_CONTEXT : FROM_CONTEXT * 0.9;
}

/** The task that an action is, by what it is done to. */
export function taskOfAction(
  action: string,
  own: readonly ResourceType[],
  recent: readonly ResourceType[],
): string | undefined {
  const row = ACTIONS[action];
  if (!row) return undefined;
  for (const type of [...own, ...recent]) {
    const task = row[type];
    if (task) return task;
  }
  return row.none;
}
