import { CONTRACTIONS, TAKES_IS } from "./tables/contractions.ts";
import { PLAIN_MARKS, simplify } from "./tables/variants.ts";
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
  return tokens;
}

function pushPieces(request: string, from: number, to: number, tokens: Token[]): void {
  for (const match of request.slice(from, to).matchAll(PIECE)) {
    const [whole, han, word, number, newline, mark] = match;
    const start = from + match.index;
    const place = { start, end: start + whole.length };
    if (han) tokens.push({ kind: "han", text: simplify(han), ...place });
    else if (word)
      for (const text of expandWord(normaliseWord(word)))
        tokens.push({ kind: "word", text, ...place, isCapital: /^\p{Lu}/u.test(word) });
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
