import { describe, expect, it } from "vitest";
import type { Plan, PlanTask } from "../../domain/plan.ts";
import { isSamePlan, judge } from "./matches-gold.ts";

function task(name: string, id: number, args: PlanTask["args"], dep: readonly number[] = [-1]): PlanTask {
  return { task: name, id, dep, args };
}

const twoPages: Plan = [
  task("image-to-text", 0, { image: "one.png" }),
  task("image-to-text", 1, { image: "two.png" }),
  task("text-to-speech", 2, { text: ["<resource-0>", "<resource-1>"] }, [0, 1]),
];

describe("a plan against a gold plan", () => {
  it("is the same whatever its ids and order are", () => {
    const plan = [
      task("text-to-speech", 0, { text: "<resource-7>, <resource-3>" }, [7, 3]),
      task("image-to-text", 3, { image: "one.png" }),
      task("image-to-text", 7, { image: "two.png" }),
    ];
    expect(isSamePlan(twoPages, plan)).toBe(true);
  });

  it("is the same when one task has the list of files", () => {
    const plan = [
      task("image-to-text", 0, { image: ["one.png", "two.png"] }),
      task("text-to-speech", 1, { text: "<resource-0>" }, [0]),
    ];
    expect(isSamePlan(twoPages, plan)).toBe(true);
  });

  it("follows each file through a chain of media tasks", () => {
    const gold = ["a.png", "b.png"].flatMap((image, at) => [
      task("image-to-image", at * 2, { image }),
      task("canny-control", at * 2 + 1, { image: `<resource-${at * 2}>` }, [at * 2]),
    ]);
    const plan = [
      task("image-to-image", 0, { image: ["b.png", "a.png"] }),
      task("canny-control", 1, { image: "<resource-0>" }, [0]),
    ];
    expect(isSamePlan(gold, plan)).toBe(true);
  });

  it("differs when an edge, a file or a task differs", () => {
    expect(isSamePlan(twoPages, twoPages.slice(0, 2))).toBe(false);
    expect(
      isSamePlan(twoPages, [...twoPages.slice(0, 2), task("text-to-speech", 2, { text: "<resource-0>" }, [0])]),
    ).toBe(false);
    expect(isSamePlan(twoPages, [task("image-to-text", 0, { image: "three.png" }), ...twoPages.slice(1)])).toBe(false);
  });

  it.each([
    ["translation", { text: "Good night" }, { text: '"good night."', target_language: "de" }, true],
    ["translation", { text: "*", target_language: "Chinese" }, { text: "x", target_language: "简体中文" }, true],
    ["translation", { text: "*", target_language: "Japanese" }, { text: "x", target_language: "日文" }, true],
    ["translation", { text: "*", target_language: "Japanese" }, { text: "x", target_language: "Korean" }, false],
    ["translation", { text: "*", target_language: "Japanese" }, { text: "x" }, false],
    ["text-to-image", { text: "*red fox*", size: "640x480" }, { text: "a Red fox asleep", size: "640 × 480" }, true],
    ["text-to-image", { text: "*red fox*", count: 2 }, { text: "a red fox", count: "2" }, true],
    ["text-to-image", { text: "*red fox*" }, { text: "a fox in red" }, false],
    ["text-to-image", { text: "a fox*red" }, { text: "draw a fox in red" }, false],
    ["text-to-image", { text: "*" }, { text: " " }, false],
    ["zero-shot-classification", { text: "*", labels: ["good", "bad"] }, { text: "x", labels: "bad, good" }, true],
    ["zero-shot-classification", { text: "*", labels: ["good", "bad"] }, { text: "x", labels: ["good"] }, false],
  ] as const)("%s with %j takes %j: %s", (name, gold, found, same) => {
    expect(isSamePlan([task(name, 0, gold)], [task(name, 0, found)])).toBe(same);
  });
});

describe("the verdict", () => {
  it("is right for a refusal only where a refusal is asked for", () => {
    expect(judge({ plans: [], refuse: true }, undefined)).toBe("right");
    expect(judge({ plans: [], refuse: true }, twoPages)).toBe("wrong");
    expect(judge({ plans: [twoPages], refuse: false }, undefined)).toBe("refused");
  });

  it("is right for any of the gold plans", () => {
    const other: Plan = [task("canny-control", 0, { image: "one.png" })];
    expect(judge({ plans: [twoPages, other], refuse: false }, other)).toBe("right");
    expect(judge({ plans: [twoPages], refuse: false }, other)).toBe("wrong");
  });
});
