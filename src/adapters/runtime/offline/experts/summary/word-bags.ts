/** The words of a sentence, each with what it weighs. */
export type Bag = ReadonlyMap<string, number>;

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
/** The commonest little words; in other languages the weight by rarity takes their place. */
const COMMON = new Set(
  `the a an and or but of to in on at by for from with as is are was were be been it its this that these those he she they we you i his her their our your had has have
  not no so than then there which who will would can could 的 了 在 是 和 也 就 都 而 及 与 着 我们 他们 这个 一个`.split(
    /\s+/,
  ),
);

/** Words weighed by how rare they are among the sentences; pairs of characters where words are not parted. */
export function bagsOf(sentences: readonly string[]): readonly Bag[] {
  const counted = sentences.map((sentence) => countTerms(sentence));
  const spread = new Map<string, number>();
  for (const terms of counted) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return counted.map((terms) => {
    const bag = new Map<string, number>();
    for (const [term, count] of terms) {
      const rarity = Math.log(1 + sentences.length / (spread.get(term) ?? 1));
      bag.set(term, (1 + Math.log(count)) * rarity);
    }
    return bag;
  });
}

export function cosineOf(one: Bag, other: Bag): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(one) * lengthOf(other));
}

const lengths = new WeakMap<Bag, number>();

function lengthOf(bag: Bag): number {
  const known = lengths.get(bag);
  if (known !== undefined) return known;
  const length = Math.hypot(...bag.values()) || 1;
  lengths.set(bag, length);
  return length;
}

function countTerms(sentence: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => {
    if (!COMMON.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  for (const [run] of sentence.matchAll(UNPARTED)) {
    const characters = [...run];
    for (const [index, character] of characters.entries()) {
      const next = characters[index + 1];
      if (next !== undefined) add(character + next);
    }
  }
  for (const [word] of sentence
    .replace(UNPARTED, " ")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    // Five letters tell a word from another, and "press" and "presses" are one.
    add(word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/s$/, ""));
  }
  return counts;
}
