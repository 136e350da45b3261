import { describe, expect, it } from "vitest";
import type { PlanTask } from "../../domain/plan.ts";
import { drawCells } from "./draw-cells.ts";
import { glyphsFor } from "./glyphs.ts";
import { layTaskLanes } from "./task-lanes.ts";

const task = (id: number, ...dep: number[]): PlanTask => ({
  task: "t",
  id,
  dep: dep.length === 0 ? [-1] : dep,
  args: {},
});

function draw(plan: readonly PlanTask[]): string {
  const glyphs = glyphsFor(true);
  return layTaskLanes(plan)
    .flatMap(({ taskId, joint, node, below }) => [
      ...(joint === undefined ? [] : [drawCells(joint, glyphs, "")]),
      drawCells(node, glyphs, String(taskId)),
      drawCells(below, glyphs, ""),
    ])
    .map((row) => row.trimEnd())
    .join("\n")
    .replace(/\n+/g, "\n")
    .trimEnd();
}

describe("layTaskLanes", () => {
  it.each([
    ["a chain is one lane", [task(0), task(1, 0), task(2, 1)], "0\n│\n1\n│\n2"],
    ["tasks that need nothing have no lines between them", [task(0), task(1), task(2)], "0\n1\n2"],
    [
      "a diamond forks and joins",
      [task(0), task(1, 0), task(2, 0), task(3, 1, 2)],
      ["0", "│", "├─╮", "│ 1", "│ │", "2 │", "│ │", "├─╯", "3"].join("\n"),
    ],
    [
      "two sources meet in one task",
      [task(0), task(1), task(2, 0, 1)],
      ["0", "│", "│ 1", "│ │", "├─╯", "2"].join("\n"),
    ],
    [
      "a line that only passes is not cut",
      [task(0), task(1), task(2), task(3, 0, 2), task(4, 1, 3)],
      ["0", "│", "│ 1", "│ │", "│ │ 2", "│ │ │", "├─│─╯", "3 │", "│ │", "├─╯", "4"].join("\n"),
    ],
    ["a task stands after what it needs, wherever the plan has it", [task(1, 0), task(0)], "0\n│\n1"],
  ])("%s", (_name, plan, picture) => {
    expect(draw(plan)).toBe(picture);
  });

  it("draws every task of a large random plan once", () => {
    const plan = Array.from({ length: 64 }, (_unused, id) =>
      task(id, ...[(id * 7) % 64, (id * 13) % 64].filter((source) => source < id)),
    );
    expect(
      layTaskLanes(plan)
        .map((row) => row.taskId)
        .sort((left, right) => left - right),
    ).toEqual(plan.map(({ id }) => id));
  });
});
