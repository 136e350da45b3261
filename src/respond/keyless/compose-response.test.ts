import { describe, expect, it } from "vitest";
import { NO_USAGE } from "../../domain/events.ts";
import type { Plan } from "../../domain/plan.ts";
import type { Resource } from "../../domain/resource.ts";
import type { RunRecord, TaskRecord } from "../../domain/run-record.ts";
import { composeResponse } from "./compose-response.ts";

const media = (type: "image" | "audio", path: string): Resource => ({
  type,
  artifact: { id: path, path, mediaType: `${type}/x`, bytes: 1 },
});
const text = (value: string): Resource => ({ type: "text", text: value });
const json = (value: unknown): Resource => ({ type: "json", value });

function task(id: number, name: string, outputs: readonly Resource[], more: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id,
    task: name,
    status: "completed",
    model: { id: "offline/x", runtime: "offline", reason: "" },
    candidates: [],
    rejected: [],
    outputs,
    attempts: 1,
    ...more,
  };
}

function compose(plan: Plan, tasks: readonly TaskRecord[], language = "en"): string {
  const record: RunRecord = {
    runId: "r",
    status: "running",
    request: "",
    language,
    files: [],
    inputs: [],
    brain: "keyless",
    plan,
    planDone: true,
    repairs: [],
    tasks,
    warnings: [],
    response: "",
    usage: NO_USAGE,
    timing: { planMs: 0, totalMs: 0 },
    startedAt: "",
  };
  return composeResponse(record);
}

const READ_ALOUD: Plan = [
  { task: "image-to-text", id: 0, dep: [-1], args: { image: "invoice.png" } },
  { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } },
];

describe("the composed answer", () => {
  it("opens with the text that was read, then tells where the speech is", () => {
    const answer = compose(READ_ALOUD, [
      task(0, "image-to-text", [text("INVOICE")]),
      task(1, "text-to-speech", [media("audio", "/a.wav")]),
    ]);
    expect(answer).toMatch(/^INVOICE\n/);
    expect(answer).toContain("The speech is in /a.wav");
    expect(answer).toContain("1. Image-to-text of invoice.png, by offline/x");
  });

  it("fault 15: names no file that no task made, and says what failed and what was not run", () => {
    const failed = task(0, "image-to-text", [], {
      status: "failed",
      error: { code: "invalid-input", message: "it is cut off" },
    });
    const skipped = task(1, "text-to-speech", [], { status: "skipped" });
    const answer = compose(READ_ALOUD, [failed, skipped]);
    expect(answer).not.toMatch(/\/|\.wav/);
    expect(answer).toContain("it is cut off");
    expect(answer).toContain("was not run");
  });

  it("fault 16: speaks the language of the request, also of failures", () => {
    const error = { code: "unsupported-language", message: "English only" } as const;
    const answer = compose(
      READ_ALOUD,
      [task(0, "image-to-text", [text("通知")]), task(1, "text-to-speech", [], { status: "failed", error })],
      "zh",
    );
    expect(answer).toMatch(/^通知\n/);
    expect(answer).toContain("语音合成失败：这里没有会这种语言的专家模型");
  });

  it("adds up what was counted in several pictures", () => {
    const count = (id: number, count: number) =>
      task(id, "visual-question-answering", [text(`${count} zebras`), json({ label: "zebras", count })]);
    const plan = ["a.jpg", "b.jpg", "c.jpg"].map((image, id) => ({
      task: "visual-question-answering",
      id,
      dep: [-1],
      args: { image, text: "how many" },
    }));
    const answer = compose(plan, [count(0, 0), count(1, 1), count(2, 3)]);
    expect(answer).toContain("a.jpg: 0 zebras\nb.jpg: 1 zebras\nc.jpg: 3 zebras\nIn all: 4 zebras.");
  });

  it("groups names by their kind, and tells languages and sentiments by name", () => {
    const plan = (name: string): Plan => [{ task: name, id: 0, dep: [-1], args: { text: "x" } }];
    const names = [
      { entity_group: "PER", word: "Tony Stark" },
      { entity_group: "ORG", word: "Stark Industries" },
      { entity_group: "PER", word: "Tony Stark" },
    ];
    expect(compose(plan("token-classification"), [task(0, "token-classification", [json(names)])])).toMatch(
      /^People: Tony Stark\nOrganisations: Stark Industries/,
    );
    const language = [{ label: "fr", name: "French", score: 0.98 }];
    expect(compose(plan("language-identification"), [task(0, "language-identification", [json(language)])])).toMatch(
      /^French \(98%\)\./,
    );
    const vector = [Array.from({ length: 512 }, () => 0.1)];
    expect(compose(plan("feature-extraction"), [task(0, "feature-extraction", [json(vector)])])).toMatch(/512 numbers/);
  });
});
