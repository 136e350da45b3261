import { describe, expect, it } from "vitest";
import type { RunEventBody } from "../../domain/events.ts";
import { foldRun } from "../../domain/fold-run.ts";
import type { PlanTask } from "../../domain/plan.ts";
import { FINISH, OCR_DONE, SEED_RUN, SPEECH_DONE, START, scriptEvents } from "../scripted-events.ts";
import { lineWidth } from "./display-width.ts";
import { glyphsFor } from "./glyphs.ts";
import { textOf } from "./line.ts";
import { type ViewOptions, viewRun } from "./run-view.ts";

const MODEL = { id: "offline/centernet", runtime: "offline" } as const;

function view(bodies: readonly RunEventBody[], options: Partial<ViewOptions> = {}): readonly string[] {
  const events = scriptEvents(bodies);
  const now = Date.parse(events.at(-1)?.at ?? "") + 300;
  const lines = viewRun(foldRun(events), { width: 80, glyphs: glyphsFor(true), now, ...options });
  for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(options.width ?? 80);
  return lines.map(textOf);
}

function fanOut(count: number): readonly RunEventBody[] {
  const images = Array.from({ length: count }, (_unused, index) => `照片${index}.jpg`);
  const task: PlanTask = { task: "object-detection", id: 0, dep: [-1], args: { image: images } };
  return [
    { type: "run-start", request: "count", files: [], brain: "keyless", language: "en" },
    { type: "plan-end", plan: [task], planner: "keyless", repairs: [], durationMs: 1 },
    ...images.map(
      (_name, item): RunEventBody => ({
        type: "task-start",
        taskId: 0,
        item,
        attempt: 1,
        task: task.task,
        model: MODEL,
      }),
    ),
    {
      type: "task-end",
      taskId: 0,
      item: 1,
      attempt: 1,
      model: MODEL,
      outputs: [{ type: "json", value: [{ label: "zebra" }, { label: "zebra" }] }],
      durationMs: 5,
    },
  ];
}

describe("viewRun", () => {
  it("shows each task with its model before it starts", () => {
    const text = view(START).join("\n");
    expect(text).toContain("Plan · 2 tasks · keyless · 0.8 ms");
    expect(text).toMatch(/○ 0 {2}image-to-text {3}offline\/tesseract-eng/);
    expect(text).toMatch(/○ 1 {2}text-to-speech {2}offline\/flite-slt/);
    expect(text).toContain("← 0");
  });

  it("shows progress and time of a running task, and the text that the task before it gave", () => {
    const text = view([...START, ...OCR_DONE, ...SPEECH_DONE.slice(0, 2)]).join("\n");
    expect(text).toMatch(/✔ 0 {2}image-to-text .* 0\.1 s/);
    expect(text).toContain("examples/invoice.png → “INVOICE NO: 18301/102/T0305”");
    expect(text).toMatch(/1 {2}text-to-speech .*━━━━──── {2}50% {4}0\.4 s/);
  });

  it("joins a task to the one that it needs by a line", () => {
    const rows = view(SEED_RUN.map(({ seq: _seq, runId: _id, at: _at, ...body }) => body as RunEventBody));
    const first = rows.findIndex((row) => row.includes("image-to-text"));
    expect(rows[first + 1]).toMatch(/^ {2}│/);
    expect(rows[first + 2]).toMatch(/^ {2}✔ 1/);
  });

  it("counts the items of a fan-out and names them by their files", () => {
    const text = view(fanOut(3)).join("\n");
    expect(text).toContain("1/3");
    expect(text).toMatch(/✔ 照片1\.jpg +→ 2 zebras/);
    expect(text).toMatch(/照片2\.jpg/);
  });

  it("names eight items of a large fan-out at most, those at work first", () => {
    const rows = view(fanOut(200));
    expect(rows.length).toBeLessThan(15);
    expect(rows.join("\n")).toContain("1/200");
    expect(rows.join("\n")).toContain("… and 193 more");
    expect(rows.join("\n")).not.toContain("✔ 照片1.jpg");
  });

  it("says why a task failed and which was skipped for it", () => {
    const text = view([
      ...START,
      { type: "task-start", taskId: 0, attempt: 1, task: "image-to-text", model: MODEL },
      {
        type: "task-error",
        taskId: 0,
        attempt: 2,
        task: "image-to-text",
        error: { code: "invalid-input", message: "examples/invoice.png is no picture", hint: "Give a PNG or JPEG." },
      },
      {
        type: "task-skip",
        taskId: 1,
        attempt: 0,
        task: "text-to-speech",
        error: { code: "dependency-failed", message: "It needs task 0, which failed" },
      },
    ]).join("\n");
    expect(text).toMatch(/✖ 0 {2}image-to-text .*failed/);
    expect(text).toContain("examples/invoice.png is no picture");
    expect(text).toContain("Give a PNG or JPEG.");
    expect(text).toMatch(/− 1 {2}text-to-speech .*skipped/);
  });

  it("shows repairs and warnings under the heading", () => {
    const text = view([
      ...START,
      { type: "warning", code: "file-not-found", message: "b.jpg is not there" },
      ...FINISH,
    ]).join("\n");
    expect(text).toContain("▲ b.jpg is not there");
  });

  it.each([6, 9, 12, 24])("never takes more than the %i rows that it has", (rows) => {
    expect(view(fanOut(30), { rows }).length).toBeLessThanOrEqual(rows);
    const plan = Array.from({ length: 40 }, (_unused, id): PlanTask => {
      return { task: "object-detection", id, dep: [-1], args: { image: `${id}.jpg` } };
    });
    const many: readonly RunEventBody[] = [
      { type: "run-start", request: "", files: [], brain: "keyless", language: "en" },
      { type: "plan-end", plan, planner: "keyless", repairs: [], durationMs: 1 },
      { type: "task-start", taskId: 7, attempt: 1, task: "object-detection", model: MODEL },
    ];
    const shown = view(many, { rows });
    expect(shown.length).toBeLessThanOrEqual(rows);
    expect(shown.join("\n")).toContain("39 waiting · 1 running");
  });

  it("fits wide characters into a narrow terminal", () => {
    for (const width of [40, 60, 100]) view(fanOut(5), { width });
  });

  it("lets no escape sequence of a result through", () => {
    const [start, end] = OCR_DONE as [RunEventBody, Extract<RunEventBody, { type: "task-end" }>];
    const text = view([
      ...START,
      start,
      { ...end, outputs: [{ type: "text", text: "\u001b]0;gone\u0007\u001b[2Jwiped" }] },
    ]).join("\n");
    expect(text).not.toContain("\u001b");
    expect(text).toContain("wiped");
  });

  it("does with ASCII where the console has nothing else", () => {
    const text = view([...START, ...OCR_DONE], { glyphs: glyphsFor(false) }).join("");
    expect(text).toMatch(/^[\u0020-\u007e]*$/);
  });
});
