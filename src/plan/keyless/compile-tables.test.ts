import { describe, expect, it } from "vitest";
import { compileExamplesOf, compileTables } from "./compile-tables.ts";
import { lexiconOf } from "./lexicon.ts";
import { classesOfPattern, parsePattern } from "./pattern.ts";
import { type PhraseTable, patternsOf } from "./phrase-index.ts";

const { words, otherWords, ...phrases } = compileTables();
const tables = Object.entries<PhraseTable<unknown>>(phrases);

describe("the tables", () => {
  it.each(tables)("%s: every row can be read, and names only classes of the lexicon", (_name, table) => {
    const lexicon = lexiconOf();
    const unknown = patternsOf(table).flatMap((text) =>
      classesOfPattern(parsePattern(text)).filter((name) => !lexicon.get(name)),
    );
    expect(unknown).toEqual([]);
    expect(table.meanings.length).toBeGreaterThan(0);
  });

  it("are the same when written down as JSON, as a build does", () => {
    const compiled = { words, otherWords, ...phrases, examples: compileExamplesOf("chinese") };
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});
