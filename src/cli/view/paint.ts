import type { Line, Tone } from "./line.ts";

const CODES: Readonly<Record<Tone, readonly [open: string, close: string] | undefined>> = {
  plain: undefined,
  strong: ["1", "22"],
  faint: ["2", "22"],
  good: ["32", "39"],
  bad: ["31", "39"],
  busy: ["36", "39"],
  caution: ["33", "39"],
  accent: ["35", "39"],
  link: ["4;36", "24;39"],
};

export interface PaintOptions {
  readonly color: boolean;
}

/** A line as the terminal takes it, without its line end. */
export function paintLine(line: Line, { color }: PaintOptions): string {
  return line
    .map(({ text, tone }) => {
      const code = color ? CODES[tone] : undefined;
      return code === undefined || text === "" ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
    })
    .join("")
    .trimEnd();
}

export function paintLines(lines: readonly Line[], options: PaintOptions): string {
  return lines.map((line) => `${paintLine(line, options)}\n`).join("");
}
