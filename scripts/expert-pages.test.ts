import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OFFLINE_MODELS } from "../src/adapters/runtime/offline/models.ts";
import { TASK_TYPES } from "../src/domain/task-type-table.ts";
import { type Measurements, makeExpertPages } from "./expert-pages.ts";

const docs = path.resolve(import.meta.dirname, "../docs");
const measured = JSON.parse(await readFile(path.join(docs, "experts-measured.json"), "utf8")) as Measurements;

describe("the documentation of experts", () => {
  it.each([...makeExpertPages(measured)])("%s is up to date (npm run docs:experts)", async (name, content) => {
    expect(await readFile(path.join(docs, name), "utf8")).toBe(content);
  });

  it("has a measurement of every expert, and none of others", () => {
    expect(Object.keys(measured).sort()).toEqual(OFFLINE_MODELS.map(({ id }) => id).sort());
    expect(Object.values(measured).every((entries) => entries.length > 0)).toBe(true);
  });

  it("shows a way for every kind of task, and an offline one for at least eighteen", () => {
    const index = makeExpertPages(measured).get("experts.md") ?? "";
    for (const { name } of TASK_TYPES) expect(index).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\| .+ \\|$`, "m"));
    const offline = TASK_TYPES.filter(({ name }) => OFFLINE_MODELS.some(({ tasks }) => tasks.includes(name)));
    expect(offline.length).toBeGreaterThanOrEqual(18);
  });
});
