import { describe, expect, it } from "vitest";
import { foldRun } from "../../domain/fold-run.ts";
import { toRunResult } from "../../domain/run-result.ts";
import { ANSWER, SEED_RUN } from "../scripted-events.ts";
import { viewAnswer, viewEnding } from "./answer-view.ts";
import { glyphsFor } from "./glyphs.ts";
import { textOf } from "./line.ts";
import { paintLines } from "./paint.ts";

const RESULT = toRunResult(foldRun(SEED_RUN));
const OPTIONS = { width: 80, glyphs: glyphsFor(true) };
const PATH = "/data/artifacts/abab.wav";

const textsOf = (result: typeof RESULT) => viewAnswer(result, OPTIONS).map(textOf).join("\n");

describe("viewAnswer", () => {
  it("marks the files that the answer names, and does not list them again", () => {
    const lines = viewAnswer(RESULT, OPTIONS);
    expect(lines.flat()).toContainEqual({ text: PATH, tone: "link" });
    expect(textsOf(RESULT).split(PATH)).toHaveLength(2);
  });

  it("lists the files that the answer does not name", () => {
    const text = textsOf({ ...RESULT, response: "Done." });
    expect(text).toContain(`${PATH}  audio/wav · 86 kB`);
  });

  it("is nothing where nothing came out", () => {
    expect(viewAnswer({ ...RESULT, response: "", tasks: [] }, OPTIONS)).toEqual([]);
  });

  it("shows bold as bold and keeps other signs", () => {
    const lines = viewAnswer({ ...RESULT, response: "It says **TOTAL** 5 * 3" }, OPTIONS);
    expect(lines.flat()).toContainEqual({ text: "TOTAL", tone: "strong" });
    expect(lines.map(textOf).join("\n")).toContain("5 * 3");
  });

  it("has no escape sequences without colour", () => {
    expect(paintLines(viewAnswer(RESULT, OPTIONS), { color: false })).not.toContain("\u001b");
    expect(paintLines(viewAnswer(RESULT, OPTIONS), { color: true })).toContain("\u001b[4;36m/data");
  });

  it("says the answer whole", () => {
    for (const line of ANSWER.split("\n")) expect(textsOf(RESULT)).toContain(line);
  });
});

describe("viewEnding", () => {
  it("says how it ended, how long it took and how to see it again", () => {
    const text = viewEnding(RESULT, OPTIONS).map(textOf).join("\n");
    expect(text).toBe("completed in 1.4 s · hugginggpt runs show run-1");
  });

  it("says what a language model used", () => {
    const usage = { languageModelCalls: 2, inputTokens: 1200, outputTokens: 34, price: 0.0123 };
    expect(
      viewEnding({ ...RESULT, usage }, OPTIONS)
        .map(textOf)
        .join(""),
    ).toContain("1,234 tokens · $0.0123");
  });
});
