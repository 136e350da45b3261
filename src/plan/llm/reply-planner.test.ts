import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { createReplyPlanner, readReplies } from "./reply-planner.ts";

async function plan(reply: string) {
  const request = {
    request: "x",
    files: [],
    conversation: { turns: [], resources: [] },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  };
  for await (const output of createReplyPlanner(reply).plan(request, { signal: new AbortController().signal })) {
    if (output.type === "end") return output;
  }
  throw new Error("no end");
}

describe("replies that a model has given already", () => {
  it("are read with TaskBench's nodes and links, values without names going where their kind fits", async () => {
    const { plan: tasks, abstained } = await plan(
      JSON.stringify({
        task_steps: ["Step 1: ask", "Step 2: speak"],
        task_nodes: [
          { task: "Visual Question Answering", arguments: ["What is it?", "example.jpg"] },
          { task: "Translation", arguments: ["<node-0>", "French"] },
          { task: "Depth_Estimation", arguments: ["example.jpg"] },
        ],
        task_links: [{ source: "Translation", target: "Depth_Estimation" }],
      }),
    );
    expect(abstained).toBeUndefined();
    expect(tasks).toEqual([
      { task: "visual-question-answering", id: 0, dep: [-1], args: { image: "example.jpg", text: "What is it?" } },
      { task: "translation", id: 1, dep: [0], args: { text: "<resource-0>", target_language: "French" } },
      { task: "depth-estimation", id: 2, dep: [1], args: { image: "example.jpg" } },
    ]);
  });

  it("are never worse for being checked: what can be read stays, though it cannot run", async () => {
    const reply = '[{"image-to-text":"a.jpg"},{"fly":"Oslo"},{"text-to-speech":"<resource-9>"}]';
    const { plan: tasks, abstained } = await plan(reply);
    expect(tasks.map(({ task }) => task)).toEqual(["image-to-text", "text-to-speech"]);
    expect(abstained?.reason).toContain("fly");
  });

  it("make no plan where there is none", async () => {
    expect(await plan("I would read the image.")).toMatchObject({ plan: [], abstained: {} });
  });

  it("come from a file by id, in several forms", async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), "replies-")), "replies.jsonl");
    await writeFile(
      file,
      '{"id":"1","reply":"[]"}\n{"id":2,"result":{"task_nodes":[]}}\n\n{"id":"3","task_nodes":[],"task_links":[]}\n',
    );
    const replies = await readReplies(file);
    expect([...replies.keys()]).toEqual(["1", "2", "3"]);
    await writeFile(file, '{"id":"1","reply":"[]"}\nnonsense\n');
    await expect(readReplies(file)).rejects.toThrow(`Line 2 of "${file}" is no reply`);
    await expect(readReplies(`${file}.gone`)).rejects.toMatchObject({ code: "file-not-found" });
  });
});
