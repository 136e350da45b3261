import type { VerbForm } from "./inflect.ts";
import { firstKeysOf, firstKeysOfNodes, type Lexicon, type Pattern, parsePattern, wordsOfPattern } from "./pattern.ts";
import { PatternMatcher } from "./pattern-matcher.ts";
import type { Span, Token } from "./token.ts";
import { entityKeys } from "./word-matches.ts";

/** One row of a table found in the request. */
export interface PhraseHit<Row> extends Span {
  readonly row: Row;
  readonly form: VerbForm | undefined;
}

/** The rows of a table and the tokens with which each can begin. Plain data, so that a build can write it down. */
export interface PhraseTable<Row> {
  /** One a line, in the order of the rows. `^ …`: stands only where a clause begins. */
  readonly patterns: string;
  /** What the rows say, each once: many patterns are of one task. */
  readonly meanings: readonly Row[];
  /** The meaning of each row, as runs of the same: its number and how many rows. */
  readonly runs: readonly (readonly [meaning: number, rows: number])[];
  /** First token, stem ending in `*` or class in angle brackets → numbers of rows. */
  readonly rowsByKey: Readonly<Record<string, readonly number[]>>;
  /** First token or stem → classes of the lexicon with an entry that begins so, of those that rows begin with. */
  readonly classesByKey: Readonly<Record<string, readonly string[]>>;
  readonly stemLengths: readonly number[];
}

/** Works out with which tokens the rows begin. Throws where a pattern cannot be read. */
export function compilePhrases<Row>(
  lexicon: Lexicon,
  rows: Iterable<readonly [pattern: string, row: Row]>,
): PhraseTable<Row> {
  const all = [...rows];
  const meanings = new Map<string, readonly [number: number, row: Row]>();
  const runs: [number, number][] = [];
  for (const [, row] of all) {
    const key = JSON.stringify(row);
    const [meaning] = meanings.get(key) ?? [meanings.size];
    meanings.set(key, [meaning, row]);
    const run = runs.at(-1);
    if (run?.[0] === meaning) run[1] += 1;
    else runs.push([meaning, 1]);
  }
  const rowsByKey = new Map<string, number[]>();
  const classesByKey = new Map<string, string[]>();
  const stemLengths = new Set<number>();
  const add = <Item>(map: Map<string, Item[]>, key: string, item: Item) => {
    if (key.endsWith("*")) stemLengths.add(key.length - 1);
    const items = map.get(key);
    if (items) items.push(item);
    else map.set(key, [item]);
  };
  all.forEach(([text], rank) => {
    for (const key of firstKeysOf(withoutAnchor(text))) {
      if (key.startsWith("<") && !rowsByKey.has(key)) {
        const name = key.slice(1, -1);
        for (const inner of firstKeysOfClass(lexicon, name)) add(classesByKey, inner, name);
      }
      add(rowsByKey, key, rank);
    }
  });
  return {
    patterns: all.map(([text]) => text).join("\n"),
    meanings: [...meanings.values()].map(([, row]) => row),
    runs,
    rowsByKey: Object.fromEntries(rowsByKey),
    classesByKey: Object.fromEntries(classesByKey),
    stemLengths: [...stemLengths],
  };
}

/** The patterns of the rows, as they are matched. */
export function patternsOf({ patterns }: PhraseTable<unknown>): readonly string[] {
  return patterns.split("\n").map(withoutAnchor);
}

export function isAnchored(pattern: string): boolean {
  return pattern.startsWith("^ ");
}

function withoutAnchor(pattern: string): string {
  return isAnchored(pattern) ? pattern.slice(2) : pattern;
}

/** All words of the rows and of the classes that they name. */
export function* wordsOfPhrases(lexicon: Lexicon, table: PhraseTable<unknown>): Iterable<string> {
  const classes = new Set<string>();
  for (const text of patternsOf(table)) yield* wordsOfRow(text, lexicon, classes);
}

