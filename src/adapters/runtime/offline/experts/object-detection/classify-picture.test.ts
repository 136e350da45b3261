import { describe, expect, it } from "vitest";
import type { ExpertJob } from "../../expert.ts";
import { classifyPicture, readLabels, sortIntoLabels } from "./classify-picture.ts";
import type { Detection } from "./detect-objects.ts";

const box = (size: number) => ({ xmin: 0, ymin: 0, xmax: size, ymax: size });
const objects: readonly Detection[] = [
  { label: "cat", score: 0.7, box: box(80) },
  { label: "potted plant", score: 0.7, box: box(20) },
];
const seen = { objects, width: 100, height: 100 };
const job = (labels: readonly string[]): ExpertJob => ({
  task: "zero-shot-image-classification",
  inputs: {},
  parameters: { labels },
  language: "en",
});

describe("what a picture shows, by what was detected in it", () => {
  it("is above all what is large in it", () => {
    expect(classifyPicture(seen)).toEqual([
      { label: "cat", score: 0.8 },
      { label: "potted plant", score: 0.2 },
    ]);
    expect(() => classifyPicture({ ...seen, objects: [] })).toThrow(/nothing that this detector knows/);
  });

  it("is told among the user's own words", () => {
    expect(sortIntoLabels(job(["dog", "cats"]), seen)).toEqual([
      { label: "cats", score: 1 },
      { label: "dog", score: 0 },
    ]);
    expect(() => sortIntoLabels(job(["dog", "horse"]), seen)).toThrow(/None of dog, horse was found.*cat/);
  });

  it.each([
    [["cat", "unicorn"], /“unicorn” is no kind/],
    [["man", "dog"], /cannot tell “man” from any other person/],
    [["cat", "cats"], /cannot tell “cats” from another cat/],
  ])("is not guessed where the detector cannot know: %j", (labels, message) => {
    expect(() => readLabels(job(labels))).toThrow(message);
  });
});
