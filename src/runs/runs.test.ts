import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createResourceLoader } from "../adapters/input/resource-loader.ts";
import { createFolderArtifactStore } from "../adapters/store/folder-artifact-store.ts";
import { createLibsqlRunStore } from "../adapters/store/libsql-run-store.ts";
import type { RunEvent } from "../domain/events.ts";
import type { ArtifactStore, RunStore } from "../domain/ports.ts";
import { createTestHuggingGPT } from "../testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "../testing/fake-runtime.ts";
import { createScriptedPlanner } from "../testing/scripted-planner.ts";
import { listRuns } from "./list-runs.ts";

const PLAN = [
  { task: "image-to-text", id: 0, dep: [-1], args: { image: "page.png" } },
  { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } },
];

let folder: string;
let store: RunStore;
let artifacts: ArtifactStore;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-runs-"));
  const create = { width: 8, height: 8, channels: 3 as const, background: "#fff" };
  await sharp({ create }).png().toFile(path.join(folder, "page.png"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  count += 1;
  const home = path.join(folder, `home-${count}`);
  store = createLibsqlRunStore({ file: path.join(home, "runs.db") });
  artifacts = createFolderArtifactStore({ folder: path.join(home, "artifacts") });
});

/** Every speech has other bytes, 1,000 of them. */
function createProgram(now?: () => Date) {
  let spoken = 0;
  const runtime = createFakeRuntime({
    answer: async ({ task, model }) => {
      if (task === "image-to-text") return [{ type: "text", text: `read *well* by ${model.id}` }];
      spoken += 1;
      const data = Buffer.alloc(1_000, `${count}-${spoken}-${Math.random()}`);
      return [{ type: "audio", artifact: await artifacts.put(data, { mediaType: "audio/wav" }) }];
    },
  });
  return createTestHuggingGPT({
    planner: createScriptedPlanner(PLAN),
    runtime,
    store,
    artifacts,
    loader: createResourceLoader({ cwd: folder, artifacts }),
    ...(now === undefined ? {} : { now }),
  });
}

const page = () => ({ name: "page.png", path: path.join(folder, "page.png") });
const speechOf = (result: { readonly tasks: readonly { readonly outputs: readonly unknown[] }[] }) =>
  result.tasks[1]?.outputs[0] as { readonly artifact: { readonly id: string; readonly path: string } };

