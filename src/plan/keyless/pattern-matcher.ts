import type { VerbForm } from "./inflect.ts";
import type { Lexicon, Pattern, PatternNode, PatternsByToken } from "./pattern.ts";
import type { Token } from "./token.ts";
import { bitsOfTokens, type Words, wordMatches } from "./word-matches.ts";

export interface PatternMatch {
  readonly end: number;
  /** The form of the first verb that matched. */
  readonly form: VerbForm | undefined;
}

const GAP_STOPS: ReadonlySet<string> = new Set([".", "!", "?", ";", ":", "\n", ","]);
const INSERTION_MARKS: ReadonlySet<string> = new Set([":", ",", "("]);
/** Words that end a noun phrase. */
const PHRASE_STOPS: ReadonlySet<string> = new Set(
  "like of for from to in on into onto with without using by and or but that which who based about as at then is are was were be please via through between after before if when while 和 并 再 然 后 跟".split(
    " ",
  ),
);

/** "(a.jpg)", ": 'Good morning'", ", 'Why?',": what a phrase names in passing, marks and all; 0 where nothing is. */
function lengthOfInsertion(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text ?? "";
  if (!INSERTION_MARKS.has(mark) || tokens[at + 1]?.kind !== "entity") return 0;
  const closing = tokens[at + 2]?.text;
  return closing === ")" || (mark === "," && closing === ",") ? 3 : mark === "(" ? 0 : 2;
}

/** What is still to be matched after a choice: the pattern that it stands in, and what that stands in. */
interface Rest {
  readonly pattern: Pattern;
  readonly index: number;
  readonly rest: Rest | undefined;
}

/** Matches a pattern at one position of the request. Gaps are short and bounded, so the time is too. */
export class PatternMatcher {
  readonly #lexicon: Lexicon;
  readonly #isOpen: boolean;
  #tokens: readonly Token[] = [];
  #bits: Int32Array = new Int32Array();

  /** `isOpen`: anything may follow the tokens, so that a beginning is matched by whatever may begin so. */
  constructor(lexicon: Lexicon, isOpen = false) {
    this.#lexicon = lexicon;
    this.#isOpen = isOpen;
  }

  match(pattern: Pattern, tokens: readonly Token[], position: number): PatternMatch | undefined {
    if (tokens !== this.#tokens) {
      this.#tokens = tokens;
      this.#bits = bitsOfTokens(tokens);
    }
    const [first, second] = pattern;
    // Two plain words at the beginning, as most rows have, tell most rows apart.
    if (first?.kind === "words" && second?.kind === "words") {
      if (!this.#isOneOf(second, tokens, position + 1)) return undefined;
    }
    return this.#sequence({ pattern, index: 0, rest: undefined }, tokens, position, undefined);
  }

  #sequence(
    todo: Rest,
    tokens: readonly Token[],
    position: number,
    form: VerbForm | undefined,
  ): PatternMatch | undefined {
    if (this.#isOpen && position >= tokens.length) return { end: position, form };
    const { pattern, index, rest } = todo;
    const node = pattern[index];
    if (!node) {
      if (rest) return this.#sequence(rest, tokens, position, form);
      // A match never cuts a word in two: 录 is no wish in 目录.
      return tokens[position - 1]?.joinsNext ? undefined : { end: position, form };
    }
    const token = tokens[position];
    // Most matches end here, at a word that is another.
    if (node.kind === "words" && !this.#isOneOf(node, tokens, position)) return undefined;
    const after: Rest = { pattern, index: index + 1, rest };
    if (node.kind === "gap") return this.#gap(node, after, tokens, position, form);
    if (node.kind === "choice") return this.#options(node.byToken, after, tokens, position, form);
    if (node.kind === "end") {
      const ends = token === undefined || token.kind === "mark";
      return ends ? this.#sequence(after, tokens, position, form) : undefined;
    }
    if (!token) return undefined;
    if (node.kind === "class") {
      const entries = this.#lexicon.get(node.name);
      if (!entries) throw new Error(`The lexicon has no class "${node.name}"`);
      const phrase = this.#options(entries.phrasesByToken, after, tokens, position, form);
      if (phrase) return phrase;
      if (!this.#isOneOf(entries, tokens, position)) return undefined;
      return this.#sequence(after, tokens, position + 1, form ?? entries.words.get(token.text));
    }
    return this.#sequence(after, tokens, position + 1, form ?? node.words.get(token.text));
  }

  #options(
    patterns: PatternsByToken,
    after: Rest,
    tokens: readonly Token[],
    position: number,
    form: VerbForm | undefined,
  ): PatternMatch | undefined {
    const token = tokens[position];
    const options =
      token && (patterns.bits & (this.#bits[position] ?? 0)) !== 0 ? patterns.beginningWith(token) : patterns.others;
    for (const pattern of options) {
      const [first] = pattern;
      if (!first) {
        const found = this.#sequence(after, tokens, position, form);
        if (found) return found;
        continue;
      }
      if (first.kind === "words" && !this.#isOneOf(first, tokens, position)) continue;
      const found = this.#sequence({ pattern, index: 0, rest: after }, tokens, position, form);
      if (found) return found;
    }
    return undefined;
  }

  #isOneOf(words: Words, tokens: readonly Token[], position: number): boolean {
    const token = tokens[position];
    return token !== undefined && (words.bits & (this.#bits[position] ?? 0)) !== 0 && wordMatches(words, token);
  }

  #gap(
    { most, isPhrase }: Extract<PatternNode, { kind: "gap" }>,
    after: Rest,
    tokens: readonly Token[],
    position: number,
    form: VerbForm | undefined,
  ): PatternMatch | undefined {
    // Nor does it begin inside one: 画 is no wish in 画面.
    if (tokens[position - 1]?.joinsNext) return undefined;
    let at = position;
    for (let skipped = 0; skipped <= most; skipped += 1) {
      // A gap never ends inside a word: 么 is no question in 什么.
      const cutsWord = at > position && tokens[at - 1]?.joinsNext;
      const found = cutsWord ? undefined : this.#sequence(after, tokens, at, form);
      if (found) return found;
      const inserted = lengthOfInsertion(tokens, at);
      if (inserted > 0) {
        at += inserted;
        const beyond = this.#sequence(after, tokens, at, form);
        if (beyond) return beyond;
      }
      const token = tokens[at];
      if (!token || GAP_STOPS.has(token.text) || (isPhrase && PHRASE_STOPS.has(token.text))) return undefined;
      at += 1;
    }
    return undefined;
  }
}
