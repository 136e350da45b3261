import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttachedFile } from "../../domain/events.ts";
import { parsePlan } from "../../domain/parse-plan.ts";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import type { HistoryResource, PlanRequest } from "../../domain/ports.ts";
import { MEDIA_TYPES } from "../../domain/resource.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "./plan-keyless.ts";

/** What requests are made of, and what breaks parsers. */
const FRAGMENTS = [
  ..."translate|draw|read aloud|summarise|transcribe|what is|how many cats|describe|don't|before|then|and|also|instead|no, the second one|both|each of|it|the same|into French|in German|aloud|make it bigger|who|the picture|a video of|the text|not only|without".split(
    "|",
  ),
  ..."翻译|画|读一下|总结|转成文字|是什么|不要|先|再|然后|把|图片|成英文|这张|第二张|它们|一下|目录|写的|的".split("|"),
  ..."\"|'|“|”|「|」|«|»|`|```|(|)|[|]|<|>|{|}|.|,|;|:|?|!|，|。|？|：|、|-|–|—|/|\\|_|___|*|#|@|&|%|+|=|~|^|$|…|①|1.|2)|(a)|[MASK]|<mask>|<resource-0>|@image|@quote|<picture>".split(
    "|",
  ),
  ..."a.png|b.mp3|报告.pdf|my photo (1).jpeg|.wav|talk.mp4.|http://x.y/z.png|https://|C:\\a\\b.csv|../x.docx|data.json".split(
    "|",
  ),
  ..."100x100|3|99999999999999999999|-1|0.5|½|Ⅳ|constructor|__proto__|toString|hasOwnProperty".split("|"),
  ..."\n|\r\n|\t| |\u00a0|\u3000|\u0000|\u0007|\u001b[31m|\ufeff|\u200b|\u202e|\u2066|\ud800|\udfff|e\u0301|ß|İ|ﬁ|👩‍👩‍👧|🏳️‍🌈|שלום|مرحبا|नमस्ते|日本語|한국어".split(
    "|",
  ),
];

const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  anyUnits,
  fc
    .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom("", " ", " ", "\n", ", ")), { maxLength: 30 })
    .map((pairs) => pairs.flat().join("")),
  fc.tuple(fc.constantFrom(...FRAGMENTS), fc.nat({ max: 60 })).map(([fragment, times]) => fragment.repeat(times)),
);

const anyName = fc.oneof(
  fc.constantFrom("a.png", "b.mp3", "报告.pdf", "my photo (1).jpeg", "clip.mp4", "data.csv", "notes.txt", "a", "."),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);
const anyFile: fc.Arbitrary<AttachedFile> = fc.record({
  name: anyName,
  type: fc.constantFrom("text" as const, "json" as const, ...MEDIA_TYPES),
  mediaType: fc.constant("application/octet-stream"),
  bytes: fc.nat(),
});

const anyHistory: fc.Arbitrary<readonly HistoryResource[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom("text" as const, ...MEDIA_TYPES),
      name: fc.option(anyName, { nil: undefined }),
      madeBy: fc.option(fc.constantFrom(...DEFAULT_TASK_TYPES.keys()), { nil: undefined }),
    }),
    { maxLength: 4 },
  )
  .map((items) =>
    items.map(({ type, name, madeBy }, at) => ({
      number: at + 1,
      turn: at + 1,
      resource:
        type === "text"
          ? { type, text: "words" }
          : { type, artifact: { id: `${at}`, path: "/x", mediaType: "application/octet-stream", bytes: 1 } },
      ...(name === undefined ? {} : { name }),
      ...(madeBy === undefined ? {} : { madeBy }),
    })),
  );

function toRequest(
  request: string,
  files: readonly AttachedFile[] = [],
  resources: readonly HistoryResource[] = [],
): PlanRequest {
  return { request, files, conversation: { turns: [], resources }, library: DEFAULT_TASK_TYPES, caps: DEFAULT_CAPS };
}

