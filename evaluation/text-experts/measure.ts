import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Expert, ExpertJob, ExpertValue } from "../../src/adapters/runtime/offline/expert.ts";
import answers from "../../src/adapters/runtime/offline/experts/answers/expert.ts";
import embeddings from "../../src/adapters/runtime/offline/experts/embeddings/expert.ts";
import entities from "../../src/adapters/runtime/offline/experts/entities/expert.ts";
import language from "../../src/adapters/runtime/offline/experts/language/expert.ts";
import sentiment from "../../src/adapters/runtime/offline/experts/sentiment/expert.ts";
import tableAnswers from "../../src/adapters/runtime/offline/experts/table-answers/expert.ts";
import * as cases from "./cases.ts";

// Measures the text experts on inputs that they were not built on. Usage: npx tsx evaluation/text-experts/measure.ts
const folder = await mkdtemp(path.join(tmpdir(), "measure-"));

type Inputs = Readonly<Record<string, string | ExpertValue>>;

async function run(expert: Expert, task: string, inputs: Inputs, parameters: ExpertJob["parameters"] = {}) {
  const values = Object.entries(inputs).map(([name, input]): [string, ExpertValue] => [
    name,
    typeof input === "string" ? { type: "text", text: input } : input,
  ]);
  const job: ExpertJob = { task, inputs: Object.fromEntries(values), parameters, language: "en" };
  try {
    return await expert.run(job, { outputFolder: folder, onProgress() {} });
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}

const jsonOf = <T>(outputs: readonly ExpertValue[]): T | undefined =>
  outputs.flatMap((output) => (output.type === "json" ? [output.value as T] : []))[0];
const textOf = (outputs: readonly ExpertValue[]): string | undefined =>
  outputs.flatMap((output) => (output.type === "text" ? [output.text] : []))[0];

function report(name: string, results: readonly (readonly [input: string, got: unknown, right: boolean])[]): void {
  const right = results.filter(([, , isRight]) => isRight).length;
  process.stdout.write(`${name}: ${right} of ${results.length}\n`);
  for (const [input, got, isRight] of results)
    if (!isRight) process.stdout.write(`   ${input} -> ${JSON.stringify(got)}\n`);
}

const isAnswer = (got: string | undefined, answer: string) =>
  answer === "-" ? got === undefined : got?.includes(answer) === true;

type Labels = readonly { readonly label: string; readonly score: number }[];
const firstLabel = (outputs: readonly ExpertValue[]) => jsonOf<Labels>(outputs)?.[0]?.label;

const spans = { right: 0, found: 0, wanted: 0 };
const missed: string[] = [];
for (const [text, wanted] of cases.ENTITY_CASES) {
  const found =
    jsonOf<readonly { entity_group: string; word: string }[]>(await run(entities, "token-classification", { text })) ??
    [];
  const got = new Set(found.map(({ entity_group, word }) => `${entity_group} ${word}`));
  const gold = wanted.split("|");
  spans.right += gold.filter((entity) => got.has(entity)).length;
  spans.found += got.size;
  spans.wanted += gold.length;
  missed.push(
    ...gold.filter((entity) => !got.has(entity)),
    ...[...got].filter((entity) => !gold.includes(entity)).map((entity) => `(extra) ${entity}`),
  );
}
const [precision, recall] = [spans.right / spans.found, spans.right / spans.wanted];
process.stdout.write(
  `entities: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(2)} (${spans.wanted} entities)\n   ${missed.join(", ")}\n`,
);

const chinese = cases.SENTIMENT_CASES.filter(([text]) => /\p{Script=Han}/u.test(text));
const feelings = [
  ["sentiment, English", cases.SENTIMENT_CASES.filter((one) => !chinese.includes(one))],
  ["sentiment, Chinese, first sentences", chinese],
  ["sentiment, Chinese, second sentences", cases.SECOND_SENTIMENT_CASES],
] as const;
for (const [name, own] of feelings) {
  const results: (readonly [string, unknown, boolean])[] = [];
  for (const [text, label] of own) {
    const got = firstLabel(await run(sentiment, "text-classification", { text }));
    results.push([text, got, got === label]);
  }
  report(name, results);
}

report(
  "language",
  await Promise.all(
    cases.LANGUAGE_CASES.map(async ([text, label]) => {
      const got = firstLabel(await run(language, "language-identification", { text }));
      return [text, got, got === label] as const;
    }),
  ),
);

const similarity: (readonly [string, unknown, boolean])[] = [];
for (const [text1, near, far] of cases.SIMILARITY_CASES) {
  const scores: number[] = [];
  for (const text2 of [near, far])
    scores.push(jsonOf<{ score: number }>(await run(embeddings, "sentence-similarity", { text1, text2 }))?.score ?? 0);
  similarity.push([text1, scores, (scores[0] ?? 0) > (scores[1] ?? 0)]);
}
report("sentence similarity (the nearer of two)", similarity);

const labelled: (readonly [string, unknown, boolean])[] = [];
for (const [text, label] of cases.LABEL_CASES) {
  const got = firstLabel(await run(embeddings, "zero-shot-classification", { text }, { labels: cases.LABELS }));
  labelled.push([text, got, got === label]);
}
report("zero-shot classification (one of ten)", labelled);

for (const [name, isChinese] of [
  ["questions, English", false],
  ["questions, Chinese", true],
] as const) {
  const results: (readonly [string, unknown, boolean])[] = [];
  for (const [context, text, answer] of cases.QUESTION_CASES) {
    if (/\p{Script=Han}/u.test(text) !== isChinese) continue;
    const got = textOf(await run(answers, "question-answering", { text, context }));
    results.push([text, got, isAnswer(got, answer)]);
  }
  report(name, results);
}

const table = path.join(folder, "staff.csv");
await writeFile(table, cases.STAFF_TABLE);
const tables: (readonly [string, unknown, boolean])[] = [];
for (const [text, answer] of cases.TABLE_CASES) {
  const got = textOf(
    await run(tableAnswers, "table-question-answering", {
      text,
      table: { type: "table", path: table, mediaType: "text/csv" },
    }),
  );
  tables.push([text, got, isAnswer(got, answer)]);
}
report("questions to a table", tables);
await rm(folder, { recursive: true, force: true });
