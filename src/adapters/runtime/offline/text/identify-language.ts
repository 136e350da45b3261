import { ExpertError } from "../../../../domain/errors.ts";
import { languageOfScript } from "../../../../util/detect-language.ts";

export interface IdentifiedLanguage {
  /** ISO 639-1 where there is one, else 639-3. */
  readonly label: string;
  /** In English. */
  readonly name: string;
  readonly score: number;
}

const SAMPLE = 4000;
/** What fastText says of letters that it has never seen: the first label, with this little trust. */
const LEAST_SCORE = 0.3;
/** A scrap of a few letters looks like something to it by chance. */
const SCRAP = { letters: 6, score: 0.6 } as const;
/** A text has to be this long, and another language this sure, before an English expert turns it down. */
const CERTAIN_LETTERS = 25;
const CERTAIN_SCORE = 0.7;

interface LanguageModel {
  identify(
    text: string,
    top: number,
  ): Promise<readonly { readonly alpha2: string | null; readonly alpha3: string; readonly possibility: number }[]>;
}

let model: Promise<LanguageModel> | undefined;

async function load(): Promise<LanguageModel> {
  const { getLIDModel } = await import("fasttext.wasm.js");
  const lid = await getLIDModel();
  await lid.load();
  return lid;
}

export async function loadLanguages(): Promise<void> {
  model ??= load();
  await model;
}

/** The likeliest languages of a text, best first; empty where its letters tell nothing. */
export async function identifyLanguage(text: string, count = 3): Promise<readonly IdentifiedLanguage[]> {
  // Addresses, numbers and marks are the same in every language, and the model reads one line.
  const sample = text
    .slice(0, SAMPLE * 2)
    .replace(/\b(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255}/g, " ")
    .replace(/[^\p{L}\p{M}'’.,!?，。]+/gu, " ")
    .trim()
    .slice(0, SAMPLE);
  if (!/\p{L}/u.test(sample)) return [];
  model ??= load();
  const found = await (await model).identify(sample, Math.max(count, 2));
  const languages = found.map((entry) => ({
    label: entry.alpha2 ?? entry.alpha3,
    name: nameOf(entry.alpha2 ?? entry.alpha3),
    score: Math.min(1, Math.round(entry.possibility * 1e4) / 1e4),
  }));
  const [best] = languages;
  const least = sample.length < SCRAP.letters ? SCRAP.score : LEAST_SCORE;
  if (best !== undefined && best.score >= least) return languages.filter(({ score }) => score >= 0.01).slice(0, count);
  const script = languageOfScript(sample);
  if (script === undefined) return [];
  return [{ label: script, name: nameOf(script), score: 0.9 }];
}

/** Throws `unsupported-language` for a text that is surely not English; short ones and names pass. */
export async function requireEnglish(text: string, expert: string): Promise<void> {
  const script = languageOfScript(text);
  const name = script === undefined ? await otherLanguage(text) : nameOf(script);
  if (name === undefined) return;
  throw new ExpertError("unsupported-language", `${expert} knows English only; this text is ${name}`, {
    hint: "Translate the text first, or use a model for that language.",
  });
}

async function otherLanguage(text: string): Promise<string | undefined> {
  // Names are of all languages, and most of a short text: the words in small letters tell.
  const sample = (text.slice(0, SAMPLE * 2).match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu) ?? []).join(" ");
  if (sample.length < CERTAIN_LETTERS) return undefined;
  const [best] = await identifyLanguage(sample, 1);
  return best !== undefined && best.label !== "en" && best.score >= CERTAIN_SCORE ? best.name : undefined;
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}
