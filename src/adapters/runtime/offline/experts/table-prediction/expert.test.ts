import { describe, expect, it } from "vitest";
import { runOnTable } from "../../table/run-on-table.fixture.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

/** Cats weigh little and are short, horses weigh much and are tall. */
const ANIMALS = `name,kilos,height,kind
Mia,4,25,cat
Tom,5,27,cat
Lu,3.5,24,cat
Leo,4.4,26,cat
Star,500,160,horse
Max,450,155,horse
Bella,520,165,horse
Blitz,480,150,horse
Fay,4.2,25,
Rex,510,158,
`;
const FLATS = `city,rooms,rent
Graz,1,500
Graz,2,700
Graz,3,900
Linz,1,600
Linz,2,800
Linz,3,1000
Graz,2,
Linz,3,
`;

describe("filling a table from its own rows", () => {
  it("sorts what has no kind yet by what is most alike", async () => {
    const outputs = await runOnTable(expert, "tabular-classification", ANIMALS);
    expect(jsonOf(outputs)).toMatchObject([
      { row: 9, column: "kind", label: "cat" },
      { row: 10, column: "kind", label: "horse" },
    ]);
    expect(textOf(outputs)).toBe(
      "kind: row 9: cat, row 10: horse (from the rows most alike; right in 100% of the rows where it is known).",
    );
  });

  it("estimates missing numbers, and says how far off it is", async () => {
    const outputs = await runOnTable(expert, "tabular-regression", FLATS);
    const [graz, linz] = jsonOf<{ readonly label: string }[]>(outputs).map(({ label }) => Number(label));
    expect(Math.abs((graz ?? 0) - 700)).toBeLessThan(60);
    expect(Math.abs((linz ?? 0) - 1_000)).toBeLessThan(110);
    expect(textOf(outputs)).toMatch(/off by \d+/);
  });

  it("says what it needs where nothing is missing", async () => {
    await expect(runOnTable(expert, "tabular-regression", "a,b\n1,2\n3,4\n")).rejects.toMatchObject({
      code: "unsupported-question",
    });
  });
});
