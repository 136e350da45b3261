import { describe, expect, it } from "vitest";
import { LanguageModelError } from "../../../domain/errors.ts";
import type { ExpertTask } from "../../../domain/ports.ts";
import { type BrainReply, createScriptedBrain } from "../../../testing/scripted-brain.ts";
import { createLlmRuntime, llmModelCard } from "./llm-runtime.ts";

const PICTURE = { type: "image", artifact: { id: "1", path: "/a.jpg", mediaType: "image/jpeg", bytes: 1 } } as const;

async function run(task: Partial<ExpertTask> & Pick<ExpertTask, "task">, replies: readonly BrainReply[] = ["Bonjour"]) {
  const model = createScriptedBrain(replies, { supportsImages: true });
  const card = llmModelCard(model);
  const inputs = task.inputs ?? { text: { type: "text", text: "Hello" } };
  const outputs = await createLlmRuntime({ model }).run(
    { model: card, parameters: {}, language: "en", ...task, inputs },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  return { outputs, messages: model.requests[0]?.messages ?? [] };
}

describe("the brain as an expert", () => {
  it("translates into the language that the plan says, else into the user's", async () => {
    const { outputs, messages } = await run({ task: "translation", parameters: { target_language: "French" } });
    expect(outputs).toEqual([{ type: "text", text: "Bonjour" }]);
    expect(messages[0]?.content).toContain("into French");
    expect((await run({ task: "translation", language: "zh" })).messages[0]?.content).toContain("into Chinese");
  });

  it("looks at the picture of a question", async () => {
    const { messages } = await run({
      task: "visual-question-answering",
      inputs: { image: PICTURE, text: { type: "text", text: "What is it?" } },
    });
    expect(messages[1]).toMatchObject({ content: "What is it?", images: [{ path: "/a.jpg" }] });
  });

  it("keeps question and text apart", async () => {
    const inputs = { text: { type: "text", text: "Who?" }, context: { type: "text", text: "Ada wrote." } } as const;
    expect((await run({ task: "question-answering", inputs })).messages[1]?.content).toBe(
      "question: Who?\n\ncontext: Ada wrote.",
    );
  });

  it.each([
    ["nothing", "", "expert-no-result"],
    ["a refusal", { text: "no", finishReason: "refusal" }, "expert-failed"],
    ["half an answer", { text: "Bon", finishReason: "length" }, "expert-bad-output"],
    ["a failure", { error: new LanguageModelError("down", { retryable: true }) }, "expert-failed"],
    ["a time-out", { error: new LanguageModelError("late", { code: "timeout" }) }, "expert-timeout"],
    [
      "the end of the budget",
      { error: new LanguageModelError("spent", { code: "budget-exceeded" }) },
      "budget-exceeded",
    ],
  ] as const)("fails in order when the model gives %s", async (_what, reply, code) => {
    await expect(run({ task: "translation" }, [reply])).rejects.toMatchObject({ name: "ExpertError", code });
  });

  it("competes with its price, and with pictures only where it sees", () => {
    const price = { input: 2.5, output: 10 };
    const sighted = llmModelCard(createScriptedBrain(["x"], { supportsImages: true }), { price });
    expect(sighted.tasks).toContain("visual-question-answering");
    expect(sighted.pricePerCall).toBeCloseTo(0.0035);
    expect(llmModelCard(createScriptedBrain(["x"])).tasks).not.toContain("visual-question-answering");
  });
});
