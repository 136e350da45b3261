import type { Pattern } from "./pattern.ts";
import type { Token } from "./token.ts";
import { entityKeys, wordMatches } from "./word-matches.ts";

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
