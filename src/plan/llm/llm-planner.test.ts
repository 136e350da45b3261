import { describe, expect, it } from "vitest";
import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import type { Planner, PlannerOutput, PlanRequest } from "../../domain/ports.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { type BrainReply, createScriptedBrain, type ScriptedBrainOptions } from "../../testing/scripted-brain.ts";
import { createFallbackPlanner } from "../fallback-planner.ts";
import { createKeylessPlanner } from "../keyless/keyless-planner.ts";
import { createLlmPlanner } from "./llm-planner.ts";

const REQUEST: PlanRequest = {
  request: "read the image a.jpg for me",
  files: [{ name: "a.jpg", type: "image", mediaType: "image/jpeg", bytes: 1 }],
  conversation: { turns: [], resources: [] },
  library: DEFAULT_TASK_TYPES,
  caps: DEFAULT_CAPS,
};
const SEED = '[{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-0>"}]';

async function collect(planner: Planner, request: Partial<PlanRequest> = {}) {
  const outputs: PlannerOutput[] = [];
  let error: unknown;
  try {
    for await (const output of planner.plan({ ...REQUEST, ...request }, { signal: new AbortController().signal })) {
      outputs.push(output);
    }
  } catch (thrown) {
    error = thrown;
  }
  const of = <Type extends PlannerOutput["type"]>(type: Type) =>
    outputs.filter((output): output is Extract<PlannerOutput, { type: Type }> => output.type === type);
  return {
    outputs,
    error,
    tasks: of("task").map(({ task }) => task),
    end: of("end")[0],
    usage: of("usage")[0]?.usage,
    of,
  };
}

async function plan(
  replies: readonly BrainReply[],
  options: ScriptedBrainOptions = {},
  request: Partial<PlanRequest> = {},
) {
  const model = createScriptedBrain(replies, options);
  return { ...(await collect(createLlmPlanner({ model }), request)), model };
}

const names = (tasks: readonly { readonly id: number; readonly task: string }[] | undefined) =>
  tasks?.map(({ id, task }) => `${id} ${task}`);

