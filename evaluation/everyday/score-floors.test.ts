import { describe, expect, it } from "vitest";
import { runEverydayEvaluation } from "../../src/eval/everyday/run-everyday.ts";
import { SCORE_FLOORS } from "./score-floors.ts";
import { type EverydaySplit, fileOfSplit } from "./splits.ts";

const scored = async (split: EverydaySplit) => await runEverydayEvaluation({ data: fileOfSplit(split) });
const reports: Readonly<Record<EverydaySplit, Awaited<ReturnType<typeof scored>>>> = {
  tune: await scored("tune"),
  "held-out": await scored("held-out"),
};

// Only shares are compared: nothing of the held-out requests may show, not even in a failure.
describe("the keyless planner on everyday requests", () => {
  it.each(SCORE_FLOORS)("$split, $lang: at least $right% right, at most $wrong% wrong", ({ split, lang, ...floor }) => {
    const scores = reports[split].byLanguage[lang];
    const right = (scores?.right ?? 0) * 100;
    const wrong = (scores?.wrong ?? 1) * 100;
    expect({ right, wrong, isHeld: right >= floor.right && wrong <= floor.wrong }).toMatchObject({ isHeld: true });
  });
});
