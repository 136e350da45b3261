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

  it("turns down a Chinese question", async () => {
    await expect(ask("灯塔是谁建的？", STORY)).rejects.toMatchObject({ code: "unsupported-language" });
  });
});
