import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LanguageModelError } from "../../domain/errors.ts";
import type { SelectionRequest } from "../../domain/ports.ts";
import { createModelCard } from "../../testing/fake-runtime.ts";
import { type BrainReply, createScriptedBrain } from "../../testing/scripted-brain.ts";
import { createLlmSelector } from "./llm-selector.ts";

function ask(id: number, models: readonly string[], task = "image-to-text"): SelectionRequest {
  const candidates = models.map((model, index) => ({
    model: createModelCard({ id: model, tasks: [task], description: "fine" }),
    rank: index + 1,
  }));
  return { request: "read a.jpg", task: { id, task, dep: [-1], args: { image: "a.jpg" } }, candidates };
}

async function select(replies: readonly BrainReply[], requests: readonly SelectionRequest[]) {
  const model = createScriptedBrain(replies);
  const signal = new AbortController().signal;
  const { choices, usage } = await createLlmSelector({ model }).select(requests, { signal });
  return { ids: Object.fromEntries([...choices].map(([task, { id }]) => [task, id])), choices, usage, model };
}

const ONE = [ask(0, ["a/one", "b/two"])];
const TWO = [ask(3, ["a/one", "b/two"]), ask(4, ["c/three", "d/four"], "text-to-speech")];

describe("the language model's choice of a model", () => {
  it.each([
    ["the paper's form", '{"id": "b/two", "reason": "better"}'],
    ["a fence", '```json\n{"id": "b/two", "reason": "better"}\n```'],
    ["prose around", 'I choose {"id": "b/two", "reason": "better"} because it is good.'],
    ["single quotes", "{'id': 'b/two', 'reason': 'better'}"],
    ["a list", '[{"id": "b/two", "reason": "better"}]'],
    ["the task beside", '{"task": 0, "id": "b/two", "reason": "better"}'],
    ["a wrapper", '{"choices": [{"task": "0", "id": "b/two", "reason": "better"}]}'],
    ["by task number", '{"0": {"id": "b/two", "reason": "better"}}'],
    ["a trailing comma and no end", '{"id": "b/two", "reason": "better",'],
    ["thoughts before", '<think>{"id": "a/one"}</think>{"id": "b/two", "reason": "better"}'],
    ["blanks in the id", '{"id": " b/two ", "reason": "better"}'],
  ])("is read from %s", async (_what, reply) => {
    const { choices } = await select([reply], ONE);
    expect(choices.get(0)).toEqual({ id: "b/two", reason: "better", by: "llm" });
  });

  it.each([
    ["fault 10: an id that was not offered", '{"id": "evil/model", "reason": "trust me"}'],
    ["fault 10: an id that is nearly one", '{"id": "b/two-large", "reason": "better"}'],
    ["fault 19: a reply without an id", '{"reason": "better"}'],
    ["no JSON", "the second one"],
    ["an empty object", "{}"],
    ["an id that is no text", '{"id": 2}'],
  ])("counts as no answer: %s", async (_what, reply) => {
    expect((await select([reply], ONE)).choices.size).toBe(0);
  });

  it("is asked for several tasks in one call", async () => {
    const reply = '{"choices":[{"task":3,"id":"b/two","reason":"x"},{"task":4,"id":"c/three","reason":"y"}]}';
    const { ids, model, usage } = await select([reply], TWO);
    expect(ids).toEqual({ 3: "b/two", 4: "c/three" });
    expect(model.requests).toHaveLength(1);
    expect(usage.languageModelCalls).toBe(1);
  });

  it("takes an id only for the task that it was offered for", async () => {
    const reply = '[{"task":3,"id":"c/three","reason":"x"},{"task":4,"id":"d/four","reason":"y"}]';
    expect((await select([reply], TWO)).ids).toEqual({ 4: "d/four" });
  });

  it("lists candidates once for tasks that have the same", async () => {
    const requests = [0, 1, 2, 3, 4].map((id) => ask(id, ["a/one", "b/two"]));
    const { model } = await select(["[]"], requests);
    expect(model.requests[0]?.messages[1]?.content.match(/a\/one/g)).toHaveLength(1);
  });

  it("asks once more when the answer breaks off, and says so when that fails too", async () => {
    const broken = { text: '{"id": "b/t', error: new LanguageModelError("broken", { retryable: true }) };
    expect((await select([broken, '{"id":"b/two","reason":"x"}'], ONE)).ids).toEqual({ 0: "b/two" });
    await expect(select([broken], ONE)).rejects.toThrow("broken");
  });

  it("only ever returns offered ids, whatever is written", async () => {
    const pieces = fc.constantFrom(
      ..."{ } [ ] : , \" ' 0 3 4".split(" "),
      '"id"',
      '"task"',
      '"a/one"',
      '"evil/x"',
      '"choices"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        for (const [task, id] of Object.entries((await select([parts.join("")], TWO)).ids)) {
          const offered = TWO.find((request) => request.task.id === Number(task))?.candidates ?? [];
          expect(offered.map(({ model }) => model.id)).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });
});
