import { describe, expect, it } from "vitest";
import { languageOfRequest, languageOfScript } from "./detect-language.ts";

describe("the language of a request", () => {
  it.each([
    ["read the image a.png for me", "en"],
    ["帮我读一下图片 examples/invoice.png，然后念出来", "zh"],
    ["translate “你好，世界” into English", "en"],
    ["describe 图片.jpg please", "en"],
    ["把 report.pdf 翻译成 English", "zh"],
    ["画像を読んでください", "ja"],
    ["", "en"],
  ])("%s → %s", (request, language) => {
    expect(languageOfRequest(request)).toBe(language);
  });
});

describe("the language that a script gives away", () => {
  it.each([
    ["INVOICE NO: 18301", undefined],
    ["今天天气很好", "zh"],
    ["Привет, мир", "ru"],
    ["12345", undefined],
    ["The word 你好 means hello in a longer English sentence", undefined],
  ])("%s → %s", (text, language) => {
    expect(languageOfScript(text)).toBe(language);
  });
});
