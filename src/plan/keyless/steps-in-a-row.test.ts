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

/** "image-to-text; translation<0": each task, and the tasks that it works on. */
const stepsOf = (request: string, ...files: string[]) =>
  plan(request, ...files)
    .plan.map(({ task, dep }) => (dep[0] === -1 ? task : `${task}<${dep.join(",")}`))
    .join("; ");

describe("several steps", () => {
  it.each([
    ["give me a summary in German", "talk.m4a", "automatic-speech-recognition; summarization<0; translation<1"],
    ["会议录音用英文总结一下", "会议.mp3", "automatic-speech-recognition; summarization<0; translation<1"],
    ["turn my notes into a podcast script and read it out", "notes.txt", "text2text-generation; text-to-speech<0"],
    [
      "look at the picture, write a story about it, and read the story to my son",
      "swan.jpg",
      "image-to-text; text-generation<0; text-to-speech<1",
    ],
    [
      "For mug.jpg: cut out the background, and also give me an alt text.",
      "mug.jpg",
      "background-removal; image-to-text",
    ],
    [
      "降噪→转写→翻译成法语→朗读：备忘.m4a",
      "备忘.m4a",
      "audio-to-audio; automatic-speech-recognition<0; translation<1; text-to-speech<2",
    ],
    ["把信.jpg念给我听之前先翻译成中文", "信.jpg", "image-to-text; translation<0; text-to-speech<1"],
    ["把录音转成文字，再根据内容画一张图", "梦.m4a", "automatic-speech-recognition; text-to-image<0"],
    [
      "recolor the car to red and count the wheels in the original",
      "car.jpg",
      "image-text-to-image; visual-question-answering",
    ],
    ["what breed is the dog and is he wearing a collar?", "rex.jpg", "image-classification; visual-question-answering"],
  ])("follow from each other as they are told: %s", (request, file, steps) => {
    expect(stepsOf(request, file)).toBe(steps);
  });

  it("are done for each language, and of several translations the named one is read", () => {
    const { plan: tasks } = plan("translate the note to Dutch and Danish, and read the Danish one", "note.txt");
    expect(tasks.map(({ task }) => task)).toEqual(["translation", "translation", "text-to-speech"]);
    expect(tasks[2]?.args.text).toBe("<resource-1>");
  });

  it.each([
    "transcribe the lecture, its summary in bullet points, and origami a crane from it",
    "把讲座转成文字，再打印三份",
  ])("are not run where one of them is unknown: %s", (request) => {
    expect(plan(request, "lecture.mp3").abstained).toBeDefined();
  });

  it.each([
    ["Remove the lamp from hall.jpg. No wait, keep the lamp, remove the carpet.", "hall.jpg", "remove the carpet"],
    ["draw a shop sign that says 'Open late' in pink", undefined, "draw a shop sign that says 'Open late' in pink"],
    ["generate 4 images of a fox reading a newspaper", undefined, "a fox reading a newspaper"],
    ["write a thank you note to my neighbour for the cake", undefined, "a thank you note to my neighbour for the cake"],
  ])("take the words that are meant: %s", (request, file, text) => {
    const { plan: tasks } = plan(request, ...(file ? [file] : []));
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.args.text).toBe(text);
  });

  it.each([
    ["turn this into polite English: 'send me the file now or I will be angry'", "text2text-generation"],
    ["write a poem in German about spring", "text-generation"],
    ["用粤语念：“各位乘客，请小心月台空隙”", "text-to-speech"],
  ])("are one step where a language only says how: %s", (request, task) => {
    expect(plan(request).plan.map((one) => one.task)).toEqual([task]);
  });

  it("are told beside what was set aside", () => {
    const { explanation } = plan("My aunt sent me this. Read the letter to me, thanks a lot!", "letter.jpg");
    expect(explanation.asides?.join(" | ")).toMatch(/thanks a lot/);
    expect(explanation.clauses.map(({ text }) => text).join(" ")).not.toMatch(/thanks/);
  });
});
