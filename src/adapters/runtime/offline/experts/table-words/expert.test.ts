import { describe, expect, it } from "vitest";
import { runOnTable } from "../../table/run-on-table.fixture.ts";
import { textOf } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

describe("a table in words", () => {
  it("says how large it is, what is largest and smallest, and which kinds there are", async () => {
    const csv = "fruit,country,kilos\napple,Austria,12\npear,Italy,7\nplum,Austria,30\n";
    expect(textOf(await runOnTable(expert, "table-to-text", csv)).split("\n")).toEqual([
      "table.csv has 3 rows and 3 columns: fruit, country, kilos.",
      "fruit: apple (1), pear (1), plum (1).",
      "country: Austria (2), Italy (1).",
      "kilos: from 7 (pear) to 30 (plum), 16.33 on average, 49 in all.",
    ]);
  });

  it("speaks Chinese where it is asked in Chinese", async () => {
    const csv = "姓名,城市,工资\n李明,北京,8000\n王芳,上海,12000\n张伟,北京,\n";
    const lines = textOf(await runOnTable(expert, "table-to-text", csv, { language: "zh" })).split("\n");
    expect(lines[0]).toBe("table.csv 有 3 行、3 列：姓名、城市、工资。");
    expect(lines[3]).toBe("工资：最小 8000（李明），最大 12000（王芳），平均 10000，合计 20000；缺 1 个。");
  });
});
