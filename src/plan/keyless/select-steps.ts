import type { Clause, CueHit } from "./clause.ts";
import { guessQuestion } from "./guess-question.ts";
import { areRivals, comesBefore } from "./rival-tasks.ts";
import { type LostCue, type Scored, scoreHits } from "./score-hits.ts";
import type { SelectionContext } from "./selection-context.ts";
import type { Step } from "./step.ts";
import { ASKING_TASKS, GUIDED_BY } from "./tables/guided-pictures.ts";
import { spanContains, spansOverlap, type Token } from "./token.ts";

/** A cue must reach this weight, after damping, to become a step. */
export const SELECTION_THRESHOLD = 0.55;
/** Weights this near are a tie; the group of rivals decides. */
const TIE = 0.021;
const HINT_WEIGHT = 0.65;
/** A question word counts only where nothing in the clause asks for a task by name. */
const QUESTION_YIELDS_TO = 0.75;

export interface ClauseChoice {
  readonly steps: readonly Step[];
  readonly lost: readonly LostCue[];
}

/** Stage 4: which tasks a clause asks for. Cues are weighed, rivals compete, what the library lacks is replaced. */
export function selectSteps(clause: Clause, number: number, context: SelectionContext): ClauseChoice {
  const { tokens } = context;
  const lost: LostCue[] = [];
  const lose = (one: Scored, reason: string) =>
    lost.push({ task: one.task, phrase: one.hit.row.phrase, weight: one.weight, reason });
  const references: CueHit[] = [];
  const candidates = bestPerTask(scoreHits(clause, context, { lost, references }));
  const unfit = lost.length;
  candidates.sort((one, other) => other.weight - one.weight || lengthOf(other) - lengthOf(one));
  const kept: Scored[] = [];
  for (const candidate of candidates) {
    const tied = kept.findIndex(
      (one) =>
        candidate.weight >= one.weight - TIE && comesBefore(candidate.task, one.task) && !mayGuide(one, candidate),
    );
    const beaten = kept[tied];
    if (beaten) {
      lose(beaten, `${candidate.task} says the same more exactly`);
      kept.splice(tied, 1);
    }
    const rival = kept.find((one) => areRivals(one.task, candidate.task) && !mayGuide(one, candidate));
    const cover = kept.find((one) => covers(one, candidate) || sharesCharacters(one, candidate, context));
    const named =
      isQuestion(candidate) && kept.find((one) => one.weight >= QUESTION_YIELDS_TO && one.hit.form !== "participle");
    const reference = isQuestion(candidate) && references.some((one) => spansOverlap(one, candidate.hit));
    // "read the story to my son": what is pointed at is what is read.
    const pointed =
      candidate.task !== "text-to-speech" &&
      references.some(
        (one) =>
          GUIDED_BY[one.row.task] === undefined &&
          areRivals(one.row.task, candidate.task) &&
          one.row.weight >= candidate.hit.row.weight &&
          spansOverlap(one, candidate.hit),
      );
    if (pointed) lose(candidate, "part of what points back");
    else if (reference) lose(candidate, "asks for what the plan already has");
    else if (candidate.weight < SELECTION_THRESHOLD) lose(candidate, "too weak to stand alone");
    else if (rival) lose(candidate, `${rival.task} answers the same wish and is better supported`);
    else if (cover) lose(candidate, `part of the phrase that asks for ${cover.task}`);
    else if (kept.some((one) => isOutspoken(one, candidate))) lose(candidate, "less plain than what overlaps it");
    else if (isHint(candidate) && kept.length > 0) lose(candidate, "a hint that yields to what is asked for plainly");
    else if (named) lose(candidate, `the clause asks for ${named.task} by name`);
    else kept.push(candidate);
  }
  if (kept.length === 0) {
    const guess = references.length === 0 ? guessQuestion(clause, number, context) : undefined;
    return { steps: guess ? [guess] : [], lost };
  }
  // 用粤语读出来: in which voice, not into which language.
  const dialect = kept.findIndex((one) => one.task === "translation" && isDialect(one, tokens));
  if (dialect >= 0 && kept.some((one) => one.task === "text-to-speech")) kept.splice(dialect, 1);
  // "a video that illustrates it" is no picture.
  const shown = kept.findIndex((one) => one.task === "text-to-image" && isMereShowing(one, tokens));
  if (shown >= 0 && kept.some((one) => one.task === "text-to-video")) kept.splice(shown, 1);
  for (const loose of kept.filter((one) => isLoose(one, tokens))) {
    if (kept.length < 2) break;
    kept.splice(kept.indexOf(loose), 1);
    lose(loose, "a noun that yields to what is asked for plainly");
  }
  const written = kept.find((one) => one.task === "text-generation");
  const language = kept.find((one) => one.task === "translation" && saysInWhatLanguage(one, written, tokens));
  if (written && language) {
    kept.splice(kept.indexOf(language), 1);
    lose(language, "the language of what is written");
  }
  kept.sort(
    (one, other) =>
      startOf(one, kept) - startOf(other, kept) ||
      Number(SPOKEN.has(one.task)) - Number(SPOKEN.has(other.task)) ||
      one.hit.end - other.hit.end,
  );
  return { steps: kept.map((one) => toStep(one, number, lost.slice(unfit))), lost };
}

