import { describe, expect, it } from "vitest";
import { jsonOf, runOnText, textOf } from "../../text/run-expert.fixture.ts";
import type { Answer } from "./answer-question.ts";
import expert from "./expert.ts";

const STORY = `The harbour town of Elling has had a lighthouse since 1874. It was built by the engineer Marta Lindqvist after a
storm sank three fishing boats. The tower is 42 metres tall and stands on a granite rock north of the harbour.

Every summer about 12,000 visitors climb its 196 steps. A ticket costs 6 euros for adults. The lighthouse opens at 9:30 am,
but it stays shut on Mondays because the lamp is cleaned then. The keeper, Jonas Weber, has lived there for 18 years.`;

const FORM = `CITY CYCLING CLUB - MEMBERSHIP CARD
Member: Oskar Nilsson
Member number: CC-20931
Valid until: 31 December 2026
Emergency contact: Eva Nilsson, +46 70 555 0142
Annual fee: 45 EUR
Write to: rides@citycycling.example`;

const ask = (text: string, context: string) => runOnText(expert, "question-answering", { text, context });

describe("question answering", () => {
  it.each([
    ["Who built the lighthouse?", "Marta Lindqvist"],
    ["When was the lighthouse built?", "1874"],
    ["How tall is the tower?", "42 metres"],
    ["How many steps does it have?", "196"],
    ["How much does a ticket cost for adults?", "6 euros"],
    ["How long has Jonas Weber lived there?", "18 years"],
    ["When does the lighthouse open?", "9:30 am"],
    ["How many boats were sunk by the storm?", "three"],
  ])("answers from prose: %s", async (question, answer) => {
    const outputs = await ask(question, STORY);
    expect(textOf(outputs)).toBe(answer);
    const { start, end, score, sentence } = jsonOf<Answer>(outputs);
    expect(STORY.slice(start, end).replace(/\s+/g, " ")).toBe(answer);
    expect(sentence).toContain(answer);
    expect(score).toBeGreaterThan(0.4);
  });

  it.each([
    ["What is the member number?", "CC-20931"],
    ["Until when is the card valid?", "31 December 2026"],
    ["What is the annual fee?", "45 EUR"],
    ["Which phone number should I call in an emergency?", "+46 70 555 0142"],
    ["What is the email address?", "rides@citycycling.example"],
  ])("answers from a form: %s", async (question, answer) => {
    expect(textOf(await ask(question, FORM))).toBe(answer);
  });

  it("gives the sentence where no short answer can be told", async () => {
    expect(textOf(await ask("Why is it shut on Mondays?", STORY))).toContain("because the lamp is cleaned then");
  });

  it.each([
    ["What is the capital of France?", STORY],
    ["Who won the election?", STORY],
    ["What did the keeper eat for breakfast?", STORY],
    ["When was the club founded?", FORM],
    ["How many members are there?", FORM],
  ])("does not make up an answer: %s", async (question, context) => {
    await expect(ask(question, context)).rejects.toMatchObject({ code: "expert-no-result" });
  });

  it("says that it needs a text", async () => {
    await expect(ask("Who built it?", "")).rejects.toMatchObject({ code: "invalid-input", final: true });
  });

  it("answers usual fields of a bill or a notice asked for in the other language", async () => {
    const bill =
      "CORNER SHOP\nInvoice number: 4471\nDue date: 3 May 2024\nBread 2.40\nTotal 26.00\nPhone: 020 7946 0991";
    expect(textOf(await ask("这张发票的总金额是多少？", bill))).toBe("26.00");
    expect(textOf(await ask("发票号码是多少？", bill))).toContain("4471");
    expect(textOf(await ask("电话是多少", bill))).toContain("7946");
    const notice = "通知\n开会时间：下午三点\n地址：长安街12号\n联系电话：010-65551234";
    expect(textOf(await ask("what is the phone number?", notice))).toContain("65551234");
    await expect(ask("面包是谁烤的？", bill)).rejects.toMatchObject({ code: "unsupported-language" });
  });

  it("turns down a question in another language than the text", async () => {
    await expect(ask("灯塔是谁建的？", STORY)).rejects.toMatchObject({ code: "unsupported-language" });
  });
});

describe("question answering in Chinese", () => {
  const story = `塞拉山谷的橄榄树最早由商人带来。最老的一棵叫“老祖母”，大约在1320年由修道院的僧人种下，树干周长九米。每年秋天全村榨四十吨橄榄。

植物学家陈露发现放铜丝可以赶走害虫，于是村里给每家农户发了两百欧元。采收从10月12日开始，大约持续五个星期。采摘的人早上七点在石桥集合。孩子不参加，因为梯子太陡。`;
  const form = "清水文具店\n发票号码：NO-4471\n客户：韩娜\n合计金额：59.94元\n联系电话：021-5550 2140";

  it.each([
    ["老祖母是哪一年种的？", "1320年", story],
    ["每年秋天榨多少吨橄榄？", "四十吨", story],
    ["采收什么时候开始？", "10月12日", story],
    ["采收持续多久？", "五个星期", story],
    ["采摘的人几点集合？", "早上七点", story],
    ["采摘的人在哪里集合？", "石桥", story],
    ["每家农户发了多少钱？", "两百欧元", story],
    ["孩子为什么不参加？", "孩子不参加，因为梯子太陡。", story],
    ["发票号码是多少？", "NO-4471", form],
    ["合计金额是多少？", "59.94元", form],
    ["客户是谁？", "韩娜", form],
  ])("%s", async (question, answer, context) => {
    const outputs = await ask(question, context);
    expect(textOf(outputs)).toBe(answer);
    const { start, end } = jsonOf<Answer>(outputs);
    expect(context.slice(start, end)).toBe(answer);
  });

  it.each(["法国的首都是哪里？", "塞拉有多少人口？", "石桥是什么时候建的？", "村长是谁？"])(
    "does not make up an answer: %s",
    async (question) => {
      await expect(ask(question, story)).rejects.toMatchObject({ code: "expert-no-result" });
    },
  );
});
