import { ThoughtFilter } from "../../util/strip-thoughts.ts";
import { guardAnswer, type Vouched } from "./guard-answer.ts";

/** A link or bracket that is longer than this is none. */
const LONGEST_HELD = 400;

/**
 * An answer as it comes: what is certain is passed on guarded, an unfinished word, path or link is held back. What was
 * written as a whole is guarded again at the end: that text counts.
 */
export class AnswerStream {
  readonly #vouched: Vouched;
  readonly #thoughts = new ThoughtFilter();
  #waiting = "";
  #whole = "";

  constructor(vouched: Vouched) {
    this.#vouched = vouched;
  }

  /** The answer so far as the model wrote it. */
  get written(): string {
    return this.#whole;
  }

  push(piece: string): string {
    const own = this.#thoughts.push(piece);
    this.#whole += own;
    this.#waiting += own;
    const certain = this.#waiting.slice(0, endOfCertain(this.#waiting));
    this.#waiting = this.#waiting.slice(certain.length);
    return guardPiece(certain, this.#vouched);
  }

  end(): { readonly rest: string; readonly text: string; readonly removed: readonly string[] } {
    const own = this.#thoughts.end();
    this.#whole += own;
    const rest = guardPiece(this.#waiting + own, this.#vouched);
    this.#waiting = "";
    const { text, removed } = guardAnswer(this.#whole, this.#vouched);
    return { rest, text: text.trim(), removed: [...new Set(removed)] };
  }
}

const guardPiece = (piece: string, vouched: Vouched) => (piece === "" ? "" : guardAnswer(piece, vouched).text);

function endOfCertain(text: string): number {
  // The last word may go on; a word here is what a path could be made of.
  const word = /[\x21-\x7e]+$/.exec(text);
  let end = word === null ? text.length : word.index;
  const open = text.lastIndexOf("[");
  if (open >= 0 && text.length - open < LONGEST_HELD && !/^\[[^\]]*\](?:\([^)]*\)|[^(])/.test(text.slice(open))) {
    end = Math.min(end, open > 0 && text[open - 1] === "!" ? open - 1 : open);
  }
  const paren = text.lastIndexOf("(");
  if (paren >= 0 && text.length - paren < 60 && !text.slice(paren).includes(")")) end = Math.min(end, paren);
  return end;
}
