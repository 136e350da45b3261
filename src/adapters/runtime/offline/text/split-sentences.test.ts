import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.ts";

describe("sentences", () => {
  it.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    [
      "Dr. Berg met Mr. J. Novak at 5 p.m. on Monday. They ate.",
      ["Dr. Berg met Mr. J. Novak at 5 p.m. on Monday.", "They ate."],
    ],
    ["It cost 3.50 euros. Cheap.", ["It cost 3.50 euros.", "Cheap."]],
    ["他来了。你看！好吗？", ["他来了。", "你看！", "好吗？"]],
    ["“快走！”他说。", ["“快走！”", "他说。"]],
    ["A line\nthat wraps. Next.", ["A line that wraps.", "Next."]],
    ["Title\n\nBody text.", ["Title", "Body text."]],
    ["[page 1]\nOne\n\n[page 2]\nTwo", ["One", "Two"]],
    ["...", []],
  ])("of %j", (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it("says where they stand", () => {
    const text = "  First one.\n\n Second\none. ";
    const sentences = splitSentences(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["First one.", "Second\none."]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });
});
