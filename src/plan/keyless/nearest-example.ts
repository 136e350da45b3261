import type { ResourceType } from "../../domain/resource.ts";
import { type TaskType, takes } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { phrasesOf } from "./tables/cue-table.ts";
import { CHINESE_EXAMPLES } from "./tables/examples-chinese.ts";
import { ENGLISH_EXAMPLES } from "./tables/examples-english.ts";
import { isFile, type Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";

/** A kind of task, and how near the examples of it are. */
export interface NearestExample {
  readonly task: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Of the runner-up among the other tasks. */
  readonly next: number;
  /** The nearest example. */
  readonly example: string;
}

export interface NearestContext {
  readonly library: TaskTypeLibrary;
  /** Types of what is there: files, results of earlier steps, the conversation. */
  readonly available: ReadonlySet<ResourceType>;
  /** Whether words stand for the name of a language here. */
  readonly languages: readonly { readonly start: number; readonly end: number }[];
}

interface Example {
  readonly task: string;
  readonly text: string;
  readonly length: number;
}

/** How much the second and third nearest example of a task add. */
const SHARES = [0.6, 0.25, 0.15];
const PAIR = 0.8;

/** Examples by their words and pairs of neighbours; the rarer a word, the more it counts. */
class ExampleIndex {
  readonly #examples: Example[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();

  constructor(table: Readonly<Record<string, string>>) {
    const features: ReadonlySet<string>[] = [];
    for (const [task, row] of Object.entries(table)) {
      for (const text of phrasesOf(row)) {
        const found = featuresOf(wordsOfExample(text));
        for (const feature of found) {
          const postings = this.#postings.get(feature) ?? [];
          postings.push(features.length);
          this.#postings.set(feature, postings);
        }
        features.push(found);
        this.#examples.push({ task, text, length: 0 });
      }
    }
    for (const [feature, postings] of this.#postings) {
      this.#weights.set(feature, weightOf(feature, postings.length, features.length));
    }
    features.forEach((found, at) => {
      const example = this.#examples[at];
      if (example) this.#examples[at] = { ...example, length: this.#lengthOf(found) };
    });
  }

  find(tokens: readonly Token[], context: NearestContext): NearestExample | undefined {
    const features = featuresOf(wordsOfTokens(tokens, context));
    const length = this.#lengthOf(features);
    if (length === 0) return undefined;
    const products = new Map<number, number>();
    for (const feature of features) {
      const weight = this.#weights.get(feature) ?? 0;
      for (const at of this.#postings.get(feature) ?? []) products.set(at, (products.get(at) ?? 0) + weight * weight);
    }
    const byTask = new Map<string, { readonly score: number; readonly text: string }[]>();
    for (const [at, product] of products) {
      const example = this.#examples[at];
      if (!example || (example.task !== "none" && !mayRun(context.library.get(example.task), context.available)))
        continue;
      const found = byTask.get(example.task) ?? [];
      found.push({ score: product / (length * example.length), text: example.text });
      byTask.set(example.task, found);
    }
    const ranked = [...byTask]
      .map(([task, found]) => {
        found.sort((one, other) => other.score - one.score);
        const score = SHARES.reduce((sum, share, at) => sum + share * (found[at]?.score ?? 0), 0);
        return { task, score, example: found[0]?.text ?? "" };
      })
      .sort((one, other) => other.score - one.score);
    const [best, next] = ranked;
    return best && { ...best, next: next?.score ?? 0 };
  }

  /** A word that no example has counts as a rare one. */
  #lengthOf(features: ReadonlySet<string>): number {
    let sum = 0;
    for (const feature of features) {
      const weight =
        this.#weights.get(feature) ?? (feature.includes(" ") ? 0 : weightOf(feature, 1, this.#examples.length) / 2);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}

function weightOf(feature: string, count: number, all: number): number {
  const rarity = Math.log((all + 1) / (count + 0.5));
  return feature.includes(" ") ? rarity * PAIR : rarity;
}

function featuresOf(words: readonly string[]): ReadonlySet<string> {
  const features = new Set(words);
  for (let at = 1; at < words.length; at += 1) features.add(`${words[at - 1]} ${words[at]}`);
  return features;
}

function wordsOfExample(text: string): readonly string[] {
  return text.split(PLACEHOLDER).flatMap((word): readonly string[] => {
    if (PLACEHOLDER.test(word)) return [word];
    return tokenize(word, []).flatMap((token) => (token.kind === "mark" ? [] : [stemOf(token.text)]));
  });
}

const PLACEHOLDER = /(@[a-z]+|<[a-z]+>)/;

const NOT_WORDS: ReadonlySet<string> = new Set(["please", "thanks", "hi", "hello", "kindly"]);

function wordsOfTokens(tokens: readonly Token[], { languages }: NearestContext): readonly string[] {
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

/** Whether there is what a task of this type must have: media must be there, texts may be in the words. */
function mayRun(type: TaskType | undefined, available: ReadonlySet<ResourceType>): boolean {
  if (!type) return false;
  return Object.values(type.inputs).every((spec) => {
    if (!spec.required || ["text", "json", "string", "number", "labels"].includes(spec.type)) return true;
    return [...available].some((one) => takes(spec, one));
  });
}

let english: ExampleIndex | undefined;
let chinese: ExampleIndex | undefined;

/** The kind of task whose examples are most like these words; those of the language that the words are in. */
export function findNearestExample(tokens: readonly Token[], context: NearestContext): NearestExample | undefined {
  if (tokens.some((token) => token.kind === "han")) {
    chinese ??= new ExampleIndex(CHINESE_EXAMPLES);
    return chinese.find(tokens, context);
  }
  english ??= new ExampleIndex(ENGLISH_EXAMPLES);
  return english.find(tokens, context);
}
