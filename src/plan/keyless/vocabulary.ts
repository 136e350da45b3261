import type { Lexicon } from "./pattern.ts";
import { buildLexicon, PhraseIndex } from "./phrase-index.ts";
import { Speller } from "./spelling.ts";
import { ANAPHORA } from "./tables/anaphora.ts";
import {
  BACKGROUND_OPENINGS,
  CONNECTORS,
  NEGATORS,
  NOT_NEGATED,
  type Relation,
  WISH_OPENINGS,
} from "./tables/connectors.ts";
import { BEYOND, COURTESIES } from "./tables/courtesies.ts";
import { type CueObject, type CueTable, phrasesOf, readCueKey } from "./tables/cue-table.ts";
import { CHINESE_AUDIO_CUES } from "./tables/cues-chinese-audio.ts";
import { CHINESE_TEXT_CUES } from "./tables/cues-chinese-text.ts";
import { CHINESE_VISION_CUES } from "./tables/cues-chinese-vision.ts";
import { ENGLISH_AUDIO_CUES } from "./tables/cues-english-audio.ts";
import { ENGLISH_TEXT_CUES } from "./tables/cues-english-text.ts";
import { ENGLISH_VISION_CUES } from "./tables/cues-english-vision.ts";
import { LANGUAGES } from "./tables/languages.ts";
import { CHINESE_LEXICON } from "./tables/lexicon-chinese.ts";
import { ENGLISH_LEXICON } from "./tables/lexicon-english.ts";
import { DEPICTIONS, ORDINALS, QUANTIFIERS } from "./tables/pointers.ts";

/** A row of the cue tables, as the index gives it back. */
export interface Cue {
  /** Task type, or an action (`act:…`). */
  readonly task: string;
  readonly weight: number;
  readonly on: CueObject;
  readonly phrase: string;
  /** Written `^ …`: only where a clause begins. */
  readonly isAnchored: boolean;
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

const CUE_TABLES: readonly CueTable[] = [
  ENGLISH_VISION_CUES,
  ENGLISH_AUDIO_CUES,
  ENGLISH_TEXT_CUES,
  CHINESE_VISION_CUES,
  CHINESE_AUDIO_CUES,
  CHINESE_TEXT_CUES,
];

function* cueRows(): Iterable<readonly [string, Cue]> {
  for (const table of CUE_TABLES) {
    for (const [task, rows] of Object.entries(table)) {
      for (const [key, phrases] of Object.entries(rows)) {
        const { weight, on } = readCueKey(key);
        for (const phrase of phrasesOf(phrases)) {
          const isAnchored = phrase.startsWith("^ ");
          yield [isAnchored ? phrase.slice(2) : phrase, { task, weight, on, phrase, isAnchored }];
        }
      }
    }
  }
}

function rowsOf<Row>(
  table: Readonly<Record<string, string>>,
  row: (key: string) => Row,
): readonly (readonly [string, Row])[] {
  return Object.entries(table).flatMap(([key, phrases]) =>
    phrasesOf(phrases).map((phrase) => [phrase, row(key)] as const),
  );
}

function rowsFor<Row>(phrases: string, row: Row): readonly (readonly [string, Row])[] {
  return phrasesOf(phrases).map((phrase) => [phrase, row] as const);
}

/** Rows written `^ …` are orders: they count only where a clause begins. */
function beyondRows(): readonly (readonly [string, "beyond" | "order"])[] {
  return phrasesOf(BEYOND).map((phrase) =>
    phrase.startsWith("^ ") ? ([phrase.slice(2), "order"] as const) : ([phrase, "beyond"] as const),
  );
}

/** All tables, compiled. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly cues: PhraseIndex<Cue>;
  readonly connectors: PhraseIndex<Relation>;
  readonly negators: PhraseIndex<boolean>;
  readonly openings: PhraseIndex<"background" | "wish">;
  readonly courtesies: PhraseIndex<"courtesy">;
  /** Wishes that no task serves. */
  readonly beyond: PhraseIndex<"beyond" | "order">;
  readonly nouns: PhraseIndex<Noun>;
  readonly languages: PhraseIndex<string>;
  /** Words that point back, and the tasks whose result they mean. */
  readonly anaphora: PhraseIndex<string>;
  /** "the second picture": which one, from 1; -1 the last, -2 the other. */
  readonly ordinals: PhraseIndex<number>;
  /** "both", "all four pages", "each". */
  readonly quantifiers: PhraseIndex<"all">;
  /** "an image of a table": what a picture is a picture of. */
  readonly depictions: PhraseIndex<"table" | "document">;
  readonly speller: Speller;
}

function compileVocabulary(): Vocabulary {
  const lexicon = buildLexicon(ENGLISH_LEXICON, CHINESE_LEXICON, { language: Object.values(LANGUAGES).join(" ; ") });
  const nouns = Object.entries(NOUN_CLASSES).map(([noun, name]) => [`<${name}>`, noun as Noun] as const);
  const cues = new PhraseIndex(lexicon, cueRows());
  return {
    lexicon,
    cues,
    connectors: new PhraseIndex(
      lexicon,
      rowsOf(CONNECTORS, (key) => key as Relation),
    ),
    negators: new PhraseIndex(lexicon, [...rowsFor(NEGATORS, true), ...rowsFor(NOT_NEGATED, false)]),
    openings: new PhraseIndex<"background" | "wish">(lexicon, [
      ...rowsFor(BACKGROUND_OPENINGS, "background" as const),
      ...rowsFor(WISH_OPENINGS, "wish" as const),
    ]),
    courtesies: new PhraseIndex(lexicon, rowsFor(COURTESIES, "courtesy" as const)),
    beyond: new PhraseIndex(lexicon, beyondRows()),
    nouns: new PhraseIndex(lexicon, nouns),
    languages: new PhraseIndex(
      lexicon,
      rowsOf(LANGUAGES, (name) => name),
    ),
    anaphora: new PhraseIndex(
      lexicon,
      rowsOf(ANAPHORA, (tasks) => tasks),
    ),
    ordinals: new PhraseIndex(
      lexicon,
      rowsOf(ORDINALS, (position) => Number(position)),
    ),
    depictions: new PhraseIndex(
      lexicon,
      rowsOf(DEPICTIONS, (type) => type as "table" | "document"),
    ),
    quantifiers: new PhraseIndex(lexicon, rowsFor(QUANTIFIERS, "all" as const)),
    speller: new Speller(cues.words()),
  };
}

let compiled: Vocabulary | undefined;

/** Compiled at the first request, once per process. */
export function vocabulary(): Vocabulary {
  compiled ??= compileVocabulary();
  return compiled;
}
