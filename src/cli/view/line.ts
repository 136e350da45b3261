/** How a piece of text is meant; the painter decides how that looks. */
export type Tone = "plain" | "strong" | "faint" | "good" | "bad" | "busy" | "caution" | "accent" | "link";

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One row of a terminal, without its line end. */
export type Line = readonly Span[];

// Model output and file names are data: an escape sequence in them must not reach the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

export function oneLine(text: string): string {
  return text.replace(CONTROLS, " ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS_BUT_LINES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text of several lines without what could steer the terminal. */
export function printableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ").replace(CONTROLS_BUT_LINES, "");
}

export function span(text: string, tone: Tone = "plain"): Span {
  return { text: oneLine(text), tone };
}

export const EMPTY_LINE: Line = [];

export function textOf(line: Line): string {
  return line.map((part) => part.text).join("");
}
