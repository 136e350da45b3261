import { describe, expect, it } from "vitest";
import { foldRun } from "../../domain/fold-run.ts";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "../../plan/keyless/plan-keyless.ts";
import { SEED_RUN } from "../scripted-events.ts";
import { viewExplanation } from "./explain-view.ts";
import { textOf } from "./line.ts";

const RECORD = foldRun(SEED_RUN);
const view = (record = RECORD) => viewExplanation(record, { width: 80 }).map(textOf).join("\n");

describe("viewExplanation", () => {
  it("says which model was chosen and why, which were not, and which cannot run", () => {
    const text = view();
    expect(text).toMatch(/0 image-to-text\n {4}✔ 1\. offline\/tesseract-eng\n +chosen: reads printed English best/);
    expect(text).toContain("○ 2. offline/other");
    expect(text).toMatch(/✖ {4}Salesforce\/blip\n +needs HF_TOKEN/);
  });

  it("tells the keyless planner's reasons clause by clause", () => {
    const request = "read the image examples/invoice.png for me and say it aloud";
    const { explanation } = planKeyless({
      request,
      files: [],
      conversation: { turns: [], resources: [] },
      library: DEFAULT_TASK_TYPES,
      caps: DEFAULT_CAPS,
    });
    const text = view({ ...RECORD, explanation });
    expect(text).toContain("“say it aloud”");
    expect(text).toContain("✔ text-to-speech");
    expect(text).toContain("0 image = examples/invoice.png");
  });

  it("shows the explanation of any other planner as it is", () => {
    const text = view({ ...RECORD, explanation: { model: "a:b", stepsTried: [{ name: "parse", ok: true }] } });
    expect(text).toContain("model  a:b");
    expect(text).toContain("steps tried");
    expect(text).toContain("name: parse, ok: true");
  });

  it("says so where there was nothing to decide", () => {
    const { explanation: _explanation, confidence: _confidence, ...rest } = RECORD;
    expect(view(rest)).toContain("taken as it was given");
  });
});
