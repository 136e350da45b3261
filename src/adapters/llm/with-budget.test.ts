import { describe, expect, it } from "vitest";
import type { LanguageModel, LanguageModelChunk, LanguageModelRequest } from "../../domain/ports.ts";
import { createBrain } from "./create-brain.ts";
import { lookUpPrice } from "./price-table.ts";
import { type Budget, withBudget } from "./with-budget.ts";

const seen: LanguageModelRequest[] = [];
const model: LanguageModel = {
  id: "openai:gpt-4o",
  supportsSchema: true,
  supportsImages: true,
  contextTokens: 128_000,
  async *stream(request, { signal }) {
    seen.push(request);
    yield { type: "text", text: "hello" };
    if (request.messages[0]?.content === "slow") {
      await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
    }
    yield { type: "end", inputTokens: 1_000, outputTokens: 100, finishReason: "stop" };
  },
};

async function call(booked: LanguageModel, content = "hi") {
  const chunks: LanguageModelChunk[] = [];
  const request: LanguageModelRequest = {
    purpose: "plan",
    messages: [{ role: "user", content }],
    maxOutputTokens: 500,
  };
  for await (const chunk of booked.stream(request, { signal: new AbortController().signal })) chunks.push(chunk);
  return chunks;
}

const overspend = async (budget: Budget, content?: string) => {
  const { model: booked, scope } = withBudget(model, budget);
  return scope.open(async () => {
    const errors: unknown[] = [];
    for (let index = 0; index < 3; index += 1)
      await call(booked, content).catch((error: unknown) => errors.push(error));
    return errors[0];
  });
};

describe("the budget of the brain", () => {
  it("adds up tokens, price and calls of each run apart", async () => {
    const { model: booked, scope } = withBudget(model, {});
    const [first, second] = await Promise.all([
      scope.open(async (account) => {
        await call(booked);
        await call(booked);
        return account.usage();
      }),
      scope.open(async (account) => {
        await call(booked);
        return account.usage();
      }),
    ]);
    expect(first).toMatchObject({ languageModelCalls: 2, inputTokens: 2_000, outputTokens: 200 });
    expect(first.price).toBeCloseTo(2 * (1_000 * 2.5e-6 + 100 * 1e-5));
    expect(second).toMatchObject({ languageModelCalls: 1 });
  });

  it.each([
    ["calls", { calls: 2 }],
    ["tokens", { tokens: 2_150 }],
    ["money", { dollars: 0.005 }],
  ])("refuses the call that goes over: %s", async (what, budget) => {
    const error = await overspend(budget);
    expect(error).toMatchObject({ code: "budget-exceeded", retryable: false });
    expect(String(error)).toContain(what);
  });

  it("ends a call that runs over the time", async () => {
    expect(await overspend({ milliseconds: 30 }, "slow")).toMatchObject({ code: "budget-exceeded" });
  });

  it("asks for no longer answer than what is left pays for", async () => {
    const { model: booked } = withBudget(model, { tokens: 1_200 });
    await call(booked);
    await call(booked);
    expect(seen.at(-1)?.maxOutputTokens).toBeLessThan(100);
  });

  it("lets the user override a price, and knows dated names of a model", () => {
    expect(lookUpPrice("openai:gpt-4o-2024-11-20")).toEqual({ input: 2.5, output: 10 });
    expect(lookUpPrice("openai:gpt-4o", { "openai:gpt-4o": { input: 1, output: 1 } })).toEqual({ input: 1, output: 1 });
    expect(lookUpPrice("openai:gpt-4o-realtime")).toBeUndefined();
    expect(lookUpPrice("ollama:whatever")).toEqual({ input: 0, output: 0 });
    expect(lookUpPrice("compatible:whatever")).toBeUndefined();
  });

  it("refuses a limit in dollars for a model without a price, and says how to give one", async () => {
    const options = { baseUrl: "http://127.0.0.1:9/v1", budget: { dollars: 1 } };
    await expect(createBrain("compatible:x", options)).rejects.toMatchObject({
      code: "invalid-config",
      hint: expect.stringContaining("prices"),
    });
    await expect(
      createBrain("compatible:x", { ...options, prices: { "compatible:": { input: 1, output: 2 } } }),
    ).resolves.toBeDefined();
  });
});