/** 用英语写封信, "write a poem in German" */
function saysInWhatLanguage({ hit }: Scored, written: Scored | undefined, tokens: readonly Token[]): boolean {
  if (!written) return false;
  if (/^[用以]$/.test(tokens[hit.start]?.text ?? "")) return hit.end <= written.hit.start + 1;
  if (hit.start < written.hit.start || !/^(?:in|write|draft|compose|give|tell)$/.test(tokens[hit.start]?.text ?? ""))
    return false;
  const between = tokens.slice(written.hit.end, hit.end);
  return !between.some(({ kind, text }) => kind === "mark" || /^(?:and|then|also)$/.test(text));
}

/** "the key points in German": what is found first comes before the phrase that it is part of. */
function startOf(one: Scored, all: readonly Scored[]): number {
  const phrase = FOUND_FIRST.has(one.task) && all.find((other) => other !== one && spanContains(other.hit, one.hit));
  return phrase ? phrase.hit.start : one.hit.start;
}

/** "read it to me": what is read is spoken after it. */
const SPOKEN: ReadonlySet<string> = new Set(["text-to-speech"]);

/** Nouns that may be what is asked for, or only what something else is done to: "a spoken description of the objects". */
const LOOSE_NOUNS: Readonly<Record<string, RegExp>> = {
  "image-to-text": /^(?:descriptions?|text|textual|written|image|picture|photo|captions?)$/,
  "automatic-speech-recognition":
    /^(?:speech|dialogue|dialog|dictation|lyrics|interview|captions|spoken|said|text|words|textual|written)$/,
  conversational: /^(?:help|assistance|advice)$/,
  "object-detection": /^(?:objects?|items|things|elements)$/,
};

/** A quoted text in Chinese characters is read in the dialect as it stands. */
function isDialect({ hit }: Scored, tokens: readonly Token[]): boolean {
  const words = tokens
    .slice(hit.start, hit.end)
    .map(({ text }) => text)
    .join("");
  const quote = tokens.find(({ entity }) => entity?.kind === "quote" || entity?.kind === "passage")?.entity;
  return (
    /粤语|广东话|白话|四川话|东北话|上海话|闽南语|普通话/.test(words) && /\p{Script=Han}/u.test(quote?.value ?? "")
  );
}

function isMereShowing({ hit }: Scored, tokens: readonly Token[]): boolean {
  return /^(?:visual|illustrat|depict|represent)/.test(tokens[hit.start]?.text ?? "");
}

function isLoose({ task, hit }: Scored, tokens: readonly Token[]): boolean {
  const noun = LOOSE_NOUNS[task];
  const words = tokens.slice(hit.start, hit.end);
  return (
    noun !== undefined &&
    hit.form === undefined &&
    hit.row.weight < 0.96 &&
    !words.some((token) => token.entity) &&
    noun.test(words[0]?.text ?? "")
  );
}

function toStep(one: Scored, clause: number, lost: readonly LostCue[]): Step {
  const rivals = lost.filter((other) => other.task !== one.task && areRivals(other.task, one.task));
  const runnerUp = rivals.sort((a, b) => b.weight - a.weight)[0];
  return {
    task: one.task,
    clause,
    origin: "cue",
    weight: one.weight,
    hit: one.hit,
    isDone: one.hit.form === "participle",
    ...(runnerUp ? { runnerUp: { task: runnerUp.task, weight: runnerUp.weight } } : {}),
  };
}

/** A mere question word; "answer the question …" asks by name. */
function isQuestion(one: Scored): boolean {
  if (one.hit.row.phrase.endsWith("<ask>")) return true;
  if (one.hit.row.task === "act:describe" && /^(?:\^ )?what/.test(one.hit.row.phrase)) return true;
  return (one.hit.row.task === "act:question" || ASKING_TASKS.has(one.task)) && one.hit.row.weight < 0.8;
}

function isHint(one: Scored): boolean {
  return one.hit.row.weight <= HINT_WEIGHT;
}

