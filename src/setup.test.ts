import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHuggingGPT, createPlanner } from "./setup.ts";
import { startScriptedServer } from "./testing/scripted-server.ts";

const root = path.resolve(import.meta.dirname, "..");
let home = "";
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "hugginggpt-setup-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const surroundings = () => ({ home, cwd: root, config: false as const, environment: {} });

describe("createHuggingGPT", () => {
  it("takes the keyless planner where no language model is configured, and says so", async () => {
    const hugginggpt = await createHuggingGPT(surroundings());
    expect(hugginggpt.brain).toBe("keyless");
    const { brain, tasks } = await hugginggpt.diagnose();
    expect(brain.reason).not.toBe("");
    expect(tasks.find(({ task }) => task === "image-to-text")?.available).toBe(true);
    await hugginggpt.close();
  });

  it("refuses a brain that it cannot name", async () => {
    await expect(createHuggingGPT({ ...surroundings(), brain: "magic:8-ball" })).rejects.toMatchObject({
      name: "InputError",
    });
    await expect(createPlanner({ ...surroundings(), brain: "openai:" })).rejects.toMatchObject({ name: "InputError" });
  });

  it("runs the seed example with a brain over HTTP, real experts, and the brain's own words as the answer", async () => {
    const server = await startScriptedServer(({ purpose }) => ({
      text:
        purpose === "plan"
          ? '```json\n[{"image-to-text":"examples/invoice.png"},{"text-to-speech":"<resource-0>"}]\n```'
          : "The invoice number is 18301/102/T0305; it is spoken in artifact:1.",
    }));
    const hugginggpt = await createHuggingGPT({
      ...surroundings(),
      brain: "compatible:scripted",
      baseUrl: server.url,
      fastPath: "off",
    });
    try {
      const result = await hugginggpt.run({ request: "read the image examples/invoice.png for me" }).result;
      expect(result.status).toBe("completed");
      expect(result.brain).toBe("compatible:scripted");
      expect(result.tasks[0]?.outputs[0]).toMatchObject({
        text: expect.stringContaining("INVOICE NO: 18301/102/T0305"),
      });
      expect(result.response).toContain("18301/102/T0305");
      expect(result.usage.languageModelCalls).toBeGreaterThanOrEqual(2);
    } finally {
      await hugginggpt.close();
      await server.close();
    }
  });

  it("plans by itself what it is sure of, and without the brain where the brain is down", async () => {
    const server = await startScriptedServer([{ fault: { kind: "status", status: 500 } }]);
    const hugginggpt = await createHuggingGPT({ ...surroundings(), brain: "compatible:scripted", baseUrl: server.url });
    try {
      const result = await hugginggpt.run({ request: "read the image examples/invoice.png for me" }).result;
      expect(result.status).toBe("completed");
      expect(result.response).toContain("INVOICE NO: 18301/102/T0305");
      expect(server.calls.some(({ purpose }) => purpose === "plan")).toBe(false);
      expect(result.warnings.length).toBeGreaterThan(0);
    } finally {
      await hugginggpt.close();
      await server.close();
    }
  });
});
