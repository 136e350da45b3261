import { latinLanguage } from "./latin-language.ts";

/** ISO 639 codes of scripts that tell the language, in the order in which they are tried. */
const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];
const QUOTED =
  /"[^"]{0,2000}"|“[^”]{0,2000}”|「[^」]{0,2000}」|『[^』]{0,2000}』|‘[^’]{0,2000}’|(?<![\p{L}])'[^']{0,2000}'(?![\p{L}])/gu;
const FILE_NAME = /[^\s"'，。、]{0,200}\.[A-Za-z0-9]{2,5}(?![\p{L}\p{N}])/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
const SAMPLE = 20_000;

/** The language that a text's script gives away (`zh`, `ja`, `ru`, …); undefined for Latin script and for no letters. */
export function languageOfScript(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  // A word of Latin letters weighs about as much as two ideographs.
  let best: string | undefined;
  let most = count(sample, LATIN_WORD) * 2;
  for (const [language, pattern] of SCRIPTS) {
    const found = count(sample, pattern) * (language === "ja" ? 3 : 1);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}

/** The language of a text, by its script or, in Latin script, by its little words; undefined where neither decides. */
export function languageOfText(text: string): string | undefined {
  return languageOfScript(text) ?? latinLanguage(text);
}

/** The language to answer a request in: `zh` or another by its script, else `en`. Quotes and file names do not count. */
export function languageOfRequest(request: string): string {
  const own = request.slice(0, SAMPLE).replace(QUOTED, " ").replace(FILE_NAME, " ");
  const han = count(own, /\p{Script=Han}/gu);
  if (han > 0 && han >= count(own, LATIN_WORD)) return languageOfScript(own) === "ja" ? "ja" : "zh";
  return languageOfScript(own) ?? "en";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
