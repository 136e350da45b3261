import { findChineseAsides } from "./chinese-asides.ts";
import { findEnglishAsides } from "./english-asides.ts";
import type { Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Stage 2: the request without what asks for nothing: greetings, thanks, deadlines, who wants it and what for. The places of
 * the asides are left blank, so that every other word stays where it is. Unchanged where nothing else would be left.
 */
export function setAsides(request: string, tokens: readonly Token[], words: Vocabulary, hasFiles: boolean): string {
  const context = { request, tokens, words, hasFiles };
  const isChinese = tokens.some(({ kind }) => kind === "han");
  const asides = [...findEnglishAsides(context), ...(isChinese ? findChineseAsides(context) : [])];
  if (asides.length === 0) return request;
  let rest = request;
  for (const { start, end } of asides) {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first && last) rest = rest.slice(0, first.start) + " ".repeat(last.end - first.start) + rest.slice(last.end);
  }
  return saysSomething(rest) ? rest : request;
}

/** The parts of the request that were set aside, in the user's words. */
export function wordsSetAside(request: string, rest: string): readonly string[] {
  if (rest === request) return [];
  const parts: string[] = [];
  let start: number | undefined;
  for (let at = 0; at <= request.length; at += 1) {
    const isBlank = at < request.length && rest[at] === " ";
    if (isBlank && rest[at] !== request[at]) start ??= at;
    else if (!isBlank && start !== undefined) {
      parts.push(request.slice(start, at).replace(/^[\s,，、]+|\s+$/g, ""));
      start = undefined;
    }
  }
  return parts;
}

/** What is left is a wish, not the colon before a text that was nothing but thanks. */
function saysSomething(rest: string): boolean {
  return /[\p{L}\p{N}]/u.test(rest) && !/[:：]\s*$/.test(rest);
}
