import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHuggingGPT } from "../testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "../testing/fake-runtime.ts";
import { createScriptedPlanner } from "../testing/scripted-planner.ts";
import { createFakeTerminal, type FakeTerminalOptions } from "./fake-terminal.ts";
import { runCommandLine } from "./run-command-line.ts";
import { OCR, SPEECH } from "./scripted-events.ts";

const PLAN = [OCR, SPEECH];
const WAV = { id: "ab", path: "/data/ab.wav", mediaType: "audio/wav", bytes: 86_044 };

const seedRuntime = () =>
  createFakeRuntime({
    answer: ({ task }) =>
      task === "image-to-text"
        ? [{ type: "text", text: "INVOICE NO: 18301/102/T0305" }]
        : [{ type: "audio", artifact: WAV }],
  });

const seed = () => createTestHuggingGPT({ planner: createScriptedPlanner(PLAN), runtime: seedRuntime() });
const unsure = () =>
  createTestHuggingGPT({
    planner: createScriptedPlanner(PLAN, { abstained: { reason: "two clauses without a task", hint: "Set a brain." } }),
    runtime: seedRuntime(),
  });

async function run(argv: readonly string[], engine?: ReturnType<typeof seed>, options: FakeTerminalOptions = {}) {
  const terminal = createFakeTerminal(engine, options);
  const code = await runCommandLine(argv, terminal.context);
  return { code, out: terminal.out, err: terminal.err, json: () => JSON.parse(terminal.out) };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("asking", () => {
  it("puts the answer alone on stdout and what happened on stderr", async () => {
    const { code, out, err } = await run(["read the image"], seed());
    expect(code).toBe(0);
    expect(out).toContain("INVOICE NO: 18301/102/T0305");
    expect(out).toContain(WAV.path);
    expect(out).not.toContain("started with");
    expect(err).toContain("plan: 2 tasks");
    expect(err).toContain("0 image-to-text: started with fake/everything");
    expect(err).toMatch(/1 text-to-speech: done in .* -> audio - wav 86 kB/);
  });

  it("--json prints one object and nothing else", async () => {
    const { code, err, json } = await run(["read the image", "--json"], seed());
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      status: "completed",
      request: "read the image",
      plan: PLAN,
      tasks: [
        { id: 0, status: "completed", outputs: [{ type: "text" }], attempts: 1 },
        { id: 1, status: "completed", outputs: [{ type: "audio", artifact: WAV }] },
      ],
    });
    expect(err).toBe("");
  });

  it("--events prints every event as a line of JSON, from run-start to run-end", async () => {
    const { out } = await run(["read the image", "--events"], seed());
    const types = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).type);
    expect(types[0]).toBe("run-start");
    expect(types.at(-1)).toBe("run-end");
    expect(types).toContain("task-end");
  });

  it("reads the request from stdin", async () => {
    const { code, json } = await run(["-", "--json"], seed(), { stdin: "read the image\n" });
    expect(code).toBe(0);
    expect(json().request).toBe("read the image");
  });

  it("prints the plan as --plan takes it", async () => {
    const printed = await run(["read the image", "--plan-only"], seed());
    expect(printed.code).toBe(0);
    expect(JSON.parse(printed.out)).toEqual(PLAN);
    const file = path.join(folder, "plan.json");
    await writeFile(file, printed.out);
    const { code, json } = await run(["--plan", file, "--json"], seed());
    expect(code).toBe(0);
    expect(json().plan).toEqual(PLAN);
    expect(json().status).toBe("completed");
  });

  it("takes a plan from stdin", async () => {
    const { code, json } = await run(["--plan", "-", "--json"], seed(), { stdin: JSON.stringify([OCR]) });
    expect(code).toBe(0);
    expect(json().plan).toEqual([OCR]);
  });

  it("says partial with its exit code when a task failed", async () => {
    const runtime = createFakeRuntime({
      answer: ({ task }) => {
        if (task === "text-to-speech") throw new Error("no voice");
        return [{ type: "text", text: "words" }];
      },
    });
    const { code, err } = await run(
      ["read it"],
      createTestHuggingGPT({ planner: createScriptedPlanner(PLAN), runtime }),
    );
    expect(code).toBe(3);
    expect(err).toMatch(/1 text-to-speech: failed: .*no voice/);
  });

  it("reports what was finished when it is cancelled, with exit code 130", async () => {
    const interrupt = new AbortController();
    const runtime = createFakeRuntime({
      delayMs: ({ task }) => (task === "text-to-speech" ? 60_000 : 0),
      answer: () => [{ type: "text", text: "INVOICE NO: 1" }],
    });
    setTimeout(() => interrupt.abort(), 100);
    const { code, out, err } = await run(
      ["read it"],
      createTestHuggingGPT({ planner: createScriptedPlanner(PLAN), runtime }),
      { signal: interrupt.signal },
    );
    expect(code).toBe(130);
    expect(out).toContain("INVOICE NO: 1");
    expect(err).toContain("Stopping");
  });

  it("--explain says why each model was chosen", async () => {
    const { err } = await run(["read the image", "--explain"], seed());
    expect(err).toContain("Why this plan");
    expect(err).toMatch(/✔ 1\. fake\/everything\n\s+chosen: /);
  });
});

