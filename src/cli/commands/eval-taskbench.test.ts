import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Script, type ScriptedServer, startScriptedServer } from "../../testing/scripted-server.ts";
import { createFakeTerminal } from "../fake-terminal.ts";
import { runCommandLine } from "../run-command-line.ts";

let folder: string;
let server: ScriptedServer | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-eval-"));
  const lines = [
    {
      id: "a",
      user_request: "Transcribe talk.wav and sum it up.",
      task_nodes: [
        { task: "Automatic Speech Recognition", arguments: ["talk.wav"] },
        { task: "Summarization", arguments: ["<node-0>"] },
      ],
      task_links: [{ source: "Automatic Speech Recognition", target: "Summarization" }],
    },
    {
      id: "b",
      user_request: "Find the objects in a.png.",
      task_nodes: [{ task: "Object Detection", arguments: ["a.png"] }],
      task_links: [],
    },
  ];
  await writeFile(file("data.json"), lines.map((line) => JSON.stringify(line)).join("\n"));
  const tools = ["Automatic Speech Recognition", "Summarization", "Object Detection", "Text-to-Speech"];
  await writeFile(file("tools.json"), JSON.stringify({ nodes: tools.map((id) => ({ id, "output-type": ["text"] })) }));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(folder, name);

async function evaluate(...flags: readonly string[]) {
  const terminal = createFakeTerminal(undefined);
  const data = ["--data", file("data.json"), "--tools", file("tools.json")];
  const code = await runCommandLine(["eval", "taskbench", ...data, ...flags, "--json"], terminal.context);
  return { code, said: terminal.out + terminal.err, report: code === 0 ? JSON.parse(terminal.out) : undefined };
}

async function withBrain(script: Script, ...flags: readonly string[]) {
  server = await startScriptedServer(script);
  return evaluate("--brain", "compatible:scripted", "--base-url", server.url, ...flags);
}

describe("eval taskbench", () => {
  it("takes raw replies of a model, by id, one a line", async () => {
    const replies = [
      {
        id: "b",
        reply:
          'Sure:\n```json\n{"task_nodes":[{"task":"object_detection","arguments":["a.png"]}],"task_links":[]}\n```',
      },
      { id: "a", reply: '[{"automatic-speech-recognition":"talk.wav"},{"summarization":"<resource-0>"}]' },
    ];
    await writeFile(file("replies.jsonl"), replies.map((reply) => `${JSON.stringify(reply)}\n`).join(""));
    const { code, report } = await evaluate("--replies", file("replies.jsonl"));
    expect(code).toBe(0);
    expect(report).toMatchObject({ planner: "replies", records: 2, withoutPrediction: 0 });
    expect(report.splits.overall).toMatchObject({ node: { f1: 1 }, edge: { f1: 1 }, argumentValue: { f1: 1 } });
  });

  it("counts a record without a reply as empty, and names a line that is none", async () => {
    await writeFile(file("replies.jsonl"), '{"id":"b","reply":"[{\\"object-detection\\":\\"a.png\\"}]"}\n');
    expect((await evaluate("--replies", file("replies.jsonl"))).report).toMatchObject({ withoutPrediction: 1 });
    await writeFile(file("replies.jsonl"), "what the model said\n");
    const { code, said } = await evaluate("--replies", file("replies.jsonl"));
    expect(code).not.toBe(0);
    expect(said).toContain("Line 1 of");
  });

  it("measures a brain by itself: every request goes to it, and nothing plans in its place", async () => {
    const { report } = await withBrain(({ user }) => ({
      text: user.includes("talk.wav") ? '[{"automatic-speech-recognition":"talk.wav"}]' : "I would rather not.",
    }));
    expect(server?.calls.filter(({ user }) => user.includes("talk.wav"))).toHaveLength(1);
    expect(report).toMatchObject({ planner: "compatible:scripted", withoutPrediction: 1 });
    expect(report.splits.overall.node).toMatchObject({ precision: 1 });
    expect(report.failures).toMatchObject([{ count: 1, message: expect.stringContaining("no plan that can be read") }]);
  });

  it("says why a brain made no plans at all", async () => {
    const { report } = await withBrain([{ fault: { kind: "status", status: 401 } }]);
    expect(report).toMatchObject({ withoutPrediction: 2, failures: [{ count: 2 }] });
    expect(report.failures[0].message).toContain("401");
  });

  it("measures brain and keyless planner together, as in a run, where the fast path is named", async () => {
    const { report } = await withBrain([{ fault: { kind: "status", status: 401 } }], "--fast-path", "auto");
    expect(report).toMatchObject({ withoutPrediction: 0, failures: [] });
  });
});
