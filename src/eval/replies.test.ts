import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReplyPlanner, readReplies } from "../plan/llm/reply-planner.ts";
import { runTaskbenchEvaluation } from "./run-taskbench.ts";
import { readTaskbenchRecords, readTaskbenchTools, type TaskbenchGraph, type TaskbenchTool } from "./taskbench-data.ts";
import { scoreComparisons, setsOfGraph } from "./taskbench-metrics.ts";
import { TASK_OF_TOOL } from "./taskbench-tasks.ts";

interface Node {
  readonly task: string;
  readonly arguments: readonly string[];
}
interface Link {
  readonly source: string;
  readonly target: string;
}
interface Written {
  readonly id: string;
  readonly instruction: string;
  readonly task_nodes: readonly Node[];
  readonly task_links: readonly Link[];
}
type Reply = Pick<Written, "task_nodes" | "task_links"> & { readonly task_steps?: readonly string[] };

/** Our own requests with their graphs. */
const OWN: readonly Written[] = [
  {
    id: "own-1",
    instruction: "Take the handwriting in letter.png, bring it into Spanish and let me hear it.",
    task_nodes: [
      { task: "Image-to-Text", arguments: ["letter.png"] },
      { task: "Translation", arguments: ["<node-0>"] },
      { task: "Text-to-Speech", arguments: ["<node-1>"] },
    ],
    task_links: [
      { source: "Image-to-Text", target: "Translation" },
      { source: "Translation", target: "Text-to-Speech" },
    ],
  },
  {
    id: "own-2",
    instruction: "How many boats lie in harbour.jpg, and what is said in captain.wav, in three sentences?",
    task_nodes: [
      { task: "Visual Question Answering", arguments: ["harbour.jpg", "How many boats are there?"] },
      { task: "Automatic Speech Recognition", arguments: ["captain.wav"] },
      { task: "Summarization", arguments: ["<node-1>"] },
    ],
    task_links: [{ source: "Automatic Speech Recognition", target: "Summarization" }],
  },
  {
    id: "own-3",
    instruction: "Paint a lighthouse at night, tell me how deep the scene is and cut out its parts.",
    task_nodes: [
      { task: "Text-to-Image", arguments: ["a lighthouse at night"] },
      { task: "Depth Estimation", arguments: ["<node-0>"] },
      { task: "Image Segmentation", arguments: ["<node-0>"] },
    ],
    task_links: [
      { source: "Text-to-Image", target: "Depth Estimation" },
      { source: "Text-to-Image", target: "Image Segmentation" },
    ],
  },
  {
    id: "own-4",
    instruction: "Who is named in minutes.txt?",
    task_nodes: [{ task: "Token Classification", arguments: ["minutes.txt"] }],
    task_links: [],
  },
];

const lower = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const mapNodes = (reply: Reply, change: (node: Node, index: number) => object): object => ({
  ...reply,
  task_nodes: reply.task_nodes.map(change),
});
const shifted = (by: number) => (node: Node) => ({
  ...node,
  arguments: node.arguments.map((text) =>
    text.replace(/<node-(\d+)>/g, (_whole, id: string) => `<node-${Number(id) + by}>`),
  ),
});

