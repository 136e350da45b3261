import { inflectVerb, type VerbForm } from "./inflect.ts";
import { lazily } from "./lazily.ts";
import type { Token } from "./token.ts";
import { bitsOfWords, entityKeys, type Words, wordMatches } from "./word-matches.ts";

/**
 * The notation of the tables. A pattern is a row of words, each matched against one token:
 *
 * - `speech`        this word; Chinese is written without spaces, one character per token
 * - `抠+图`          a verb and its object, which may stand apart: 抠图, 抠个图, 抠一下图, 抠完图
 * - `translate~`    the verb in any form
 * - `draw!`         the verb as an order only: "draw", not "drawing"
 * - `photo*`        any word that begins so
 * - `one|other`     either word
 * - `<picture>`     any entry of that class of the lexicon
 * - `@image`        a file of that type; `@file`, `@quote`, `@foreign`, `@text`, `@url`, `@number`
 * - `(read aloud | speak)?`  a choice of phrases; `?` after a word or a group makes it optional
 * - `.` and `..`    up to 1 and up to 3 words of a noun phrase: no preposition, no "and"
 * - `$`             the end of the clause: a mark follows, or nothing
 * - `...` and `....` up to 7 and up to 16 words of any kind, inside the clause
 */
export type Pattern = readonly PatternNode[];

export type PatternNode =
  | ({ readonly kind: "words" } & Words)
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "end" }
  | { readonly kind: "choice"; readonly options: readonly Pattern[]; readonly byToken: PatternsByToken }
  | { readonly kind: "gap"; readonly most: number; readonly isPhrase: boolean };

/** Word classes by name. */
export interface Lexicon {
  readonly get: (name: string) => WordClass | undefined;
}

/** One class of the lexicon: single words for a quick look-up, and phrases. */
export interface WordClass extends Words {
  readonly phrases: readonly Pattern[];
  readonly phrasesByToken: PatternsByToken;
  /** The phrases as they are written. */
  readonly texts: readonly string[];
}

/** Fewer are looked through as quickly. */
const FEW = 3;
const MOST_REMEMBERED = 2000;

/** Some patterns, by the token that they can begin with; always in the same order. */
export class PatternsByToken {
  /** The bits of all words that one of them begins with. */
  readonly bits: number;
  /** Those that do not begin with words of their own. */
  readonly others: readonly Pattern[];
  readonly #all: readonly Pattern[];
  #remembered: Map<string | readonly string[], readonly Pattern[]> | undefined;

  constructor(patterns: readonly Pattern[]) {
    let bits = 0;
    for (const [first] of patterns) if (first?.kind === "words") bits |= first.bits;
    this.bits = bits;
    this.others = patterns.filter(([first]) => first?.kind !== "words");
    this.#all = patterns;
  }

