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

const WISH = "把 fangzu.m4a 转成文字";
const alone = plan(WISH, "fangzu.m4a");

describe("what a Chinese request says beside its wish", () => {
  it.each([
    ["在吗？", ""],
    ["大佬们好，打扰一下，", ""],
    ["麻煩您了，", "，謝謝"],
    ["唔該，", "，得唔得？"],
    ["", "，好不好呀"],
    ["", "，行吗？谢谢啦～"],
    ["", "吧，辛苦了"],
    ["急急急！", "，下班前要用"],
    ["房东昨天跟我聊了半天，", "。给我爸留着听的。"],
    ["我耳朵不太好，", "，能做到吧"],
    ["老师布置的作业：", "，差不多就行"],
    ["", "，好让我奶奶也看懂😊"],
  ])("changes nothing: %s…%s", (before, after) => {
    const { plan: planned, abstained } = plan(`${before}${WISH}${after}`, "fangzu.m4a");
    expect(abstained).toBeUndefined();
    expect(planned).toEqual(alone.plan);
  });

  it.each([
    ["翻译成英文：明早的会取消了，辛苦各位，谢谢", "明早的会取消了，辛苦各位，谢谢"],
    ["翻译成英文：你好，在吗？", "你好，在吗？"],
    ["翻译成日语：我们周六去爬山，好吗？", "我们周六去爬山，好吗？"],
  ])("stays in a text that speaks to somebody: %s", (request, text) => {
    expect(plan(request).plan[0]?.args.text).toBe(text);
  });

  it("is cut from behind a text that speaks to nobody", () => {
    const story = "河边新开了一座图书馆，三层楼，顶层能看见整条江";
    expect(plan(`翻译成英文：${story}，谢谢，急用`).plan[0]?.args.text).toBe(story);
  });

  it("stays in what is to be written or painted", () => {
    expect(plan("画一张贺卡，奶奶在院子里浇花，孩子们在旁边等着").plan[0]?.args.text).toContain("等着");
  });

  it.each(["，再发邮件给老周", "，然后打印两份", "，上传到网盘", "，再放到客厅的音箱上播"])(
    "is a doubt where it asks for something that no task does: %s",
    (after) => {
      expect(plan(`${WISH}${after}`, "fangzu.m4a").abstained).toBeDefined();
    },
  );
});
