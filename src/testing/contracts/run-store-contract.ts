import { afterEach, describe, expect, it } from "vitest";
import type { RunEvent } from "../../domain/events.ts";
import type { RunStore } from "../../domain/ports.ts";
import { sampleRun } from "../sample-run.ts";

/** What every `RunStore` does. `create` gives an empty one. */
export function describeRunStore(name: string, create: () => RunStore | Promise<RunStore>): void {
  describe(`${name}: a RunStore`, () => {
    const stores: RunStore[] = [];
    const open = async () => {
      const store = await create();
      stores.push(store);
      return store;
    };
    afterEach(async () => {
      await Promise.all(stores.splice(0).map((store) => store.close()));
    });

    it("gives a run back as it was appended, event by event", async () => {
      const store = await open();
      const run = sampleRun("run-1");
      for (const event of run) await store.append([event]);
      expect(await store.events("run-1")).toEqual(run);
    });

    it("keeps the order of appends that do not wait for each other", async () => {
      const store = await open();
      const [start, , end] = sampleRun("run-1");
      const deltas = Array.from({ length: 1_200 }, (_, index): RunEvent => {
        return {
          type: "response-delta",
          runId: "run-1",
          seq: index + 1,
          at: "2026-01-01T00:00:00.000Z",
          text: `${index}`,
        };
      });
      const all = [start, ...deltas, end && { ...end, seq: 1_201 }].filter((event) => event !== undefined);
      await Promise.all(all.map((event) => store.append([event])));
      expect((await store.events("run-1")).map(({ seq }) => seq)).toEqual(all.map((_, index) => index));
    });

    it("keeps runs apart that are written at the same time", async () => {
      const store = await open();
      const runs = ["a", "b", "c"].map((id) => sampleRun(id));
      await Promise.all(runs.flatMap((run) => run.map((event) => store.append([event]))));
      for (const run of runs) expect(await store.events(run[0]?.runId ?? "")).toEqual(run);
    });

    it("knows nothing of a run that never was", async () => {
      const store = await open();
      expect(await store.events("nobody")).toEqual([]);
      expect(await store.list()).toEqual([]);
      expect(await store.remove("nobody")).toBe(false);
    });

    it("lists runs newest first, with how they ended", async () => {
      const store = await open();
      await store.append(sampleRun("old", { at: "2026-01-01T00:00:00.000Z" }));
      await store.append(sampleRun("new", { at: "2026-01-03T00:00:00.000Z", request: "second", ends: false }));
      expect(await store.list()).toEqual([
        { runId: "new", request: "second", status: "running", brain: "keyless", startedAt: "2026-01-03T00:00:00.000Z" },
        {
          runId: "old",
          request: "read the picture a.png",
          status: "completed",
          brain: "keyless",
          startedAt: "2026-01-01T00:00:00.000Z",
        },
      ]);
      expect((await store.list({ limit: 1 })).map(({ runId }) => runId)).toEqual(["new"]);
    });

    it("lists the runs of one conversation", async () => {
      const store = await open();
      await store.append(sampleRun("one", { conversationId: "talk" }));
      await store.append(sampleRun("two"));
      const runs = await store.list({ conversationId: "talk" });
      expect(runs.map(({ runId, conversationId }) => [runId, conversationId])).toEqual([["one", "talk"]]);
    });

    it("removes a run with all its events, and no other", async () => {
      const store = await open();
      await store.append(sampleRun("gone"));
      await store.append(sampleRun("stays"));
      expect(await store.remove("gone")).toBe(true);
      expect(await store.events("gone")).toEqual([]);
      expect(await store.remove("gone")).toBe(false);
      expect((await store.list()).map(({ runId }) => runId)).toEqual(["stays"]);
      expect(await store.events("stays")).toHaveLength(3);
    });

    it("may be closed twice, and without having been used", async () => {
      const store = await open();
      await store.close();
      await store.close();
    });
  });
}
