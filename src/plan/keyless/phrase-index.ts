import type { VerbForm } from "./inflect.ts";
import { entityKeys, type Lexicon, type Pattern, PatternMatcher, parsePattern, type WordClass } from "./pattern.ts";
import { phrasesOf } from "./tables/cue-table.ts";
import type { Span, Token } from "./token.ts";

/** One row of a table found in the request. */
export interface PhraseHit<Row> extends Span {
  readonly row: Row;
  readonly form: VerbForm | undefined;
}

/** Builds the lexicon from its rows: class name → words and phrases in the notation of patterns. */
export function buildLexicon(...tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const classes = new Map<string, WordClass>();
  for (const table of tables) {
    for (const [name, entries] of Object.entries(table)) {
      const known = classes.get(name);
      const words = new Map<string, VerbForm | undefined>(known?.words);
      const stems = [...(known?.stems ?? [])];
      const phrases = [...(known?.phrases ?? [])];
      for (const entry of phrasesOf(entries)) {
        const pattern = parsePattern(entry);
        const [first] = pattern;
        if (pattern.length === 1 && first?.kind === "words") {
          for (const [word, form] of first.words) words.set(word, form);
          stems.push(...first.stems);
        } else phrases.push(pattern);
      }
      // The longest phrase first: "text file" before "text".
      phrases.sort((one, other) => other.length - one.length);
      classes.set(name, { words, stems, phrases });
    }
  }
  return classes;
}

/** Finds every row whose pattern stands in the request, by the word that it begins with. */
export class PhraseIndex<Row> {
  readonly #matcher: PatternMatcher;
  readonly #byWord = new Map<string, { readonly pattern: Pattern; readonly row: Row }[]>();
  readonly #stemLengths = new Set<number>();
  readonly #words = new Set<string>();

  constructor(lexicon: Lexicon, rows: Iterable<readonly [pattern: string, row: Row]>) {
    this.#matcher = new PatternMatcher(lexicon);
    for (const [text, row] of rows) {
      const pattern = parsePattern(text);
      this.#matcher.addWords(pattern, this.#words);
      for (const key of this.#matcher.firstKeys(pattern, text)) {
        if (key.endsWith("*")) this.#stemLengths.add(key.length - 1);
        const entries = this.#byWord.get(key);
        if (entries) entries.push({ pattern, row });
        else this.#byWord.set(key, [{ pattern, row }]);
      }
    }
  }

  /** All words of the patterns and of the classes that they name. */
  get words(): Iterable<string> {
    return this.#words;
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
    for (const { pattern, row } of this.#byWord.get(key) ?? []) {
      const match = this.#matcher.match(pattern, tokens, position);
      if (match) hits.push({ row, start: position, end: match.end, form: match.form });
    }
  }
}
