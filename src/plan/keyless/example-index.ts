import { featuresOf, wordsOfExample } from "./example-words.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { phrasesOf } from "./tables/cue-table.ts";

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

/** The examples of one language, worked out. Plain data, so that a build can write it down. */
export interface ExampleTable {
  readonly tasks: readonly string[];
  /** Per task: how many examples, and how many words and pairs in them. */
  readonly sizes: readonly (readonly [examples: number, features: number])[];
  /** The task of each example, as runs of the same: its number and how many examples. */
  readonly runs: readonly (readonly [task: number, examples: number])[];
  /** All examples, parted by semicolons. */
  readonly texts: string;
  readonly lengths: readonly number[];
  /** How many words and pairs there are. */
  readonly features: number;
  /**
   * A line for each word or pair, sorted: the word, a tab, and the examples that have it, the distance of each from the one
   * before it in base 36. One text, because a process that plans one request looks up a dozen of twenty thousand.
   */
  readonly postings: string;
}

/** Reads a table of examples: task → wishes, parted by semicolons. */
export function compileExamples(table: Readonly<Record<string, string>>, languages: PhraseIndex<string>): ExampleTable {
  const tasks: string[] = [];
  const sizes: [number, number][] = [];
  const runs: [number, number][] = [];
  const texts: string[] = [];
  const all: (readonly string[])[] = [];
  const postings = new Map<string, number[]>();
  for (const [key, row] of Object.entries(table)) {
    const [name = key] = key.split(" ");
    const known = tasks.indexOf(name);
    const task = known >= 0 ? known : tasks.push(name) - 1;
    const found = phrasesOf(row).map((text) => [...featuresOf(wordsOfExample(text, languages))]);
    for (const features of found) {
      for (const feature of features) {
        const examples = postings.get(feature);
        if (examples) examples.push(all.length);
        else postings.set(feature, [all.length]);
      }
      all.push(features);
    }
    const [examples, features] = sizes[task] ?? [0, 0];
    sizes[task] = [examples + found.length, features + found.flat().length];
    runs.push([task, found.length]);
    texts.push(...phrasesOf(row));
  }
  const weights = new Map([...postings].map(([name, examples]) => [name, weightOf(name, examples.length, all.length)]));
  return {
    tasks,
    sizes,
    runs,
    texts: texts.join(";"),
    lengths: all.map((features) => round(Math.hypot(...features.map((feature) => weights.get(feature) ?? 0)))),
    features: postings.size,
    postings: [...postings]
      .map(([name, examples]) => `${name}\t${writeNumbers(examples)}`)
      .sort()
      .join("\n"),
  };
}

function round(length: number): number {
  return Math.round(length * 1e4) / 1e4;
}

/** What follows this beginning in the only line of sorted text that begins so. */
function findLine(lines: string, beginning: string): string | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf("\n", Math.max(0, ((low + high) >> 1) - 1)) + 1;
    const next = lines.indexOf("\n", start);
    const end = next < 0 ? lines.length : next;
    const found = lines.slice(start, Math.min(end, start + beginning.length));
    if (found === beginning) return lines.slice(start + beginning.length, end);
    if (found < beginning) low = end + 1;
    else high = start - 1;
  }
  return undefined;
}

function writeNumbers(numbers: readonly number[]): string {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36)).join(" ");
}

