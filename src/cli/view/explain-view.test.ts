import { describe, expect, it } from "vitest";
import { foldRun } from "../../domain/fold-run.ts";
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
    const explanation = {
      clauses: [
        {
          text: "I took this yesterday",
          kind: "background",
          relation: undefined,
          found: [],
          lost: [],
          negated: [],
        },
        {
          text: "say it aloud",
          kind: "request",
          relation: "also",
          found: [{ task: "text-to-speech", cue: "say .. aloud", words: "say it aloud", weight: 1 }],
          lost: [{ task: "conversational", phrase: "say", weight: 0.2, reason: "weaker" }],
          negated: ["translation"],
          dropped: true,
        },
        { text: "no, b.png", kind: "statement", relation: "instead", found: [], lost: [], negated: [], dropped: true },
        { text: "and then sing", kind: "request", relation: "next", found: [], lost: [], negated: [], dropped: false },
        {
          text: "book a flight",
          kind: "statement",
          relation: undefined,
          found: [],
          lost: [],
          negated: [],
          dropped: false,
          isBeyond: true,
        },
      ],
      bridges: [{ taskId: 0, task: "image-to-text", reason: "speech needs a text" }],
      arguments: [{ taskId: 0, argument: "image", value: "examples/invoice.png", reason: "the only picture" }],
      confidence: [{ factor: 0.95, reason: "the weakest cue is weak" }],
      spelling: [{ wrote: "alout", read: "aloud" }],
    };
    const text = view({ ...RECORD, explanation });
    expect(text).toContain("“say it aloud”");
    expect(text).toContain("✔ text-to-speech");
    expect(text).toContain("by “say it aloud”, the cue say .. aloud");
    expect(text).toMatch(/✖ conversational .*\n.*weaker/);
    expect(text).toContain("taken back by a correction");
    expect(text).toContain("a correction of what comes before");
    expect(text).toMatch(/“and then sing”\n +done after what comes before\n +no task was found here/);
    expect(text).toMatch(/“book a flight”\n +asks for something that no task does/);
    expect(text).toContain("tells of the situation, not a wish");
    expect(text).toContain("0 image-to-text, because speech needs a text");
    expect(text).toContain("0 image = examples/invoice.png: the only picture");
    expect(text).toContain("the weakest cue is weak (odds x 0.95)");
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
