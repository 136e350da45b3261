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

const stepsOf = (request: string, ...files: string[]) =>
  plan(request, ...files)
    .plan.map(({ task, dep }) => (dep[0] === -1 ? task : `${task}<${dep.join(",")}`))
    .join("; ");

describe("what is told before a wish", () => {
  it.each([
    [
      "I teach third grade and one of my students handed in this drawing (leo.jpg). Could you get the words out of it and fix the spelling?",
      "leo.jpg",
      "image-to-text; text2text-generation<0",
    ],
    [
      "My roommate leaves notes. Here's the newest one, note.png. Tell me what it says and whether it sounds angry.",
      "note.png",
      "image-to-text; text-classification<0",
    ],
    [
      "They sent me a long report, report.pdf. I won't manage to read all that. What are the key points? And read them to me.",
      "report.pdf",
      "image-to-text; summarization<0; text-to-speech<1",
    ],
    [
      "学生交上来一张手写作文照片 作文.jpg，字太潦草了。帮我识别出来，改一下错别字。",
      "作文.jpg",
      "image-to-text; text2text-generation<0",
    ],
    ["房东发来的合同是葡萄牙语的，合同.pdf。签字前想先看中文版。", "合同.pdf", "image-to-text; translation<0"],
    [
      "昨天跟客户开了会，录音是 会.m4a，全是韩语。我要一份中文的会议总结。",
      "会.m4a",
      "automatic-speech-recognition; translation<0; summarization<1",
    ],
  ])("asks for nothing: %s", (request, file, steps) => {
    expect(stepsOf(request, file)).toBe(steps);
  });

  it.each([
    ["客户说“东西收到了但是坏了”，帮我写个回复", "text-generation"],
    ["A man handed me a.jpg. Which is bigger, the dog or the cat?", "visual-question-answering"],
  ])("is no wish of its own: %s", (request, task) => {
    expect(plan(request, ...(request.includes("a.jpg") ? ["a.jpg"] : [])).plan.map((one) => one.task)).toEqual([task]);
  });
});

describe("questions", () => {
  it.each([
    ["Answer from this passage: The Nile is 6650 km long. How long is the Nile?", "How long is the Nile?"],
    ["请根据下面的短文回答：小明今年八岁，住在杭州。小明住在哪里？", "小明住在哪里？"],
  ])("after a passage are no part of it: %s", (request, question) => {
    const { plan: tasks } = plan(request);
    expect(tasks.map(({ task }) => task)).toEqual(["question-answering"]);
    expect(tasks[0]?.args.text).toBe(question);
    expect(tasks[0]?.args.context).not.toContain(question);
  });

  it("of which there are two are both asked", () => {
    expect(stepsOf("My students' results are in grades.csv. Who failed, and how many got an A?", "grades.csv")).toBe(
      "table-question-answering; table-question-answering",
    );
  });

  it("about what was read just before are run", () => {
    const planned = plan("Read receipt.jpg and tell me how much I paid for milk.", "receipt.jpg");
    expect(planned.abstained).toBeUndefined();
    expect(planned.plan.map(({ task }) => task)).toEqual(["image-to-text", "question-answering"]);
  });
});

describe("what is done together, and what by itself", () => {
  it.each([
    ["把一.jpg、二.jpg的文字合起来总结一下", ["一.jpg", "二.jpg"], "image-to-text; image-to-text; summarization<0,1"],
    [
      "Compare the summaries of a.txt and b.txt.",
      ["a.txt", "b.txt"],
      "summarization; summarization; sentence-similarity<0,1",
    ],
    ["提取文章.txt中的人名、地名和机构名", ["文章.txt"], "token-classification"],
    ["菜单.jpg 上的字认出来,英文、日文各翻一份", ["菜单.jpg"], "image-to-text; translation<0; translation<0"],
    ["In beach.jpg remove the tourists, make the sea bluer", ["beach.jpg"], "image-text-to-image"],
  ])("%s", (request, files, steps) => {
    expect(stepsOf(request, ...files)).toBe(steps);
  });
});
