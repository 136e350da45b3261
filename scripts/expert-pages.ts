import { KNOWN_PROGRAMS } from "../src/adapters/runtime/command/known/known-programs.ts";
import { remediesFor } from "../src/adapters/runtime/command/remedies.ts";
import { OFFLINE_MODELS, type OfflineModel } from "../src/adapters/runtime/offline/models.ts";
import { TASK_TYPES } from "../src/domain/task-type-table.ts";
import { languageName } from "../src/util/language-code.ts";
import { nameOfMediaType } from "../src/util/media-type-names.ts";

export interface Measurement {
  readonly inputs: string;
  readonly result: string;
  readonly time: string;
}

/** By model id: what was really measured, written by hand. */
export type Measurements = Readonly<Record<string, readonly Measurement[]>>;

const GENERATED =
  "<!-- Written by `npm run docs:experts` from src/adapters/runtime/offline/models and docs/experts-measured.json. -->";

const fileOf = ({ id }: OfflineModel) => `${id.replace("offline/", "")}.md`;
const titles = new Map(TASK_TYPES.map(({ name, title }) => [name, title]));

/** The pages of the documentation about experts, by path below `docs`. */
export function makeExpertPages(measured: Measurements): ReadonlyMap<string, string> {
  return new Map([
    ["experts.md", makeIndex()],
    ...OFFLINE_MODELS.map((model) => [`experts/${fileOf(model)}`, makePage(model, measured[model.id] ?? [])] as const),
  ]);
}

function makePage(model: OfflineModel, measurements: readonly Measurement[]): string {
  const kinds = [...new Set((model.mediaTypes ?? []).map(nameOfMediaType))];
  const facts: readonly (readonly [string, string])[] = [
    ["tasks", model.tasks.map((task) => `\`${task}\` (${titles.get(task) ?? task})`).join(", ")],
    ["from", model.package],
    ["licence", model.licence ?? ""],
    ["languages", model.languages?.map(languageName).join(", ") ?? "any, or none matters"],
    ["files", kinds.length === 0 ? "all of the kinds that its task takes" : kinds.join(", ")],
    ["limits", model.limits ?? "none known beyond its task"],
    ["may take", `${model.memoryMb} MB of memory, ${(model.timeoutMs ?? 60_000) / 1_000} s`],
    ["quality", `${model.quality} of 100, declared: it ranks experts of one task`],
  ];
  return [
    GENERATED,
    `# ${model.id}`,
    "",
    `${model.description}.`,
    "",
    "| | |",
    "|---|---|",
    ...facts.map(([name, fact]) => `| ${name} | ${fact} |`),
    "",
    "## Measured",
    "",
    "| inputs | result | time |",
    "|---|---|---|",
    ...measurements.map(({ inputs, result, time }) => `| ${inputs} | ${result} | ${time} |`),
    "",
    "Back to [all experts](../experts.md).",
    "",
  ].join("\n");
}

function makeIndex(): string {
  const offline = TASK_TYPES.filter(({ name }) => modelsOf(name).length > 0);
  return [
    GENERATED,
    "# Experts",
    "",
    `${OFFLINE_MODELS.length} experts come with the installation and need no network, no key and no further program. They do ${offline.length} of ${TASK_TYPES.length} kinds of`,
    "tasks; the table says what makes the others work. `hugginggpt models` says the same of the machine that it runs on.",
    "",
    "| kind of task | offline | what else makes it work |",
    "|---|---|---|",
    ...TASK_TYPES.map(({ name }) => `| \`${name}\` | ${linksTo(name)} | ${otherWays(name)} |`),
    "",
    "“A program of your own” is any that can be started with arguments and writes a file or prints: [commands.md](commands.md). With a language model as",
    "the brain ([brains.md](brains.md)), text tasks that it does well go to it.",
    "",
    "## What the text experts cannot do",
    "",
    "- Sentiment goes by word lists. What is only implied reads as neutral, and a word that sounds bad and is not may tip a short sentence.",
    "- Names that no list has and no word beside them gives away are missed.",
    "- Answers are words or a sentence of the text itself; there is no reasoning over two sentences. Now and then a sentence that shares the",
    "  question's words and does not answer it comes back, with its score.",
    "- Tables: one operation a question, over rows picked by words in cells or by one comparison.",
    "- A language is told from a few words; very short scraps give `expert-no-result`.",
    "",
    "## How the figures came about",
    "",
    "Each expert's page has what was measured, on inputs that it was not built on where it does not say otherwise: sentences, tables, pages and",
    "recordings made for the purpose (`evaluation/text-experts`, `evaluation/media-experts`: `npx tsx evaluation/media-experts/measure.ts [folder of",
    "photos]`), and seven photos that are not part of this project. “At first sight” is the first run on inputs written after the expert; “since",
    "mending” the same inputs after faults were mended, when they were no longer unseen. Samples are small: they show that an expert works and",
    "where it fails, not a percentage to rely on. Times are single runs on two busy cores, once the expert is warm. Which files are read:",
    "[inputs.md](inputs.md).",
    "",
  ].join("\n");
}

const modelsOf = (task: string) => OFFLINE_MODELS.filter(({ tasks }) => tasks.includes(task));

function linksTo(task: string): string {
  const models = [...modelsOf(task)].sort((one, two) => (two.quality ?? 0) - (one.quality ?? 0));
  return models.length === 0
    ? "–"
    : models.map((model) => `[${model.id.replace("offline/", "")}](experts/${fileOf(model)})`).join(", ");
}

function otherWays(task: string): string {
  const programs = KNOWN_PROGRAMS.filter(({ tasks }) => tasks.includes(task)).map(({ name }) => `\`${name}\``);
  const remedies = remediesFor(task, { missing: [], hasLanguageModel: false });
  const brain = remedies.some((remedy) => remedy.includes("--brain")) ? ["a language model as the brain"] : [];
  return [...programs, ...brain, "a program of your own"].join(", ");
}