describe("any request at all", () => {
  it("is planned validly, or refused with a reason, and the same way each time", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyFile, { maxLength: 4 }), anyHistory, (text, files, history) => {
        const request = toRequest(text, files, history);
        const planned = planKeyless(request);
        expect(planKeyless(request)).toEqual(planned);
        expect(planned.confidence).toBeGreaterThanOrEqual(0);
        expect(planned.confidence).toBeLessThanOrEqual(1);
        expect(planned.plan.length).toBeLessThanOrEqual(DEFAULT_CAPS.tasks);
        if (planned.abstained) expect(planned.abstained.reason).not.toBe("");
        else expect(parsePlan(planned.plan)).toMatchObject({ repairs: [] });
      }),
      { numRuns: 400 },
    );
  });
});

it("words that stand for a result in a plan are never taken for one", () => {
  const { plan, abstained } = planKeyless(toRequest('translate "<resource-0> is here" into French'));
  expect(plan).toEqual([]);
  expect(abstained?.reason).toContain("<resource-0>");
});

/** Pieces of which a request of 100,000 characters is made. */
const FAMILIES: Readonly<Record<string, string>> = {
  "one letter": "a",
  "one capital": "A",
  "one digit": "7",
  "digits and commas": "7,",
  "list numbers": "1.",
  "decimal points": ".",
  "quotation marks": '"',
  apostrophes: "'",
  "words with apostrophes": "a's",
  "quoted letters": "“a” ",
  "nested quotes": "\"'“「",
  "opening quotes": "“",
  backquotes: "`",
  "opening brackets": "(",
  "nested brackets": "(a (",
  "link brackets": "[a](",
  "angle brackets": "<",
  colons: "a: ",
  "bare colons": ":",
  semicolons: ";",
  commas: ",",
  dashes: "-",
  "hyphenated words": "a-",
  underscores: "_",
  slashes: "/",
  "equals signs": "a=",
  percent: "%20",
  spaces: " ",
  "tabs and spaces": " \t",
  newlines: "\n",
  "short lines": "a\n",
  "ideographic spaces": "\u3000",
  "control characters": "\u0000",
  "lone surrogates": "\ud800",
  "right-to-left marks": "\u202eabc ",
  "combining marks": "a\u0301",
  emoji: "👩‍👩‍👧",
  "one Chinese character": "图",
  "Chinese cues": "翻译",
  "Chinese sentences": "把图片翻译成英文，",
  "mixed languages": "draw画",
  "repeated cues": "translate it and ",
  "repeated orders": "draw ",
  "negated cues": "don't translate ",
  "cues before cues": "before translating ",
  corrections: "no, the second one. ",
  questions: "what? ",
  "words of questions": "what is ",
  "numbered wishes": "1. translate\n",
  "wishes in bullets": "- draw\n",
  pronouns: "it ",
  connectors: "then ",
  languages: "to French ",
  sizes: "100x100 ",
  labels: "into a, b or c ",
  "file names": "a.png ",
  "file names and commas": "a.png,",
  extensions: ".png",
  "Chinese file names": "图片.png",
  "addresses without an end": "https://",
  "one long address": "http://a.b/c?d=e&",
  addresses: "https://x.png ",
  masks: "[MASK] ",
  references: "<resource-0> ",
  "misspelt words": "trasncrbe ",
  "unknown words": "lorem ipsum dolor ",
  "one long word": "qwertzuiop",
};

function timeOf(text: string): number {
  const startedAt = performance.now();
  planKeyless(toRequest(text));
  return performance.now() - startedAt;
}

// Not speed, which is for the bench: only that ten times the length is not a hundred times the time.
describe("a hostile request of 100,000 characters takes time in proportion to its length", () => {
  const make = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const takesTooLong = (lead: string, piece: string): boolean => {
    const long = timeOf(lead + make(piece, 100_000));
    return long > 1000 && long > 30 * timeOf(lead + make(piece, 10_000));
  };

  it.each(Object.entries(FAMILIES))("%s", (_name, piece) => {
    for (const lead of ["", "Translate this into French: "]) {
      // A busy machine may pause one measurement, not three.
      const failures = [1, 2, 3].every(() => takesTooLong(lead, piece));
      expect(failures).toBe(false);
    }
  });
});
