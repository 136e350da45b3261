import { describe, expect, it } from "vitest";
import type { Planner, PlanRequest } from "./domain/ports.ts";
import type { Resource } from "./domain/resource.ts";
import { createTestHuggingGPT } from "./testing/create-test-hugginggpt.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { createMemoryRunStore } from "./testing/memory-run-store.ts";

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
});
