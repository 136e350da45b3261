import { describe, expect, it } from "vitest";
import { fillPlaceholders, placeholdersOf } from "./placeholders.ts";

describe("placeholders", () => {
  it("are found with what stands beside their names", () => {
    expect(placeholdersOf("-o {output} {text:file} {speed=1} {{not}}")).toEqual([
      { name: "output", asFile: false, fallback: undefined },
      { name: "text", asFile: true, fallback: undefined },
      { name: "speed", asFile: false, fallback: "1" },
    ]);
  });

  it.each([
    ["say {text}", "say hi"],
    ["{speed=1}x", "1x"],
    ["{text=none}", "hi"],
    ['{{"a": 1}}', '{"a": 1}'],
    ['{"a": 1}', '{"a": 1}'],
    ["{image}", undefined],
  ])("%s → %s", (template, filled) => {
    expect(fillPlaceholders(template, ({ name }) => (name === "text" ? "hi" : undefined))).toBe(filled);
  });

  it("does not look for placeholders in what it fills in", () => {
    expect(fillPlaceholders("{text}", () => "{text} {output}")).toBe("{text} {output}");
  });
});
