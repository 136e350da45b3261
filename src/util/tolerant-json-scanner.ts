import { EntityDecoder, EscapeDecoder } from "./encoded-json.ts";

/** What the scanner tells and asks; whoever listens keeps the stack of open containers. */
export interface ScannerListener {
  open(kind: "object" | "array"): void;
  key(key: string): void;
  scalar(value: string | number | boolean | null): void;
  /** Closes the innermost container. */
  close(): void;
  depth(): number;
  inObject(): boolean;
  hasOpen(kind: "object" | "array"): boolean;
  /** Whether an object that begins where a key should stand means that the one before was not closed. */
  closesBefore(): boolean;
  /** A colon after an item of a list: the list was not closed, and its last item is a key. Whether that can be. */
  lastItemIsKey(): boolean;
}

type Mode =
  | "outside"
  | "bracket"
  | "thought"
  | "between"
  | "string"
  | "quote"
  | "word"
  | "line-comment"
  | "block-comment";

const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "`": "`",
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "„": "“",
  "«": "»",
};
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
const PUNCTUATION: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "、": ",",
};
const WORD_VALUES: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["none", null],
  ["undefined", null],
  ["nil", null],
]);
/** What begins a thought or a remark, and what ends it: tags, the analysis channel of OpenAI's open models, HTML's comments. */
const THOUGHTS: readonly (readonly [begin: RegExp, end: (match: RegExpExecArray) => string])[] = [
  [/<(think|thinking|thought|reasoning|analysis|scratchpad)>$/i, ([, tag = ""]) => `</${tag.toLowerCase()}>`],
  [/<\|channel\|>\s*analysis\s*<\|message\|>$/i, () => "<|end|>"],
  [/<!--$/, () => "-->"],
];
const LONGEST_BEGINNING = 40;
/** Marks that nobody sees, and controls: between tokens they are blanks. */
const UNSEEN = /[\p{Cf}\p{Cc}]/u;
const DEEPEST = 60;

/**
 * Reads JSON as models write it, character by character and in linear time: comments, trailing and missing commas, single
 * and typographic quotes, bare words, Python's constants, raw line breaks and unescaped quotes in texts, missing and
 * surplus brackets, prose and thoughts around.
 */
export class TolerantJsonScanner {
  readonly #listener: ScannerListener;
  #mode: Mode = "outside";
  #bracket = "";
  #recent = "";
  #thoughtEnd = "";
  #text = "";
  #quote = "";
  /** Within a text: the part of an escape sequence read so far. */
  #escape: string | undefined;
  /** After what may be the end of a text: blanks read since. */
  #blanks = "";
  /** Where everything is written in escapes or in HTML's entities. */
  #decoder: EscapeDecoder | EntityDecoder | undefined;
  /** Whether the next text or word is a key. */
  #wantsKey = false;

  constructor(listener: ScannerListener) {
    this.#listener = listener;
  }

