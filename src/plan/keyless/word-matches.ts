import type { VerbForm } from "./inflect.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { ORDINARY_WORDS } from "./tables/ordinary-words.ts";
import type { Entity, Token } from "./token.ts";

/** Words and beginnings of words, one of which a token has to be. */
export interface Words {
  readonly words: ReadonlyMap<string, VerbForm | undefined>;
  readonly stems: readonly string[];
}

export function wordMatches({ words, stems }: Words, token: Token): boolean {
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
