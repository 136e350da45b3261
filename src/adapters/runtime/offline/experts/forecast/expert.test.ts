import { describe, expect, it } from "vitest";
import { runOnTable } from "../../table/run-on-table.fixture.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import { continueLabels } from "./continue-labels.ts";
import expert from "./expert.ts";

interface Point {
  readonly series: string;
  readonly period: string;
  readonly value: number;
}
const toCsv = (head: string, rows: readonly (readonly [string, number])[]) =>
  `${head}\n${rows.map(([label, value]) => `${label},${value}`).join("\n")}\n`;

describe("continuing a series", () => {
  it("goes on along a line", async () => {
    const rows = Array.from({ length: 8 }, (_, index): readonly [string, number] => [
      String(2016 + index),
      100 + 5 * index,
    ]);
    const outputs = await runOnTable(expert, "time-series-forecasting", toCsv("year,visitors", rows));
    const points = jsonOf<Point[]>(outputs);
    expect(points.map(({ period }) => period)).toEqual(["2024", "2025", "2026"]);
    expect(points.map(({ value }) => Math.round(value))).toEqual([140, 145, 150]);
    expect(textOf(outputs)).toMatch(/^visitors: 2024: 140, 2025: 145, 2026: 150 \(give or take 0; /);
  });

  it("finds the season in three years of months", async () => {
    const summer = (month: number) => Math.round(50 + 40 * Math.sin(((month - 3) / 12) * 2 * Math.PI));
    const rows = Array.from({ length: 36 }, (_, index): readonly [string, number] => [
      `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      summer(index % 12) + index,
    ]);
    const points = jsonOf<Point[]>(await runOnTable(expert, "time-series-forecasting", toCsv("month,ice cream", rows)));
    expect(points[0]?.period).toBe("2024-01");
    for (const [index, { value }] of points.entries())
      expect(Math.abs(value - summer(index % 12) - 36 - index)).toBeLessThan(4);
  });

  it("refuses what is no series", async () => {
    await expect(runOnTable(expert, "time-series-forecasting", "a,b\nx,1\ny,2\n")).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it.each([
    [
      ["2024-01-30", "2024-01-31"],
      ["2024-02-01", "2024-02-02"],
    ],
    [
      ["Nov 2023", "Dec 2023"],
      ["Jan 2024", "Feb 2024"],
    ],
    [
      ["2023 Q3", "2023 Q4"],
      ["2024 Q1", "2024 Q2"],
    ],
    [
      ["2023年11月", "2023年12月"],
      ["2024年1月", "2024年2月"],
    ],
    [
      ["week 7", "week 8"],
      ["week 9", "week 10"],
    ],
    [
      ["November", "December"],
      ["January", "February"],
    ],
    [
      ["red", "blue"],
      ["+1", "+2"],
    ],
  ])("calls what follows %j %j", (cells, next) => {
    expect(continueLabels(cells, 2).next).toEqual(next);
  });
});
