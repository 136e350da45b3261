import type { VerbForm } from "./inflect.ts";
import {
  entityKeys,
  firstKeysOf,
  firstKeysOfNodes,
  type Lexicon,
  type Pattern,
  PatternMatcher,
  parsePattern,
  type WordClass,
  wordsOfPattern,
} from "./pattern.ts";
import { phrasesOf } from "./tables/cue-table.ts";
import type { Span, Token } from "./token.ts";

/** One row of a table found in the request. */
export interface PhraseHit<Row> extends Span {
  readonly row: Row;
  readonly form: VerbForm | undefined;
}

/** The lexicon of these rows, class name → words and phrases in the notation of patterns. A class is read when it is first asked for. */
export function buildLexicon(...tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const classes = new Map<string, WordClass>();
  return {
    get: (name) => {
      const known = classes.get(name);
      if (known) return known;
      const rows = tables.flatMap((table) => table[name] ?? []);
      if (rows.length === 0) return undefined;
      const built = readClass(rows);
      classes.set(name, built);
      return built;
    },
  };
}

function readClass(rows: readonly string[]): WordClass {
  const words = new Map<string, VerbForm | undefined>();
  const stems: string[] = [];
  const phrases: { readonly text: string; readonly pattern: Pattern }[] = [];
  for (const entry of rows.flatMap(phrasesOf)) {
    const pattern = parsePattern(entry);
    const [first] = pattern;
    if (pattern.length === 1 && first?.kind === "words") {
      for (const [word, form] of first.words) words.set(word, form);
      stems.push(...first.stems);
    } else phrases.push({ text: entry, pattern });
  }
  // The longest phrase first: "text file" before "text".
  phrases.sort((one, other) => other.pattern.length - one.pattern.length);
  return { words, stems, phrases: phrases.map(({ pattern }) => pattern), texts: phrases.map(({ text }) => text) };
}

interface Entry<Row> {
  /** Its place in the tables. */
  readonly rank: number;
  readonly text: string;
  readonly row: Row;
  pattern?: Pattern;
}

/**
 * Finds every row whose pattern stands in the request, by the word that it begins with. A row is read as a pattern when
 * that word first occurs: a process that plans one request reads few of them.
 */
export class PhraseIndex<Row> {
  readonly #lexicon: Lexicon;
  readonly #matcher: PatternMatcher;
  readonly #entries: Entry<Row>[] = [];
  readonly #byKey = new Map<string, Entry<Row>[]>();
  /** Classes of the lexicon that have an entry which begins so, of those that rows begin with. */
  readonly #classesByKey = new Map<string, string[]>();
  readonly #found = new Map<string, readonly Entry<Row>[]>();
  readonly #stemLengths = new Set<number>();

  constructor(lexicon: Lexicon, rows: Iterable<readonly [pattern: string, row: Row]>) {
    this.#lexicon = lexicon;
    this.#matcher = new PatternMatcher(lexicon);
    for (const [text, row] of rows) {
      const entry: Entry<Row> = { rank: this.#entries.length, text, row };
      this.#entries.push(entry);
      for (const key of firstKeysOf(text)) {
        const entries = this.#byKey.get(key);
        if (entries) entries.push(entry);
        else {
          this.#byKey.set(key, [entry]);
          if (key.startsWith("<")) this.#addClass(key.slice(1, -1));
          else if (key.endsWith("*")) this.#stemLengths.add(key.length - 1);
        }
      }
    }
  }

  #addClass(name: string): void {
    for (const key of firstKeysOfClass(this.#lexicon, name)) {
      if (key.endsWith("*")) this.#stemLengths.add(key.length - 1);
      const classes = this.#classesByKey.get(key);
      if (classes) classes.push(name);
      else this.#classesByKey.set(key, [name]);
    }
  }

  /** All words of the rows and of the classes that they name. */
  *words(): Iterable<string> {
    const classes = new Set<string>();
    for (const { text } of this.#entries) yield* wordsOfRow(text, this.#lexicon, classes);
  }

  find(tokens: readonly Token[]): readonly PhraseHit<Row>[] {
    const hits: PhraseHit<Row>[] = [];
    for (let position = 0; position < tokens.length; position += 1) this.#findAt(tokens, position, hits);
    return hits;
  }

  /** The longest row that matches at this very position. */
  longestAt(tokens: readonly Token[], position: number): PhraseHit<Row> | undefined {
    const hits: PhraseHit<Row>[] = [];
    this.#findAt(tokens, position, hits);
    let longest: PhraseHit<Row> | undefined;
    for (const hit of hits) if (!longest || hit.end > longest.end) longest = hit;
    return longest;
  }

  #findAt(tokens: readonly Token[], position: number, hits: PhraseHit<Row>[]): void {
    const token = tokens[position];
    if (!token || tokens[position - 1]?.joinsNext) return;
    if (token.kind === "entity" || token.kind === "number") {
      for (const key of entityKeys(token)) this.#tryAll(key, tokens, position, hits);
    }
    if (token.kind === "entity") return;
    this.#tryAll(token.text, tokens, position, hits);
    for (const length of this.#stemLengths) {
      if (token.text.length >= length) this.#tryAll(`${token.text.slice(0, length)}*`, tokens, position, hits);
    }
  }

  #tryAll(key: string, tokens: readonly Token[], position: number, hits: PhraseHit<Row>[]): void {
    for (const entry of this.#entriesOf(key)) {
      entry.pattern ??= parsePattern(entry.text);
      const match = this.#matcher.match(entry.pattern, tokens, position);
      if (match) hits.push({ row: entry.row, start: position, end: match.end, form: match.form });
    }
  }

  /** Rows that begin so, or with a class that does, in the order of the tables. */
  #entriesOf(key: string): readonly Entry<Row>[] {
    const own = this.#byKey.get(key) ?? NONE;
    const classes = this.#classesByKey.get(key);
    if (!classes) return own;
    const known = this.#found.get(key);
    if (known) return known;
    const all = new Set([...own, ...classes.flatMap((name) => this.#byKey.get(`<${name}>`) ?? [])]);
    const entries = [...all].sort((one, other) => one.rank - other.rank);
    this.#found.set(key, entries);
    return entries;
  }
}

const NONE: readonly never[] = [];

/** The tokens with which an entry of a class can begin. */
function firstKeysOfClass(lexicon: Lexicon, name: string): ReadonlySet<string> {
  const entries = lexicon.get(name);
  if (!entries) throw new Error(`The lexicon has no class "${name}"`);
  const keys = new Set<string>(entries.words.keys());
  for (const stem of entries.stems) keys.add(`${stem}*`);
  for (const phrase of entries.phrases) {
    for (const key of firstKeysOfNodes(phrase)) {
      if (key.startsWith("<")) for (const inner of firstKeysOfClass(lexicon, key.slice(1, -1))) keys.add(inner);
      else keys.add(key);
    }
  }
  return keys;
}

/** Each class once: `classes` has those that are done. */
function* wordsOfRow(text: string, lexicon: Lexicon, classes: Set<string>): Iterable<string> {
  for (const piece of wordsOfPattern(text)) {
    if ("word" in piece) {
      yield piece.word;
      continue;
    }
    const entries = lexicon.get(piece.className);
    if (!entries || classes.has(piece.className)) continue;
    classes.add(piece.className);
    yield* entries.words.keys();
    for (const phrase of entries.texts) yield* wordsOfRow(phrase, lexicon, classes);
  }
}
