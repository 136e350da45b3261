import { findChineseAsides } from "./chinese-asides.ts";
import { splitSentences } from "./split-pieces.ts";
import { isFile, type Span, type Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A cue of this weight may be a wish, however the sentence begins. */
const MAY_BE_WISH = 0.8;
/** Longer sentences tell more than an aside does. */
const LONGEST_ASIDE = 30;
const LONGEST_TAIL = 9;

/**
 * Stage 2: the request without what asks for nothing: greetings, thanks, deadlines, who wants it and what for. The places of
 * the asides are left blank, so that every other word stays where it is. Unchanged where nothing else would be left.
 */
export function setAsides(request: string, tokens: readonly Token[], words: Vocabulary, hasFiles: boolean): string {
  const isChinese = tokens.some(({ kind }) => kind === "han");
  const asides = [
    ...findAsides(tokens, words),
    ...(isChinese ? findChineseAsides({ request, tokens, words, hasFiles }) : []),
  ];
  if (asides.length === 0) return request;
  let rest = request;
  for (const { start, end } of asides) {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first && last) rest = rest.slice(0, first.start) + " ".repeat(last.end - first.start) + rest.slice(last.end);
  }
  return saysSomething(rest) ? rest : request;
}

/** What is left is a wish, not the colon before a text that was nothing but thanks. */
function saysSomething(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest) && !/[:：]\s*$/.test(rest);
}

function findAsides(tokens: readonly Token[], words: Vocabulary): readonly Span[] {
  // What stands on further lines may be a letter that was pasted, with thanks of its own.
  const line = tokens.findIndex(({ text }) => text === "\n");
  const pasted = line < 0 || tokens.some(({ entity }) => entity && isFile(entity)) ? tokens.length : line;
  return splitSentences(tokens).flatMap((part): readonly Span[] => {
    if (part.end > pasted) return [];
    const start = afterHeads(tokens, part, words);
    const head = start > part.start ? [{ start: part.start, end: start }] : [];
    if (start >= part.end) return head;
    if (isAside(tokens, { start, end: part.end }, words)) {
      return [{ start: part.start, end: endWithMark(tokens, part.end) }];
    }
    const end = beforeTails(tokens, { start, end: part.end }, words);
    if (end === start) return [{ start: part.start, end: endWithMark(tokens, part.end) }];
    return end < part.end ? [...head, { start: end, end: part.end }] : head;
  });
}

function endWithMark(tokens: readonly Token[], end: number): number {
  return tokens[end]?.kind === "mark" ? end + 1 : end;
}

/** "Hey, quick question: …": several may follow each other. */
function afterHeads(tokens: readonly Token[], part: Span, words: Vocabulary): number {
  let { start } = part;
  for (let heads = 0; heads < MOST_HEADS; heads += 1) {
    const hit = words.asideHeads.longestAt(tokens, start);
    if (!hit || hit.end > part.end + 1 || hit.end === start) break;
    start = Math.min(hit.end, part.end);
  }
  return start;
}

const MOST_HEADS = 3;

function isAside(tokens: readonly Token[], part: Span, words: Vocabulary): boolean {
  if (part.end - part.start > LONGEST_ASIDE) return false;
  const hit = words.asides.longestAt(tokens, part.start);
  if (!hit || hit.end > part.end) return false;
  const own = tokens.slice(part.start, part.end);
  if (own.some(({ entity }) => entity !== undefined) || words.languages.find(own).length > 0) return false;
  if (hit.end === part.end) return true;
  return !words.cues
    .find(own)
    .some(
      ({ row, start }) =>
        row.weight >= MAY_BE_WISH && row.task !== "conversational" && part.start + start >= hit.end - 1,
    );
}

/** Where the last words of a part begin that ask for nothing; several may follow each other. */
function beforeTails(tokens: readonly Token[], part: Span, words: Vocabulary): number {
  let { end } = part;
  // "translate: no thanks"
  const isIntroduced = tokens.slice(part.start, end).some(({ text }) => text === ":");
  for (let at = end - 1; at >= part.start && at >= end - LONGEST_TAIL; at -= 1) {
    if (isIntroduced && tokens[at]?.text !== "," && at > part.start) continue;
    const hit = words.asideTails.longestAt(tokens, at);
    if (hit?.end !== end && !(hit && hit.end === end - 1 && tokens[end - 1]?.kind === "mark")) continue;
    end = at;
  }
  return end;
}
