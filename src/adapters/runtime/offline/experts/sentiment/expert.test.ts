import { describe, expect, it } from "vitest";
import { jsonOf, runOnText } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

type Labels = readonly { readonly label: string; readonly score: number }[];

const labelsOf = async (text: string) => jsonOf<Labels>(await runOnText(expert, "text-classification", { text }));

describe("sentiment", () => {
  it.each([
    ["POSITIVE", "I love this kettle, it works wonderfully!"],
    ["NEGATIVE", "Terrible service. The room was dirty and the staff rude."],
    ["NEGATIVE", "The food was not good at all."],
    ["NEUTRAL", "The meeting starts at three in room 12."],
    ["POSITIVE", "这家店的服务真周到，下次还会来。"],
    ["POSITIVE", "一点都不后悔买了它。"],
    ["NEGATIVE", "虽然外观漂亮，但是用了一天就坏了。"],
    ["NEGATIVE", "不好吃，也不新鲜。"],
    ["NEUTRAL", "火车从上海开往杭州。"],
  ])("is %s: %s", async (label, text) => {
    const [best] = await labelsOf(text);
    expect(best?.label).toBe(label);
  });

  it("gives both sides, the likelier first, adding up to one", async () => {
    const labels = await labelsOf("A great little camera.");
    expect(labels.map(({ label }) => label)).toEqual(["POSITIVE", "NEGATIVE"]);
    expect(labels.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 3);
  });

  it("does not let one good word hide in a word that says nothing", async () => {
    const [best] = await labelsOf("他好像去了美国，好多人在等他。");
    expect(best?.label).toBe("NEUTRAL");
  });

  it.each(["C'est horrible, je déteste ce film et ses acteurs.", "Этот фильм мне совсем не понравился."])(
    "turns down what it cannot read: %s",
    async (text) => {
      await expect(labelsOf(text)).rejects.toMatchObject({ code: "unsupported-language" });
    },
  );
});

describe("labels that are feelings", () => {
  it.each([
    ["这家餐厅的服务太差了，菜也凉了", ["正面", "负面"], "负面"],
    ["I love this little radio", ["complaint", "praise"], "praise"],
  ])("sorts %s", async (text, labels, first) => {
    const outputs = await runOnText(expert, "zero-shot-classification", { text }, { labels });
    expect(jsonOf<{ readonly label: string }[]>(outputs)[0]?.label).toBe(first);
  });

  it("leaves other labels to others", async () => {
    const sorting = runOnText(expert, "zero-shot-classification", { text: "这很好" }, { labels: ["体育", "政治"] });
    await expect(sorting).rejects.toMatchObject({ code: "unsupported-question" });
  });
});
