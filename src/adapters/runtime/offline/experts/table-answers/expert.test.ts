import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

const FRUIT = `fruit,country,kilos,price (EUR)
apple,Austria,12,1.80
pear,Italy,7,2.40
plum,Austria,30,3.10
fig,Turkey,4,6.00
`;
const STAFF = `Name;Stadt;Gehalt\n"Berg, Anna";Graz;2.400,50\nBen Koch;Linz;1.900,00\nEva Lang;Graz;3.100,25\n`;
const CHINESE = "姓名,城市,年龄,工资\n李明,北京,32,8000\n王芳,上海,41,12000\n张伟,北京,27,6500\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tables-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(text: string, csv: string): Promise<string> {
  const file = path.join(folder, `table-${Math.random()}.csv`);
  await writeFile(file, csv);
  const outputs = await expert.run(
    {
      task: "table-question-answering",
      inputs: { text: { type: "text", text }, table: { type: "table", path: file, mediaType: "text/csv" } },
      parameters: {},
      language: "en",
    },
    { outputFolder: folder, onProgress() {} },
  );
  return textOf(outputs);
}

describe("table question answering", () => {
  it.each([
    ["how many rows does the table have?", "4"],
    ["What is the total of kilos?", "53"],
    ["how many kilos are there altogether", "53"],
    ["What is the average price?", "3.325"],
    ["What is the highest price?", "6.00"],
    ["Which fruit has the most kilos?", "plum (kilos: 30)"],
    ["Which fruit is the cheapest?", "apple (price (EUR): 1.80)"],
    ["What is the price of a pear?", "2.40"],
    ["How many kilos of plums are there?", "30"],
    ["How many kilos come from Austria?", "42"],
    ["Which country do figs come from?", "Turkey"],
    ["How many fruits have more than 10 kilos?", "2"],
  ])("%s", async (question, answer) => {
    expect(await ask(question, FRUIT)).toBe(answer);
  });

  it.each([
    ["一共有多少行？", "3"],
    ["平均工资是多少？", "8833.3333"],
    ["谁的工资最高？", "王芳 (工资: 12000)"],
    ["王芳的年龄是多少？", "41"],
    ["北京有多少人？", "2"],
    ["谁最年轻？", "张伟 (年龄: 27)"],
    ["李明在哪个城市？", "北京"],
  ])("%s", async (question, answer) => {
    expect(await ask(question, CHINESE)).toBe(answer);
  });

  it("reads numbers and cells as they are written elsewhere", async () => {
    expect(await ask("What is the sum of Gehalt?", STAFF)).toBe("7400.75");
    expect(await ask("What is the average Gehalt in Graz?", STAFF)).toBe("2750.375");
  });

  it("says what it can do where a question is of another kind", async () => {
    await expect(ask("Why do people eat fruit?", FRUIT)).rejects.toMatchObject({
      code: "unsupported-question",
      hint: expect.stringContaining("kilos"),
    });
  });

  it("says so where there is no table in the file", async () => {
    await expect(ask("how many rows?", "just one line")).rejects.toMatchObject({ code: "invalid-input" });
  });
});
