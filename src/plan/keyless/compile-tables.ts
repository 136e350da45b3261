import { compileExamples, type ExampleTable } from "./example-index.ts";
import { LEXICON_TABLES, lexiconOf, type Rows } from "./lexicon.ts";
import { compilePhrases, isAnchored, PhraseIndex, type PhraseTable, wordsOfPhrases } from "./phrase-index.ts";
import { ANAPHORA } from "./tables/anaphora.ts";
import { ASIDES } from "./tables/asides.ts";
import { CHINESE_ASIDES } from "./tables/asides-chinese.ts";
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
import { CHINESE_EXAMPLES } from "./tables/examples-chinese.ts";
import { ENGLISH_EXAMPLES } from "./tables/examples-english.ts";
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

export type Aside = keyof typeof ASIDES;
export type ChineseAside = keyof typeof CHINESE_ASIDES;

export type Noun = "image" | "audio" | "video" | "document" | "table" | "text";

/** The tables that are matched against requests, by name. An evaluation leaves some out. */
export const TABLES = {
  ...LEXICON_TABLES,
  cues: {
    "English, vision": ENGLISH_VISION_CUES,
    "English, audio": ENGLISH_AUDIO_CUES,
    "English, text": ENGLISH_TEXT_CUES,
    "Chinese, vision": CHINESE_VISION_CUES,
    "Chinese, audio": CHINESE_AUDIO_CUES,
    "Chinese, text": CHINESE_TEXT_CUES,
  } as Readonly<Record<string, CueTable>>,
  examples: { english: ENGLISH_EXAMPLES, chinese: CHINESE_EXAMPLES },
  connectors: CONNECTORS as Rows,
  negators: NEGATORS,
  notNegated: NOT_NEGATED,
  backgroundOpenings: BACKGROUND_OPENINGS,
  wishOpenings: WISH_OPENINGS,
  courtesies: COURTESIES,
  asides: ASIDES as Readonly<Record<Aside, string>>,
  chineseAsides: CHINESE_ASIDES as Readonly<Record<ChineseAside, string>>,
  beyond: BEYOND,
  anaphora: ANAPHORA as Rows,
  ordinals: ORDINALS as Rows,
  quantifiers: QUANTIFIERS,
  depictions: DEPICTIONS as Rows,
};
export type Tables = typeof TABLES;

/** What is looked up in the tables, worked out. Plain data, so that a build can write it down. */
export interface CompiledTables {
  readonly cues: PhraseTable<Cue>;
  readonly connectors: PhraseTable<Relation>;
  readonly negators: PhraseTable<boolean>;
  readonly openings: PhraseTable<"background" | "wish">;
  readonly courtesies: PhraseTable<"courtesy">;
  readonly asides: PhraseTable<Aside>;
  readonly chineseAsides: PhraseTable<ChineseAside>;
  readonly beyond: PhraseTable<"beyond" | "order">;
  readonly nouns: PhraseTable<Noun>;
  readonly languages: PhraseTable<string>;
  readonly anaphora: PhraseTable<string>;
  readonly ordinals: PhraseTable<number>;
  readonly quantifiers: PhraseTable<"all">;
  readonly depictions: PhraseTable<"table" | "document">;
  /** Words to which misspelt ones are mended. */
  readonly words: readonly string[];
  /** Words that are spelt right, and stand for no task. */
  readonly otherWords: readonly string[];
}

/** Reads all tables. Throws where a row is not in the notation of patterns. */
export function compileTables(tables: Tables = TABLES): CompiledTables {
  const lexicon = lexiconOf(tables);
  const compile = <Row>(rows: Iterable<readonly [string, Row]>): PhraseTable<Row> => compilePhrases(lexicon, rows);
  const cues = compile(cueRows(Object.values(tables.cues)));
  const languages = compile(rowsOf(tables.languages, (name) => name));
  const asides = compile(rowsOf(tables.asides, (kind) => kind as Aside));
  const latinWordsOf = (...found: readonly PhraseTable<unknown>[]): readonly string[] =>
    [...new Set(found.flatMap((table) => [...wordsOfPhrases(lexicon, table)]))].filter((word) => /^[a-z]/.test(word));
  return {
    cues,
    connectors: compile(rowsOf(tables.connectors, (key) => key as Relation)),
    negators: compile([...rowsFor(tables.negators, true), ...rowsFor(tables.notNegated, false)]),
    openings: compile<"background" | "wish">([
      ...rowsFor(tables.backgroundOpenings, "background" as const),
      ...rowsFor(tables.wishOpenings, "wish" as const),
    ]),
    courtesies: compile(rowsFor(tables.courtesies, "courtesy" as const)),
    asides,
    chineseAsides: compile(rowsOf(tables.chineseAsides, (kind) => kind as ChineseAside)),
    beyond: compile(beyondRows(tables.beyond)),
    nouns: compile(Object.entries(NOUN_CLASSES).map(([noun, name]) => [`<${name}>`, noun as Noun] as const)),
    languages,
    anaphora: compile(rowsOf(tables.anaphora, (tasks) => tasks)),
    ordinals: compile(rowsOf(tables.ordinals, (position) => Number(position))),
    quantifiers: compile(rowsFor(tables.quantifiers, "all" as const)),
    depictions: compile(rowsOf(tables.depictions, (type) => type as "table" | "document")),
    words: latinWordsOf(cues, languages),
    otherWords: latinWordsOf(asides),
  };
}

/** The row of the cue tables that has this phrase. */
export function cueOf(cue: Cue, phrase: string): Cue {
  return { ...cue, phrase, isAnchored: isAnchored(phrase) };
}

export type ExampleLanguage = keyof Tables["examples"];

/** Reads the examples of one language. */
export function compileExamplesOf(language: ExampleLanguage, tables: Tables = TABLES): ExampleTable {
  const lexicon = lexiconOf(tables);
  const languages = compilePhrases(
    lexicon,
    rowsOf(tables.languages, (name) => name),
  );
  return compileExamples(tables.examples[language], new PhraseIndex(lexicon, languages));
}

const NOUN_CLASSES: Readonly<Record<Noun, string>> = {
  image: "picture",
  audio: "audio",
  video: "video",
  document: "document",
  table: "table",
  text: "text",
};

/** Without their phrases, which `cueOf` adds. */
function* cueRows(tables: readonly CueTable[]): Iterable<readonly [string, Cue]> {
  for (const table of tables) {
    for (const [task, rows] of Object.entries(table)) {
      for (const [key, phrases] of Object.entries(rows)) {
        const { weight, on } = readCueKey(key);
        for (const phrase of phrasesOf(phrases)) {
          yield [phrase, { task, weight, on, phrase: "", isAnchored: false }];
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
function beyondRows(phrases: string): readonly (readonly [string, "beyond" | "order"])[] {
  return phrasesOf(phrases).map((phrase) =>
    phrase.startsWith("^ ") ? ([phrase.slice(2), "order"] as const) : ([phrase, "beyond"] as const),
  );
}
