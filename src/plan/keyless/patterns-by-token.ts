import type { Pattern } from "./pattern.ts";
import type { Token } from "./token.ts";
import { entityKeys, wordMatches } from "./word-matches.ts";

/** Some patterns, by the token that they can begin with; always in the same order. */
export interface PatternsByToken {
  /** The bits of all words that one of them begins with. */
  readonly bits: number;
  /** Those that do not begin with words of their own. */
  readonly others: readonly Pattern[];
  /** Those that can begin with this token. */
  readonly beginningWith: (token: Token) => readonly Pattern[];
}

/** Fewer are looked through as quickly. */
const FEW = 3;
const MOST_REMEMBERED = 2000;

/** Remembers which of the patterns can begin with a word, or with an entity of a kind. */
export function patternsByToken(patterns: readonly Pattern[]): PatternsByToken {
  const remembered = new Map<string | readonly string[], readonly Pattern[]>();
  const beginningWith = (token: Token): readonly Pattern[] => {
    const key = token.kind === "entity" ? entityKeys(token) : token.text;
    const known = remembered.get(key);
    if (known) return known;
    const found = patterns.filter(([first]) => first?.kind !== "words" || wordMatches(first, token));
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, found);
    return found;
  };
  let bits = 0;
  for (const [first] of patterns) if (first?.kind === "words") bits |= first.bits;
  return {
    bits,
    others: patterns.filter(([first]) => first?.kind !== "words"),
    beginningWith: patterns.length <= FEW ? () => patterns : beginningWith,
  };
}