interface Entry<Row> {
  readonly row: Row;
  readonly pattern: Pattern;
}

/** The rows that begin with a word, and those of them that may go on with another. */
interface Entries<Row> {
  readonly all: readonly Entry<Row>[];
  /** Next word → its rows; none where the pair was seen but once. */
  readonly byNext: Map<string | readonly string[], readonly Entry<Row>[] | undefined>;
}

/**
 * Finds every row whose pattern stands in the request, by the word that it begins with. A row is read as a pattern when
 * that word first occurs: a process that plans one request reads few of them.
 */
export class PhraseIndex<Row> {
  readonly #matcher: PatternMatcher;
  readonly #beginnings: PatternMatcher;
  readonly #table: PhraseTable<Row>;
  readonly #rowOf: (meaning: Row, pattern: string) => Row;
  readonly #entries: (Entry<Row> | undefined)[] = [];
  #rows: { readonly patterns: readonly string[]; readonly meanings: readonly Row[] } | undefined;
  readonly #found = new Map<string, Entries<Row>>();
  #pairs = 0;
  readonly #hits = new WeakMap<readonly Token[], readonly PhraseHit<Row>[]>();

  /** `rowOf`: what a row says, if its pattern belongs to that. */
  constructor(lexicon: Lexicon, table: PhraseTable<Row>, rowOf: (meaning: Row, pattern: string) => Row = (row) => row) {
    this.#rowOf = rowOf;
    this.#matcher = new PatternMatcher(lexicon);
    this.#beginnings = new PatternMatcher(lexicon, true);
    this.#table = table;
  }

  /** Asked for the same tokens again, it remembers. */
  find(tokens: readonly Token[]): readonly PhraseHit<Row>[] {
    const known = this.#hits.get(tokens);
    if (known) return known;
    const hits: PhraseHit<Row>[] = [];
    for (let position = 0; position < tokens.length; position += 1) this.#findAt(tokens, position, hits, NONE);
    this.#hits.set(tokens, hits);
    return hits;
  }

  /** What `find` finds that lies inside the span. */
  findIn(tokens: readonly Token[], { start, end }: Span): readonly PhraseHit<Row>[] {
    return this.find(tokens).filter((hit) => hit.start >= start && hit.end <= end);
  }

  /** The longest match at this very position; of these rows only, where they are named. */
  longestAt(tokens: readonly Token[], position: number, ...rows: readonly Row[]): PhraseHit<Row> | undefined {
    const hits: PhraseHit<Row>[] = [];
    this.#findAt(tokens, position, hits, rows);
    let longest: PhraseHit<Row> | undefined;
    for (const hit of hits) if (!longest || hit.end > longest.end) longest = hit;
    return longest;
  }

