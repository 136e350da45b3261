import { findEntities } from "../entities/find-entities.ts";
import type { AnswerKind, Question } from "./question.ts";
import { contentWords, stemOf } from "./words.ts";

export interface Span {
  readonly text: string;
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
}

const NUMBER_WORD =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:a |one )?(?:hundred|thousand|million|dozen)|half|both)";
const NUMBER = `(?:\\d+(?:[.,]\\d+)*(?:\\s(?:hundred|thousand|million|billion))?|${NUMBER_WORD})`;
const PERIOD = "(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|mins?|hrs?)";
const CLOCK =
  "(?:noon|midnight|\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?|o['’]clock)|\\d{1,2}:\\d{2}|(?:half past|quarter (?:past|to)) \\w+)";
const CLOCK_WORD =
  "(?<=\\b(?:at|from|until|till|by|before|after|to|around|about|past)\\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?!\\s\\p{Ll}+s\\b)";
const WEEKDAY =
  "(?:every |next |last |this )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?(?: (?:morning|afternoon|evening|night))?";

/** Kinds that are told by their form. */
const FORMS: Readonly<Partial<Record<AnswerKind, readonly RegExp[]>>> = {
  email: [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  phone: [/(?:\+|\b)\d[\d\s()/-]{5,}\d\b/gu],
  link: [/\b(?:https?:\/\/|www\.)[^\s,;]+[^\s,;.]|\b[\w-]+\.(?:com|org|net|edu|gov|io|example)\b(?:\/\S*)?/gu],
  percent: [
    /\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)/gu,
    new RegExp(`\\b${NUMBER_WORD} (?:percent|per cent)\\b`, "giu"),
  ],
  time: [new RegExp(`\\b${CLOCK}`, "giu"), new RegExp(CLOCK_WORD, "giu")],
  duration: [
    new RegExp(
      `\\b(?:${NUMBER}(?: to | or |\\s?[–-]\\s?))?${NUMBER}(?: and a half)?[\\s-]${PERIOD}\\b(?: and ${NUMBER} ${PERIOD}\\b)?|\\ban? (?:year|month|week|day|hour|minute)\\b`,
      "giu",
    ),
  ],
  money: [/\b\d{1,3}(?:,\d{3})+(?:\.\d{2})?\b|\b\d+[.,]\d{2}\b/gu],
  number: [
    new RegExp(
      `\\b${NUMBER}\\s?(?:km|kilomet(?:re|er)s?|m|met(?:re|er)s?|cm|mm|miles?|feet|foot|inches|kg|kilos?|kilograms?|g|grams?|tons?|tonnes?|lit(?:re|er)s?|ml|°C|°F|degrees?|hectares?|years old|mph|km/h|square \\p{L}+|per \\p{L}+|times? (?:an?|per) \\p{L}+|cups?|spoons?|pieces?)(?![\\p{L}])(?: (?:above sea level|per hour|an hour))?`,
      "giu",
    ),
    /\b(?:once|twice)(?: an? \p{L}+)?\b/giu,
    new RegExp(`\\b${NUMBER}\\b`, "giu"),
  ],
};

const ENTITY_GROUPS: Readonly<Partial<Record<AnswerKind, readonly string[]>>> = {
  person: ["PER"],
  place: ["LOC"],
  date: ["DATE"],
  money: ["MONEY"],
};

/** The parts of a passage that could be the answer, the likeliest kind first; never words of the question itself. */
export function findSpans(passage: string, question: Question): readonly Span[] {
  const spans = candidatesOf(passage, question);
  const asked = new Set(contentWords(question.text));
  return spans.filter(({ text }) => {
    const words = contentWords(text);
    return words.length === 0 || words.some((word) => !asked.has(word));
  });
}

function candidatesOf(passage: string, question: Question): readonly Span[] {
  const { kind } = question;
  if (kind === "count") return countSpans(passage, question);
  const entities = entitySpans(passage, ENTITY_GROUPS[kind] ?? []);
  if (kind === "person") return entities.length > 0 ? entities : entitySpans(passage, ["ORG"]);
  if (kind === "place") return [...entities, ...placePhrases(passage)];
  if (kind === "date") {
    const weekdays = matches(passage, new RegExp(`\\b${WEEKDAY}\\b`, "gu"));
    // "When was it built?" is not answered by a time of day.
    const isPast = /\bwhen (?:was|were|did)\b/i.test(question.text);
    const times = isPast ? [] : formSpans(passage, "time");
    // What opens or leaves every day does so at a time of day, if one is given.
    if (
      times.length > 0 &&
      /\bwhen do(?:es)?\b.*\b(?:open|close|start|begin|end|leave|depart|arrive)\b/i.test(question.text)
    )
      return times;
    return [...entities, ...weekdays, ...times];
  }
  return [...entities, ...formSpans(passage, kind)];
}

function entitySpans(passage: string, groups: readonly string[]): readonly Span[] {
  if (groups.length === 0) return [];
  return findEntities(passage)
    .filter(({ entity_group }) => groups.includes(entity_group))
    .map(({ word, start, end }) => ({ text: word, start, end }));
}

/** "where" is answered by a phrase as often as by a name: "under the stairs". */
function placePhrases(passage: string): readonly Span[] {
  return matches(
    passage,
    /\b(?:in|at|on|under|behind|beside|near|next to|inside|outside|above|below|opposite|between|across)\s(?:the|a|an|his|her|their|its|our|my)\s(?:[\p{L}'’-]+\s){0,3}?[\p{L}'’-]+(?=[.,;!?)]|\s(?:and|where|because|when|which|that|until|for|to|on|in|at|with|by|from|is|was|are|were|has|had)\b|$)/giu,
  );
}

function countSpans(passage: string, { unit }: Question): readonly Span[] {
  const before =
    unit === undefined
      ? []
      : matches(passage, new RegExp(`\\b${NUMBER}\\b(?=\\s(?:[\\p{L}-]+\\s){0,3}?[\\p{L}-]+)`, "giu"));
  const counting = before.filter(({ end }) => {
    const following = passage.slice(end).match(/^(?:\s[\p{L}-]+){1,4}/u)?.[0] ?? "";
    return following
      .trim()
      .split(/\s+/)
      .some((word) => stemOf(word) === unit);
  });
  if (counting.length > 0 || unit === undefined) return counting;
  // "Steps: 196", "the steps number 196": the word stands somewhere in the passage.
  const isNamed = contentWords(passage).includes(unit);
  return isNamed ? matches(passage, new RegExp(`(?<![\\p{L}\\d]-)\\b${NUMBER}\\b`, "giu")) : [];
}

function formSpans(passage: string, kind: AnswerKind): readonly Span[] {
  return (FORMS[kind] ?? []).flatMap((form) => matches(passage, form));
}

function matches(passage: string, pattern: RegExp): readonly Span[] {
  return [...passage.matchAll(pattern)].map((match) => {
    const text = match[0].trim().replace(/(\s?[ap]m)\.$/i, "$1");
    const start = match.index + match[0].indexOf(text);
    return { text, start, end: start + text.length };
  });
}
