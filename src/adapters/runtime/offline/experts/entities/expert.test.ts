import { describe, expect, it } from "vitest";
import { jsonOf, runOnText } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";
import type { Entity } from "./find-entities.ts";

const entitiesOf = async (text: string) =>
  jsonOf<readonly Entity[]>(await runOnText(expert, "token-classification", { text }));

describe("named entities", () => {
  it("finds people, places, organisations, dates and money, and says where they stand", async () => {
    const text = "Maria Lopez flew from Lisbon on 3 March 2024 to sell Apple Inc. a mill for $2.5 million.";
    const entities = await entitiesOf(text);
    expect(entities.map(({ entity_group, word }) => `${entity_group} ${word}`)).toEqual([
      "PER Maria Lopez",
      "LOC Lisbon",
      "DATE 3 March 2024",
      "ORG Apple Inc.",
      "MONEY $2.5 million",
    ]);
    for (const { word, start, end } of entities) expect(text.slice(start, end)).toBe(word);
  });

  it("keeps offsets right behind emoji, line breaks and double spaces", async () => {
    const text = "🎉🎉  News!\n\n  Yesterday   Peter Novak met\nAnna Berg in  Graz.";
    const entities = await entitiesOf(text);
    expect(entities.map(({ word }) => word)).toEqual(expect.arrayContaining(["Peter Novak", "Anna Berg", "Graz"]));
    for (const { word, start, end } of entities) expect(text.slice(start, end)).toBe(word);
  });

  it("parts a list of places and leaves the possessive out", async () => {
    const entities = await entitiesOf("Barack Obama's tour led to London, Bristol and Leeds.");
    expect(entities.map(({ word }) => word)).toEqual(["Barack Obama", "London", "Bristol", "Leeds"]);
  });

  it("turns down Chinese and German instead of guessing", async () => {
    for (const text of [
      "李明昨天从北京去了上海。",
      "Gestern fuhr Anna Berg mit dem Zug nach Graz und kaufte dort ein Haus.",
    ]) {
      await expect(entitiesOf(text)).rejects.toMatchObject({ code: "unsupported-language" });
    }
  });

  it("says so where there are none", async () => {
    await expect(entitiesOf("the soup was too hot and the bread was cold")).rejects.toMatchObject({
      code: "expert-no-result",
    });
  });
});
