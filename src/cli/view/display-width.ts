import stringWidth from "string-width";
import type { Line, Span } from "./line.ts";

const ASCII = /^[\u0020-\u007e]*$/;
const segmenter = new Intl.Segmenter();

/** Terminal cells that a text takes; a Chinese character takes two. */
export function displayWidth(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

export function lineWidth(line: Line): number {
  return line.reduce((total, part) => total + displayWidth(part.text), 0);
}

/** Cuts a text to so many cells, with an ellipsis where something was lost. */
export function truncate(text: string, width: number): string {
  if (width <= 0) return "";
  if (displayWidth(text) <= width) return text;
  return `${takeCells(text, width - 1).trimEnd()}…`;
}

/** The longest start of a text that fits into so many cells. */
export function takeCells(text: string, width: number): string {
  if (ASCII.test(text)) return text.slice(0, Math.max(0, width));
  let taken = "";
  let cells = 0;
  for (const { segment } of segmenter.segment(text)) {
    cells += displayWidth(segment);
    if (cells > width) break;
    taken += segment;
  }
  return taken;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Cuts a line of spans to the width of the terminal. */
export function fitLine(line: Line, width: number): Line {
  if (lineWidth(line) <= width) return line;
  const fitted: Span[] = [];
  let left = width;
  for (const part of line) {
    const cells = displayWidth(part.text);
    if (cells < left) {
      fitted.push(part);
      left -= cells;
      continue;
    }
    fitted.push({ ...part, text: truncate(`${part.text}…`, left) });
    break;
  }
  return fitted;
}
