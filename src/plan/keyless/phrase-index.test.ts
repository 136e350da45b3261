import { describe, expect, it } from "vitest";
import { compilePhrases, PhraseIndex } from "./phrase-index.ts";
import { tokenize } from "./tokenize.ts";
import { vocabulary } from "./vocabulary.ts";

const { lexicon } = vocabulary();
const table = compilePhrases(lexicon, [
  ["read .. aloud", "speak"],
  ["read the (letter | note) aloud", "speak"],
  ["read the letter", "read"],
  ["read <picture>", "read"],
  ["read (it | this | that | the)? text", "read"],
  ["^ read it", "order"],
  ["抠+图", "cut out"],
]);

const REQUESTS = [
  "read the letter aloud",
  "read it aloud",
  "read text",
  "please read it",
  "读不了，抠一下图",
  "red the letter",
];

describe("a phrase index", () => {
  it("finds the same rows however often a pair of words has come before", () => {
    const index = new PhraseIndex(lexicon, table);
    const find = (request: string) => index.find(tokenize(request, [])).map(({ row, start, end }) => [row, start, end]);
    const [first, ...others] = [1, 2, 3, 4].map(() => REQUESTS.map(find));
    for (const again of others) expect(again).toEqual(first);
    expect(first?.[0]).toEqual([
      ["speak", 0, 4],
      ["speak", 0, 4],
      ["read", 0, 3],
    ]);
    expect(first?.[5]).toEqual([]);
  });

  it("finds inside a span what it finds in the whole", () => {
    const index = new PhraseIndex(lexicon, table);
    const tokens = tokenize("read text and read the letter", []);
    expect(index.findIn(tokens, { start: 2, end: 6 }).map(({ row, start }) => [row, start])).toEqual([["read", 3]]);
  });

  it("tells a row its pattern, where the row is to know it", () => {
    const index = new PhraseIndex(lexicon, table, (row, pattern) => `${row}: ${pattern}`);
    expect(index.find(tokenize("抠个图", [])).map(({ row }) => row)).toEqual(["cut out: 抠+图"]);
  });
});