describe("a plan that the planner does not stand by", () => {
  it("is shown, not run; the hint says how to run it", async () => {
    const { code, out, err } = await run(["do things"], unsure());
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("0 image-to-text: examples/invoice.png");
    expect(err).toContain("two clauses without a task");
    expect(err).toContain("--force");
  });

  it("is in the JSON with the error", async () => {
    const { code, json } = await run(["do things", "--json"], unsure());
    expect(code).toBe(1);
    expect(json()).toMatchObject({ status: "failed", error: { code: "needs-language-model" }, plan: PLAN });
  });

  it("is printed by --plan-only with exit code 1", async () => {
    const { code, out } = await run(["do things", "--plan-only"], unsure());
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(PLAN);
  });

  it("runs with --force", async () => {
    const { code, out } = await run(["do things", "--force"], unsure());
    expect(code).toBe(0);
    expect(out).toContain("INVOICE NO");
  });
});

describe("bad input", () => {
  it.each([
    ["no request at all", [], "The request is missing"],
    ["an empty request", [""], "The request is empty"],
    ["an unknown flag", ["--jsn", "x"], "did you mean --json?"],
    ["a time that is none", ["x", "--timeout", "soon"], "above 0"],
    ["an unknown kind of task", ["x", "--model", "telepathy=a/b"], "telepathy"],
    ["a command with more words than it takes", ["models", "in", "the", "park"], "in quotes"],
    ["a request without its quotes", ["read", "the", "image"], 'hugginggpt "read the image"'],
  ])("%s is wrong usage, exit code 2", async (_name, argv, message) => {
    const { code, out, err } = await run(argv, seed());
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.replace(/\s+/g, " ")).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("is one JSON object with --json, even where the arguments are wrong", async () => {
    const { code, json, err } = await run(["--json", "--jsn"], seed());
    expect(code).toBe(2);
    expect(json()).toMatchObject({ status: "failed", error: { code: "usage" }, plan: [], tasks: [] });
    expect(err).toBe("");
  });

  it("two outputs at once are wrong usage, said as JSON", async () => {
    const { code, json } = await run(["x", "--json", "--events"], seed());
    expect(code).toBe(2);
    expect(json().error.message).toContain("cannot be used with");
  });

  it("is a run-end with --events", async () => {
    const { out } = await run(["--events", ""], seed());
    expect(JSON.parse(out)).toMatchObject({ type: "run-end", status: "failed", error: { code: "usage" } });
  });

  it.each([
    ["a request that is too long", ["x".repeat(100_001)], {}, "100,001 characters"],
    ["stdin that is not UTF-8", ["-"], { stdin: new Uint8Array([0xb0, 0xef, 0xff]) }, "not UTF-8"],
    ["a plan file that is missing", ["--plan", "/no/such/plan.json"], {}, "no plan file"],
    ["a plan that is not JSON", ["--plan", "-"], { stdin: "first read it" }, "not JSON"],
  ])("%s fails with a clear message, exit code 1", async (_name, argv, options, message) => {
    const { code, out, err } = await run(argv, seed(), options);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err.replace(/\s+/g, " ")).toContain(message);
  });

  it("an empty stdin is wrong usage", async () => {
    expect((await run(["-"], seed(), { stdin: "\n" })).code).toBe(2);
  });
});

