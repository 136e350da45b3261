import { CONTRACTIONS, TAKES_IS } from "./tables/contractions.ts";
import { PLAIN_MARKS, simplify } from "./tables/variants.ts";
import { COMPOUNDS, SLIPS } from "./tables/words-chinese.ts";
import type { Entity, Token } from "./token.ts";

const PIECE =
  /(\p{Script=Han})|((?:\p{N}+(?=(?!\p{Script=Han})\p{L}))?(?:(?!\p{Script=Han})[\p{L}\p{M}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*(?:['’](?:(?!\p{Script=Han})\p{L})+)*)|(\p{N}+(?:[.,]\p{N}+)*)|(\n)|([^\s])/gu;

/** Stage 2: words, Chinese characters, numbers, marks and entities, in order. A hyphen inside a word parts it. */
export function tokenize(request: string, entities: readonly Entity[]): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const entity of entities) {
    pushPieces(request, position, entity.start, tokens);
    tokens.push({ kind: "entity", text: `@${entity.kind}`, start: entity.start, end: entity.end, entity });
    position = entity.end;
  }
  pushPieces(request, position, request.length, tokens);
  return joinCompounds(mendSlips(tokens));
}

const SLIP_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(SLIPS).flatMap(([meant, written]) => written.split(" ").map((word) => [word, meant] as const)),
);

/** Chinese words as typed by ear: 情楚 → 清楚. */
function mendSlips(tokens: Token[]): Token[] {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [one, other] = [tokens[at], tokens[at + 1]];
    if (one?.kind !== "han" || other?.kind !== "han") continue;
    const [first, second] = SLIP_BY_WORD.get(one.text + other.text) ?? "";
    if (!first || !second) continue;
    tokens[at] = { ...one, text: first, misspelt: one.text };
    tokens[at + 1] = { ...other, text: second, misspelt: other.text };
  }
  return tokens;
}

const LONGEST_COMPOUND = 4;

/** Ties the characters of words that the tables would otherwise take apart. */
function joinCompounds(tokens: Token[]): Token[] {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (tokens[at]?.kind !== "han") continue;
    const length = compoundAt(tokens, at);
    for (let inside = at; inside < at + length - 1; inside += 1) {
      const token = tokens[inside];
      if (token) tokens[inside] = { ...token, joinsNext: true };
    }
    if (length > 1) at += length - 1;
  }
  return tokens;
}

function compoundAt(tokens: readonly Token[], at: number): number {
  let word = tokens[at]?.text ?? "";
  let longest = 0;
  for (let length = 2; length <= LONGEST_COMPOUND; length += 1) {
    const next = tokens[at + length - 1];
    if (next?.kind !== "han") break;
    word += next.text;
    // 先生成一张图: 先 生成, no 先生
    const takesApart =
      next.text + (tokens[at + length]?.text ?? "") === MADE && compoundAt(tokens, at + length) === 0 && longest === 0;
    // 做成语音 is no 成语.
    const isOther = word === "成语" && /^[音言]$/.test(tokens[at + length]?.text ?? "");
    if (COMPOUNDS.has(word) && !takesApart && !isOther) longest = length;
  }
  return longest;
}

const MADE = "生成";

function pushPieces(request: string, from: number, to: number, tokens: Token[]): void {
  for (const match of request.slice(from, to).matchAll(PIECE)) {
    const [whole, han, word, number, newline, mark] = match;
    const start = from + match.index;
    const place = { start, end: start + whole.length };
    if (han) {
      // Chinese is written without blanks: one between two characters is a pause.
      const last = tokens.at(-1);
      if (last?.kind === "han" && last.end < start && !request.slice(last.end, start).includes("\n"))
        tokens.push({ kind: "mark", text: ",", start: last.end, end: start });
      tokens.push({ kind: "han", text: simplify(han), ...place });
    } else if (word)
      for (const text of expandWord(normaliseWord(word)))
        tokens.push({ kind: "word", text, ...place, isCapital: /^\p{Lu}/u.test(word) });
    else if (number && /^[①-⑳]$/u.test(number)) tokens.push({ kind: "mark", text: number, ...place });
    else if (number) tokens.push({ kind: "number", text: number.normalize("NFKC"), ...place });
    else if (newline) tokens.push({ kind: "mark", text: "\n", ...place });
    else if (mark && !isHyphen(request, start, mark)) {
      tokens.push({ kind: "mark", text: PLAIN_MARKS[mark] ?? mark, ...place });
    }
  }
}

function normaliseWord(word: string): string {
  return word.normalize("NFKC").toLowerCase().replaceAll("’", "'");
}

/** "what's" → what is, "don't" → do not, "cat's" → cat. */
function expandWord(word: string): readonly string[] {
  const known = Object.hasOwn(CONTRACTIONS, word) ? CONTRACTIONS[word] : undefined;
  if (known) return known;
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return [word];
  const stem = word.slice(0, apostrophe);
  switch (word.slice(apostrophe)) {
    case "'s":
      return TAKES_IS.has(stem) ? [stem, "is"] : [stem];
    case "'t":
      return [stem.endsWith("n") ? stem.slice(0, -1) : stem, "not"];
    case "'d":
      return [stem, "would"];
    case "'ll":
      return [stem, "will"];
    case "'re":
      return [stem, "are"];
    case "'ve":
      return [stem, "have"];
    default:
      return [word];
  }
}

function isHyphen(request: string, at: number, mark: string): boolean {
  return (
    (mark === "-" || mark === ";" || mark === "/") &&
    /[\p{L}\p{N}]/u.test(request[at - 1] ?? " ") &&
    /[\p{L}\p{N}]/u.test(request[at + 1] ?? " ")
  );
}
