import { describe, expect, it } from "vitest";
import { foldRun } from "../../domain/fold-run.ts";
import { type RunResult, toRunResult } from "../../domain/run-result.ts";
import { SEED_RUN } from "../scripted-events.ts";
import { viewEntities } from "./entity-view.ts";
import { textOf } from "./line.ts";

const TEXT = "Anna Berg went to Graz on Monday, and from there to Siemens.";
const entity = (kind: string, word: string) => {
  const start = TEXT.indexOf(word);
  return { entity_group: kind, word, start, end: start + word.length };
};
const FOUND = [entity("PER", "Anna Berg"), entity("LOC", "Graz"), entity("ORG", "Siemens")];

function resultOf(text: string, value: unknown): RunResult {
  const seed = toRunResult(foldRun(SEED_RUN));
  const [first] = seed.tasks;
  if (first === undefined) throw new Error("no task in the seed run");
  const task = { ...first, id: 0, task: "token-classification", outputs: [{ type: "json" as const, value }] };
  return { ...seed, plan: [{ task: task.task, id: 0, dep: [], args: { text } }], tasks: [task] };
}

describe("names in a text", () => {
  it("stand out in it by their kind", () => {
    const lines = viewEntities(resultOf(TEXT, FOUND), 80);
    expect(lines.map(textOf)).toEqual([TEXT]);
    const toneOf = (word: string) => lines.flat().find(({ text }) => text.trim() === word)?.tone;
    expect([toneOf("Anna"), toneOf("Berg"), toneOf("Graz"), toneOf("Siemens"), toneOf("went")]).toEqual([
      "good",
      "good",
      "busy",
      "accent",
      "plain",
    ]);
  });

  it("are wrapped to the terminal", () => {
    const rows = viewEntities(resultOf(TEXT, FOUND), 20).map(textOf);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every((row) => row.trimEnd().length <= 20)).toBe(true);
    expect(rows.join("")).toBe(TEXT);
  });

  it("are not marked where the offsets are of another text", () => {
    expect(viewEntities(resultOf(`PS: ${TEXT}`, FOUND), 80)).toEqual([]);
    expect(viewEntities(resultOf(TEXT, "nonsense"), 80)).toEqual([]);
  });
});
