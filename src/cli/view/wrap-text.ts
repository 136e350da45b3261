import { displayWidth, takeCells } from "./display-width.ts";

const URL_OR_PATH = /^[("'“‘]*(?:https?:\/\/|file:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)\S{2,}/;

const LIST_MARK = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+$/;

/**
 * Breaks prose into rows at spaces, and between wide characters where there are none. A path or a URL stays whole, even
 * where it is wider than the terminal: it is there to be copied.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, Math.max(20, width)));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  if (displayWidth(paragraph) <= width) return [paragraph];
  const indent = hangingIndent(paragraph);
  const rows: string[] = [];
  let row = "";
  const lead = () => (rows.length === 0 ? "" : indent);
  const push = () => {
    rows.push(lead() + row.trimEnd());
    row = "";
  };
  for (const word of paragraph.split(/(?<= )(?=\S)/)) {
    let rest = word;
    if (row !== "" && displayWidth(lead() + row + rest.trimEnd()) > width) {
      // Text without spaces fills up the row instead of leaving it half empty.
      if (!hasWide(rest) && !(rows.length === 0 && LIST_MARK.test(row))) push();
    }
    while (!URL_OR_PATH.test(rest) && displayWidth(lead() + row + rest.trimEnd()) > width) {
      const start = takeCells(rest, width - displayWidth(lead() + row));
      if (start === "" && row === "") break;
      row += start;
      rest = rest.slice(start.length);
      push();
    }
    row += rest;
  }
  if (row !== "") push();
  return rows;
}

function hasWide(text: string): boolean {
  return displayWidth(text) > text.length;
}

function hangingIndent(paragraph: string): string {
  const [lead = ""] = /^\s*(?:[-*•–] |\d{1,2}[.)] )?/.exec(paragraph) ?? [];
  return " ".repeat(displayWidth(lead));
}
