import type { ResourceType } from "../../domain/resource.ts";
import type { Clause, CueHit, NounHit } from "./clause.ts";
import { findCues, splitNegated } from "./find-cues.ts";
import { type Piece, splitPieces, splitSentences } from "./split-pieces.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import { tellsOfFile } from "./tells-of-file.ts";
import { isFile, type Span, type Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Cues below this weight do not make a clause of their own. */
const OWN_CLAUSE_WEIGHT = 0.6;

/**
 * Stage 3: sentences, then clauses. A comma or an "and" parts two clauses only where there is a cue on both sides, so
 * that "cats, dogs and birds" stays whole.
 */
export function segmentClauses(
  tokens: readonly Token[],
  words: Vocabulary,
  given: ReadonlySet<ResourceType>,
): readonly Clause[] {
  const { kept, negated } = splitNegated(findCues(tokens, words, given), tokens, words);
  const nouns = words.nouns.find(tokens);
  const clauses: Clause[] = [];
  let sentenceNumber = 0;
  for (const sentence of splitSentences(tokens)) {
    const pieces = mergePieces(splitPieces(tokens, sentence, words, kept), kept, tokens, (piece) =>
      openingOf(tokens, piece, words),
    );
    const isQuestion = tokens[sentence.end]?.text === "?";
    let kind: Clause["kind"] | undefined;
    pieces.forEach((piece, index) => {
      const hits = withoutCrossing(
        kept.filter((hit) => endsIn(hit, piece)),
        piece,
      );
      kind =
        openingOf(tokens, piece, words) ??
        (kind === "courtesy" || startsWithWish(piece, hits, tokens) ? undefined : kind);
      clauses.push({
        start: piece.start,
        end: piece.end,
        relation: piece.relation,
        sentence: sentenceNumber,
        opens: index === 0,
        isQuestion,
        kind: tellsOfFile(tokens, piece, hits, words) ? "background" : kindOf(kind, hits),
        hits,
        negated: negated.filter((hit) => endsIn(hit, piece)),
        nouns: nouns.filter((hit) => endsIn(hit, piece) && !isFurniture(hit, tokens)),
        isBeyond: isBeyond(tokens.slice(piece.start, piece.end), words) && !asksOfThing(tokens, piece, words),
      });
    });
    sentenceNumber += 1;
  }
  return clauses;
}

const NAMED_WISH = 0.95;

function isBeyond(clause: readonly Token[], words: Vocabulary): boolean {
  return words.beyond
    .find(clause)
    .some(({ row, start }) => row === "beyond" || clause.slice(0, start).every((token) => LEAD_INS.has(token.text)));
}

/** "what is the weather like in this picture?" */
function asksOfThing(tokens: readonly Token[], piece: Span, words: Vocabulary): boolean {
  const own = tokens.slice(piece.start, piece.end);
  const isQuestion = own.some(({ text }) => ASKING_WORDS.has(text));
  return isQuestion && words.nouns.find(own).some(({ row }) => row === "image" || row === "video");
}

const ASKING_WORDS: ReadonlySet<string> = new Set(["what", "how", "is", "怎", "什", "吗", "如"]);

/** "get the text and read it out" asks to read, not to get something out. */
function withoutCrossing(hits: readonly CueHit[], piece: Span): readonly CueHit[] {
  const hasOwn = hits.some((hit) => hit.start >= piece.start && hit.row.weight >= NAMED_WISH);
  return hasOwn ? hits.filter((hit) => hit.start >= piece.start || !hit.row.phrase.includes("...")) : hits;
}

/** "on a white marble table" is no table of figures. */
function isFurniture(noun: NounHit, tokens: readonly Token[]): boolean {
  if (noun.row !== "table" || !/^tables?$/.test(tokens[noun.end - 1]?.text ?? "")) return false;
  return tokens.slice(Math.max(0, noun.start - 4), noun.start).some((token) => FURNITURE_WORDS.has(token.text));
}

const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  "on onto under at beside around behind dining kitchen coffee wooden marble round bedside picnic garden dinner".split(
    " ",
  ),
);

