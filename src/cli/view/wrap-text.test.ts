import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.ts";
import { wrapText } from "./wrap-text.ts";

describe("wrapText", () => {
  it("breaks at spaces", () => {
    expect(wrapText("one two three four five six", 20)).toEqual(["one two three four", "five six"]);
  });

  it("breaks Chinese anywhere, two cells a character", () => {
    const rows = wrapText("今天的会议讨论了三个问题第一预算第二人员第三时间安排", 20);
    expect(rows.join("")).toBe("今天的会议讨论了三个问题第一预算第二人员第三时间安排");
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(20);
    expect(displayWidth(rows[0] ?? "")).toBe(20);
  });

  it("leaves a path whole, however long", () => {
    const path = "/home/somebody/.local/share/hugginggpt/artifacts/0123456789abcdef0123456789abcdef.wav";
    expect(wrapText(`The recording is ${path} now`, 30)).toContain(path);
  });

  it("indents the rows of a list item under its text", () => {
    expect(wrapText("- alpha beta gamma delta epsilon", 20)).toEqual(["- alpha beta gamma", "  delta epsilon"]);
  });

  it("leaves the mark of a list item beside a path that is wider than the terminal", () => {
    const item = `- /data/${"x".repeat(40)}.png`;
    expect(wrapText(item, 30)).toEqual([item]);
  });

  it("keeps empty lines and loses no word of a long text", () => {
    const text = `first paragraph ${"word ".repeat(200)}\n\nsecond`;
    const rows = wrapText(text, 33);
    expect(rows.join(" ").split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    expect(rows).toContain("");
  });

  it("breaks a word that is wider than the terminal", () => {
    const rows = wrapText("a".repeat(50), 20);
    expect(rows).toEqual(["a".repeat(20), "a".repeat(20), "a".repeat(10)]);
  });
});
