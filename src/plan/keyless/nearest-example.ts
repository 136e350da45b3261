import type { ResourceType } from "../../domain/resource.ts";
import { type TaskType, takes } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { phrasesOf } from "./tables/cue-table.ts";
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
  readonly examples: Examples;
}

interface Example {
  readonly task: number;
  readonly text: string;
}

/** A row of the tables of examples. Plain data, so that a build can write it down. */
export interface ExampleRow {
  readonly task: string;
  readonly text: string;
  /** What is compared of it, parted by blanks. */
  readonly words: string;
}

export interface Examples {
  readonly english: readonly ExampleRow[];
  readonly chinese: readonly ExampleRow[];
}

/** Reads a table of examples: task → wishes, parted by semicolons. */
export function compileExamples(
  table: Readonly<Record<string, string>>,
  languages: PhraseIndex<string>,
): readonly ExampleRow[] {
  return Object.entries(table).flatMap(([key, row]) => {
    const [task = key] = key.split(" ");
    return phrasesOf(row).map((text) => ({ task, text, words: wordsOfExample(text, languages).join(" ") }));
  });
}

/** How much the second and third nearest example of a task add. */
const SHARES = [0.6, 0.25, 0.15];
const PAIR = 0.8;
/** How much the words by themselves add to the nearest examples: the posterior of naive Bayes. */
const BAYES = 0.2;
/** Smooths counts of words; evens out posteriors, which are too sure of themselves. */
const SMOOTHING = 0.15;
const TEMPER = 3;
/** How much it counts that a task has more examples than another. */
const PRIOR = 0.3;

/** What is known of a word, or of a pair of neighbouring words. */
interface Feature {
  /** Numbers of the examples that have it. */
  readonly examples: number[];
  /** In how many examples of each task it is. */
  readonly tasks: Map<number, number>;
  weight: number;
}

/** Examples by their words and pairs of neighbours; the rarer a word, the more it counts. */
class ExampleIndex {
  readonly #examples: Example[] = [];
  readonly #lengths: Float64Array;
  readonly #features = new Map<string, Feature>();
  readonly #tasks: string[] = [];
  /** Per task: how many examples, and how many words and pairs in them. */
  readonly #sizes: { examples: number; features: number }[] = [];
  readonly #possible = new Map<string, readonly boolean[]>();

  constructor(rows: readonly ExampleRow[]) {
    const all: (readonly Feature[])[] = [];
    for (const { task: name, text, words } of rows) {
      const task = this.#numberOf(name);
      const size = this.#sizes[task];
      const found = Array.from(featuresOf(words.split(" ")), (feature) => this.#add(feature, task, all.length));
      if (size) {
        size.examples += 1;
        size.features += found.length;
      }
      all.push(found);
      this.#examples.push({ task, text });
    }
    for (const [name, feature] of this.#features) feature.weight = weightOf(name, feature.examples.length, all.length);
    this.#lengths = Float64Array.from(all, (found) => Math.hypot(...found.map(({ weight }) => weight)));
  }

  #numberOf(task: string): number {
    const known = this.#tasks.indexOf(task);
    if (known >= 0) return known;
    this.#sizes.push({ examples: 0, features: 0 });
    return this.#tasks.push(task) - 1;
  }

  #add(name: string, task: number, example: number): Feature {
    const feature: Feature = this.#features.get(name) ?? { examples: [], tasks: new Map(), weight: 0 };
    feature.examples.push(example);
    feature.tasks.set(task, (feature.tasks.get(task) ?? 0) + 1);
    this.#features.set(name, feature);
    return feature;
  }

