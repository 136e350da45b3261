import { describe, expect, it } from "vitest";
import { jsonOf, runOnText, textOf } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";
import { lengthOf } from "./summarize.ts";

const ENGLISH = `The town council decided on Tuesday to close the old bridge over the Lenne for at least two years. Engineers had
found cracks in three of its seven arches in spring.

The bridge, built in 1911, carries about four thousand cars a day. Drivers will have to take the road past the paper mill,
which adds eleven minutes to the way into town. Several shop owners said they feared for their trade. One of them, a
baker, handed out rolls to the councillors before the vote.

Repairing the bridge would cost nine million euros, the council heard, and a new one fourteen million. The state would pay
half of either. The mayor said that she prefers a new bridge, because it would have room for cyclists and buses. A decision
between repair and a new bridge is to be made in autumn. It rained during the whole session.`;

const CHINESE = `市政府星期二决定关闭老桥，至少两年不再通车。工程师今年春天在七个桥拱中的三个上发现了裂缝。

这座桥建于1911年，每天大约有四千辆汽车通过。司机以后要绕行造纸厂旁边的公路，进城要多花十一分钟。几位店主说，他们担心生意会受影响。其中一位面包师在投票前给议员们送了面包。

修理老桥需要九百万欧元，建新桥需要一千四百万欧元，两种方案都由州政府承担一半费用。市长说她更愿意建新桥，因为新桥可以给自行车和公共汽车留出位置。修理还是重建，秋天将作出决定。会议期间一直在下雨。`;

const summarise = (text: string, parameters = {}) => runOnText(expert, "summarization", { text }, parameters);

describe("summaries", () => {
  it.each([
    ["English", ENGLISH, /close the old bridge/, /rained|rolls/],
    ["Chinese", CHINESE, /关闭老桥/, /下雨|面包/],
  ])("keep what matters and leave out the asides, in %s", async (_language, text, kept, left) => {
    const summary = textOf(await summarise(text));
    expect(summary).toMatch(kept);
    expect(summary).not.toMatch(left);
    expect(lengthOf(summary)).toBeLessThanOrEqual(lengthOf(text) * 0.3);
  });

  it("are sentences of the text, in its order", async () => {
    const summary = textOf(await summarise(ENGLISH));
    const flat = ENGLISH.replace(/\s+/g, " ");
    const places = summary.split(/(?<=\.) /).map((sentence) => flat.indexOf(sentence));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("stay within a wished length", async () => {
    expect(lengthOf(textOf(await summarise(ENGLISH, { max_length: 25 })))).toBeLessThanOrEqual(25);
  });

  it("do not say the same twice", async () => {
    const repeated = `${"The pool opens in May. ".repeat(6)}Tickets cost four euros. Dogs are not allowed in. The kiosk sells ice.`;
    const summary = textOf(await summarise(repeated, { max_length: 20 }));
    expect(summary.match(/The pool opens in May/g)).toHaveLength(1);
  });

  it("are the text itself where it is short, and say so", async () => {
    const outputs = await summarise("The pool opens in May.");
    expect(textOf(outputs)).toBe("The pool opens in May.");
    expect(jsonOf<{ readonly note: string }>(outputs).note).toMatch(/too short/);
  });

  it("fail where there are no words", async () => {
    await expect(summarise("123 — 456")).rejects.toMatchObject({ code: "expert-no-result" });
  });
});
