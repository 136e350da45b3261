import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HuggingGPTError } from "../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../domain/plan.ts";
import type { LanguageModel, Planner, PlanRequest } from "../../../domain/ports.ts";
import { DEFAULT_TASK_TYPES } from "../../../domain/task-type-table.ts";
import { runTaskbenchEvaluation } from "../../../eval/run-taskbench.ts";
import { createFallbackPlanner } from "../../../plan/fallback-planner.ts";
import { createKeylessPlanner } from "../../../plan/keyless/keyless-planner.ts";
import { createLlmPlanner } from "../../../plan/llm/llm-planner.ts";
import { createBrain } from "../create-brain.ts";

const folder = process.env["HUGGINGGPT_LLAMA_FOLDER"];
const modelFile = path.resolve(
  process.env["HUGGINGGPT_TEST_GGUF"] ?? "../shared/models/smollm2-135m-instruct/SmolLM2-135M-Instruct.Q4_1.gguf",
);
const missing =
  folder === undefined
    ? "node-llama-cpp is not installed: npm run test:llm"
    : existsSync(modelFile)
      ? undefined
      : `no model file at ${modelFile}`;
const taskbench = path.resolve("../shared/taskbench");
/** How many TaskBench requests are planned; all 92 take a quarter of an hour on one core. */
const limit = Number(process.env["HUGGINGGPT_EVAL_LIMIT"] ?? 3);

const REQUEST: PlanRequest = {
  request: "read the image a.jpg for me",
  files: [{ name: "a.jpg", type: "image", mediaType: "image/jpeg", bytes: 1 }],
  conversation: { turns: [], resources: [] },
  library: DEFAULT_TASK_TYPES,
  caps: DEFAULT_CAPS,
};

describe.skipIf(missing !== undefined)(
  `planning with a model in process${missing === undefined ? "" : ` (${missing})`}`,
  () => {
    let model: LanguageModel;
    beforeAll(async () => {
      const importLlama = () =>
        import(pathToFileURL(path.join(folder ?? "", "node_modules", "node-llama-cpp", "dist", "index.js")).href);
      ({ model } = await createBrain(`gguf:${modelFile}`, { importLlama, threads: 1, contextTokens: 4_096 }));
    });
    afterAll(() => model?.close?.());

    async function plan(planner: Planner, request = REQUEST, signal = new AbortController().signal) {
      for await (const output of planner.plan(request, { signal })) if (output.type === "end") return output;
      throw new Error("no end");
    }

    it("writes a plan that runs, or an error of ours: the grammar keeps it to listed task types", async () => {
      const result = await plan(createLlmPlanner({ model })).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(HuggingGPTError);
      else expect(result).toMatchObject({ planner: expect.stringMatching(/^gguf:/) });
    }, 300_000);

    it("has the keyless planner behind it", async () => {
      const keyless = createKeylessPlanner();
      const { plan: tasks } = await plan(
        createFallbackPlanner({ brain: createLlmPlanner({ model }), behind: keyless }),
      );
      for (const { task } of tasks) expect(DEFAULT_TASK_TYPES.has(task)).toBe(true);
    }, 300_000);

    it("stops in the middle of a plan", async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 300);
      await expect(plan(createLlmPlanner({ model }), REQUEST, controller.signal)).rejects.toMatchObject({
        code: "cancelled",
      });
    });

    it("shortens its prompt for a request that fills the context", async () => {
      const request = { ...REQUEST, request: `summarize this: ${"many words ".repeat(4_000)}` };
      const result = await plan(createLlmPlanner({ model }), request).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(HuggingGPTError);
    }, 300_000);

    it.skipIf(!existsSync(taskbench))(
      `plans ${limit} TaskBench requests, as well as it can`,
      async () => {
        const { splits, withoutPrediction, time } = await runTaskbenchEvaluation({
          data: path.join(taskbench, "hf-dev.jsonl"),
          tools: path.join(taskbench, "hf-tools.json"),
          planner: createLlmPlanner({ model }),
          limit,
        });
        const { node, edge, edgeLinks, exactGraph } = splits["overall"] ?? {};
        console.log(
          `TaskBench, ${limit} requests, ${model.id}: ${JSON.stringify({ node: node?.f1, edge: edge?.f1, edgeLinks: edgeLinks?.f1, exactGraph, withoutPrediction, ...time })}`,
        );
        expect(node?.f1).toBeGreaterThanOrEqual(0);
      },
      3_600_000,
    );
  },
);