/** What has a cue asks for something, save where it tells of the situation. */
function kindOf(opening: Clause["kind"] | undefined, hits: readonly CueHit[]): Clause["kind"] {
  if (opening === "background" && hits.some(isChineseQuestion)) return "request";
  if (opening === "background" || opening === "request") return opening;
  if (hits.some((hit) => hit.row.weight >= OWN_CLAUSE_WEIGHT)) return "request";
  return opening ?? "statement";
}

function isChineseQuestion(hit: CueHit): boolean {
  return /\p{Script=Han}/u.test(hit.row.phrase) && hit.row.weight >= 0.7;
}

function endsIn(hit: Span, piece: Span): boolean {
  return hit.end > piece.start && hit.end <= piece.end;
}

/** Pieces without a cue of their own join their neighbour; a correction stays by itself. */
function mergePieces(
  pieces: readonly Piece[],
  hits: readonly CueHit[],
  tokens: readonly Token[],
  openingOfPiece: (piece: Piece) => Clause["kind"] | undefined,
): readonly Piece[] {
  const merged: Piece[] = [];
  let pending: Piece | undefined;
  for (const piece of pieces) {
    const own = hits.filter((hit) => endsIn(hit, piece) && hit.row.weight >= OWN_CLAUSE_WEIGHT);
    const last = merged.at(-1);
    // "an answer to the question: 'Why?' in French"
    const isAsked =
      last !== undefined &&
      tokens[piece.start - 1]?.text === ":" &&
      tokens[piece.start - 2]?.text === "question" &&
      tokens[piece.start]?.entity?.kind === "quote";
    if (isAsked && last && !pending) {
      merged[merged.length - 1] = { ...last, end: piece.end };
      continue;
    }
    if (last && own.length > 0 && !pending && staysInQuestion(last, piece, own, hits, tokens)) {
      merged[merged.length - 1] = { ...last, end: piece.end };
      continue;
    }
    const reachesBack = own.length > 0 && own.every((hit) => hit.start < piece.start);
    if (piece.relation === "instead") {
      if (pending) merged.push(pending);
      pending = undefined;
      merged.push(piece);
    } else if (own.length === 0) {
      if (last && !pending && openingOfPiece(last) === "background" && openingOfPiece(piece) === "request")
        pending = piece;
      else if (last && !pending) merged[merged.length - 1] = { ...last, end: piece.end };
      else if (pending && openingOfPiece(pending) === "background" && openingOfPiece(piece) === "request") {
        merged.push(pending);
        pending = piece;
      } else pending = pending ? { ...pending, end: piece.end } : piece;
    } else if (
      pending &&
      openingOfPiece(pending) === "background" &&
      (openingOfPiece(piece) === "request" || startsWithWish(piece, own, tokens))
    ) {
      merged.push(pending, piece);
      pending = undefined;
    } else if (pending) {
      merged.push({ start: pending.start, end: piece.end, relation: pending.relation ?? piece.relation });
      pending = undefined;
    } else if (last && reachesBack && own.some((hit) => hit.start < last.end) && !hasInner(last, hits)) {
      merged[merged.length - 1] = { ...last, end: piece.end };
    } else merged.push(piece);
  }
  if (pending) merged.push(pending);
  return merged;
}

function startsWithWish(piece: Piece, own: readonly CueHit[], tokens: readonly Token[]): boolean {
  // "…, and a picture called a.jpg" goes on with what there is.
  const words = tokens.slice(piece.start, piece.end);
  if (/^(?:an?|another)$/.test(words[0]?.text ?? "") && words.some((token) => token.entity && isFile(token.entity)))
    return false;
  return own.some(
    (hit) =>
      hit.start <= piece.start + 1 &&
      ((hit.form === "base" && !isThirdPerson(tokens[hit.start])) || hit.row.isAnchored) &&
      hit.row.weight >= OWN_CLAUSE_WEIGHT,
  );
}

