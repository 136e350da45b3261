import type { Lexicon } from "./pattern.ts";
import { buildLexicon, PhraseIndex } from "./phrase-index.ts";
import { ANAPHORA } from "./tables/anaphora.ts";
import {
  BACKGROUND_OPENINGS,
  CONNECTORS,
  NEGATORS,
  NOT_NEGATED,
  type Relation,
  WISH_OPENINGS,
} from "./tables/connectors.ts";
import type { CueObject, CueTable } from "./tables/cue-table.ts";
import { CHINESE_CUES } from "./tables/cues-chinese.ts";
import { ENGLISH_AUDIO_CUES } from "./tables/cues-english-audio.ts";
import { ENGLISH_TEXT_CUES } from "./tables/cues-english-text.ts";
import { ENGLISH_VISION_CUES } from "./tables/cues-english-vision.ts";
import { LANGUAGES } from "./tables/languages.ts";
import { CHINESE_LEXICON } from "./tables/lexicon-chinese.ts";
import { ENGLISH_LEXICON } from "./tables/lexicon-english.ts";

/** A row of the cue tables, as the index gives it back. */
export interface Cue {
  /** Task type, or an action (`act:…`). */
  readonly task: string;
  readonly weight: number;
  readonly on: CueObject;
  readonly phrase: string;
}

export type Noun = "image" | "audio" | "video" | "document" | "table" | "text";

const NOUN_CLASSES: Readonly<Record<Noun, string>> = {
  image: "picture",
  audio: "audio",
  video: "video",
  document: "document",
  table: "table",
  text: "text",
};

const CUE_TABLES: readonly CueTable[] = [ENGLISH_VISION_CUES, ENGLISH_AUDIO_CUES, ENGLISH_TEXT_CUES, CHINESE_CUES];

function* cueRows(): Iterable<readonly [string, Cue]> {
  for (const table of CUE_TABLES) {
    for (const [task, rows] of Object.entries(table)) {
      for (const [weight, on, ...phrases] of rows) {
        for (const phrase of phrases) yield [phrase, { task, weight, on, phrase }];
      }
    }
  }
}

function rowsOf<Row>(table: Readonly<Record<string, readonly string[]>>, row: (key: string) => Row): [string, Row][] {
  return Object.entries(table).flatMap(([key, phrases]) => phrases.map((phrase): [string, Row] => [phrase, row(key)]));
}

/** All tables, compiled. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly cues: PhraseIndex<Cue>;
  readonly connectors: PhraseIndex<Relation>;
  readonly negators: PhraseIndex<boolean>;
  readonly openings: PhraseIndex<"background" | "wish">;
  readonly nouns: PhraseIndex<Noun>;
  readonly languages: PhraseIndex<string>;
  /** Words that point back, and the tasks whose result they mean. */
  readonly anaphora: PhraseIndex<string>;
}

function compileVocabulary(): Vocabulary {
  const languages = Object.fromEntries(
    Object.entries(LANGUAGES).map(([name, spellings]) => [name, spellings.split(" ")] as const),
  );
  const lexicon = buildLexicon(ENGLISH_LEXICON, CHINESE_LEXICON, { language: Object.values(languages).flat() });
  const nouns = Object.entries(NOUN_CLASSES).map(([noun, name]): [string, Noun] => [`<${name}>`, noun as Noun]);
  return {
    lexicon,
    cues: new PhraseIndex(lexicon, cueRows()),
    connectors: new PhraseIndex(
      lexicon,
      rowsOf(CONNECTORS, (key) => key as Relation),
    ),
    negators: new PhraseIndex(lexicon, [
      ...NEGATORS.map((phrase): [string, boolean] => [phrase, true]),
      ...NOT_NEGATED.map((phrase): [string, boolean] => [phrase, false]),
    ]),
    openings: new PhraseIndex(lexicon, [
      ...BACKGROUND_OPENINGS.map((phrase): [string, "background"] => [phrase, "background"]),
      ...WISH_OPENINGS.map((phrase): [string, "wish"] => [phrase, "wish"]),
    ]),
    nouns: new PhraseIndex(lexicon, nouns),
    languages: new PhraseIndex(
      lexicon,
      rowsOf(languages, (name) => name),
    ),
    anaphora: new PhraseIndex(
      lexicon,
      rowsOf(ANAPHORA, (tasks) => tasks),
    ),
  };
}

let compiled: Vocabulary | undefined;

/** Compiled at the first request, once per process. */
export function vocabulary(): Vocabulary {
  compiled ??= compileVocabulary();
  return compiled;
}
