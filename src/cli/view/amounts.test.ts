import { describe, expect, it } from "vitest";
import { padEnd, truncate } from "./display-width.ts";
import { formatBytes, formatDuration } from "./format-amounts.ts";
import { textOf } from "./line.ts";
import { viewTable } from "./table.ts";

describe("amounts for people", () => {
  it.each([
    [0.84, "0.8 ms"],
    [5, "5 ms"],
    [400, "0.4 s"],
    [9_949, "9.9 s"],
    [12_300, "12 s"],
    [65_000, "1 min 05 s"],
    [7_500_000, "2 h 05 min"],
  ])("%d ms is %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it.each([
    [999, "999 B"],
    [1_500, "1.5 kB"],
    [86_044, "86 kB"],
    [999_600, "1.0 MB"],
    [1_200_000_000, "1.2 GB"],
  ])("%d bytes are %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe("texts in cells", () => {
  it("counts a Chinese character as two cells", () => {
    expect(truncate("图片图片", 5)).toBe("图片…");
    expect(padEnd("图", 4)).toBe("图  ");
  });
});

describe("viewTable", () => {
  const rows = [
    [{ text: "一" }, { text: "short" }],
    [{ text: "two" }, { text: "a text that is much too long for the little room that there is" }],
  ];

  it("aligns columns of wide characters", () => {
    const [heading, first] = viewTable(["ID", "REQUEST"], rows).map(textOf);
    expect(heading).toBe("ID   REQUEST");
    expect(first).toBe("一   short");
  });

  it("cuts the last column to the terminal, or wraps it", () => {
    expect(textOf(viewTable(["ID", "REQUEST"], rows, { width: 40 })[2] ?? [])).toMatch(/…$/);
    const wrapped = viewTable(["ID", "REQUEST"], rows, { width: 40, overflow: "wrap" }).map(textOf);
    expect(wrapped.length).toBeGreaterThan(3);
    expect(wrapped[3]).toMatch(/^ {5}\S/);
  });

  it("cuts nothing in a pipe", () => {
    expect(textOf(viewTable(["ID", "REQUEST"], rows)[2] ?? [])).toContain("little room that there is");
  });
});
