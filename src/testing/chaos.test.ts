import { describe, expect, it } from "vitest";
import { runChaos } from "./chaos.ts";

describe("a model's server that fails a third of its calls in every way", () => {
  it("loses no result, runs nothing twice, hangs nowhere, and hardly ever keeps a run from completing", async () => {
    let state = 42;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) / 0x1000000;
    };
    const report = await runChaos({ runs: 200, random });
    expect(report).toMatchObject({ hung: 0, lost: 0, twice: 0 });
    expect(report.completed).toBeGreaterThanOrEqual(194);
    expect(report.completed + report.explained).toBe(200);
    expect(report.failedCalls).toBeGreaterThan(100);
  });
});
