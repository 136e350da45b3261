import { describe, expect, it } from "vitest";
import { chooseBrain } from "./choose-brain.ts";

describe("the choice of the brain", () => {
  it.each([
    ["keyless without anything", {}, {}, "keyless"],
    ["a key alone", {}, { OPENAI_API_KEY: "k" }, "openai:gpt-5-mini"],
    ["the more telling key first", {}, { HF_TOKEN: "t", ANTHROPIC_API_KEY: "k" }, "anthropic:claude-haiku-4-5"],
    ["HF_TOKEN alone", {}, { HF_TOKEN: "t" }, "huggingface:openai/gpt-oss-120b"],
    ["keyless asked for, in spite of keys", { brain: "keyless" }, { OPENAI_API_KEY: "k" }, "keyless"],
    ["the flag before the environment", { brain: "ollama:a:8b" }, { HUGGINGGPT_BRAIN: "ollama:b" }, "ollama:a:8b"],
    ["the environment before keys", {}, { HUGGINGGPT_BRAIN: "ollama:b", OPENAI_API_KEY: "k" }, "ollama:b"],
  ])("%s", (_what, flag, environment, spec) => {
    const chosen = chooseBrain({ flag, environment });
    expect(chosen.spec).toBe(spec);
    expect(chosen.reason).not.toBe("");
  });

  it("fault 12: sends a provider's key to that provider alone, not to an address that was given", () => {
    const environment = { OPENAI_API_KEY: "secret", HF_TOKEN: "secret" };
    expect(() =>
      chooseBrain({ flag: { brain: "openai:gpt-4o", baseUrl: "http://evil.example/v1" }, environment }),
    ).toThrow(/own address/);
    const compatible = chooseBrain({ flag: { brain: "compatible:x", baseUrl: "http://host/v1" }, environment });
    expect(JSON.stringify(compatible)).not.toContain("secret");
  });

  it("never says a key in its reason", () => {
    expect(chooseBrain({ environment: { OPENAI_API_KEY: "sk-verysecret" } }).reason).not.toContain("verysecret");
  });
});
