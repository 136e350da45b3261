import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Planner, PlanRequest } from "../../domain/ports.ts";
import { createTestHuggingGPT } from "../../testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "../../testing/fake-runtime.ts";
import { createMemoryRunStore } from "../../testing/memory-run-store.ts";
import { createFakeTerminal } from "../fake-terminal.ts";
import { runCommandLine } from "../run-command-line.ts";

let folder: string;
let page: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-chat-"));
  page = path.join(folder, "my page.png");
  await writeFile(page, "");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A chat whose lines come from a pipe. */
async function talk(lines: readonly string[], ...argv: readonly string[]) {
  const seen: PlanRequest[] = [];
  const planner: Planner = {
    name: "recording",
    async *plan(request) {
      seen.push(request);
      const image = request.files[0]?.name ?? "a.png";
      yield { type: "end", plan: [{ task: "image-to-text", id: 0, dep: [-1], args: { image } }], repairs: [] };
    },
  };
  const runtime = createFakeRuntime({
    answer: ({ inputs }) => {
      if (JSON.stringify(inputs).includes("broken")) throw new Error("no picture");
      return [{ type: "text", text: `reading number ${seen.length}` }];
    },
  });
  const engine = createTestHuggingGPT({ planner, runtime, store: createMemoryRunStore() });
  const terminal = createFakeTerminal(engine, { stdin: lines.map((line) => `${line}\n`).join("") });
  const code = await runCommandLine(["chat", ...argv], terminal.context);
  return { code, out: terminal.out, err: terminal.err, seen };
}

describe("hugginggpt chat from a pipe", () => {
  it("takes each line as a turn of one conversation", async () => {
    const { code, out, seen } = await talk(["read a.png", "", "read it again"]);
    expect(code).toBe(0);
    expect(out).toContain("reading number 1");
    expect(out).toContain("reading number 2");
    expect(seen.map(({ request }) => request)).toEqual(["read a.png", "read it again"]);
    expect(seen[1]?.conversation.turns).toMatchObject([{ request: "read a.png" }]);
  });

  it("--json prints one line an answer", async () => {
    const { out } = await talk(["read a.png", "read it again"], "--json");
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([{ status: "completed" }, { status: "completed" }]);
    expect(results[0].conversationId).toBe(results[1].conversationId);
  });

  it("ends with the code of the first turn that failed, after the others were done", async () => {
    const { code, seen } = await talk(["read it", "read it"], "--model", "image-to-text=nobody/nothing");
    expect(code).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it("joins lines that end in a backslash", async () => {
    const { seen } = await talk(["read this:\\", "one\\", "two"]);
    expect(seen.map(({ request }) => request)).toEqual(["read this:\none\ntwo"]);
  });

  it("attaches files to the next request, once; names with spaces as a shell or a dragged file writes them", async () => {
    const { seen, err } = await talk([
      `/attach "${page}" missing.png`,
      "what does it say",
      "and now",
      `read ${page.replaceAll(" ", "\\ ")}`,
    ]);
    expect(err).toContain('There is no file "missing.png"');
    expect(seen.map(({ files }) => files.map(({ name }) => name))).toEqual([[page], [], []]);
    expect(seen[2]?.request).toBe(`read "${page}"`);
  });

  it("lists with numbers what can be meant, and prints a text whole", async () => {
    const { out } = await talk(["read a.png", "/files", "/open 2"]);
    expect(out).toMatch(/1 {2}image .* given · turn 1 .* a\.png/);
    expect(out).toMatch(/2 {2}text .* image-to-text · turn 1 .* reading number 1/);
    expect(out.trimEnd().split("\n").at(-1)).toBe("reading number 1");
  });

  it("says so where it cannot open a picture", async () => {
    const { err } = await talk(["read a.png", "/open 1", "/open 7"]);
    expect(err).toContain("It cannot be opened: there is no screen here. The file is /a.png");
    expect(err).toContain("There is no 7 in this conversation");
  });

  it("shows the last plan, and what would be done for a request without doing it", async () => {
    const { out, seen } = await talk(["/plan read a.png", "read a.png", "/plan"]);
    expect(seen).toHaveLength(2);
    expect(out.match(/"task":"image-to-text"/g)).toHaveLength(2);
    expect(out.match(/reading number/g)).toHaveLength(1);
  });

  it("begins another conversation with /new, and leaves with /quit", async () => {
    const { seen } = await talk(["read a.png", "/new", "read b.png", "/quit", "read c.png"]);
    expect(seen.map(({ conversation }) => conversation.turns.length)).toEqual([0, 0]);
  });

  it("takes a path at the beginning of a line for a request, and an unknown command for none", async () => {
    const { seen, err } = await talk([`"${page}" what is this`, "/home/me/a.png what is this", "/reed it", "/help"]);
    expect(seen).toHaveLength(2);
    expect(err).toContain("There is no command /reed");
    expect(err).toContain("/attach");
  });

  it("refuses files that are not there before it begins", async () => {
    const { code, err } = await talk(["read it"], "about", "cats");
    expect(code).toBe(1);
    expect(err).toContain('There is no file "about"');
  });
});