  #findAt(tokens: readonly Token[], position: number, hits: PhraseHit<Row>[], rows: readonly Row[]): void {
    const token = tokens[position];
    if (!token || tokens[position - 1]?.joinsNext) return;
    if (token.kind === "entity" || token.kind === "number") {
      for (const key of entityKeys(token))
        this.#tryAll(this.#entriesOf(key, this.#lookUp), tokens, position, hits, rows);
    }
    if (token.kind !== "entity")
      this.#tryAll(this.#entriesOf(token.text, this.#lookUpWord), tokens, position, hits, rows);
  }

  /** Of `rows` only, where there are any. */
  #tryAll(
    entries: Entries<Row>,
    tokens: readonly Token[],
    position: number,
    hits: PhraseHit<Row>[],
    rows: readonly Row[],
  ): void {
    if (entries.all.length === 0) return;
    for (const { row, pattern } of this.#mayGoOn(entries, tokens, position)) {
      if (rows.length > 0 && !rows.includes(row)) continue;
      const match = this.#matcher.match(pattern, tokens, position);
      if (match) hits.push({ row, start: position, end: match.end, form: match.form });
    }
  }

  #entriesOf(key: string, lookUp: (key: string) => readonly Entry<Row>[]): Entries<Row> {
    const known = this.#found.get(key);
    if (known) return known;
    const all = lookUp(key);
    const entries = all.length === 0 ? NO_ENTRIES : { all, byNext: new Map() };
    if (this.#found.size < MOST_REMEMBERED || all.length > 0) this.#found.set(key, entries);
    return entries;
  }

  /** Those that the next word does not rule out. Pairs of words that come again are remembered. */
  #mayGoOn({ all, byNext }: Entries<Row>, tokens: readonly Token[], position: number): readonly Entry<Row>[] {
    const [token, next] = [tokens[position], tokens[position + 1]];
    // What a mark begins is read as one with it: (a.jpg).
    if (all.length < MANY || !token || !next || next.kind === "mark" || next.kind === "han") return all;
    const key = next.kind === "entity" ? entityKeys(next) : next.text;
    const known = byNext.get(key);
    if (known) return known;
    if (byNext.has(key)) {
      const pair = [token, next];
      const left = all.filter(({ pattern }) => this.#beginnings.match(pattern, pair, 0));
      byNext.set(key, left);
      return left;
    }
    if (this.#pairs < MOST_PAIRS) {
      this.#pairs += 1;
      byNext.set(key, undefined);
    }
    return all;
  }

  /** Rows that begin with the word, then those that begin with a stem of it. */
  readonly #lookUpWord = (word: string): readonly Entry<Row>[] => {
    const entries = [...this.#lookUp(word)];
    for (const length of this.#table.stemLengths)
      if (word.length >= length) entries.push(...this.#lookUp(`${word.slice(0, length)}*`));
    return entries.length === 0 ? NONE : entries;
  };

  /** Rows that begin so, or with a class that does, in the order of the tables. */
  readonly #lookUp = (key: string): readonly Entry<Row>[] => {
    const { rowsByKey, classesByKey } = this.#table;
    const own = itemsOf(rowsByKey, key);
    const classes = itemsOf(classesByKey, key);
    if (own.length === 0 && classes.length === 0) return NONE;
    const all = new Set([...own, ...classes.flatMap((name) => itemsOf(rowsByKey, `<${name}>`))]);
    return [...all].sort((one, other) => one - other).flatMap((rank) => this.#entryAt(rank) ?? []);
  };

  #entryAt(rank: number): Entry<Row> | undefined {
    const known = this.#entries[rank];
    if (known) return known;
    this.#rows ??= rowsOf(this.#table);
    const [pattern, meaning] = [this.#rows.patterns[rank], this.#rows.meanings[rank]];
    if (pattern === undefined || meaning === undefined) return undefined;
    const entry = { row: this.#rowOf(meaning, pattern), pattern: parsePattern(withoutAnchor(pattern)) };
    this.#entries[rank] = entry;
    return entry;
  }
}

function rowsOf<Row>({ patterns, meanings, runs }: PhraseTable<Row>): {
  readonly patterns: readonly string[];
  readonly meanings: readonly Row[];
} {
  const each: Row[] = [];
  for (const [number, rows] of runs) {
    const meaning = meanings[number];
    if (meaning !== undefined) for (let row = 0; row < rows; row += 1) each.push(meaning);
  }
  return { patterns: patterns.split("\n"), meanings: each };
}

/** A user's word may be "constructor". */
function itemsOf<Item>(record: Readonly<Record<string, readonly Item[]>>, key: string): readonly Item[] {
  return (Object.hasOwn(record, key) ? record[key] : undefined) ?? NONE;
}

const NONE: readonly never[] = [];
const NO_ENTRIES: Entries<never> = { all: NONE, byNext: new Map() };
const MOST_REMEMBERED = 5000;
const MOST_PAIRS = 20_000;
/** Fewer rows are tried as quickly. */
const MANY = 4;

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
