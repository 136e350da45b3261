import type { ErrorInfo } from "../../domain/errors.ts";
import { type Line, printableText, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** What went wrong and what would help, for people. */
export function viewError({ message, hint }: ErrorInfo, width = 80): readonly Line[] {
  const rows = (text: string) => wrapText(printableText(text).trim(), Math.min(100, width) - PREFIX.length);
  const [first = "", ...rest] = rows(message);
  return [
    [span(PREFIX, "bad"), span(first, "strong")],
    ...rest.map((row): Line => [span(INDENT), span(row, "strong")]),
    ...(hint === undefined ? [] : rows(hint)).map((row): Line => [span(INDENT), span(row)]),
  ];
}

const PREFIX = "hugginggpt: ";
const INDENT = " ".repeat(PREFIX.length);
