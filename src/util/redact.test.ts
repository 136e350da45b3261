import { describe, expect, it } from "vitest";
import { redact } from "./redact.ts";

describe("redact", () => {
  it.each([
    ["Incorrect API key provided: sk-proj-abcdefghijklmnop.", "sk-proj-abcdefghijklmnop"],
    ["invalid x-api-key: sk-ant-api03-AAAABBBBCCCC", "AAAABBBBCCCC"],
    ["Authorization: Bearer hf_ABCDEFGHIJKLMNOP failed", "hf_ABCDEFGHIJKLMNOP"],
    ["Authorization: Bearer plainlooking12", "plainlooking12"],
    ["GET https://example.com/v1?api_key=123456&x=1", "123456"],
    ["https://user:secretpass@host/v1 refused", "secretpass"],
    ['{"api_key": "whatever-it-is"}', "whatever-it-is"],
  ])("takes the key out of %j", (text, secret) => {
    const result = redact(text);
    expect(result).not.toContain(secret);
    expect(result).toContain("[redacted]");
  });

  it("takes out values that are known to be secret, whatever they look like", () => {
    expect(redact("token tr0ub4dor rejected", ["tr0ub4dor", undefined])).toBe("token [redacted] rejected");
  });

  it("leaves ordinary texts alone", () => {
    const text = "The model gpt-4o-mini answered 429: slow down (task-0, sketch.png)";
    expect(redact(text, ["", undefined])).toBe(text);
  });
});
