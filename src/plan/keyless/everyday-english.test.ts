import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "./plan-keyless.ts";
import { typeOfName } from "./tables/file-extensions.ts";

function plan(request: string, ...files: string[]) {
  return planKeyless({
    request,
    files: files.map((name) => ({ name, type: typeOfName(name) ?? "document", mediaType: "", bytes: 1 })),
    conversation: { turns: [], resources: [] },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  });
}

const tasksOf = (request: string, ...files: string[]) => plan(request, ...files).plan.map(({ task }) => task);

describe("everyday English", () => {
  it.each([
    ["transcribe this old letter", "letter.jpg", ["image-to-text"]],
    ["get rid of the noise in night.jpg", "night.jpg", ["image-to-image"]],
    ["I can't make out my doctor's handwriting", "note.jpg", ["image-to-text"]],
    ["selfie.jpg came out fuzzy", "selfie.jpg", ["image-to-image"]],
  ])("does to a thing what can be done to it, even where it is only told: %s", (request, file, tasks) => {
    expect(tasksOf(request, file)).toEqual(tasks);
  });

  it.each([
    ["notice period?", "lease.pdf", "document-question-answering"],
    ["find the IBAN in bill.pdf", "bill.pdf", "document-question-answering"],
    ["who earns most", "staff.csv", "table-question-answering"],
    ["did I leave the oven on?", "kitchen.jpg", "visual-question-answering"],
  ])("asks what is there where no cue is known: %s", (request, file, task) => {
    expect(tasksOf(request, file)).toEqual([task]);
  });

  it.each(["write a story about a translator who paints", "draw a boy reading a book aloud to his dog"])(
    "takes words of a description for no tasks: %s",
    (request) => {
      expect(plan(request).plan).toHaveLength(1);
    },
  );

  it("looks for the language in the sentence before", () => {
    const [first] = plan('The lady next door only understands Portuguese. How do I tell her "Dinner is ready"?').plan;
    expect(first).toMatchObject({
      task: "translation",
      args: { text: "Dinner is ready", target_language: "Portuguese" },
    });
  });

  it("reads voice and speed beside the wish", () => {
    const spoken = plan("read invoice.png slowly in a male voice", "invoice.png").plan;
    expect(spoken.map(({ task }) => task)).toEqual(["image-to-text", "text-to-speech"]);
    expect(spoken[1]?.args).toMatchObject({ speed: 0.75, voice: "male" });
  });

  it("sorts into the labels that are named", () => {
    const [only] = plan('Classify "The striker scored twice" as sports, politics or cooking').plan;
    expect(only).toMatchObject({
      task: "zero-shot-classification",
      args: { labels: ["sports", "politics", "cooking"] },
    });
  });

  it("takes words in another script for what is to be worked on", () => {
    const [only] = plan("Доброе утро in English please").plan;
    expect(only).toMatchObject({
      task: "translation",
      args: { text: "Доброе утро", target_language: "English" },
    });
  });

  it.each(["book a dentist", "order me a pizza", "what is the capital of Peru?", "send an email to Tom"])(
    "refuses, with a reason, what no task does: %s",
    (request) => {
      expect(plan(request).abstained?.reason).toBeTruthy();
    },
  );

  it("leaves real words alone that lie near words of the tables", () => {
    expect(
      plan("My colleague likes litter, palaces and the president of the sports audience").explanation.spelling,
    ).toEqual([]);
  });
});