describe("the planner of a language model", () => {
  it("hands out a task as it closes, while the model is still writing", async () => {
    const model = createScriptedBrain([SEED], { pieceLength: 1 });
    let pieces = 0;
    const counted = {
      ...model,
      async *stream(...call: Parameters<typeof model.stream>) {
        for await (const chunk of model.stream(...call)) {
          pieces += 1;
          yield chunk;
        }
      },
    };
    for await (const output of createLlmPlanner({ model: counted }).plan(REQUEST, {
      signal: new AbortController().signal,
    })) {
      if (output.type === "task") break;
    }
    expect(pieces).toBe('[{"image-to-text":"a.jpg"}'.length);
  });

  it("counts its calls and tokens, and says what its prompt listed", async () => {
    const { usage, end } = await plan([SEED]);
    expect(usage).toMatchObject({ languageModelCalls: 1 });
    expect(end?.explanation).toMatchObject({ model: "scripted:brain", calls: [{ inputTokens: usage?.inputTokens }] });
  });

  it("an empty plan is an ordinary answer", async () => {
    expect(await plan(["[]"])).toMatchObject({ error: undefined, end: { plan: [] } });
  });

  it("quotes the fault and asks again, and what runs goes on where it is still valid", async () => {
    const { model, end, tasks, of } = await plan([
      '[{"image-to-text":"a.jpg"},{"book-a-flight":"Oslo"}]',
      '[{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-0>"}]',
    ]);
    expect(model.requests).toHaveLength(2);
    expect(model.requests[1]?.messages.at(-1)?.content).toContain('no task type "book-a-flight"');
    expect(names(tasks)).toEqual(["0 image-to-text"]);
    expect(of("revise")).toEqual([]);
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("takes back what a mended plan does not hold any more, and never changes a task under its id", async () => {
    const { end, tasks, of } = await plan([
      '[{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-9>"}]',
      '[{"object-detection":"a.jpg"},{"text-to-speech":"<resource-0>"}]',
    ]);
    expect(names(tasks)).toEqual(["0 image-to-text"]);
    expect(of("revise")[0]?.reason).toContain("refers to task 9");
    expect(names(end?.plan)).toEqual(["2 object-detection", "1 text-to-speech"]);
    expect(end?.plan[1]).toMatchObject({ dep: [2], args: { text: "<resource-2>" } });
  });

  it("keeps the running task's id when the mended plan numbers it otherwise", async () => {
    const { end, of } = await plan([
      '[{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-9>"}]',
      '[{"object-detection":"a.jpg"},{"image-to-text":"a.jpg"},{"text-to-speech":"<resource-1>"}]',
    ]);
    expect(of("revise")).toEqual([]);
    expect(end?.plan.find(({ task }) => task === "image-to-text")?.id).toBe(0);
    expect(end?.plan.find(({ task }) => task === "text-to-speech")?.args).toEqual({ text: "<resource-0>" });
  });

  it("asks again at most twice", async () => {
    const { model, error } = await plan(['[{"book-a-flight":"Oslo"}]']);
    expect(model.requests).toHaveLength(3);
    expect(error).toMatchObject({ code: "invalid-plan" });
  });

  it("gives up on prose after the second time", async () => {
    const { model, error } = await plan(["I think I should read the image."]);
    expect(model.requests).toHaveLength(2);
    expect(error).toBeInstanceOf(LanguageModelError);
  });

  it("takes talk for talk when nobody sees a task in the request", async () => {
    const { end, of } = await plan(["Hello! Nice to meet you."], {}, { request: "hello there", files: [] });
    expect(end?.plan).toEqual([]);
    expect(of("warning")).toHaveLength(1);
  });

  it("begins anew when the stream breaks off, without running a task twice", async () => {
    const broken = new LanguageModelError("broken", { retryable: true });
    const { model, tasks, end } = await plan([{ text: SEED.slice(0, 40), error: broken }, SEED]);
    expect(model.requests).toHaveLength(2);
    expect(names(tasks)).toEqual(["0 image-to-text"]);
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("does not mind a stream that breaks after the plan", async () => {
    const { model, end } = await plan([
      { text: `${SEED} and so on`, error: new LanguageModelError("broken", { retryable: true }) },
    ]);
    expect(model.requests).toHaveLength(1);
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("never runs the half of a plan that was cut off at the length limit", async () => {
    const { model, end } = await plan([{ text: SEED.slice(0, 45), finishReason: "length" }, SEED]);
    expect(model.requests[1]?.messages.at(-1)?.content).toContain("cut off");
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("says that the model refused", async () => {
    expect((await plan([{ text: "", finishReason: "refusal" }])).error).toMatchObject({
      message: "The language model refused to plan this request",
    });
  });

  it("shortens a prompt that does not fit, before and after the model says so", async () => {
    const overflow = new LanguageModelError("too long", { overflow: true });
    const { model, end, of } = await plan([{ error: overflow }, SEED]);
    const lengths = model.requests.map(({ messages }) =>
      messages.reduce((sum, { content }) => sum + content.length, 0),
    );
    expect(lengths[1]).toBeLessThan((lengths[0] ?? 0) * 0.8);
    expect(of("warning")[0]?.code).toBe("prompt-shortened");
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
    const small = await plan([SEED], { contextTokens: 900 });
    expect(small.model.requests[0]?.messages[0]?.content.length).toBeLessThan(1_700);
  });

  it("long histories keep the prompt short", async () => {
    const turns = Array.from({ length: 50 }, () => ({
      request: "x".repeat(5_000),
      response: "y".repeat(50_000),
      plan: [],
    }));
    const { model } = await plan([SEED], {}, { conversation: { turns, resources: [] } });
    expect(model.requests[0]?.messages.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(4_000);
  });

  it("uses structured output where the model has it", async () => {
    const { model, end } = await plan([`{"tasks":${SEED}}`], { supportsSchema: true });
    expect(model.requests[0]?.schema?.name).toBe("plan");
    expect(model.requests[0]?.messages[0]?.content).toContain('{"tasks": [steps]}');
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("stops with the run", async () => {
    const controller = new AbortController();
    controller.abort();
    const model = createScriptedBrain([SEED]);
    const planning = (async () => {
      for await (const _output of createLlmPlanner({ model }).plan(REQUEST, { signal: controller.signal }));
    })();
    await expect(planning).rejects.toBeInstanceOf(CancelledError);
  });

  it.each([
    ["fault 8: the word error", 'say "error: disk full"', '[{"text-to-speech":"error: disk full"}]'],
    ["fault 9: quotes and line breaks", "say \"it's\n'so'\"", JSON.stringify([{ "text-to-speech": "it's\n'so'" }])],
    ["fault 16: Chinese", "念“你好”", '[{"text-to-speech":"你好"}]'],
  ])("%s in the request reaches the model and the plan as it is", async (_what, request, reply) => {
    const { model, end } = await plan([reply], {}, { request, files: [] });
    expect(model.requests[0]?.messages.at(-1)?.content).toContain(request);
    expect(end?.plan).toHaveLength(1);
  });
});

describe("the keyless planner in front of the brain and behind it", () => {
  const keyless = createKeylessPlanner();
  const brain = (replies: readonly BrainReply[]) => {
    const model = createScriptedBrain(replies);
    return { model, planner: createLlmPlanner({ model }) };
  };
  const down: BrainReply = { error: new LanguageModelError("cannot be reached") };

  it("plans what it is sure of without a call", async () => {
    const { model, planner } = brain([SEED]);
    const { end } = await collect(createFallbackPlanner({ brain: planner, front: keyless, behind: keyless }));
    expect(model.requests).toHaveLength(0);
    expect(end).toMatchObject({ planner: "keyless" });
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("leaves to the brain what it is not sure of", async () => {
    const { model, planner } = brain(["[]"]);
    const front = createFallbackPlanner({ brain: planner, front: keyless, behind: keyless });
    const { end } = await collect(front, { request: "why is the sky blue?", files: [] });
    expect(model.requests).toHaveLength(1);
    expect(end).toMatchObject({ planner: "scripted:brain", plan: [] });
  });

  it.each([
    ["down", [down]],
    ["over its budget", [{ error: new LanguageModelError("budget", { code: "budget-exceeded" }) }]],
    ["writing prose", ["Let me think about it."]],
    ["writing plans that cannot run", ['[{"fly":"Oslo"}]']],
    ["refusing", [{ text: "", finishReason: "refusal" }]],
  ] as const)("fault 17 and 19: plans instead, with a warning, when the brain is %s", async (_what, replies) => {
    const { end, of, error } = await collect(createFallbackPlanner({ brain: brain(replies).planner, behind: keyless }));
    expect(error).toBeUndefined();
    expect(of("warning").at(-1)?.message).toContain("Planned without the language model");
    expect(end).toMatchObject({ planner: "keyless" });
    expect(names(end?.plan)).toEqual(["0 image-to-text", "1 text-to-speech"]);
  });

  it("keeps what the brain had started and what the keyless plan has too", async () => {
    const replies: readonly BrainReply[] = [{ text: '[{"image-to-text":"a.jpg"},{"fly":"Oslo"}]' }];
    const { end, tasks, of } = await collect(createFallbackPlanner({ brain: brain(replies).planner, behind: keyless }));
    expect(names(tasks)).toEqual(["0 image-to-text"]);
    expect(of("revise")).toEqual([]);
    expect(end?.plan.map(({ task }) => task)).toEqual(["image-to-text", "text-to-speech"]);
  });

  it("says both when neither has a plan, and stops what was started", async () => {
    const replies: readonly BrainReply[] = ['[{"image-to-text":"a.jpg"},{"fly":"Oslo"}]'];
    const { end, of } = await collect(createFallbackPlanner({ brain: brain(replies).planner, behind: keyless }), {
      request: "book me a flight to Oslo",
    });
    expect(end?.abstained?.reason).toContain("and the language model failed");
    expect(of("revise")[0]?.plan).toEqual([]);
  });
});
