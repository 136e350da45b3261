import type { Pattern } from "./pattern.ts";
import type { Token } from "./token.ts";
import { entityKeys, wordMatches } from "./word-matches.ts";

/** Those of some patterns that can begin with this token, in the same order. */
export type PatternsByToken = (token: Token | undefined) => readonly Pattern[];

/** Fewer are looked through as quickly. */
const FEW = 3;
const MOST_REMEMBERED = 2000;

/** Remembers which of the patterns can begin with a word, or with an entity of a kind. */
export function patternsByToken(patterns: readonly Pattern[]): PatternsByToken {
  if (patterns.length <= FEW) return () => patterns;
  const remembered = new Map<string | readonly string[], readonly Pattern[]>();
  return (token) => {
    const key = token?.kind === "entity" ? entityKeys(token) : (token?.text ?? "");
    const known = remembered.get(key);
    if (known) return known;
    const found = patterns.filter(([first]) => first?.kind !== "words" || (token && wordMatches(first, token)));
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, found);
    return found;
  };
}