describe("other commands", () => {
  it("a quoted request may begin with the name of a command", async () => {
    const { code, json } = await run(["runs in the park, look at them", "--json"], seed());
    expect(code).toBe(0);
    expect(json().request).toBe("runs in the park, look at them");
  });

  it("help and version go to stdout", async () => {
    expect((await run(["--version"])).out).toBe("1.2.3\n");
    const help = await run(["--help"]);
    expect(help.code).toBe(0);
    expect(help.out).toContain("examples/invoice.png");
  });

  it("help is a command as well, also for one of them", async () => {
    expect((await run(["help"])).out).toContain("Examples:");
    expect((await run(["help", "runs"])).out).toContain("replay a run");
    expect((await run(["eval"])).code).toBe(2);
  });

  it("evaluates the planner on requests with gold plans", async () => {
    const task = { task: "image-to-text", id: 0, dep: [-1], args: { image: "till.png" } };
    const line = (id: string, request: string, gold: object) =>
      JSON.stringify({ id, lang: "en", kind: "terse", request, files: ["till.png"], history: [], gold });
    const data = path.join(folder, "requests.jsonl");
    const refuse = { plans: [], refuse: true };
    const lines = [line("a", "ocr till.png", { plans: [[task]], refuse: false }), line("b", "book a flight", refuse)];
    await writeFile(data, `${lines.join("\n")}\n`);
    const predictions = path.join(folder, "predictions.jsonl");
    const { code, json } = await run(["eval", "everyday", "--data", data, "--predictions", predictions, "--json"]);
    expect(code).toBe(0);
    expect(json()).toMatchObject({ overall: { requests: 2, right: 1, wrong: 0, refused: 0, bestPlan: 1 } });
    expect((await readFile(predictions, "utf8")).split("\n")).toHaveLength(3);
    const { out } = await run(["eval", "everyday", "--data", data, "--limit", "1"]);
    expect(out).toContain("Everyday requests: keyless, 1 of them");
    await writeFile(data, "{}\n");
    expect((await run(["eval", "everyday", "--data", data])).err).toContain("line 1: not a request");
  });

  it("lists the kinds of tasks", async () => {
    expect((await run(["tasks"])).out).toContain("image-to-text");
    const { json } = await run(["tasks", "--json"]);
    expect(json().tasks).toContainEqual(expect.objectContaining({ name: "text-to-speech" }));
  });

  it("lists the models of a kind of task, also by its everyday name", async () => {
    const { out } = await run(["models", "ocr"], seed());
    expect(out).toContain("image-to-text");
    expect(out).toContain("fake/everything");
    const { json } = await run(["--json", "models", "tts"], seed());
    expect(json().models[0]).toMatchObject({ task: "text-to-speech", models: [{ rank: 1 }] });
  });

  it("lists, shows and removes runs", async () => {
    const engine = seed();
    const asked = await run(["read the image", "--json"], engine);
    const { runId } = asked.json();
    const list = await run(["runs"], engine);
    expect(list.out).toContain(runId);
    expect(list.out).toContain("completed");

    const shown = await run(["runs", "show", runId.slice(0, 6)], engine);
    expect(shown.out).toContain("INVOICE NO: 18301/102/T0305");
    expect(shown.err).toContain("0 image-to-text: done");
    expect((await run(["runs", "show", runId, "--json"], engine)).json()).toEqual(asked.json());
    const events = await run(["runs", "show", "--events"], engine);
    expect(events.out.trimEnd().split("\n").length).toBeGreaterThan(5);

    expect((await run(["runs", "rm", runId.slice(0, 6)], engine)).code).toBe(0);
    const gone = await run(["runs", "show", runId, "--json"], engine);
    expect(gone.code).toBe(1);
    expect(gone.json().error.code).toBe("not-found");
  });

  it("runs one again, with another plan, and prints the plan to edit", async () => {
    const engine = seed();
    await run(["read the image"], engine);
    const plan = await run(["runs", "show", "--plan-only"], engine);
    expect(JSON.parse(plan.out)).toEqual(PLAN);
    const again = await run(["runs", "rerun", "--plan", "-", "--json"], engine, { stdin: JSON.stringify([OCR]) });
    expect(again.json()).toMatchObject({ status: "completed", request: "read the image", plan: [OCR] });
    expect((await run(["runs", "--json"], engine)).json().runs).toHaveLength(2);
    const wrong = await run(["runs", "rerun", "--plan", "-", "--replan"], engine);
    expect(wrong.code).toBe(2);
  });

  it("exports one, and prints its folder", async () => {
    const engine = seed();
    await run(["read the image"], engine);
    const out = path.join(folder, "exported");
    const { code, out: printed } = await run(["runs", "export", "--out", out], engine);
    expect([code, printed]).toEqual([0, `${out}\n`]);
    expect((await run(["runs", "export", "--out", out], engine)).err).toContain("is not empty");
  });

  it("prunes to limits, which must be said", async () => {
    const engine = seed();
    await run(["read the image"], engine);
    expect((await run(["runs", "prune"], engine)).err).toContain("--days N or --bytes SIZE");
    expect((await run(["runs", "prune", "--bytes", "lots"], engine)).code).toBe(2);
    expect((await run(["runs", "prune", "--bytes", "1B", "--dry-run"], engine)).err).toContain("1 run");
    expect((await run(["runs", "prune", "--bytes", "1B", "--json"], engine)).json()).toMatchObject({ kept: 0 });
    expect((await run(["runs", "--json"], engine)).json().runs).toEqual([]);
  });

  it("an id that several runs begin with is refused, and nothing is removed", async () => {
    let count = 0;
    const engine = createTestHuggingGPT({
      planner: createScriptedPlanner(PLAN),
      createId: () => {
        count += 1;
        return `same-${count}`;
      },
    });
    await run(["one", "--json"], engine);
    await run(["two", "--json"], engine);
    const { code, err } = await run(["runs", "rm", "same-1", "same"], engine);
    expect(code).toBe(2);
    expect(err).toContain("2 runs begin with same");
    expect((await run(["runs", "--json"], engine)).json().runs).toHaveLength(2);
  });
});
