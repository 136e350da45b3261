import type { Clause, CueHit } from "./clause.ts";
import type { PhraseHit } from "./phrase-index.ts";
import type { Relation } from "./tables/connectors.ts";
import type { Span, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Cues below this weight do not make a clause of their own. */
const OWN_CLAUSE_WEIGHT = 0.6;
const SENTENCE_MARKS: ReadonlySet<string> = new Set([".", "!", "?", ";", "\n"]);
const SOFT_MARKS: ReadonlySet<string> = new Set([",", ":"]);

interface Piece extends Span {
  readonly relation: Relation | undefined;
}

/**
 * Stage 3: sentences, then clauses. A comma or an "and" parts two clauses only where there is a cue on both sides, so
 * that "cats, dogs and birds" stays whole.
 */
export function segmentClauses(tokens: readonly Token[], words: Vocabulary): readonly Clause[] {
  const { kept, negated } = splitNegated(words.cues.find(tokens), tokens, words);
  const nouns = words.nouns.find(tokens);
  const clauses: Clause[] = [];
  let sentenceNumber = 0;
  for (const sentence of splitSentences(tokens)) {
    const pieces = mergePieces(splitPieces(tokens, sentence, words), kept);
    const isQuestion = tokens[sentence.end]?.text === "?";
    let kind = openingOf(tokens, sentence, words);
    pieces.forEach((piece, index) => {
      const own = index === 0 ? undefined : openingOf(tokens, piece, words);
      if (own) kind = own;
      clauses.push({
        start: piece.start,
        end: piece.end,
        relation: piece.relation,
        sentence: sentenceNumber,
        opens: index === 0,
        isQuestion,
        kind: kind ?? "request",
        hits: kept.filter((hit) => endsIn(hit, piece)),
        negated: negated.filter((hit) => endsIn(hit, piece)),
        nouns: nouns.filter((hit) => endsIn(hit, piece)),
      });
    });
    sentenceNumber += 1;
  }
  return clauses;
}

function endsIn(hit: Span, piece: Span): boolean {
  return hit.end > piece.start && hit.end <= piece.end;
}

/** "don't translate it" takes the translation back; "not only translate" does not. */
function splitNegated(hits: readonly CueHit[], tokens: readonly Token[], words: Vocabulary) {
  const negators = words.negators.find(tokens);
  const excused = negators.filter((negator) => !negator.row);
  const active = negators.filter(
    (negator) => negator.row && !excused.some((one) => one.start <= negator.start && negator.end <= one.end),
  );
  const isNegated = (hit: CueHit) =>
    active.some((negator) => {
      const distance = hit.start - negator.end;
      return (
        distance >= 0 && distance <= 2 && !tokens.slice(negator.end, hit.start).some((token) => token.kind === "mark")
      );
    });
  if (active.length === 0) return { kept: hits, negated: [] };
  return { kept: hits.filter((hit) => !isNegated(hit)), negated: hits.filter(isNegated) };
}

function splitSentences(tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== "mark" || !SENTENCE_MARKS.has(token.text)) return;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    // "e.g. x", "1. do this"
    if (
      token.text === "." &&
      previous &&
      (previous.text.length === 1 || previous.kind === "number") &&
      index - start < 2
    )
      return;
    if (token.text === "." && previous?.text.length === 1 && previous.kind === "word" && next?.end === token.end + 1)
      return;
    if (index > start) sentences.push({ start, end: index });
    start = index + 1;
  });
  if (tokens.length > start) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** "1)", "(2)", "3.", "a)", "-" where a list item begins; the number of tokens that it takes. */
function listMarkerLength(tokens: readonly Token[], at: number, sentence: Span): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (!token || !next) return 0;
  const isShort = token.kind === "number" || (token.kind === "word" && token.text.length === 1);
  if (token.text === "(" && tokens[at + 2]?.text === ")" && next.text.length <= 2) return 3;
  if (isShort && next.text === ")" && previous?.text !== "(") return 2;
  if (at !== sentence.start) return 0;
  if (token.kind === "number" && next.text === ".") return 2;
  return token.kind === "mark" && (token.text === "-" || token.text === "*") ? 1 : 0;
}

function splitPieces(tokens: readonly Token[], sentence: Span, words: Vocabulary): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = sentence.start;
  let relation: Relation | undefined;
  let at = sentence.start;
  while (at < sentence.end) {
    const separator = separatorAt(tokens, at, sentence, words);
    if (!separator) {
      at += 1;
      continue;
    }
    if (at > start) {
      pieces.push({ start, end: at, relation });
      relation = undefined;
    }
    relation = strongest(relation, separator.relation);
    at = separator.end;
    start = at;
  }
  if (sentence.end > start) pieces.push({ start, end: sentence.end, relation });
  return pieces;
}

function strongest(one: Relation | undefined, other: Relation | undefined): Relation | undefined {
  if (!one || one === "also") return other ?? one;
  return one;
}

function separatorAt(
  tokens: readonly Token[],
  at: number,
  sentence: Span,
  words: Vocabulary,
): { readonly end: number; readonly relation: Relation | undefined } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const marker = listMarkerLength(tokens, at, sentence);
  if (marker > 0) return { end: at + marker, relation: "next" };
  if (token.kind === "mark" && SOFT_MARKS.has(token.text)) return { end: at + 1, relation: undefined };
  const connector: PhraseHit<Relation> | undefined = words.connectors.longestAt(tokens, at);
  if (!connector || connector.row === "with") return undefined;
  if (connector.end > sentence.end) return undefined;
  return { end: connector.end, relation: connector.row };
}

/** Pieces without a cue of their own join their neighbour. */
function mergePieces(pieces: readonly Piece[], hits: readonly CueHit[]): readonly Piece[] {
  const merged: Piece[] = [];
  let pending: Piece | undefined;
  for (const piece of pieces) {
    const own = hits.filter((hit) => endsIn(hit, piece) && hit.row.weight >= OWN_CLAUSE_WEIGHT);
    const reachesBack = own.length > 0 && own.every((hit) => hit.start < piece.start);
    const last = merged.at(-1);
    if (own.length === 0) {
      if (last && !pending) merged[merged.length - 1] = { ...last, end: piece.end };
      else pending = pending ? { ...pending, end: piece.end } : piece;
      continue;
    }
    if (pending) {
      merged.push({ start: pending.start, end: piece.end, relation: pending.relation ?? piece.relation });
      pending = undefined;
    } else if (last && reachesBack && own.some((hit) => hit.start < last.end) && !hasInner(last, hits)) {
      merged[merged.length - 1] = { ...last, end: piece.end };
    } else merged.push(piece);
  }
  if (pending) merged.push(pending);
  return merged;
}

function hasInner(piece: Span, hits: readonly CueHit[]): boolean {
  return hits.some((hit) => hit.start >= piece.start && hit.end <= piece.end && hit.row.weight >= OWN_CLAUSE_WEIGHT);
}

/** Whether a clause begins like a wish or like an account of the situation. */
function openingOf(tokens: readonly Token[], span: Span, words: Vocabulary): "request" | "background" | undefined {
  let found: "background" | "wish" | undefined;
  for (let at = span.start; at < Math.min(span.end, span.start + 4); at += 1) {
    const hit = words.openings.longestAt(tokens, at);
    if (!hit || hit.end > span.end) continue;
    if (hit.row === "wish") return "request";
    found ??= at === span.start || at === span.start + 1 ? hit.row : undefined;
  }
  return found === "background" ? "background" : undefined;
}
