// npm run eval:planner: what each table of the keyless planner contributes, and how its confidence is calibrated.
// Prints Markdown. TaskBench's labelled requests are scored where they are there (../shared).
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type EverydayReport, runEverydayEvaluation } from "../../src/eval/everyday/run-everyday.ts";
import { runTaskbenchEvaluation, type TaskbenchReport } from "../../src/eval/run-taskbench.ts";
import { TABLES, type Tables } from "../../src/plan/keyless/compile-tables.ts";
import { createKeylessPlanner } from "../../src/plan/keyless/keyless-planner.ts";
import { vocabularyOf } from "../../src/plan/keyless/vocabulary.ts";
import { fileOfSplit } from "../everyday/splits.ts";

const TASKBENCH = fileURLToPath(new URL("../../../shared/taskbench/", import.meta.url));

type Rows = Readonly<Record<string, string>>;
const emptied = (rows: Rows): Rows => Object.fromEntries(Object.keys(rows).map((key) => [key, ""]));

/** Each table by its name, and the tables without it. Word classes stay, without words. */
function* leaveOneOut(): Iterable<readonly [string, Tables]> {
  for (const name of Object.keys(TABLES.cues)) {
    yield [`cues: ${name}`, { ...TABLES, cues: { ...TABLES.cues, [name]: {} } }];
  }
  for (const [name, rows] of Object.entries(TABLES.lexicon)) {
    yield [`word classes: ${name}`, { ...TABLES, lexicon: { ...TABLES.lexicon, [name]: emptied(rows) } }];
  }
  yield ["examples: English", { ...TABLES, examples: { ...TABLES.examples, english: {} } }];
  yield ["examples: Chinese", { ...TABLES, examples: { ...TABLES.examples, chinese: {} } }];
  yield ["connectors", { ...TABLES, connectors: {} }];
  yield ["negators", { ...TABLES, negators: "", notNegated: "" }];
  yield ["openings: background", { ...TABLES, backgroundOpenings: "" }];
  yield ["openings: wishes", { ...TABLES, wishOpenings: "" }];
  yield ["courtesies", { ...TABLES, courtesies: "" }];
  yield ["asides: English", { ...TABLES, asides: emptied(TABLES.asides) as typeof TABLES.asides }];
  yield ["asides: Chinese", { ...TABLES, chineseAsides: emptied(TABLES.chineseAsides) as typeof TABLES.chineseAsides }];
  yield ["what no task serves", { ...TABLES, beyond: "" }];
  yield ["names of languages", { ...TABLES, languages: {} }];
  yield ["words that point back", { ...TABLES, anaphora: {} }];
  yield ["ordinals", { ...TABLES, ordinals: {} }];
  yield ["quantifiers", { ...TABLES, quantifiers: "" }];
  yield ["pictures of documents", { ...TABLES, depictions: {} }];
}

interface Scores {
  readonly everyday: EverydayReport;
  readonly taskbench: TaskbenchReport | undefined;
}

async function score(tables: Tables, split: "tune" | "held-out" = "tune"): Promise<Scores> {
  const planner = createKeylessPlanner({ words: vocabularyOf(tables) });
  const hasTaskbench = existsSync(`${TASKBENCH}hf-dev.jsonl`);
  const taskbench = { data: `${TASKBENCH}hf-dev.jsonl`, tools: `${TASKBENCH}hf-tools.json`, planner };
  return {
    everyday: await runEverydayEvaluation({ data: fileOfSplit(split), planner }),
    taskbench: hasTaskbench ? await runTaskbenchEvaluation(taskbench) : undefined,
  };
}

const percent = (share: number) => (share * 100).toFixed(1);
const row = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const figuresOf = ({ everyday, taskbench }: Scores): readonly number[] => [
  everyday.byLanguage["en"]?.right ?? 0,
  everyday.byLanguage["en"]?.wrong ?? 0,
  everyday.byLanguage["zh"]?.right ?? 0,
  everyday.byLanguage["zh"]?.wrong ?? 0,
  ...(taskbench?.splits["overall"]
    ? [taskbench.splits["overall"].node.f1, taskbench.splits["overall"].edgeLinks.f1]
    : []),
];

const whole = figuresOf(await score(TABLES));
const headings = ["English right", "wrong", "Chinese right", "wrong", "TaskBench node F1", "links F1"];
row("without", ...headings.slice(0, whole.length));
row(..."-".repeat(whole.length + 1));
row("nothing: all tables", ...whole.map(percent));
for (const [name, tables] of leaveOneOut()) {
  const figures = figuresOf(await score(tables));
  const change = figures.map((figure, at) => percent(figure - (whole[at] ?? 0)));
  row(name, ...change.map((text) => (Number(text) > 0 ? `+${text}` : Number(text) === 0 ? "0" : text)));
}

const { everyday, taskbench } = await score(TABLES, "held-out");
process.stdout.write("\n");
row("confidence from", "held-out: answered", "right", ...(taskbench ? ["TaskBench: answered", "exact"] : []));
row(..."-".repeat(taskbench ? 5 : 3));
everyday.confidence.forEach(({ threshold, coverage, precision }, at) => {
  const other = taskbench?.confidence[at];
  const more = other ? [percent(other.coverage), percent(other.precision)] : [];
  row(threshold.toFixed(2), percent(coverage), percent(precision), ...more);
});