  read(character: string): void {
    const expectsToken = this.#mode === "between" || this.#mode === "bracket";
    if (this.#decoder === undefined && expectsToken && (character === "\\" || character === "&")) {
      // A backslash or an ampersand where a token should stand: all of it is a JSON text, or HTML.
      if (this.#mode === "bracket") this.#begin(this.#bracket === "[" ? "array" : "object");
      this.#decoder = character === "&" ? new EntityDecoder() : new EscapeDecoder();
    }
    if (this.#decoder === undefined) this.#feed(character);
    else for (const plain of this.#decoder.decode(character)) this.#feed(plain);
  }

  /** What was being read is complete; false where it broke off in the middle of a text. */
  end(): boolean {
    const whole = this.#mode !== "string" || this.#listener.depth() === 0;
    if (this.#mode === "quote") this.#endText(this.#text);
    else if (this.#mode === "word") this.#endWord();
    this.#mode = "outside";
    return whole;
  }

  #feed(character: string): void {
    // A character may end one thing and begin the next: it is then looked at again.
    for (let again = true, guard = 0; again && guard < 8; guard += 1) again = this.#step(character);
  }

  #step(character: string): boolean {
    switch (this.#mode) {
      case "outside":
        return this.#outside(character);
      case "bracket":
        return this.#afterBracket(character);
      case "thought":
        this.#recent = (this.#recent + character).slice(-20).toLowerCase();
        if (this.#recent.endsWith(this.#thoughtEnd)) this.#leaveThought();
        return false;
      case "between":
        return this.#between(PUNCTUATION[character] ?? character);
      case "string":
        return this.#inText(character);
      case "quote":
        return this.#afterQuote(character);
      case "word":
        return this.#inWord(character);
      case "line-comment":
        if (character === "\n") this.#mode = "between";
        return false;
      case "block-comment":
        this.#recent = (this.#recent + character).slice(-2);
        if (this.#recent === "*/") this.#mode = "between";
        return false;
    }
  }

  #outside(character: string): boolean {
    const bracket = PUNCTUATION[character] ?? character;
    if (bracket === "[" || bracket === "{") {
      this.#bracket = bracket;
      this.#mode = "bracket";
      return false;
    }
    this.#recent = (this.#recent + character).slice(-LONGEST_BEGINNING);
    if (character !== ">" && character !== "-") return false;
    for (const [begin, end] of THOUGHTS) {
      const match = begin.exec(this.#recent);
      if (match === null) continue;
      this.#thoughtEnd = end(match);
      this.#recent = "";
      this.#mode = "thought";
      break;
    }
    return false;
  }

  #leaveThought(): void {
    this.#recent = "";
    this.#mode = "outside";
  }

  /** A bracket in prose ("[1]", "{name}") begins nothing; what begins JSON shows by the next character. */
  #afterBracket(character: string): boolean {
    if (/\s/.test(character) || UNSEEN.test(character)) return false;
    const begins =
      this.#bracket === "[" ? /[{["'“„«「『\]/｛［]/.test(character) : /["'“„«「『`\w/#$\u4e00-\u9fff]/.test(character);
    this.#recent = "";
    if (!begins) {
      this.#mode = "outside";
      return true;
    }
    this.#begin(this.#bracket === "[" ? "array" : "object");
    return true;
  }

  #begin(kind: "object" | "array"): void {
    this.#listener.open(kind);
    this.#wantsKey = kind === "object";
    this.#mode = "between";
  }

  #between(character: string): boolean {
    if (/[\s,;]/.test(character) || UNSEEN.test(character)) {
      if (character === "," || character === ";") this.#wantsKey = this.#listener.inObject();
      return false;
    }
    if (character === ":" || (character === "=" && !this.#wantsKey)) {
      if (this.#listener.inObject() || this.#listener.lastItemIsKey()) this.#wantsKey = false;
      return false;
    }
    if (character === "{" || character === "[") {
      if (this.#listener.depth() >= DEEPEST) return false;
      if (this.#wantsKey) {
        // A container where a key should stand: the object before was not closed, or the bracket is too many.
        if (character === "[" || !this.#listener.closesBefore()) return false;
        this.#listener.close();
      }
      this.#begin(character === "{" ? "object" : "array");
      return false;
    }
    if (character === "}" || character === "]") {
      this.#closeUpTo(character === "}" ? "object" : "array");
      return false;
    }
    if (character === "#") {
      this.#mode = "line-comment";
      return false;
    }
    if (CLOSING_QUOTES[character] !== undefined) {
      this.#quote = CLOSING_QUOTES[character];
      this.#text = "";
      this.#escape = undefined;
      this.#mode = "string";
      return false;
    }
    this.#text = "";
    this.#mode = "word";
    return true;
  }

  /** A closing bracket of the wrong kind closes what was left open within; one too many closes nothing. */
  #closeUpTo(kind: "object" | "array"): void {
    if (!this.#listener.hasOpen(kind)) return;
    while (this.#listener.depth() > 0 && this.#listener.inObject() !== (kind === "object")) this.#listener.close();
    this.#listener.close();
    this.#wantsKey = this.#listener.inObject();
    this.#mode = this.#listener.depth() === 0 ? "outside" : "between";
  }

  #inText(character: string): boolean {
    if (this.#escape !== undefined) return this.#inEscape(character);
    if (character === "\\") this.#escape = "";
    else if (character === this.#quote) {
      this.#blanks = "";
      this.#mode = "quote";
    } else this.#text += character;
    return false;
  }

  #inEscape(character: string): boolean {
    const digits = this.#escape ?? "";
    if (digits === "" && character !== "u") {
      // A lone backslash before anything else is a backslash: "C:\photos".
      this.#text += ESCAPES[character] ?? (/["'\\/`]/.test(character) ? character : `\\${character}`);
      this.#escape = undefined;
      return false;
    }
    if (digits !== "" && !/[0-9a-fA-F]/.test(character)) {
      this.#text += `\\${digits}`;
      this.#escape = undefined;
      return true;
    }
    this.#escape = digits + character;
    if (this.#escape.length === 5) {
      this.#text += String.fromCharCode(Number.parseInt(this.#escape.slice(1), 16));
      this.#escape = undefined;
    }
    return false;
  }

  /** A quotation mark ends a text only where something may follow it; else it belongs to the text. */
  #afterQuote(character: string): boolean {
    if (/\s/.test(character) || UNSEEN.test(character)) {
      this.#blanks += character;
      return false;
    }
    const newLine = this.#blanks.includes("\n");
    if (
      /[,:}\]，：｝］;/#]/.test(character) ||
      (character === "=" && this.#wantsKey) ||
      (newLine && /["'{[\w]/.test(character))
    ) {
      this.#endText(this.#text);
      return true;
    }
    this.#text += this.#quote + this.#blanks;
    this.#mode = "string";
    return true;
  }

  #endText(text: string): void {
    this.#mode = "between";
    if (this.#wantsKey) {
      this.#listener.key(text);
      this.#wantsKey = false;
    } else {
      this.#listener.scalar(text);
      this.#wantsKey = this.#listener.inObject();
    }
  }

  #inWord(character: string): boolean {
    if (this.#text === "/" && (character === "/" || character === "*")) {
      this.#recent = "";
      this.#mode = character === "/" ? "line-comment" : "block-comment";
      return false;
    }
    const ends = this.#wantsKey ? /[:=：,{}[\]，\n]/ : /[,;}\]\n，｝］]/;
    if (ends.test(character)) {
      this.#endWord();
      return true;
    }
    this.#text += character;
    return false;
  }

  #endWord(): void {
    const word = this.#text.trim();
    this.#mode = "between";
    if (word === "") return;
    if (this.#wantsKey) {
      this.#listener.key(word);
      this.#wantsKey = false;
      return;
    }
    const known = WORD_VALUES.get(word.toLowerCase());
    const number = /^-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,3})?$/.test(word) ? Number(word) : undefined;
    this.#listener.scalar(known !== undefined ? known : (number ?? word));
    this.#wantsKey = this.#listener.inObject();
  }
}
