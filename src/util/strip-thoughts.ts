const OPENING = /<(think|thinking|thought|reasoning|analysis|scratchpad)>/i;
const LONGEST_TAG = "<scratchpad>".length;

/**
 * Takes out what a model thinks aloud (`<think>…</think>`), piece by piece as it comes. `push` returns what is certain to
 * belong to the answer, `end` the rest.
 */
export class ThoughtFilter {
  #waiting = "";
  #closing: string | undefined;
  #started = false;

  push(piece: string): string {
    this.#waiting += piece;
    let out = "";
    for (;;) {
      if (this.#closing !== undefined) {
        const end = this.#waiting.toLowerCase().indexOf(this.#closing);
        if (end < 0) {
          this.#waiting = this.#waiting.slice(-this.#closing.length);
          return out;
        }
        this.#waiting = this.#waiting.slice(end + this.#closing.length);
        this.#closing = undefined;
      }
      const match = OPENING.exec(this.#waiting);
      if (match === null) break;
      out += this.#deliver(this.#waiting.slice(0, match.index));
      this.#waiting = this.#waiting.slice(match.index + match[0].length);
      this.#closing = `</${match[1]?.toLowerCase()}>`;
    }
    const bracket = this.#waiting.lastIndexOf("<");
    const held =
      bracket >= 0 && this.#waiting.length - bracket < LONGEST_TAG && /^<[a-z]*$/i.test(this.#waiting.slice(bracket));
    const certain = held ? this.#waiting.slice(0, bracket) : this.#waiting;
    this.#waiting = this.#waiting.slice(certain.length);
    return out + this.#deliver(certain);
  }

  end(): string {
    const rest = this.#closing === undefined ? this.#waiting : "";
    this.#waiting = "";
    return this.#deliver(rest);
  }

  /** Blank lines between the thoughts and the answer belong to neither. */
  #deliver(text: string): string {
    const own = this.#started ? text : text.trimStart();
    if (own !== "") this.#started = true;
    return own;
  }
}
