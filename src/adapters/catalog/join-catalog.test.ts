import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createModelCard } from "../../testing/fake-runtime.ts";
import { createTableSource, joinCatalog, type ModelSource } from "./join-catalog.ts";

const { signal } = new AbortController();
const here = createTableSource("offline", [createModelCard({ id: "offline/here", tasks: ["image-to-text"] })]);
const source = (find: ModelSource["find"]): ModelSource => ({ name: "hub", find, remedies: () => [] });

describe("the catalogue", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("fault 2: needs no host to answer for what runs on this machine", async () => {
    const catalog = joinCatalog([here, source(() => Promise.reject(new Error("410 Gone")))]);
    const { models, rejected } = await catalog.find("image-to-text", { signal });
    expect(models.map(({ id }) => id)).toEqual(["offline/here"]);
    expect(rejected).toEqual([{ id: "hub", reason: "cannot be asked now: 410 Gone" }]);
  });

  it("fault 24: a source that never answers holds nothing up for long", async () => {
    const catalog = joinCatalog([here, source(() => new Promise(() => undefined))]);
    const found = catalog.find("image-to-text", { signal });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await found).models.map(({ id }) => id)).toEqual(["offline/here"]);
    expect((await found).rejected[0]?.reason).toContain("no answer within 5 s");
  });

  it("leaves out what is switched off, and says so", async () => {
    const { models, rejected } = await joinCatalog([here], new Set(["offline/here"])).find("image-to-text", { signal });
    expect(models).toEqual([]);
    expect(rejected).toEqual([{ id: "offline/here", reason: "disabled in the configuration" }]);
  });
});
