import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlanError } from "./errors.ts";
import { parsePlan } from "./parse-plan.ts";

const read = { task: "image-to-text", id: 0, dep: [-1], args: { image: "example.jpg" } };
const speak = (text: unknown, dep: unknown = [0], id: unknown = 1) => ({
  task: "text-to-speech",
  id,
  dep,
  args: { text },
});

function issuesOf(input: unknown): string {
  try {
    parsePlan(input);
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ message }) => message).join("; ");
    throw error;
  }
  return "";
}

describe("a plan is read", () => {
  it("in the paper's form, with its odd reference of a task to itself", () => {
    const { plan, repairs } = parsePlan(JSON.stringify([read, speak("<resource-1>")]));
    expect(plan).toEqual([read, speak("<resource-0>")]);
    expect(repairs).toHaveLength(1);
  });

  it.each(["<resource-0>", "<resource>-0", "<GENERATED>-0", "<GENERATED-0>", "<node-0>"])(
    "with the reference spelt %s",
    (spelling) => {
      expect(parsePlan([read, speak(spelling)]).plan[1]?.args).toEqual({ text: "<resource-0>" });
    },
  );

  it("from the object that --json prints, and from {tasks}", () => {
    expect(parsePlan({ status: "planned", plan: [read] }).plan).toEqual([read]);
    expect(parsePlan({ tasks: [read] }).plan).toEqual([read]);
  });

  it("fault 3: with its own dependencies kept, and those of its references added", () => {
    const plan = parsePlan([read, { ...read, id: 1 }, speak("Both: <resource-0>", [1], 2)]).plan;
    expect(plan[2]?.dep).toEqual([1, 0]);
    expect(plan[2]?.args).toEqual({ text: "Both: <resource-0>" });
  });

  it("fault 4: with forward references, while it is acyclic", () => {
    expect(parsePlan([speak("<resource-1>", [1], 0), { ...read, id: 1 }]).plan[0]?.dep).toEqual([1]);
  });

  it("fault 9: without touching quotes and newlines of a text", () => {
    const text = `She said "it's\nfine"\\n — 'ok'`;
    expect(parsePlan([speak(text, [-1], 0)]).plan[0]?.args).toEqual({ text });
  });

  it("fault 18: with the word error in a text, and a number as an argument", () => {
    expect(parsePlan([speak("an error occurred", [-1], 0)]).plan).toHaveLength(1);
    expect(parsePlan([speak(42, [-1], 0)]).plan[0]?.args).toEqual({ text: "42" });
  });

  it("with several values in one media argument, written with commas or as a list", () => {
    const files = ["a.jpg", "b.jpg"];
    expect(parsePlan([{ ...read, args: { image: "a.jpg, b.jpg" } }]).plan[0]?.args).toEqual({ image: files });
    expect(parsePlan([{ ...read, args: { image: files } }]).plan[0]?.args).toEqual({ image: files });
    const both = parsePlan(
      [read, { ...read, id: 1 }, { task: "object-detection", id: 2, args: { image: "<resource-0>,x.jpg" } }].slice(
        0,
        2,
      ),
    );
    expect(both.plan).toHaveLength(2);
  });

  it("with ids as text, without ids, without dep, and with other names of tasks and arguments", () => {
    const { plan } = parsePlan([
      { task: "OCR", id: "0", args: { img: "a.png" } },
      { task: "text_to_speech", args: { text: "<resource-0>" } },
    ]);
    expect(plan).toEqual([
      { task: "image-to-text", id: 0, dep: [-1], args: { image: "a.png" } },
      { task: "text-to-speech", id: 1, dep: [0], args: { text: "<resource-0>" } },
    ]);
  });

  it("with a missing argument that only one dependency can give", () => {
    expect(parsePlan([read, { task: "summarization", id: 1, dep: [0], args: {} }]).plan[1]?.args).toEqual({
      text: "<resource-0>",
    });
  });

  it("with a guided picture without words as the guide alone", () => {
    expect(parsePlan([{ task: "canny-text-to-image", id: 0, args: { image: "a.jpg" } }]).plan[0]?.task).toBe(
      "canny-control",
    );
  });

  it("the same when it is read again", () => {
    const { plan } = parsePlan([
      read,
      speak("<GENERATED>-0"),
      { task: "translation", id: 7, dep: ["1"], args: { text: "<node-0>" } },
    ]);
    expect(parsePlan(plan)).toEqual({ plan, repairs: [] });
  });
});

