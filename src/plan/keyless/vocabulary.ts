import {
  type Aside,
  type ChineseAside,
  type CompiledTables,
  type Cue,
  compileExamplesOf,
  compileTables,
  cueOf,
  type ExampleLanguage,
  type Noun,
  type Tables,
} from "./compile-tables.ts";
import { ExampleIndex, type ExampleTable } from "./example-index.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Lexicon } from "./pattern.ts";
import { PhraseIndex, type PhraseTable } from "./phrase-index.ts";
import { readExamples, readTables } from "./read-tables.ts";
import { Speller } from "./spelling.ts";
import type { Relation } from "./tables/connectors.ts";

export type { Aside, ChineseAside, Cue, Noun } from "./compile-tables.ts";

/** All tables, ready to be looked up. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly cues: PhraseIndex<Cue>;
  readonly connectors: PhraseIndex<Relation>;
  readonly negators: PhraseIndex<boolean>;
  readonly openings: PhraseIndex<"background" | "wish">;
  readonly courtesies: PhraseIndex<"courtesy">;
  /** What asks for nothing. */
  readonly asides: PhraseIndex<Aside>;
  readonly chineseAsides: PhraseIndex<ChineseAside>;
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
  /** Wishes as people word them. */
  readonly examplesIn: (language: ExampleLanguage) => ExampleIndex;
}

function createVocabulary(
  compiled: CompiledTables,
  lexicon: Lexicon,
  examplesOf: (language: ExampleLanguage) => ExampleTable,
): Vocabulary {
  const examples = new Map<ExampleLanguage, ExampleIndex>();
  const examplesIn = (language: ExampleLanguage): ExampleIndex => {
    const index = examples.get(language) ?? new ExampleIndex(examplesOf(language));
    examples.set(language, index);
    return index;
  };
  const index = <Row>(table: PhraseTable<Row>): PhraseIndex<Row> => new PhraseIndex(lexicon, table);
  return {
    lexicon,
    cues: new PhraseIndex(lexicon, compiled.cues, cueOf),
    connectors: index(compiled.connectors),
    negators: index(compiled.negators),
    openings: index(compiled.openings),
    courtesies: index(compiled.courtesies),
    asides: index(compiled.asides),
    chineseAsides: index(compiled.chineseAsides),
    beyond: index(compiled.beyond),
    nouns: index(compiled.nouns),
    languages: index(compiled.languages),
    anaphora: index(compiled.anaphora),
    ordinals: index(compiled.ordinals),
    quantifiers: index(compiled.quantifiers),
    depictions: index(compiled.depictions),
    speller: new Speller(compiled.words, compiled.otherWords),
    examplesIn,
  };
}

/** The vocabulary of other tables than all; an evaluation leaves some out. */
export function vocabularyOf(tables: Tables): Vocabulary {
  return createVocabulary(compileTables(tables), lexiconOf(tables), (language) => compileExamplesOf(language, tables));
}

let shared: Vocabulary | undefined;

/** Made at the first request, once per process. */
export function vocabulary(): Vocabulary {
  shared ??= createVocabulary(readTables(), lexiconOf(), readExamples);
  return shared;
}
