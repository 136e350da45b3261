import { execFileSync, fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createInProcessDispatcher } from "../../../execute/dispatch-in-process.ts";
import { createTestHuggingGPT } from "../../../testing/create-test-hugginggpt.ts";
import { createMemoryArtifactStore } from "../../../testing/memory-artifact-store.ts";
import { createScriptedPlanner } from "../../../testing/scripted-planner.ts";
import { createTableSource, joinCatalog } from "../../catalog/join-catalog.ts";
import type { OfflineModel } from "./models.ts";
import { createOfflineRuntime } from "./offline-runtime.ts";

// A folder for temporary files of its own: others on this machine may have theirs.
process.env["TMPDIR"] = mkdtempSync(path.join(tmpdir(), "offline-runtime-"));

const model: OfflineModel = {
  id: "offline/misbehaving",
  runtime: "offline",
  tasks: ["text2text-generation"],
  description: "misbehaves",
  expert: "misbehaving",
  memoryMb: 400,
  package: "none",
};
const steady: OfflineModel = { ...model, id: "offline/steady", expert: "steady", quality: -1 };

const runtime = createOfflineRuntime({
  artifacts: createMemoryArtifactStore(),
  models: [model, steady],
  expertUrl: (expert) => new URL(`../../../testing/experts/${expert}.ts`, import.meta.url),
  outputBytes: 30_000_000,
});
afterAll(() => runtime.close?.());

function behave(text: string, signal: AbortSignal = new AbortController().signal) {
  return runtime.run(
    { task: "text2text-generation", model, inputs: { text: { type: "text", text } }, parameters: {}, language: "en" },
    { signal, onProgress: () => undefined },
  );
}

describe("an expert in a real child process", () => {
  it("gives its result", async () => {
    expect(await behave("well")).toEqual([{ type: "text", text: "done" }]);
  });

  it("may chat as much as it likes", async () => {
    expect(await behave("chatter")).toEqual([{ type: "text", text: "done" }]);
  });

  it.each([
    ["crash", "expert-crashed", /SIGKILL/],
    ["exit", "expert-crashed", /exit code 3/],
    ["eat memory", "expert-out-of-memory", /at most 400 MB/],
    ["eat heap", "expert-out-of-memory", /memory/],
    ["nothing", "expert-bad-output", /no result/],
    ["undefined", "expert-bad-output", /no result/],
    ["empty text", "expert-bad-output", /empty text/],
    ["wrong type", "expert-bad-output", /gave json where text2text-generation gives text/],
    ["missing file", "expert-bad-output", /not there/],
    ["file elsewhere", "expert-bad-output", /outside its own folder/],
    ["text as picture", "expert-bad-output", /image that is of no known kind/],
    ["huge file", "expert-bad-output", /more than 30 MB/],
    ["huge text", "expert-bad-output", /50 MB of text/],
    ["clear error", "invalid-input", /upside down/],
    ["exception", "expert-failed", /x is not a function/],
  ])("that does “%s” fails its attempt and nothing else", async (behaviour, code, message) => {
    await expect(behave(behaviour)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await behave("well")).toEqual([{ type: "text", text: "done" }]);
  });

  it.each(["hang", "busy loop"])("that does “%s” is gone when it is aborted", async (behaviour) => {
    const controller = new AbortController();
    const running = behave(behaviour, controller.signal);
    setTimeout(() => controller.abort(new Error("enough")), 400);
    await expect(running).rejects.toThrow("enough");
  });

  it("leaves no files behind", async () => {
    await behave("huge file").catch(() => undefined);
    const left = (await readdir(tmpdir())).filter((name) => /^hugginggpt-[A-Za-z0-9]{6}$/.test(name));
    expect(left).toEqual([]);
  });
});

describe("a run", () => {
  it.each(["crash", "hang", "nothing", "huge text"])(
    "takes the next candidate when an expert does “%s”",
    async (behaviour) => {
      const hugginggpt = createTestHuggingGPT({
        catalog: joinCatalog([createTableSource("offline", [model, steady])]),
        dispatcher: createInProcessDispatcher([runtime]),
        attemptTimeoutMs: 1_500,
        planner: createScriptedPlanner([{ task: "text2text-generation", id: 0, dep: [-1], args: { text: behaviour } }]),
      });
      const result = await hugginggpt.run({ request: "x" }).result;
      expect(result.tasks[0]).toMatchObject({ status: "completed", model: { id: "offline/steady" } });
      expect(result.tasks[0]?.attempts).toBeGreaterThan(1);
    },
  );
});

describe.skipIf(process.platform !== "linux")("when the program is killed", () => {
  let pids: readonly number[] = [];
  afterEach(() => {
    for (const pid of pids) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It is gone, as it should be.
      }
    }
  });

  it("its experts go with it, even one that is blocked", async () => {
    const program = fork(new URL("../../../testing/experts/program-with-busy-expert.ts", import.meta.url), {
      execArgv: ["--import", import.meta.resolve("tsx")],
    });
    const pid = await new Promise<number>((resolve) =>
      program.once("message", (message) => resolve(message as number)),
    );
    pids = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/)
      .map(Number);
    expect(pids.length).toBeGreaterThan(0);
    program.kill("SIGKILL");
    await expect.poll(() => pids.filter((child) => isAlive(child)), { timeout: 10_000 }).toEqual([]);
  });
});

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(
      execFileSync("cat", [`/proc/${pid}/status`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return false;
  }
}
