import { describe, expect, it } from "vitest";
import { jsonOf, runOnText } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

type Labels = readonly { readonly label: string; readonly score: number }[];
type Passages = readonly { readonly text: string; readonly score: number; readonly index: number }[];

describe("sentence similarity", () => {
  const scoreOf = async (text1: string, text2: string) =>
    jsonOf<{ readonly score: number }>(await runOnText(expert, "sentence-similarity", { text1, text2 })).score;

  it("is high for the same thought in other words, low for another one", async () => {
    expect(await scoreOf("A kitten is napping on the couch.", "The cat sleeps on the sofa.")).toBeGreaterThan(0.7);
    expect(await scoreOf("A kitten is napping on the couch.", "The bank raised its rates.")).toBeLessThan(0.3);
  });

  it("is one for a text and itself", async () => {
    expect(await scoreOf("Trains to Leeds are late.", "Trains to Leeds are late.")).toBeCloseTo(1, 3);
  });

  it("turns down Chinese", async () => {
    await expect(scoreOf("你好，今天天气怎么样？", "How is the weather?")).rejects.toMatchObject({
      code: "unsupported-language",
    });
  });
});

describe("zero-shot classification", () => {
  const labels = ["sports", "politics", "cooking", "technology"];

  it.each([
    ["sports", "The striker scored twice in the last ten minutes."],
    ["politics", "Parliament passed the new budget after a long debate."],
    ["cooking", "Add the onions and let the sauce simmer."],
    ["technology", "The phone has a faster chip and a better camera."],
  ])("sorts into %s: %s", async (label, text) => {
    const scores = jsonOf<Labels>(await runOnText(expert, "zero-shot-classification", { text }, { labels }));
    expect(scores[0]?.label).toBe(label);
    expect(scores.map((entry) => entry.label).sort()).toEqual([...labels].sort());
    expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 2);
  });

  it("wants two labels", async () => {
    await expect(runOnText(expert, "zero-shot-classification", { text: "Hello" }, { labels: ["one"] })).rejects.toThrow(
      /at least two labels/,
    );
  });
});

describe("ranking and retrieval", () => {
  const documents = [
    "The library opens at nine on weekdays.",
    "Dogs must be kept on a lead in the park.",
    "Returned books go into the box beside the door.",
  ];

  it("puts the passage that a query asks for first", async () => {
    const ranked = jsonOf<Passages>(
      await runOnText(expert, "text-ranking", { text: "When can I visit the library?", documents }),
    );
    expect(ranked).toHaveLength(3);
    expect(ranked[0]).toMatchObject({ index: 0, text: documents[0] });
  });

  it("reads passages of one text, parted by blank lines", async () => {
    const text = documents.join("\n\n");
    const ranked = jsonOf<Passages>(
      await runOnText(expert, "text-ranking", { text: "walking my dog", documents: text }),
    );
    expect(ranked[0]?.index).toBe(1);
  });

  it("retrieves nothing where nothing fits", async () => {
    await expect(
      runOnText(expert, "text-retrieval", { text: "price of copper futures", documents }),
    ).rejects.toMatchObject({ code: "expert-no-result" });
  });
});

describe("feature extraction", () => {
  it("gives a vector of length one", async () => {
    const vector = jsonOf<readonly number[]>(await runOnText(expert, "feature-extraction", { text: "Warm bread." }));
    expect(vector).toHaveLength(512);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
  });
});
