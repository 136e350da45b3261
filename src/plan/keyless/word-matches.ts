import type { VerbForm } from "./inflect.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { ORDINARY_WORDS } from "./tables/ordinary-words.ts";
import type { Entity, Token } from "./token.ts";

/** Words and beginnings of words, one of which a token has to be. */
export interface Words {
  readonly words: ReadonlyMap<string, VerbForm | undefined>;
  readonly stems: readonly string[];
  /** The bits of the words. A token that has none of them is none of the words. */
  readonly bits: number;
}

const ALL_BITS = -1;

export function bitsOfWords(words: Iterable<string>, stems: readonly string[]): number {
  if (stems.length > 0) return ALL_BITS;
  let bits = 0;
  for (const word of words) bits |= bitOf(word);
  return bits;
}

/** One of 32 bits, by the length and three letters: quick, as a first plan works it out for thousands of words. */
function bitOf(word: string): number {
  const { length } = word;
  const hash =
    word.charCodeAt(0) * 5 + word.charCodeAt(length >> 1) * 17 + word.charCodeAt(length - 1) * 29 + length * 7;
  return 1 << (hash ^ (hash >>> 5));
}

const bitsOfRequests = new WeakMap<readonly Token[], Int32Array>();

/** The bits of each token. */
export function bitsOfTokens(tokens: readonly Token[]): Int32Array {
  const known = bitsOfRequests.get(tokens);
  if (known) return known;
  const bits = Int32Array.from(tokens, (token) => {
    const own = token.kind === "entity" ? 0 : bitOf(token.text);
    return entityKeys(token).reduce((all, key) => all | bitOf(key), own);
  });
  bitsOfRequests.set(tokens, bits);
  return bits;
}

export function wordMatches({ words, stems }: Omit<Words, "bits">, token: Token): boolean {
  if (token.kind === "entity") {
    for (const key of entityKeys(token)) if (words.has(key)) return true;
    return false;
  }
  if (words.has(token.text) || (token.kind === "number" && words.has("@number"))) return true;
  for (const stem of stems) if (token.text.startsWith(stem)) return true;
  return false;
}

/** The names under which patterns find an entity or a number: `@file`, `@image`, …. Equal lists are one list. */
export function entityKeys({ kind, entity }: Token): readonly string[] {
  if (!entity) return kind === "number" ? NUMBER_KEYS : NO_KEYS;
  const known = keysOfEntities.get(entity);
  if (known) return known;
  const keys = keysOf(entity);
  keysOfEntities.set(entity, keys);
  return keys;
}

const NUMBER_KEYS: readonly string[] = ["@number"];
const NO_KEYS: readonly string[] = [];
const GAP_KEYS: readonly string[] = ["@quote", "@text", "@gap"];
const FOREIGN_KEYS: readonly string[] = ["@quote", "@text", "@foreign"];
const QUOTE_KEYS: readonly string[] = ["@quote", "@text"];
const fileKeys = new Map<string, readonly string[]>();
const keysOfEntities = new WeakMap<Entity, readonly string[]>();
const GAP_IN_TEXT = /\[mask\]|<mask>|_{2,}/i;

function keysOf({ kind, type, value }: Entity): readonly string[] {
  if (kind === "quote" || kind === "passage") {
    if (GAP_IN_TEXT.test(value)) return GAP_KEYS;
    return isForeign(value) ? FOREIGN_KEYS : QUOTE_KEYS;
  }
  const known = fileKeys.get(`${kind} ${type}`);
  const keys = known ?? (kind === "url" ? ["@url", "@file", `@${type}`] : ["@file", `@${type}`]);
  fileKeys.set(`${kind} ${type}`, keys);
  return keys;
}

const LONGEST_FOREIGN = 400;

/** Words that are hardly English: accents, or none of the little words of which English is full. */
function isForeign(text: string): boolean {
  if (text.length > LONGEST_FOREIGN) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => FUNCTION_WORDS.has(word) || ORDINARY_WORDS.has(word))) return false;
  return words.length > 1 || /[^\p{ASCII}]/u.test(text);
}
