import type { PhraseIndex } from "./phrase-index.ts";
import { isFile, type Span, type Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** What two texts are compared by: their words and pairs of neighbours. */
export function featuresOf(words: readonly string[]): ReadonlySet<string> {
  const features = new Set(words);
  for (let at = 1; at < words.length; at += 1) features.add(`${words[at - 1]} ${words[at]}`);
  return features;
}

/** The words of an example. Plain words are what most examples are made of; the rest goes the way of a request. */
export function wordsOfExample(text: string, languages: PhraseIndex<string>): readonly string[] {
  return text.split(PLACEHOLDER).flatMap((part): readonly string[] => {
    if (part.startsWith("@") || part.startsWith("<")) return [part];
    const words = part.split(" ").filter((word) => word !== "");
    if (words.every((word) => PLAIN.test(word))) return words.map(stemOf);
    const tokens = tokenize(part, []);
    return wordsOfTokens(tokens, languages.find(tokens));
  });
}

const PLAIN = /^[a-z0-9]+$/;
const PLACEHOLDER = /(@[a-z]+|<[a-z]+>)/;

const NOT_WORDS: ReadonlySet<string> = new Set(["please", "thanks", "hi", "hello", "kindly"]);

/** The words of a request, `languages` being where it names a language. */
export function wordsOfTokens(tokens: readonly Token[], languages: readonly Span[]): readonly string[] {
  return tokens.flatMap((token, at): readonly string[] => {
    if (token.entity) return [isFile(token.entity) ? `@${token.entity.type}` : "@quote"];
    if (languages.some((span) => span.start <= at && at < span.end)) {
      return languages.some((span) => span.start === at) ? ["<language>"] : [];
    }
    if (token.kind === "mark" || NOT_WORDS.has(token.text)) return [];
    return [stemOf(token.text)];
  });
}

const ENDINGS = ["ings", "ing", "ies", "ied", "ed", "es", "ly", "s"];

/** Rough, and the same on both sides. */
function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    return stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem.replace(/e$/, "");
  }
  return word.length > 4 ? word.replace(/e$/, "") : word;
}