/** What models do to a right answer. */
const STYLES: Readonly<Record<string, (reply: Reply) => string>> = {
  "as TaskBench wants it": (reply) => JSON.stringify(reply),
  "in a fence, with prose": (reply) =>
    `Sure! Here is the plan:\n\`\`\`json\n${JSON.stringify(reply, null, 2)}\n\`\`\`\nEach step uses the one before.`,
  "as Python writes it": (reply) => JSON.stringify(reply).replaceAll("'", "\\'").replaceAll('"', "'"),
  "with trailing commas and comments": (reply) =>
    JSON.stringify(reply, null, 2).replaceAll("\n  ]", ",\n  ] // done").replaceAll("\n    }", ",\n    }"),
  "thought before": (reply) => `<think>Maybe {"task_nodes": []}? No.</think>${JSON.stringify(reply)}`,
  "cut off in the links": (reply) => JSON.stringify(reply).slice(0, -12),
  "cut off in the nodes": (reply) => {
    const text = JSON.stringify(reply);
    return text.slice(0, Math.max(text.indexOf("}"), Math.floor(text.indexOf('"task_links"') * 0.8)));
  },
  "without links": ({ task_nodes }) => JSON.stringify({ task_nodes }),
  "with links and no references": (reply) =>
    JSON.stringify(
      mapNodes(reply, (node) => ({ ...node, arguments: node.arguments.filter((text) => !text.includes("<node-")) })),
    ),
  "names with underscores": (reply) =>
    JSON.stringify(mapNodes(reply, (node) => ({ ...node, task: node.task.replaceAll(" ", "_") }))),
  "names in lower case": (reply) =>
    JSON.stringify({
      task_nodes: reply.task_nodes.map((node) => ({ ...node, task: lower(node.task) })),
      task_links: reply.task_links.map(({ source, target }) => ({ source: lower(source), target: lower(target) })),
    }),
  "arguments with names of their own": (reply) =>
    JSON.stringify(
      mapNodes(reply, (node) => ({ ...node, arguments: node.arguments.map((value) => ({ name: "input", value })) })),
    ),
  "one argument as a text": (reply) =>
    JSON.stringify(
      mapNodes(reply, (node) => (node.arguments.length === 1 ? { ...node, arguments: node.arguments[0] } : node)),
    ),
  "counted from one": (reply) => JSON.stringify(mapNodes(reply, shifted(1))),
  "a node twice": (reply) =>
    JSON.stringify({ ...reply, task_nodes: [...reply.task_nodes, ...reply.task_nodes.slice(-1)] }),
  "a tool that does not exist": (reply) =>
    JSON.stringify({ ...reply, task_nodes: [...reply.task_nodes, { task: "Web Search", arguments: ["<node-0>"] }] }),
  "a reference to nothing": (reply) =>
    JSON.stringify(mapNodes(reply, (node, index) => (index === 1 ? { ...node, arguments: ["<node-9>"] } : node))),
  "no arguments": (reply) => JSON.stringify(mapNodes(reply, ({ task }) => ({ task, arguments: [] }))),
  "a self-made wrapper": (reply) => JSON.stringify({ result: reply }),
  "only the nodes": ({ task_nodes }) => JSON.stringify(task_nodes),
  "no JSON at all": ({ task_nodes }) => task_nodes.map(({ task }, index) => `${index + 1}. ${task}`).join("\n"),
  nothing: () => "",
};

const FIGURES = ["node", "edge", "argumentType", "argumentValue"] as const;
const EMPTY: TaskbenchGraph = { nodes: [], links: [] };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-replies-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const save = async (name: string, lines: readonly object[]) => {
  const file = path.join(folder, name);
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return file;
};

async function saveTools(): Promise<string> {
  const file = path.join(folder, "tools.json");
  await writeFile(
    file,
    JSON.stringify({ nodes: Object.keys(TASK_OF_TOOL).map((id) => ({ id, "output-type": [outputOf(id)] })) }),
  );
  return file;
}
const outputOf = (tool: string) =>
  /-to-Image|Image-to-Image|Editing|Depth|Segmentation/.test(tool) ? "image" : "text";

