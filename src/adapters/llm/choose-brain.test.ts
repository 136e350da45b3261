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
    const environment = { OPENAI_API_KEY: "secret", ANTHROPIC_API_KEY: "secret", HF_TOKEN: "secret" };
    for (const brain of ["openai:gpt-4o", "anthropic:claude-haiku-4-5", "huggingface:a/b"]) {
      const chosen = chooseBrain({ flag: { brain, baseUrl: "http://evil.example/v1" }, environment });
      expect(JSON.stringify(chosen)).not.toContain("secret");
    }
    const proxy = { ...environment, HUGGINGGPT_BRAIN_KEY: "for the proxy" };
    const own = chooseBrain({ flag: { brain: "openai:gpt-4o", baseUrl: "http://proxy/v1" }, environment: proxy });
    expect(own.apiKey).toBe("for the proxy");
    const compatible = chooseBrain({ flag: { brain: "compatible:x", baseUrl: "http://host/v1" }, environment });
    expect(JSON.stringify(compatible)).not.toContain("secret");
  });

  it("fault 12: sends the configuration's key only where the configuration says", () => {
    const config = { brain: "openai:gpt-4o", brainKey: "secret" };
    expect(chooseBrain({ config, environment: {} }).apiKey).toBe("secret");
    for (const flag of [
      { brain: "compatible:x", baseUrl: "http://host/v1" },
      { brain: "openai:gpt-4o", baseUrl: "http://host/v1" },
      { brain: "anthropic:claude-haiku-4-5" },
    ]) {
      expect(chooseBrain({ flag, config, environment: {} }).apiKey).toBeUndefined();
    }
    const server = { brain: "compatible:x", baseUrl: "http://host/v1", brainKey: "secret" };
    expect(chooseBrain({ config: server, environment: {} }).apiKey).toBe("secret");
    expect(chooseBrain({ flag: { brain: "compatible:y" }, config: server, environment: {} }).apiKey).toBe("secret");
  });

  it("never says a key in its reason", () => {
    expect(chooseBrain({ environment: { OPENAI_API_KEY: "sk-verysecret" } }).reason).not.toContain("verysecret");
  });
});
