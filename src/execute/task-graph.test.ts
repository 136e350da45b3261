import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TaskGraph } from "./task-graph.ts";

describe("the task graph", () => {
  it("releases a node when the last of its needs completes", () => {
    const graph = new TaskGraph();
    graph.add("a", []);
    graph.add("b", []);
    expect(graph.add("c", ["a", "b"])).toEqual({ ready: [], skipped: [] });
    graph.start("a");
    graph.start("b");
    expect(graph.complete("a").ready).toEqual([]);
    expect(graph.complete("b").ready).toEqual(["c"]);
  });

  it("takes nodes whose needs are named before they are added", () => {
    const graph = new TaskGraph();
    graph.add("late", ["early"]);
    graph.add("early", []);
    graph.start("early");
    expect(graph.complete("early").ready).toEqual(["late"]);
  });

  it("skips all that depends on a failure, told once each with what they lacked", () => {
    const graph = new TaskGraph();
    graph.add("a", []);
    graph.add("b", ["a"]);
    graph.add("c", ["b", "a"]);
    graph.start("a");
    expect(graph.fail("a").skipped).toEqual([
      { key: "b", because: "a" },
      { key: "c", because: "a" },
    ]);
    expect(graph.settled).toBe(true);
    expect(graph.add("d", ["b"]).skipped).toEqual([{ key: "d", because: "b" }]);
  });

  it("fault 5: every node of any acyclic graph ends, each after its needs", () => {
    const graphs = fc.array(fc.tuple(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(graphs, (nodes) => {
        const graph = new TaskGraph();
        const ready: string[] = [];
        const ended = new Map<string, string>();
        nodes.forEach(([needs], index) => {
          const earlier = [...new Set(needs.filter((need) => need < index))].map(String);
          ready.push(...graph.add(String(index), earlier).ready);
        });
        for (let key = ready.shift(); key !== undefined; key = ready.shift()) {
          const [needs, fails] = nodes[Number(key)] ?? [[], false];
          for (const need of needs.filter((need) => need < Number(key)))
            expect(ended.get(String(need))).toBe("completed");
          graph.start(key);
          ended.set(key, fails ? "failed" : "completed");
          const released = fails ? graph.fail(key) : graph.complete(key);
          ready.push(...released.ready);
          for (const { key: skipped } of released.skipped) ended.set(skipped, "skipped");
        }
        expect(ended.size).toBe(nodes.length);
        expect(graph.settled).toBe(true);
      }),
    );
  });
});
