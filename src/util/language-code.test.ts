import { describe, expect, it } from "vitest";
import { languageCode, languageName } from "./language-code.ts";

describe("the code of a language", () => {
  it.each([
    ["French", "fr"],
    ["fr-FR", "fr"],
    ["zh_CN", "zh"],
    ["Chinese", "zh"],
    ["中文", "zh"],
    ["cmn", "zh"],
    ["EN", "en"],
    ["Klingon", undefined],
    ["", undefined],
  ])("%s → %s", (written, code) => {
    expect(languageCode(written)).toBe(code);
  });

  it("has a name", () => {
    expect(languageName("de")).toBe("German");
  });
});