/** A reply as the official evaluation reads it: JSON with nodes and links, or no prediction. */
async function readOfficially(reply: string): Promise<TaskbenchGraph> {
  try {
    const { task_nodes, task_links } = JSON.parse(reply);
    if (!Array.isArray(task_nodes) || !Array.isArray(task_links)) return EMPTY;
    const file = await save("one.jsonl", [{ id: "1", instruction: "", task_nodes, task_links }]);
    return (await readTaskbenchRecords(file))[0]?.gold ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

async function scoresOfEach(
  records: readonly Written[],
  style: string,
  tools: readonly TaskbenchTool[],
  toolFile: string,
) {
  const write = STYLES[style] ?? (() => "");
  const replies = records.map(({ id, task_nodes, task_links }) => ({
    id,
    reply: write({ task_steps: ["Step 1: look at it"], task_nodes, task_links }),
  }));
  const predictions = path.join(folder, "predictions.jsonl");
  const byId = await readReplies(await save("replies.jsonl", replies));
  const report = await runTaskbenchEvaluation({
    data: await save("data.jsonl", records),
    tools: toolFile,
    plannerFor: ({ id }) => createReplyPlanner(byId.get(id) ?? ""),
    predictions,
  });
  const ours = readFileSync(predictions, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const scores = [];
  for (const [index, record] of records.entries()) {
    const gold = setsOfGraph((await readOfficially(JSON.stringify(record))) ?? EMPTY, tools);
    const before = setsOfGraph(await readOfficially(replies[index]?.reply ?? ""), tools);
    const after = setsOfGraph(await readOfficially(JSON.stringify(ours[index])), tools);
    scores.push({
      id: record.id,
      before: scoreComparisons([{ gold, predicted: before }], []),
      after: scoreComparisons([{ gold, predicted: after }], []),
    });
  }
  return { scores, report };
}

describe("replies that models have given, through reading and repair", () => {
  it.each(Object.keys(STYLES))("are never worse than as the official evaluation reads them: %s", async (style) => {
    const toolFile = await saveTools();
    const { scores } = await scoresOfEach(OWN, style, await readTaskbenchTools(toolFile), toolFile);
    for (const { id, before, after } of scores) {
      for (const figure of FIGURES) {
        expect(after[figure].f1, `${figure} of ${id}`).toBeGreaterThanOrEqual(before[figure].f1 - 1e-9);
      }
    }
  });

  it.each([
    ["in a fence, with prose", 1],
    ["as Python writes it", 1],
    ["with trailing commas and comments", 1],
    ["thought before", 1],
    ["cut off in the links", 1],
    ["names in lower case", 1],
    ["arguments with names of their own", 1],
    ["counted from one", 1],
    ["a self-made wrapper", 1],
  ])("become whole where only their form is wrong: %s", async (style, whole) => {
    const toolFile = await saveTools();
    const { report } = await scoresOfEach(OWN, style, await readTaskbenchTools(toolFile), toolFile);
    const overall = report.splits["overall"];
    expect(overall?.node.f1).toBe(whole);
    expect(overall?.edge.f1).toBe(whole);
    expect(overall?.argumentValue.f1).toBe(whole);
  });

  it("whose tools are unknown leave no reference that points to another task", async () => {
    const toolFile = await saveTools();
    const reply = {
      task_nodes: [
        { task: "Image-to-Text", arguments: ["a.png"] },
        { task: "Web Search", arguments: ["<node-0>"] },
        { task: "Summarization", arguments: ["<node-1>"] },
      ],
      task_links: [],
    };
    const report = await runTaskbenchEvaluation({
      data: await save("data.jsonl", [{ id: "1", instruction: "x", ...reply }]),
      tools: toolFile,
      plannerFor: () => createReplyPlanner(JSON.stringify(reply)),
    });
    expect(report.splits["overall"]?.edge.precision).toBe(0);
    expect(report.splits["overall"]?.node.f1).toBe(1);
  });

  const dev = "../shared/taskbench/hf-dev.jsonl";
  const refersToItself = ({ task_nodes }: Written) =>
    task_nodes.some((node, index) => node.arguments.some((text) => String(text) === `<node-${index}>`));
  it.skipIf(!existsSync(dev)).each(Object.keys(STYLES))(
    "nor are those of the TaskBench development requests: %s",
    async (style) => {
      const toolFile = "../shared/taskbench/hf-tools.json";
      const records = readFileSync(dev, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ id, instruction, tool_nodes, tool_links }) => ({
          id,
          instruction,
          task_nodes: tool_nodes,
          task_links: tool_links,
        }))
        // Arguments that are objects are no model's reply; a graph that waits for itself is mended, against its gold.
        .filter((record: Written) =>
          record.task_nodes.every((node) => node.arguments.every((text) => typeof text === "string")),
        )
        .filter((record: Written) => !refersToItself(record));
      expect(records.length).toBeGreaterThan(80);
      const { scores } = await scoresOfEach(records, style, await readTaskbenchTools(toolFile), toolFile);
      const worse = scores.filter(({ before, after }) =>
        FIGURES.some((figure) => after[figure].f1 < before[figure].f1 - 1e-9),
      );
      expect(worse.map(({ id }) => id)).toEqual([]);
    },
  );
});
