import { renderResponse } from "../domain/citations.ts";
import type { PlanTask } from "../domain/plan.ts";
import { dependenciesOf, valuesOf } from "../domain/plan.ts";
import type { Resource } from "../domain/resource.ts";
import type { RunRecord, TaskRecord } from "../domain/run-record.ts";
import { describeJson } from "../util/describe-json.ts";

const LONGEST_TEXT = 20_000;
const LONGEST_CELL = 200;

/** A run as Markdown; files stand as links and pictures under their `places`, relative to the report. */
export function writeReport(record: RunRecord, places: ReadonlyMap<string, string>): string {
  const inputs = [...places.values()].filter((place) => place.startsWith("inputs/"));
  const sections = [
    `# ${escapeMarkdown(firstLine(record.request) || "A plan that was given")}`,
    facts(record),
    quote(record.request),
    ...(inputs.length === 0 ? [] : ["## Files", inputs.map(showFile).join("\n\n")]),
    "## Answer",
    record.response === "" ? "_None._" : showAnswer(record, places),
    ...(record.error === undefined ? [] : [`**${record.error.code}:** ${escapeMarkdown(record.error.message)}`]),
    ...(record.plan.length === 0 ? [] : ["## Plan", drawPlan(record.plan), listTasks(record)]),
    ...resultsOf(record, places),
    ...(record.warnings.length === 0
      ? []
      : ["## Warnings", record.warnings.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")]),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** With its files as links; line ends stay line ends. */
function showAnswer(record: RunRecord, places: ReadonlyMap<string, string>): string {
  let text = renderResponse(record, ({ path }) => path);
  for (const [file, place] of places) text = text.replaceAll(file, () => linkTo(place));
  return text.replace(/(\S)\n(?=\S)/g, "$1  \n");
}

function facts({ runId, startedAt, status, brain, timing, usage, confidence }: RunRecord): string {
  const rows = [
    ["Run", `\`${runId}\``],
    ["Began", startedAt],
    ["Ended", status],
    ["Brain", brain],
    ["Time", `${(timing.totalMs / 1_000).toFixed(1)} s, of it ${(timing.planMs / 1_000).toFixed(3)} s for the plan`],
    ...(confidence === undefined ? [] : [["Confidence of the plan", `${Math.round(confidence * 100)}%`]]),
    ...(usage.languageModelCalls === 0
      ? []
      : [["Language model", `${usage.languageModelCalls} calls, ${usage.inputTokens + usage.outputTokens} tokens`]]),
    ...(usage.price === undefined ? [] : [["Price", `$${usage.price.toFixed(4)}`]]),
  ];
  return ["| | |", "|---|---|", ...rows.map(([name, value]) => `| ${name} | ${cell(value ?? "")} |`)].join("\n");
}

/** The graph, as GitHub and most editors draw it. */
function drawPlan(plan: readonly PlanTask[]): string {
  const lines = plan.flatMap((task) => [
    `  t${task.id}["${task.id} · ${task.task}"]`,
    ...dependenciesOf(task).map((from) => `  t${from} --> t${task.id}`),
  ]);
  return ["```mermaid", "flowchart TD", ...lines, "```"].join("\n");
}

function listTasks({ plan, tasks }: RunRecord): string {
  const args = new Map(plan.map((task) => [task.id, describeArguments(task)]));
  const rows = tasks.map((task) =>
    [
      task.item === undefined ? String(task.id) : `${task.id}.${task.item + 1}`,
      task.task,
      args.get(task.id) ?? "",
      task.model?.id ?? "",
      task.model?.reason ?? "",
      task.error === undefined ? task.status : `${task.status}: ${task.error.message}`,
      secondsOf(task),
    ].map(cell),
  );
  const head = ["Id", "Task", "Arguments", "Model", "Why this model", "Ended", "Time"];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function describeArguments({ args }: PlanTask): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}: ${valuesOf(value).join(", ")}`)
    .join("; ");
}

function secondsOf({ startedAt, endedAt }: TaskRecord): string {
  if (startedAt === undefined || endedAt === undefined) return "";
  return `${((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000).toFixed(1)} s`;
}

function resultsOf({ tasks }: RunRecord, places: ReadonlyMap<string, string>): readonly string[] {
  const shown = tasks
    .filter(({ outputs }) => outputs.length > 0)
    .flatMap((task) => {
      const part = task.item === undefined ? "" : `, item ${task.item + 1}`;
      return [`### ${task.id} · ${task.task}${part}`, ...task.outputs.map((output) => showResource(output, places))];
    });
  return shown.length === 0 ? [] : ["## Results", ...shown];
}

function showResource(resource: Resource, places: ReadonlyMap<string, string>): string {
  if (resource.type === "text") return quote(clip(resource.text));
  if (resource.type === "json") {
    return `<details><summary>${escapeMarkdown(firstLine(clip(describeJson(resource.value)))) || "Data"}</summary>\n\n${fence(
      clip(JSON.stringify(resource.value, null, 2)),
    )}\n\n</details>`;
  }
  const place = places.get(resource.artifact.path);
  return place === undefined
    ? `_The file ${escapeMarkdown(resource.artifact.path)} is no longer there._`
    : showFile(place);
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i;

function showFile(place: string): string {
  return `${PICTURE.test(place) ? "!" : ""}${linkTo(place)}`;
}

/** Names may hold what means something in Markdown. */
function linkTo(place: string): string {
  return `[${escapeMarkdown(place.split("/").at(-1) ?? place)}](<${place.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}

const firstLine = (text: string): string => text.trim().split("\n", 1)[0] ?? "";
const clip = (text: string): string => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`);
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
const quote = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join("\n");

function cell(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const short = line.length <= LONGEST_CELL ? line : `${line.slice(0, LONGEST_CELL)}…`;
  return short.startsWith("`") ? short : escapeMarkdown(short);
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}json\n${text}\n${ticks}`;
}