describe("running a run again", () => {
  it("does the same with the same words, files and plan", async () => {
    const program = createProgram();
    const first = await program.run({ request: "read it", files: [page()], conversationId: "c" }).result;
    const again = await (await program.rerun(first.runId)).result;
    expect(again).toMatchObject({ status: "completed", request: "read it", plan: PLAN, conversationId: "c" });
    expect(again.runId).not.toBe(first.runId);
  });

  it("takes an edited plan, or makes a new one", async () => {
    const program = createProgram();
    const first = await program.run({ request: "read it", files: [page()] }).result;
    const edited = await (await program.rerun(first.runId, { plan: PLAN.slice(0, 1) })).result;
    expect(edited.tasks.map(({ task }) => task)).toEqual(["image-to-text"]);
    const replanned = await (await program.rerun(first.runId, { replan: true })).result;
    const events = await store.events(replanned.runId);
    expect(events.find((event) => event.type === "plan-start")).toMatchObject({ planner: "scripted" });
  });

  it("says so where there is no such run", async () => {
    await expect(createProgram().rerun("nothing")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("exporting a run", () => {
  it("writes a report that shows its files, and what programs want", async () => {
    const program = createProgram();
    const { runId } = await program.run({ request: "read *it*", files: [page()] }).result;
    const target = path.join(folder, "export", "one");
    const outcome = await program.exportRun(runId, target);
    expect(outcome.missing).toEqual([]);
    expect([...outcome.files].sort()).toEqual([
      "events.ndjson",
      "inputs/page.png",
      "plan.json",
      "report.md",
      "result.json",
      "results/1-text-to-speech.wav",
    ]);
    const report = await readFile(path.join(target, "report.md"), "utf8");
    expect(report).toContain("# read \\*it\\*");
    expect(report).toContain("![page.png](<inputs/page.png>)");
    expect(report).toContain("t0 --> t1");
    expect(report).toContain("[1-text-to-speech.wav](<results/1-text-to-speech.wav>)");
    expect(report).toContain("> read \\*well\\* by fake/everything");
    expect(report).not.toContain(`home-${count}`);
    expect(JSON.parse(await readFile(path.join(target, "plan.json"), "utf8"))).toEqual(PLAN);
  });

  it("leaves a folder alone in which something is", async () => {
    const program = createProgram();
    const { runId } = await program.run({ request: "read it", files: [page()] }).result;
    const target = path.join(folder, "full");
    await mkdir(target);
    await writeFile(path.join(target, "mine.txt"), "mine");
    await expect(program.exportRun(runId, target)).rejects.toMatchObject({ code: "usage" });
    expect(await readdir(target)).toEqual(["mine.txt"]);
  });

  it("says which files are gone, and exports the rest", async () => {
    const program = createProgram();
    const result = await program.run({ request: "read it", files: [page()] }).result;
    const { path: speech } = speechOf(result).artifact;
    await rm(speech);
    const outcome = await program.exportRun(result.runId, path.join(folder, "rest"));
    expect(outcome.missing).toEqual([speech]);
    expect(outcome.files).toContain("report.md");
  });
});

describe("keeping runs", () => {
  const days = (ago: number) => () => new Date(Date.UTC(2026, 0, 31) - ago * 24 * 3_600_000);

  it("removes those that are older than so many days, with their files", async () => {
    const old = await createProgram(days(10)).run({ request: "old", files: [page()] }).result;
    const young = await createProgram(days(1)).run({ request: "young", files: [page()] }).result;
    const program = createProgram(days(0));
    expect((await program.pruneRuns({ days: 5 }, { dryRun: true })).removed.map(({ runId }) => runId)).toEqual([
      old.runId,
    ]);
    expect(await store.list()).toHaveLength(2);
    expect(await program.pruneRuns({ days: 5 })).toMatchObject({ kept: 1 });
    expect((await store.list()).map(({ runId }) => runId)).toEqual([young.runId]);
    expect(await artifacts.find(speechOf(old).artifact.id)).toBeUndefined();
    expect(await artifacts.find(speechOf(young).artifact.id)).toBeDefined();
    expect((await readFile(page().path)).length).toBeGreaterThan(0);
  });

  it("removes the oldest until the rest has at most so many bytes", async () => {
    for (let ago = 4; ago > 0; ago -= 1)
      await createProgram(days(ago)).run({ request: `${ago}`, files: [page()] }).result;
    const program = createProgram(days(0));
    const { bytesKept } = await program.pruneRuns({}, { dryRun: true });
    // Two of four alike fit.
    const most = Math.ceil(bytesKept * 0.6);
    const outcome = await program.pruneRuns({ bytes: most });
    expect(outcome.removed.map(({ request }) => request)).toEqual(["4", "3"]);
    expect(outcome.bytesKept).toBeLessThanOrEqual(most);
    expect((await store.list()).map(({ request }) => request)).toEqual(["1", "2"]);
  });

  it("keeps a file that another run has too", async () => {
    const program = createProgram();
    const speech = await artifacts.put(Buffer.from("the same"), { mediaType: "audio/wav" });
    const runtime = createFakeRuntime({ answer: () => [{ type: "audio", artifact: speech }] });
    const same = createTestHuggingGPT({ planner: createScriptedPlanner(PLAN), runtime, store, artifacts });
    const one = await same.run({ request: "one", files: [page()] }).result;
    await same.run({ request: "two", files: [page()] }).result;
    await program.removeRun(one.runId);
    expect(await artifacts.find(speech.id)).toBeDefined();
  });
});

describe("a run whose program is gone", () => {
  const start = (runId: string, pid: number, host: string): RunEvent => ({
    type: "run-start",
    runId,
    seq: 0,
    at: "2026-01-31T00:00:00.000Z",
    request: "read it",
    files: [],
    brain: "keyless",
    language: "en",
    process: { pid, host },
  });

  it("is interrupted; one that goes on here, or on another machine, is not", async () => {
    const { hostname } = await import("node:os");
    // The largest number of a process on Linux is 2 ** 22.
    await store.append([start("dead", 2 ** 22 + 1, hostname())]);
    await store.append([start("alive", process.pid, hostname())]);
    await store.append([start("elsewhere", 2 ** 22 + 1, `${hostname()}-of-another`)]);
    const statuses = new Map((await listRuns(store)).map(({ runId, status }) => [runId, status]));
    expect(Object.fromEntries(statuses)).toEqual({ dead: "interrupted", alive: "running", elsewhere: "running" });
  });
});
