import { describe, expect, it } from "vitest";
import { loadConversation } from "./conversation.ts";
import type { Planner, PlanRequest, ResourceLoader } from "./domain/ports.ts";
import type { Resource } from "./domain/resource.ts";
import { createTestHuggingGPT } from "./testing/create-test-hugginggpt.ts";
import { createFakeLoader } from "./testing/fake-loader.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { createMemoryRunStore } from "./testing/memory-run-store.ts";
import { createScriptedPlanner } from "./testing/scripted-planner.ts";

const picture: Resource = {
  type: "image",
  artifact: { id: "edges", path: "/edges.png", mediaType: "image/png", bytes: 1 },
};

describe("a conversation", () => {
  it("remembers what was given and made, numbered in order, also for another program on the same store", async () => {
    const store = createMemoryRunStore();
    const seen: PlanRequest[] = [];
    const planner: Planner = {
      name: "recording",
      async *plan(request) {
        seen.push(request);
        const image = request.conversation.resources.length === 0 ? "cat.jpg" : "history:2";
        yield { type: "end", plan: [{ task: "canny-control", id: 0, dep: [-1], args: { image } }], repairs: [] };
      },
    };
    const runtime = createFakeRuntime({ answer: () => [picture] });
    const conversationId = "talk";
    await createTestHuggingGPT({ store, planner, runtime }).run({ request: "edges of cat.jpg", conversationId }).result;
    const second = createTestHuggingGPT({ store, planner, runtime });
    const result = await second.run({ request: "now again", conversationId }).result;
    expect(result.status).toBe("completed");
    expect(seen[0]?.conversation).toEqual({ turns: [], resources: [] });
    expect(seen[1]?.conversation.turns.map(({ request }) => request)).toEqual(["edges of cat.jpg"]);
    expect(seen[1]?.conversation.resources).toMatchObject([
      { number: 1, name: "cat.jpg", turn: 1, resource: { type: "image" } },
      { number: 2, madeBy: "canny-control", turn: 1, resource: picture },
    ]);
  });

  it("remembers attached files that no task took, in the order in which they were given", async () => {
    const store = createMemoryRunStore();
    const seen: PlanRequest[] = [];
    const planner: Planner = {
      name: "recording",
      async *plan(request) {
        seen.push(request);
        const image = request.files[1]?.name ?? "c.png";
        yield { type: "end", plan: [{ task: "canny-control", id: 0, dep: [-1], args: { image } }], repairs: [] };
      },
    };
    const runtime = createFakeRuntime({ answer: () => [picture] });
    const hugginggpt = createTestHuggingGPT({ store, planner, runtime });
    const conversationId = "talk";
    const files = ["a.png", "b.png", "c.png"];
    await hugginggpt.run({ request: "edges of the second one", files, conversationId }).result;
    await hugginggpt.run({ request: "now the third one", conversationId }).result;
    expect(seen[1]?.conversation.resources.map(({ number, name, madeBy }) => [number, name ?? madeBy])).toEqual([
      [1, "a.png"],
      [2, "b.png"],
      [3, "c.png"],
      [4, "canny-control"],
    ]);
  });

  it("remembers a text file by what it says", async () => {
    const store = createMemoryRunStore();
    const loader: ResourceLoader = {
      ...createFakeLoader(),
      load: async (value, _wanted, { history }) =>
        history.find(({ name }) => name === value)?.resource ?? { type: "text", text: `what ${value} says` },
    };
    const planner = createScriptedPlanner([{ task: "summarization", id: 0, dep: [-1], args: { text: "notes.txt" } }]);
    const run = () =>
      createTestHuggingGPT({ store, loader, planner }).run({ request: "sum it up", conversationId: "talk" }).result;
    await run();
    await run();
    const { resources } = await loadConversation("talk", { store, loader });
    expect(resources.filter(({ name }) => name !== undefined)).toEqual([
      { number: 1, name: "notes.txt", turn: 1, resource: { type: "text", text: "what notes.txt says" } },
    ]);
  });

  it("keeps the number of a file that is gone, so that the others are still the ones that are meant", async () => {
    const store = createMemoryRunStore();
    const loader: ResourceLoader = {
      ...createFakeLoader(),
      load: async () => {
        throw new Error("gone");
      },
    };
    await createTestHuggingGPT({ store, loader }).run({ request: "hello", files: ["a.png"], conversationId: "talk" })
      .result;
    const { resources } = await loadConversation("talk", { store, loader });
    expect(resources).toMatchObject([{ number: 1, name: "a.png", resource: { artifact: { path: "/a.png" } } }]);
  });

  it("knows the main result from what only accompanies it", async () => {
    const store = createMemoryRunStore();
    const compared: Resource = { type: "image", artifact: { ...picture.artifact, id: "both", path: "/both.png" } };
    const planner = createScriptedPlanner([{ task: "image-to-image", id: 0, dep: [-1], args: { image: "a.png" } }]);
    const program = createTestHuggingGPT({
      store,
      planner,
      runtime: createFakeRuntime({ answer: () => [picture, compared, { type: "text", text: "done" }] }),
    });
    const { response } = await program.run({ request: "make it bigger", conversationId: "talk" }).result;
    expect(response).toContain("done");
    const { resources } = await program.conversation("talk");
    expect(resources.map(({ number, isExtra }) => [number, isExtra ?? false])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
    ]);
  });
});
