import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isMedia } from "../src/domain/resource.ts";
import { createHuggingGPT, type HuggingGPT } from "../src/index.ts";
import { GALLERY } from "./gallery.ts";

let home = "";
let hugginggpt: HuggingGPT;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "hugginggpt-gallery-"));
  hugginggpt = await createHuggingGPT({
    cwd: path.resolve(import.meta.dirname, ".."),
    home,
    brain: "keyless",
    config: false,
  });
});
afterAll(async () => {
  await hugginggpt.close();
  await rm(home, { recursive: true, force: true });
});

describe("the gallery", () => {
  it.each(GALLERY)("$title", async ({ request, answer, pictures = [] }) => {
    const result = await hugginggpt.run({ request }).result;
    expect({ status: result.status, error: result.error }).toEqual({ status: "completed", error: undefined });
    expect(result.response).toMatch(answer);
    const made = result.tasks.flatMap(({ outputs }) => outputs.filter(isMedia).filter(({ type }) => type === "image"));
    expect(made.length).toBeGreaterThanOrEqual(pictures.length);
  });
});