/** "describes" tells what something does; "describe" asks for it. */
function isThirdPerson(verb: Token | undefined): boolean {
  return verb !== undefined && /[^s]s$/.test(verb.text);
}

/** "Is it a husky or a malamute?", "which people and places …?" are one question. */
function staysInQuestion(
  last: Piece,
  piece: Piece,
  own: readonly CueHit[],
  hits: readonly CueHit[],
  tokens: readonly Token[],
): boolean {
  if (piece.relation !== "also" && piece.relation !== undefined) return false;
  // "what is on it in words, cut-out version": a list of wishes

  if (ORDERS.has(tokens[piece.start]?.text ?? "")) return false;
  const asks = hits.some(
    (hit) => hit.row.task === "act:question" && hit.start >= last.start && hit.end <= last.end + 1,
  );
  const sorts = hits.some(
    (hit) =>
      /^act:(?:choose|classify)|-classification$/.test(hit.row.task) &&
      hit.start >= last.start &&
      hit.end <= last.end + 1,
  );
  if (
    !sorts &&
    piece.relation === undefined &&
    own.some((hit) => hit.row.weight >= NAMED_WISH && hit.row.on !== "text")
  )
    return false;
  // "sort it into urgent, normal or spam"
  const isList =
    sorts && tokens.slice(last.start, last.end).some((token) => /^(?:into|as|between|among)$/.test(token.text));
  return (
    (asks || isList) &&
    own.every(
      (hit) => hit.start > piece.start + 2 || hit.row.weight < 0.7 || (hit.form !== "base" && !hit.row.isAnchored),
    )
  );
}

/** Verbs that order something whatever it is. */
const ORDERS: ReadonlySet<string> = new Set([
  "provide",
  "give",
  "generate",
  "create",
  "make",
  "produce",
  "tell",
  "show",
  "get",
  "obtain",
  "extract",
  "retrieve",
  "measure",
  "compute",
  "calculate",
  "determine",
  "check",
  "compare",
  "identify",
  "detect",
  "classify",
  "summarize",
  "translate",
  "convert",
  "transform",
  "estimate",
  "analyze",
  "compile",
  "perform",
  "segment",
  "edit",
  "modify",
]);

function hasInner(piece: Span, hits: readonly CueHit[]): boolean {
  return hits.some((hit) => hit.start >= piece.start && hit.end <= piece.end && hit.row.weight >= OWN_CLAUSE_WEIGHT);
}

const GREETINGS: ReadonlySet<string> = new Set(["hi", "hello", "hey", "greetings", "there", ","]);

/** "Hello there, I have …" begins with "I have". */
function afterGreeting(tokens: readonly Token[], span: Span): number {
  if (!/^(?:hi|hello|hey|greetings)$/.test(tokens[span.start]?.text ?? "")) return span.start;
  let at = span.start;
  while (at < span.end - 1 && GREETINGS.has(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** "do I have milk?" tells nothing. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  "do did does have has had am are is was were can could should will would may must shall if".split(" "),
);

/** How a clause begins: like a wish, like an account of the situation, or like a courtesy. */
function openingOf(tokens: readonly Token[], span: Span, words: Vocabulary): Clause["kind"] | undefined {
  let found: Clause["kind"] | undefined;
  const start = afterGreeting(tokens, span);
  for (let at = start; at < Math.min(span.end, start + 4); at += 1) {
    const hit = words.openings.longestAt(tokens, at);
    if (hit && hit.end <= span.end + 1) {
      if (hit.row === "wish") return "request";
      if (at <= start + 1 && !AUXILIARIES.has(tokens[at - 1]?.text ?? "")) found ??= "background";
    }
    if (at === start && words.courtesies.longestAt(tokens, at)) found ??= "courtesy";
  }
  return found;
}
