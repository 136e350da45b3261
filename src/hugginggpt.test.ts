import { describe, expect, it } from "vitest";
import { createTableSource, joinCatalog } from "./adapters/catalog/join-catalog.ts";
import { ExpertError } from "./domain/errors.ts";
import type { RunEvent } from "./domain/events.ts";
import type { Plan } from "./domain/plan.ts";
import type { Resource } from "./domain/resource.ts";
import type { Run } from "./run.ts";
import { createTestHuggingGPT } from "./testing/create-test-hugginggpt.ts";
import { createFakeRuntime, createModelCard } from "./testing/fake-runtime.ts";
import { createScriptedPlanner } from "./testing/scripted-planner.ts";

const READ_ALOUD: Plan = [
  { task: "image-to-text", id: 0, dep: [-1], args: { image: "invoice.png" } },
  { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } },
];

const audio: Resource = { type: "audio", artifact: { id: "a", path: "/a.wav", mediaType: "audio/wav", bytes: 1 } };
const text = (value: string): Resource => ({ type: "text", text: value });

async function collect(run: Run): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of run) events.push(event);
  return events;
}

describe("a run", () => {
  it("plans, selects, executes in order and answers", async () => {
    const runtime = createFakeRuntime({
      answer: ({ task }) => (task === "image-to-text" ? [text("INVOICE")] : [audio]),
    });
    const hugginggpt = createTestHuggingGPT({ runtime, planner: createScriptedPlanner(READ_ALOUD) });
    const result = await hugginggpt.run({ request: "read invoice.png for me" }).result;
    expect(result.status).toBe("completed");
    expect(result.tasks.map(({ status }) => status)).toEqual(["completed", "completed"]);
    expect(runtime.calls[1]?.inputs).toEqual({ text: text("INVOICE") });
    expect(result.response).toContain("INVOICE");
    expect(result.response).toContain("/a.wav");
    expect(result.tasks[0]?.model).toMatchObject({ id: "fake/everything", runtime: "offline" });
  });

  it("ends with exactly one run-end, and numbers its events without gaps", async () => {
    const events = await collect(
      createTestHuggingGPT({ planner: createScriptedPlanner(READ_ALOUD) }).run({ request: "x" }),
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index));
    expect(events.filter(({ type }) => type === "run-end")).toHaveLength(1);
    expect(events.at(-1)?.type).toBe("run-end");
  });

  it("stores what it emits", async () => {
    const hugginggpt = createTestHuggingGPT({ planner: createScriptedPlanner(READ_ALOUD) });
    const run = hugginggpt.run({ request: "x" });
    const events = await collect(run);
    await run.result;
    expect(await hugginggpt.store.events(run.id)).toEqual(events);
  });

  it("goes on when the store fails, and says that it is not kept", async () => {
    const hugginggpt = createTestHuggingGPT({
      planner: createScriptedPlanner(READ_ALOUD),
      store: {
        append: () => Promise.reject(new Error("disk full")),
        events: async () => [],
        list: async () => [],
        remove: async () => false,
        close: async () => undefined,
      },
    });
    const result = await hugginggpt.run({ request: "x" }).result;
    expect(result.status).toBe("completed");
    expect(result.warnings.map(({ message }) => message).join()).toContain("disk full");
  });

  it("fault 7: a failed task skips its dependants, which never see a placeholder", async () => {
    const runtime = createFakeRuntime({
      answer: () => {
        throw new ExpertError("expert-failed", "the picture is upside down");
      },
    });
    const result = await createTestHuggingGPT({ runtime, planner: createScriptedPlanner(READ_ALOUD) }).run({
      request: "x",
    }).result;
    expect(result.status).toBe("failed");
    expect(result.tasks.map(({ status }) => status)).toEqual(["failed", "skipped"]);
    expect(result.tasks[1]?.error?.code).toBe("dependency-failed");
    expect(runtime.calls).toHaveLength(1);
    expect(result.response).toContain("the picture is upside down");
  });

  it("fault 6: an exception in an expert is an error of its task, at once", async () => {
    const runtime = createFakeRuntime({
      answer: () => {
        throw new TypeError("undefined is not a function");
      },
    });
    const result = await createTestHuggingGPT({ runtime, planner: createScriptedPlanner(READ_ALOUD) }).run({
      request: "x",
    }).result;
    expect(result.tasks[0]?.error).toMatchObject({ code: "expert-failed" });
    expect(result.tasks[0]?.error?.message).toContain("undefined is not a function");
  });

  it("fault 20: a passing failure is retried, a lasting one goes to the next candidate", async () => {
    const seen: string[] = [];
    const runtime = createFakeRuntime({
      answer: ({ model }) => {
        seen.push(model.id);
        if (model.id === "fake/busy") throw new ExpertError("expert-failed", "busy", { retryable: true });
        return [text("done")];
      },
    });
    const models = [
      createModelCard({ id: "fake/busy", tasks: ["summarization"], quality: 90 }),
      createModelCard({ id: "fake/steady", tasks: ["summarization"], quality: 50 }),
    ];
    const result = await createTestHuggingGPT({
      runtime,
      catalog: joinCatalog([createTableSource("fake", models)]),
      planner: createScriptedPlanner([{ task: "summarization", id: 0, dep: [-1], args: { text: "long" } }]),
    }).run({ request: "x" }).result;
    expect(seen).toEqual(["fake/busy", "fake/busy", "fake/steady"]);
    expect(result.tasks[0]).toMatchObject({ status: "completed", attempts: 3, model: { id: "fake/steady" } });
  });

  it("where all candidates fail, what the chosen one said is told first", async () => {
    const runtime = createFakeRuntime({
      answer: ({ model }) => {
        throw new ExpertError("unsupported-question", `${model.id} does not know`);
      },
    });
    const models = ["fake/one", "fake/two"].map((id) => createModelCard({ id, tasks: ["image-to-text"] }));
    const planner = createScriptedPlanner([{ task: "image-to-text", id: 0, dep: [-1], args: { image: "a.png" } }]);
    const catalog = joinCatalog([createTableSource("fake", models)]);
    const { error } = await createTestHuggingGPT({ planner, runtime, catalog }).run({ request: "read it" }).result;
    expect(error).toMatchObject({
      code: "unsupported-question",
      message: "fake/one does not know (fake/two: fake/two does not know)",
    });
  });

  it("fault 20: an expert that never answers ends by time-out", async () => {
    const runtime = createFakeRuntime({ delayMs: 60_000 });
    const result = await createTestHuggingGPT({
      runtime,
      attemptTimeoutMs: 20,
      planner: createScriptedPlanner(READ_ALOUD),
    }).run({ request: "x" }).result;
    expect(result.tasks[0]?.error?.code).toBe("expert-timeout");
  });

  it("fault 21: a joined input is one task with both texts, in order", async () => {
    const runtime = createFakeRuntime({ answer: ({ inputs }) => [text(`T(${JSON.stringify(inputs)})`)] });
    await createTestHuggingGPT({
      runtime,
      planner: createScriptedPlanner([
        { task: "summarization", id: 0, dep: [-1], args: { text: "first" } },
        { task: "summarization", id: 1, dep: [-1], args: { text: "second" } },
        { task: "translation", id: 2, dep: [0, 1], args: { text: ["<resource-0>", "<resource-1>"] } },
      ]),
    }).run({ request: "x" }).result;
    const joined = runtime.calls.filter(({ task }) => task === "translation");
    expect(joined).toHaveLength(1);
    expect(JSON.stringify(joined[0]?.inputs)).toMatch(/first.*second/);
  });

  it("fault 22: a dependency that only orders tasks is kept", async () => {
    const order: string[] = [];
    const runtime = createFakeRuntime({
      delayMs: ({ task }) => (task === "summarization" ? 20 : 0),
      answer: ({ task }) => {
        order.push(task);
        return [text(task)];
      },
    });
    await createTestHuggingGPT({
      runtime,
      planner: createScriptedPlanner([
        { task: "translation", id: 0, dep: [1], args: { text: "b" } },
        { task: "summarization", id: 1, dep: [-1], args: { text: "a" } },
      ]),
    }).run({ request: "x" }).result;
    expect(order).toEqual(["summarization", "translation"]);
  });

  it("runs independent items of a fan-out side by side, and each dependant as soon as its own item is there", async () => {
    const starts: string[] = [];
    const runtime = createFakeRuntime({
      delayMs: ({ task, inputs }) =>
        task === "image-to-image" ? (JSON.stringify(inputs).includes("slow") ? 150 : 1) : 1,
      answer: ({ task, inputs }) => {
        starts.push(`${task} ${JSON.stringify(inputs).includes("slow") ? "slow" : "fast"}`);
        const path = JSON.stringify(inputs).includes("slow") ? "slow" : "fast";
        return [{ type: "image", artifact: { id: path, path: `/${path}`, mediaType: "image/png", bytes: 1 } }];
      },
    });
    const result = await createTestHuggingGPT({
      runtime,
      planner: createScriptedPlanner([
        { task: "image-to-image", id: 0, dep: [-1], args: { image: ["slow.png", "fast.png"] } },
        { task: "canny-control", id: 1, dep: [0], args: { image: "<resource-0>" } },
      ]),
    }).run({ request: "x" }).result;
    expect(starts).toEqual(["image-to-image fast", "canny-control fast", "image-to-image slow", "canny-control slow"]);
    expect(result.tasks.map(({ id, item }) => [id, item])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(result.plan).toHaveLength(2);
  });

  it("cancels at once: running work is aborted, waiting work is not begun, finished results stay", async () => {
    let aborted = false;
    const runtime = createFakeRuntime({
      answer: ({ task }, { signal }) => {
        if (task === "summarization") return [text("finished")];
        return new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            aborted = true;
            reject(signal.reason);
          });
        });
      },
    });
    const run = createTestHuggingGPT({
      runtime,
      planner: createScriptedPlanner([
        { task: "summarization", id: 0, dep: [-1], args: { text: "a" } },
        { task: "translation", id: 1, dep: [0], args: { text: "<resource-0>" } },
        { task: "text-to-speech", id: 2, dep: [1], args: { text: "<resource-1>" } },
      ]),
    }).run({ request: "x" });
    for await (const event of run) if (event.type === "task-start" && event.taskId === 1) run.cancel();
    const result = await run.result;
    expect(aborted).toBe(true);
    expect(result.status).toBe("cancelled");
    expect(result.tasks.map(({ status }) => status)).toEqual(["completed", "cancelled", "cancelled"]);
    expect(result.response).toContain("finished");
  });

  it("ends a run that takes too long, and keeps what was done", async () => {
    const runtime = createFakeRuntime({ delayMs: ({ task }) => (task === "text-to-speech" ? 60_000 : 0) });
    const result = await createTestHuggingGPT({ runtime, planner: createScriptedPlanner(READ_ALOUD) }).run({
      request: "x",
      timeoutMs: 60,
    }).result;
    expect(result).toMatchObject({ status: "partial", error: { code: "timeout" } });
  });

  it("does not run a plan that the planner does not stand by, unless told to", async () => {
    const runtime = createFakeRuntime();
    const hugginggpt = createTestHuggingGPT({
      runtime,
      planner: createScriptedPlanner(READ_ALOUD, { abstained: { reason: "a clause without a task" } }),
    });
    const refused = await hugginggpt.run({ request: "x" }).result;
    expect(refused).toMatchObject({ status: "failed", error: { code: "needs-language-model" } });
    expect(refused.plan).toHaveLength(2);
    expect(refused.tasks.every(({ status }) => status === "not-run")).toBe(true);
    expect(runtime.calls).toHaveLength(0);
    expect((await hugginggpt.run({ request: "x", force: true }).result).status).toBe("completed");
  });

  it("stops after the plan where only the plan is wanted", async () => {
    const runtime = createFakeRuntime();
    const result = await createTestHuggingGPT({ runtime, planner: createScriptedPlanner(READ_ALOUD) }).run({
      request: "x",
      planOnly: true,
    }).result;
    expect(result.status).toBe("planned");
    expect(runtime.calls).toHaveLength(0);
    expect(result.tasks.every(({ model }) => model?.id === "fake/everything")).toBe(true);
  });

  it.each([
    ["an empty request", { request: "  " }, "invalid-request"],
    ["a request that is too long", { request: "x".repeat(100_001) }, "invalid-request"],
    ["a plan that is not JSON", { request: "", plan: "[{" }, "invalid-plan"],
    ["a plan with an unknown task", { request: "", plan: [{ task: "brew-coffee", id: 0, args: {} }] }, "invalid-plan"],
  ])("refuses %s", async (_name, request, code) => {
    const result = await createTestHuggingGPT().run(request).result;
    expect(result).toMatchObject({ status: "failed", error: { code } });
  });

  it("fault 8: a request that contains the word error is a request", async () => {
    const result = await createTestHuggingGPT({ planner: createScriptedPlanner(READ_ALOUD) }).run({
      request: "read error.png for me: what error is it?",
    }).result;
    expect(result.status).toBe("completed");
  });

  it("says what would help where no model can run a task", async () => {
    const result = await createTestHuggingGPT({
      catalog: joinCatalog([createTableSource("fake", [], { remedies: () => ["plug in a brain"] })]),
      planner: createScriptedPlanner([{ task: "text-to-video", id: 0, dep: [-1], args: { text: "a cat" } }]),
    }).run({ request: "make a video of a cat" }).result;
    expect(result.tasks[0]?.error).toMatchObject({ code: "no-expert" });
    expect(result.tasks[0]?.error?.hint).toContain("plug in a brain");
  });

  it("rejects a model that does not speak the language, by name and reason", async () => {
    const models = [createModelCard({ id: "fake/english-voice", tasks: ["text-to-speech"], languages: ["en"] })];
    const result = await createTestHuggingGPT({
      catalog: joinCatalog([createTableSource("fake", models)]),
      planner: createScriptedPlanner([{ task: "text-to-speech", id: 0, dep: [-1], args: { text: "今天天气很好" } }]),
    }).run({ request: "念出来" }).result;
    expect(result.tasks[0]?.error?.code).toBe("unsupported-language");
    expect(result.tasks[0]?.rejected[0]?.reason).toContain("Chinese");
  });
});
