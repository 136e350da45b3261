import { ORDINARY_WORDS } from "./tables/ordinary-words.ts";
import type { Token } from "./token.ts";

const SHORTEST = 4;
/** From this length on, two letters may be wrong. */
const LONG = 10;
const MOST_REMEMBERED = 5000;

/** Mends misspelt words to words of the tables: "trascribe" → transcribe. Words of everyday English are left alone. */
export class Speller {
  readonly #words: Iterable<string>;
  readonly #otherWords: Iterable<string>;
  readonly #remembered = new Map<string, string | undefined>();
  #known: ReadonlySet<string> | undefined;
  #others: ReadonlySet<string> | undefined;
  #byFirstLetter: ReadonlyMap<string, readonly string[]> | undefined;

  /** The words are gone through when a request first has one that may be misspelt. Nothing is mended to one of the others. */
  constructor(words: Iterable<string>, otherWords: Iterable<string> = []) {
    this.#words = words;
    this.#otherWords = otherWords;
  }

  mend(tokens: readonly Token[]): readonly Token[] {
    return tokens.map((token) => {
      if (token.kind !== "word" || token.text.length < SHORTEST || token.text.length > 20) return token;
      const word = this.#mendWord(token.text);
      return word === undefined ? token : { ...token, text: word, misspelt: token.text };
    });
  }

  #mendWord(word: string): string | undefined {
    if (ORDINARY_WORDS.has(word) || ORDINARY_WORDS.has(word.replace(/s$/, "")) || !/^[a-z]+$/.test(word))
      return undefined;
    this.#known ??= new Set(this.#words);
    this.#others ??= new Set(this.#otherWords);
    if (this.#known.has(word) || this.#others.has(word)) return undefined;
    if (this.#remembered.has(word)) return this.#remembered.get(word);
    this.#byFirstLetter ??= groupByFirstLetter(this.#known);
    const found = nearestWord(word, this.#byFirstLetter.get(word[0] ?? "") ?? []);
    if (this.#remembered.size < MOST_REMEMBERED) this.#remembered.set(word, found);
    return found;
  }
}

function groupByFirstLetter(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    const first = word[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(word);
    else groups.set(first, [word]);
  }
  return groups;
}

function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const most = word.length >= LONG ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    // A short word with another letter in place is another word: "pain" is not "pair".
    if (word.length <= 5 && candidate.length === word.length && !isTransposed(word, candidate)) continue;
    if (word.length <= 5 && candidate.length < word.length) continue;
    if (isOtherWord(word, candidate) || hasOtherConsonant(word, candidate)) continue;
    const distance = editDistance(word, candidate, least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** "translator" is no slip of the pen for "translate". */
function isOtherWord(word: string, candidate: string): boolean {
  const ending = WORD_ENDING.exec(word)?.[0];
  return ending !== undefined && !candidate.endsWith(ending) && candidate.startsWith(word.slice(0, -ending.length - 1));
}

const WORD_ENDING = /(?:ers?|ors?|ists?|able|ible|al|ly|ness|ful|less|ish|ous|ity)$/;

/** "heating" is not "hearing": slips leave letters out, double or swap them, and mix up vowels. */
function hasOtherConsonant(word: string, candidate: string): boolean {
  if (word.length !== candidate.length || isTransposed(word, candidate)) return false;
  return [...word].some(
    (letter, at) => letter !== candidate[at] && !(VOWEL.test(letter) && VOWEL.test(candidate[at] ?? "")),
  );
}

const VOWEL = /[aeiouy]/;

function isTransposed(one: string, other: string): boolean {
  return [...one].sort().join("") === [...other].sort().join("");
}

/** Optimal string alignment distance, given up at `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      let value = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(value);
      least = Math.min(least, value);
    }
    if (least >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? limit;
}