/** "list the people and places": what names a task leaves nothing to a weak cue of the same words. */
function isOutspoken(one: Scored, candidate: Scored): boolean {
  if (one.weight < NAMED || !spansOverlap(one.hit, candidate.hit)) return false;
  // "get the outlines from a.jpg": one verb asks for one thing.
  const isSameVerb = one.hit.start === candidate.hit.start && candidate.weight < NAMED;
  const isPair = isReadingPair(one.task, candidate.task) || isReadingPair(candidate.task, one.task);
  return candidate.weight <= WEAK_CUE || (isSameVerb && !isPair);
}

const WEAK_CUE = 0.75;

function lengthOf(one: Scored): number {
  return one.hit.end - one.hit.start;
}

function covers(one: Scored, candidate: Scored): boolean {
  if (one.weight < candidate.weight || one.hit === candidate.hit || lengthOf(one) <= lengthOf(candidate)) return false;
  // "an audio summary", "a French summary"
  if (candidate.task === "summarization" && HEADED_BY_SUMMARY.has(one.task) && one.hit.end === candidate.hit.end)
    return false;
  if (!spanContains(one.hit, candidate.hit)) return false;
  // "give me the key points in German": what is translated has to be found first.
  if (one.task === "translation" && FOUND_FIRST.has(candidate.task) && candidate.weight >= NAMED) return false;
  if (one.task === "translation" && candidate.hit.row.phrase.endsWith("<story>")) return false;
  // 用英文总结成一段语音
  if (one.task === "text-to-speech" && candidate.task === "summarization" && candidate.weight >= NAMED) return false;
  // "turn it into audio in Spanish"
  if (
    one.task === "translation" &&
    candidate.task === "text-to-speech" &&
    /audio|speech|语音|音频/.test(candidate.hit.row.phrase)
  )
    return candidate.weight < FAIRLY_NAMED;
  // "answer the question 'Why?' in French"
  if (one.task === "translation" && ASKING_TASKS.has(candidate.task) && /^answer/.test(candidate.hit.row.phrase))
    return false;
  // 读给我听 is speech; that the picture is read first goes without saying.
  const saysItself = candidate.task === "image-to-text" && candidate.hit.row.phrase.startsWith("读");
  return saysItself || !isReadingPair(one.task, candidate.task);
}

/** What these find may be wanted in another language, in one phrase with it. */
const FOUND_FIRST: ReadonlySet<string> = new Set(["summarization", "token-classification"]);
const NAMED = 0.95;
const FAIRLY_NAMED = 0.85;

const HEADED_BY_SUMMARY: ReadonlySet<string> = new Set(["text-to-speech", "translation"]);

/** 边缘提取出来: 提取 belongs to the edges that are extracted, and asks for nothing of its own. */
function sharesCharacters(one: Scored, candidate: Scored, { tokens }: SelectionContext): boolean {
  if (one.weight <= candidate.weight || !spansOverlap(one.hit, candidate.hit)) return false;
  return tokens[candidate.hit.start]?.kind === "han" && !isReadingPair(one.task, candidate.task);
}

/** "read … for me" is both: the picture is read, and the text is spoken. */
function isReadingPair(one: string, other: string): boolean {
  // "get a summarised text of the table"
  if (one === "image-to-text" || one === "automatic-speech-recognition")
    return other === "summarization" || other === "translation";
  return (
    one === "text-to-speech" &&
    (other === "image-to-text" || other === "automatic-speech-recognition" || other === "translation")
  );
}

/** 写个笑话念给我听: what is written is read aloud. */
function isWrittenFirst(one: Scored, candidate: Scored): boolean {
  const [written, spoken] = one.task === "text-generation" ? [one.hit, candidate.hit] : [candidate.hit, one.hit];
  return (written.end <= spoken.start || spoken.end <= written.start) && /\p{Script=Han}/u.test(written.row.phrase);
}

/** "the pose of a.jpg for a picture of …": a picture of structure and a new picture are rivals only as one phrase. */
function mayGuide(one: Scored, candidate: Scored): boolean {
  const tasks = [one.task, candidate.task];
  if (tasks.includes("text-generation") && tasks.includes("text-to-speech")) return isWrittenFirst(one, candidate);
  // 抠完图放到桌面上
  if (tasks.includes("background-removal") && tasks.includes("image-text-to-image"))
    return (
      [one, candidate].some(({ hit }) => hit.row.phrase.startsWith("(放|贴")) && !spansOverlap(one.hit, candidate.hit)
    );
  const isPair = tasks.includes("text-to-image") && tasks.some((task) => GUIDED_BY[task] !== undefined);
  return isPair && !spansOverlap(one.hit, candidate.hit);
}
function bestPerTask(candidates: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const candidate of candidates) {
    const known = best.get(candidate.task);
    const isBetter = !known || candidate.weight > known.weight;
    if (isBetter || (candidate.weight === known.weight && lengthOf(candidate) > lengthOf(known)))
      best.set(candidate.task, candidate);
  }
  return [...best.values()];
}