  /** Those that can begin with this token, and maybe some more. Remembers them, by words and kinds of entities. */
  beginningWith(token: Token): readonly Pattern[] {
    if (this.#all.length <= FEW) return this.#all;
    this.#remembered ??= new Map();
    const key = token.kind === "entity" ? entityKeys(token) : token.text;
    const known = this.#remembered.get(key);
    if (known) return known;
    const found = this.#all.filter(([first]) => first?.kind !== "words" || wordMatches(first, token));
    if (this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(key, found);
    return found;
  }
}

const GAPS: Readonly<Record<string, { readonly most: number; readonly isPhrase: boolean }>> = {
  ".": { most: 1, isPhrase: true },
  "..": { most: 3, isPhrase: true },
  "...": { most: 7, isPhrase: false },
  "....": { most: 16, isPhrase: false },
};
const HAN = /\p{Script=Han}/u;
/** The parts between separators outside parentheses; the first is there before the rest is read. */
function* splitOutside(text: string, separator: " " | "|"): Iterable<string> {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === separator && depth === 0) {
      const part = text.slice(start, at).trim();
      if (part !== "") yield part;
      start = at + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last !== "") yield last;
}

function wordsOf(element: string): Words {
  const words = new Map<string, VerbForm | undefined>();
  const stems: string[] = [];
  for (const word of element.split("|")) {
    if (word.endsWith("~")) for (const [form, kind] of inflectVerb(word.slice(0, -1))) words.set(form, kind);
    else if (word.endsWith("!") && word.length > 1)
      words.set(word.slice(0, -1), "base").set(`${word.slice(0, -1)}s`, "base");
    else if (word.endsWith("*")) stems.push(word.slice(0, -1));
    else words.set(word, undefined);
  }
  return { words, stems, bits: bitsOfWords(words.keys(), stems) };
}

function parseWords(element: string): PatternNode {
  return { kind: "words", ...wordsOf(element) };
}

const parsed = new Map<string, readonly PatternNode[]>();

/** The same elements stand in many rows; each is read once. */
function parseElement(element: string): readonly PatternNode[] {
  const known = parsed.get(element);
  if (known) return known;
  const nodes = readElement(element);
  parsed.set(element, nodes);
  return nodes;
}

/** What stands between the verb and the object of a separable verb. */
const separated = lazily(() =>
  choiceOf([..."一下 一个 个 下 了 完 好 点 张 一 过 掉".split(" ").map(parsePattern), []]),
);

function choiceOf(options: readonly Pattern[]): PatternNode {
  return { kind: "choice", options, byToken: new PatternsByToken(options) };
}

function readElement(element: string): readonly PatternNode[] {
  if (element.endsWith("?") && element.length > 1) {
    return [choiceOf([parseElement(element.slice(0, -1)), []])];
  }
  if (element === "$") return [{ kind: "end" }];
  const gap = GAPS[element];
  if (gap) return [{ kind: "gap", ...gap }];
  if (element.startsWith("(")) {
    return [choiceOf(Array.from(splitOutside(element.slice(1, -1), "|"), parsePattern))];
  }
  if (element.startsWith("<") && element.endsWith(">")) return [{ kind: "class", name: element.slice(1, -1) }];
  if (HAN.test(element) && !element.includes("|") && !element.startsWith("@")) {
    return Array.from(element.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu), ([piece]) =>
      piece === "+" ? separated() : parseWords(piece),
    );
  }
  if (HAN.test(element) && element.includes("|")) {
    return [choiceOf(element.split("|").map(parsePattern))];
  }
  return [parseWords(element)];
}

/** Reads one row of a table. */
export function parsePattern(text: string): Pattern {
  const nodes: PatternNode[] = [];
  for (const element of text.includes("(") ? splitOutside(text, " ") : text.split(" "))
    if (element !== "") nodes.push(...parseElement(element));
  return nodes;
}

/** The classes of the lexicon that a pattern names. */
export function classesOfPattern(pattern: Pattern): readonly string[] {
  return pattern.flatMap((node) => {
    if (node.kind === "class") return [node.name];
    return node.kind === "choice" ? node.options.flatMap(classesOfPattern) : [];
  });
}

/** All words of a row and the classes that it names, in order, without reading the row as a pattern. */
export function* wordsOfPattern(text: string): Iterable<{ readonly word: string } | { readonly className: string }> {
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece.startsWith("<")) yield { className: piece.slice(1, -1) };
    else if (!piece.startsWith(".") && piece !== "$") for (const word of wordsOf(piece).words.keys()) yield { word };
  }
}

const PIECES = /<[^>]+>|[^\s|()?\p{Script=Han}]+/gu;

/**
 * The tokens with which a match of the row can begin: words, stems ending in `*`, and classes in angle brackets. Reads no
 * more of the row than that takes.
 */
export function firstKeysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const element of splitOutside(text, " ")) {
    for (const node of parseElement(element)) if (!addFirstKeys([node], keys)) return keys;
  }
  return keys;
}

/** The same for a pattern that is read already. */
export function firstKeysOfNodes(pattern: Pattern): ReadonlySet<string> {
  const keys = new Set<string>();
  addFirstKeys(pattern, keys);
  return keys;
}

/** Whether all of the nodes can match nothing. */
function addFirstKeys(nodes: readonly PatternNode[], keys: Set<string>): boolean {
  return nodes.every((node) => {
    switch (node.kind) {
      case "end":
      case "gap":
        throw new Error("A pattern cannot begin with a gap or an end");
      case "choice":
        return node.options.map((option) => addFirstKeys(option, keys)).includes(true);
      case "class":
        keys.add(`<${node.name}>`);
        return false;
      case "words":
        for (const word of node.words.keys()) keys.add(word);
        for (const stem of node.stems) keys.add(`${stem}*`);
        return false;
      default:
        return node satisfies never;
    }
  });
}