describe("a plan is refused, with the task and the field", () => {
  it.each([
    ["a task type that does not exist", [{ task: "text-to-coffee", id: 0, args: {} }], 'no task type "text-to-coffee"'],
    [
      "a cycle",
      [speak("<resource-1>", [1], 0), { task: "translation", id: 1, dep: [0], args: { text: "x" } }],
      "makes audio|cycle",
    ],
    [
      "a cycle of texts",
      [
        { task: "translation", id: 0, dep: [1], args: { text: "<resource-1>" } },
        { task: "summarization", id: 1, dep: [0], args: { text: "<resource-0>" } },
      ],
      "tasks 0, 1 wait for each other",
    ],
    [
      "a reference to a task that is not there",
      [read, speak("<resource-9>")],
      "refers to task 9, which is not in the plan",
    ],
    ["a dependency that is not there", [read, speak("hello", [5])], "depends on task 5"],
    [
      "a reference of the wrong type",
      [speak("hi", [], 0), { ...read, id: 1, args: { image: "<resource-0>" } }],
      "needs image, but task 0 .* makes audio",
    ],
    ["a missing argument", [{ ...read, args: {} }], "needs args.image"],
    [
      "two tasks of one id that others refer to",
      [read, { ...read, args: { image: "b.jpg" } }, speak("<resource-0>", [0], 1)],
      "id 0",
    ],
    ["an argument that is an object", [{ ...read, args: { image: { path: "a" } } }], "args.image must be"],
    [
      "lists that cannot be paired",
      [{ task: "image-to-video", id: 0, args: { image: ["a.png", "b.png", "c.png"], audio: ["a.wav", "b.wav"] } }],
      "cannot be paired",
    ],
    ["something else", { hello: 1 }, "neither an array"],
    ["no JSON", "read the image", "not JSON"],
    ["an entry that is no task", [1], "entry 0"],
    ["too many tasks", Array.from({ length: 65 }, (_unused, id) => ({ ...read, id })), "65 tasks"],
    [
      "too long a fan-out",
      [{ ...read, args: { image: Array.from({ length: 300 }, (_unused, index) => `${index}.png`) } }],
      "300 times",
    ],
    [
      "too deep a chain",
      Array.from({ length: 40 }, (_unused, id) => ({
        task: "translation",
        id,
        args: { text: id === 0 ? "x" : `<resource-${id - 1}>` },
      })),
      "40 tasks deep",
    ],
  ])("%s", (_name, input, message) => {
    expect(issuesOf(input)).toMatch(new RegExp(message));
  });
});

describe("property", () => {
  it("anything at all gives a valid plan or a PlanError", () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("<resource-0>", "<resource-1>", "a.jpg, b.jpg"),
    );
    const task = fc.record(
      {
        task: fc.oneof(fc.constantFrom("image-to-text", "text-to-speech", "translation", "object-detection"), scalar),
        id: fc.oneof(fc.integer({ min: -1, max: 4 }), scalar),
        dep: fc.oneof(fc.array(fc.integer({ min: -1, max: 4 })), scalar),
        args: fc.oneof(
          fc.dictionary(fc.constantFrom("image", "text", "audio", "x"), fc.oneof(scalar, fc.array(scalar))),
          scalar,
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(task, { maxLength: 6 }), fc.jsonValue()), (input) => {
        try {
          const { plan } = parsePlan(input);
          expect(parsePlan(plan)).toEqual({ plan, repairs: [] });
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
