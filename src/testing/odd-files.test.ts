import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OFFLINE_MODELS } from "../adapters/runtime/offline/models.ts";
import type { HuggingGPT } from "../hugginggpt.ts";
import { createHuggingGPT } from "../setup.ts";
import { makeOddFiles } from "./fixtures/odd-files.ts";
import { largestChildMegabytes } from "./fixtures/tree-memory.ts";

const canClean = OFFLINE_MODELS.some(({ tasks }) => tasks.includes("audio-to-audio"));
const files = (await makeOddFiles()).filter(({ request }) => canClean || !request.includes("noise from"));
let folder = "";
let hugginggpt: HuggingGPT;
let peak = 0;
let watch: NodeJS.Timeout;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "odd-files-"));
  await Promise.all(files.map(({ name, content }) => writeFile(path.join(folder, name), content)));
  watch = setInterval(async () => {
    peak = Math.max(peak, await largestChildMegabytes());
  }, 500);
  hugginggpt = await createHuggingGPT({ cwd: folder, home: path.join(folder, ".home"), brain: "keyless" });
});
afterAll(async () => {
  clearInterval(watch);
  await hugginggpt.close();
  await rm(folder, { recursive: true, force: true });
});

/** The first error of a run that failed, else its answer. */
async function outcomeOf(request: string): Promise<{ readonly text: string; readonly code?: string }> {
  const result = await hugginggpt.run({ request }).result;
  const failed = result.tasks.find(({ error }) => error !== undefined)?.error ?? result.error;
  if (result.status === "completed" || failed === undefined) return { text: result.response };
  return { text: failed.message, code: failed.code };
}

describe("files as people have them", () => {
  it.each(files.map((file) => [file.name, file] as const))("%s", async (_name, { name, request, expected }) => {
    const { text, code } = await outcomeOf(request);
    if (expected instanceof RegExp) {
      expect({ code, text }).toEqual({ code: undefined, text: expect.stringMatching(expected) });
      return;
    }
    expect({ code, text }).toEqual({ code: expected.error, text: expect.stringContaining(name) });
  });

  it("took no expert over 1.5 GB", () => {
    expect(peak).toBeLessThan(1_500);
  });
});