function readNumbers(text: string): Int32Array {
  let last = 0;
  return Int32Array.from(text.split(" "), (distance) => {
    last += Number.parseInt(distance, 36);
    return last;
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
  readonly examples: Int32Array;
  /** In how many examples of each task it is. */
  readonly tasks: ReadonlyMap<number, number>;
  readonly weight: number;
}

/** The nearest examples of each task, the nearest first; a task has as many places as there are shares. */
interface Nearest {
  readonly products: Float64Array;
  /** Numbers of the examples; -1 where there are fewer. */
  readonly examples: Int32Array;
}

/** Examples by their words and pairs of neighbours; the rarer a word, the more it counts. */
export class ExampleIndex {
  readonly #table: ExampleTable;
  readonly #taskOf: Int32Array;
  readonly #lengths: Float64Array;
  readonly #features = new Map<string, Feature>();
  /** Zero between two questions. */
  readonly #products: Float64Array;
  /** Numbers of the examples that a question touches. */
  readonly #touched: Int32Array;
  #texts: readonly string[] | undefined;

  constructor(table: ExampleTable) {
    this.#table = table;
    this.#taskOf = Int32Array.from(table.runs.flatMap(([task, examples]) => new Array<number>(examples).fill(task)));
    this.#lengths = Float64Array.from(table.lengths, (length) => length || 1);
    this.#products = new Float64Array(this.#taskOf.length);
    this.#touched = new Int32Array(this.#taskOf.length);
  }

  #featureOf(name: string): Feature | undefined {
    const known = this.#features.get(name);
    const posting = known ? undefined : findLine(this.#table.postings, `${name}\t`);
    if (posting === undefined) return known;
    const examples = readNumbers(posting);
    const tasks = new Map<number, number>();
    for (const example of examples) {
      const task = this.#taskOf[example] ?? 0;
      tasks.set(task, (tasks.get(task) ?? 0) + 1);
    }
    const feature = { examples, tasks, weight: weightOf(name, examples.length, this.#taskOf.length) };
    this.#features.set(name, feature);
    return feature;
  }

  /** The nearest, of the tasks that may be done. */
  find(names: ReadonlySet<string>, mayDo: (task: string) => boolean): NearestExample | undefined {
    const features = [...names].flatMap((name) => this.#featureOf(name) ?? []);
    const length = this.#lengthOf(names);
    if (features.length === 0 || length === 0) return undefined;
    const possible = this.#table.tasks.map((task) => task === "none" || mayDo(task));
    const near = this.#nearest(features, possible);
    const likely = this.#posterior(features, possible);
    let best: { task: number; score: number } | undefined;
    let next = 0;
    for (let task = 0; task < possible.length; task += 1) {
      const first = task * SHARES.length;
      if ((near.examples[first] ?? -1) < 0) continue;
      const similarity = SHARES.reduce(
        (sum, share, at) => sum + share * ((near.products[first + at] ?? 0) / length),
        0,
      );
      const score = similarity + BAYES * (likely[task] ?? 0);
      if (!best || score > best.score) {
        next = best?.score ?? 0;
        best = { task, score };
      } else if (score > next) next = score;
    }
    if (!best) return undefined;
    const { score, task } = best;
    this.#texts ??= this.#table.texts.split(";");
    const example = this.#texts[near.examples[task * SHARES.length] ?? -1] ?? "";
    return { task: this.#table.tasks[task] ?? "", score, next, example };
  }

  /** The three nearest examples of each task, by their cosine, but for the length of what is compared. */
  #nearest(features: readonly Feature[], possible: readonly boolean[]): Nearest {
    const products = this.#products;
    const touched = this.#touched;
    let count = 0;
    for (const { weight, examples } of features) {
      const square = weight * weight;
      for (const example of examples) {
        const product = products[example] ?? 0;
        if (product === 0) {
          touched[count] = example;
          count += 1;
        }
        products[example] = product + square;
      }
    }
    const places = possible.length * SHARES.length;
    const near: Nearest = { products: new Float64Array(places), examples: new Int32Array(places).fill(-1) };
    for (let at = 0; at < count; at += 1) {
      const example = touched[at] ?? 0;
      const task = this.#taskOf[example] ?? 0;
      if (possible[task]) keepNearest(near, task, example, (products[example] ?? 0) / (this.#lengths[example] ?? 1));
      products[example] = 0;
    }
    return near;
  }

  /** The probability of each task by the words alone: naive Bayes over words and pairs. */
  #posterior(features: readonly Feature[], possible: readonly boolean[]): Float64Array {
    const space = this.#table.features * SMOOTHING;
    const logs = Float64Array.from(this.#table.sizes, ([examples, inTask], task) =>
      possible[task]
        ? PRIOR * Math.log(examples) - features.length * Math.log((inTask + space) / SMOOTHING)
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

  /** A word that no example has counts as a rare one. */
  #lengthOf(names: ReadonlySet<string>): number {
    let sum = 0;
    for (const name of names) {
      const known = this.#featureOf(name)?.weight;
      const weight = known ?? (name.includes(" ") ? 0 : weightOf(name, 1, this.#taskOf.length) / 2);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}

function weightOf(feature: string, count: number, all: number): number {
  const rarity = Math.log((all + 1) / (count + 0.5));
  return feature.includes(" ") ? rarity * PAIR : rarity;
}

/** Of equals the first in the tables comes first. */
function keepNearest({ products, examples }: Nearest, task: number, example: number, product: number): void {
  const first = task * SHARES.length;
  let place = first + SHARES.length;
  while (place > first && isBefore(product, example, products[place - 1] ?? 0, examples[place - 1] ?? -1)) {
    place -= 1;
    if (place + 1 === first + SHARES.length) continue;
    products[place + 1] = products[place] ?? 0;
    examples[place + 1] = examples[place] ?? -1;
  }
  if (place === first + SHARES.length) return;
  products[place] = product;
  examples[place] = example;
}

function isBefore(product: number, example: number, otherProduct: number, other: number): boolean {
  return other < 0 || product > otherProduct || (product === otherProduct && example < other);
}