  find(tokens: readonly Token[], context: NearestContext): NearestExample | undefined {
    const names = featuresOf(wordsOfTokens(tokens, context));
    const features = [...names].flatMap((name) => this.#features.get(name) ?? []);
    const length = this.#lengthOf(names);
    if (features.length === 0 || length === 0) return undefined;
    const possible = this.#possibleTasks(context);
    const near = this.#nearest(features, possible);
    const likely = this.#posterior(features, possible);
    let best: { task: number; score: number; example: number } | undefined;
    let next = 0;
    for (const [task, top] of near) {
      const similarity = SHARES.reduce((sum, share, at) => sum + share * ((top[at]?.product ?? 0) / length), 0);
      const score = similarity + BAYES * (likely[task] ?? 0);
      if (!best || score > best.score) {
        next = best?.score ?? 0;
        best = { task, score, example: top[0]?.example ?? 0 };
      } else if (score > next) next = score;
    }
    if (!best) return undefined;
    const { score, task, example } = best;
    return { task: this.#tasks[task] ?? "", score, next, example: this.#examples[example]?.text ?? "" };
  }

  /** The three nearest examples of each task, by their cosine, but for the length of what is compared. */
  #nearest(
    features: readonly Feature[],
    possible: readonly boolean[],
  ): ReadonlyMap<number, readonly { readonly product: number; readonly example: number }[]> {
    const products = new Float64Array(this.#examples.length);
    for (const { weight, examples } of features) {
      const square = weight * weight;
      for (const example of examples) products[example] = (products[example] ?? 0) + square;
    }
    const near = new Map<number, { product: number; example: number }[]>();
    for (let example = 0; example < products.length; example += 1) {
      if (products[example] === 0) continue;
      const task = this.#examples[example]?.task ?? 0;
      if (!possible[task]) continue;
      const product = (products[example] ?? 0) / (this.#lengths[example] || 1);
      const top = near.get(task);
      if (!top) near.set(task, [{ product, example }]);
      else if (top.length < SHARES.length || product > (top.at(-1)?.product ?? 0)) {
        const at = top.findIndex((one) => product > one.product);
        top.splice(at < 0 ? top.length : at, 0, { product, example });
        if (top.length > SHARES.length) top.pop();
      }
    }
    return near;
  }

  /** The probability of each task by the words alone: naive Bayes over words and pairs. */
  #posterior(features: readonly Feature[], possible: readonly boolean[]): Float64Array {
    const space = this.#features.size * SMOOTHING;
    const logs = Float64Array.from(this.#sizes, (size, task) =>
      possible[task]
        ? PRIOR * Math.log(size.examples) - features.length * Math.log((size.features + space) / SMOOTHING)
        : Number.NEGATIVE_INFINITY,
    );
    // Where a task has never had a word, its count is the smoothing alone, which the sum above stands for.
    for (const { tasks } of features) {
      for (const [task, count] of tasks) logs[task] = (logs[task] ?? 0) + Math.log((count + SMOOTHING) / SMOOTHING);
    }
    const most = Math.max(...logs);
    const odds = logs.map((value) => Math.exp((value - most) / TEMPER));
    const total = odds.reduce((sum, value) => sum + value, 0);
    return odds.map((value) => value / total);
  }

  #possibleTasks({ library, available }: NearestContext): readonly boolean[] {
    const key = [...available].sort().join(" ");
    const known = this.#possible.get(key);
    if (known) return known;
    const possible = this.#tasks.map((task) => task === "none" || mayRun(library.get(task), available));
    this.#possible.set(key, possible);
    return possible;
  }

  /** A word that no example has counts as a rare one. */
  #lengthOf(names: ReadonlySet<string>): number {
    let sum = 0;
    for (const name of names) {
      const known = this.#features.get(name)?.weight;
      const weight = known ?? (name.includes(" ") ? 0 : weightOf(name, 1, this.#examples.length) / 2);
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

/** Plain words are what most examples are made of; the rest goes the way of a request. */
function wordsOfExample(text: string, languages: PhraseIndex<string>): readonly string[] {
  return text.split(PLACEHOLDER).flatMap((part): readonly string[] => {
    if (part.startsWith("@") || part.startsWith("<")) return [part];
    const words = part.split(" ").filter((word) => word !== "");
    if (words.every((word) => PLAIN.test(word))) return words.map(stemOf);
    const tokens = tokenize(part, []);
    return wordsOfTokens(tokens, { languages: languages.find(tokens) });
  });
}

const PLAIN = /^[a-z0-9]+$/;
const PLACEHOLDER = /(@[a-z]+|<[a-z]+>)/;

const NOT_WORDS: ReadonlySet<string> = new Set(["please", "thanks", "hi", "hello", "kindly"]);

function wordsOfTokens(tokens: readonly Token[], { languages }: Pick<NearestContext, "languages">): readonly string[] {
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

const indexes = new WeakMap<readonly ExampleRow[], ExampleIndex>();

/** The kind of task whose examples are most like these words; those of the language that the words are in. */
export function findNearestExample(tokens: readonly Token[], context: NearestContext): NearestExample | undefined {
  const { english, chinese } = context.examples;
  const rows = tokens.some((token) => token.kind === "han") ? chinese : english;
  const index = indexes.get(rows) ?? new ExampleIndex(rows);
  indexes.set(rows, index);
  return index.find(tokens, context);
}
