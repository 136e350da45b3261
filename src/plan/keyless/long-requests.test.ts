import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "./plan-keyless.ts";

const plan = (request: string) =>
  planKeyless({
    request,
    files: [],
    conversation: { turns: [], resources: [] },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  }).plan;

const shape = (request: string) =>
  plan(request).map(({ task, dep }) => (dep[0] === -1 ? task : `${task} of ${dep.join(" and ")}`));

describe("requests of several sentences", () => {
  it("asks a question once, where its answer is asked for", () => {
    expect(
      shape(
        "I have a photo pond.jpg and a question: 'What colour is the boat?'. Please answer the question and read the answer aloud.",
      ),
    ).toEqual(["visual-question-answering", "text-to-speech of 0"]);
  });

  it("asks a question that stands by itself before its answer is used", () => {
    expect(
      shape(
        "I have a picture called pond.jpg and a question about it: 'Which bird is in the picture?'. Translate the answer into French.",
      ),
    ).toEqual(["visual-question-answering", "translation of 0"]);
  });

  it("takes an announced question for a quoted one", () => {
    const [asked] = plan("Here is report.png. My question is: Who signed the letter?");
    expect(asked?.args.text).toBe("Who signed the letter?");
  });

  it("takes what a relative clause tells for no wish", () => {
    expect(shape("I have a recording talk.wav, in which somebody speaks in French. Please remove the noise.")).toEqual([
      "audio-to-audio",
    ]);
  });

  it("parts a wish from an account that lacks its full stop", () => {
    expect(shape("I have a photo pond.jpg I would like to segment it")).toEqual(["image-segmentation"]);
  });

  it("goes on from a depth map where the sentence names no picture", () => {
    expect(shape("I have a photo pond.jpg. Estimate its depth, and then classify the picture.")).toEqual([
      "depth-estimation",
      "image-classification of 0",
    ]);
    expect(shape("Estimate the depth of pond.jpg and classify it.")).toEqual([
      "depth-estimation",
      "image-classification",
    ]);
  });

  it("compares both sides of a 'between'", () => {
    expect(
      shape(
        "Summarise report.txt, translate the summary into German, and measure the similarity between the translation and the summary.",
      ),
    ).toEqual(["summarization", "translation of 0", "sentence-similarity of 0 and 1"]);
  });

  it("makes speech where a step needs a recording and there is only text", () => {
    expect(shape("Give me an enhanced audio version of 'Good evening, dear guests.'")).toContain("text-to-speech");
  });

  it("does not let an example overrule a verb that names its task", () => {
    expect(shape("Please summarize the following text: 'The ferry was late. We waited two hours.'")).toEqual([
      "summarization",
    ]);
  });
});
