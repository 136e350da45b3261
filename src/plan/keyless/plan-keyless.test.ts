import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "./plan-keyless.ts";
import { typeOfName } from "./tables/file-extensions.ts";

function plan(request: string, files: readonly string[] = []) {
  return planKeyless({
    request,
    files: files.map((name) => ({ name, type: typeOfName(name) ?? "document", mediaType: "", bytes: 1 })),
    conversation: { turns: [], resources: [] },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  });
}

const spokenInvoice = [
  { task: "image-to-text", id: 0, dep: [-1], args: { image: "examples/invoice.png" } },
  { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } },
];

describe("the keyless planner", () => {
  it.each([
    "read the image examples/invoice.png for me and say it aloud",
    "read the image examples/invoice.png for me",
    "read examples/invoice.png to me",
    "帮我读一下图片 examples/invoice.png，然后念出来",
  ])("reads a picture and speaks it: %s", (request) => {
    const result = plan(request);
    expect(result.plan).toEqual(spokenInvoice);
    expect(result.abstained).toBeUndefined();
  });

  it.each(["extract the text in examples/invoice.png", "what is the text in examples/invoice.png?"])(
    "does not speak where nobody asked for it: %s",
    (request) => {
      expect(plan(request).plan).toEqual(spokenInvoice.slice(0, 1));
    },
  );

  it("distributes a question over the files named at once", () => {
    const { plan: tasks } = plan("how many zebras are in a.jpg, b.jpg and c.jpg?");
    expect(tasks.map((task) => [task.task, task.args.image])).toEqual([
      ["visual-question-answering", "a.jpg"],
      ["visual-question-answering", "b.jpg"],
      ["visual-question-answering", "c.jpg"],
    ]);
    expect(tasks[0]?.args.text).toBe("how many zebras are in the picture?");
  });

  it("inserts the step that the words leave out", () => {
    expect(plan("summarise talk.wav").plan.map((task) => task.task)).toEqual([
      "automatic-speech-recognition",
      "summarization",
    ]);
    const { plan: tasks } = plan("translate menu.jpg into German");
    expect(tasks.map((task) => task.task)).toEqual(["image-to-text", "translation"]);
    expect(tasks[1]?.args).toEqual({ text: "<resource-0>", target_language: "German" });
  });

  it("uses an attached file that the words do not name", () => {
    expect(plan("what does this say", ["photo.jpg"]).plan).toEqual([
      { task: "image-to-text", id: 0, dep: [-1], args: { image: "photo.jpg" } },
    ]);
  });

  it.each(["book a flight", "hello there", "", "   "])("refuses what no task does: %j", (request) => {
    const result = plan(request);
    expect(result.plan).toEqual([]);
    expect(result.abstained?.reason).not.toBe("");
  });
});
