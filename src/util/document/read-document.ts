import { readFile } from "node:fs/promises";
import { decodeText } from "../decode-text.ts";
import { DocumentFault } from "./document-fault.ts";

/** The text of a document by its pages; kinds without pages have one. */
export interface DocumentText {
  /** In order; empty where a page holds no text. */
  readonly pages: readonly string[];
  /** Whether the file itself has pages. */
  readonly isPaged: boolean;
}

const MOST_PAGES = 2_000;

/** How text is taken from a document, by media type: one row each. */
const READERS: Readonly<Record<string, (file: string) => Promise<DocumentText>>> = {
  "application/pdf": readPdf,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": async (file) =>
    whole(await (await import("./read-docx.ts")).readDocx(file)),
  "text/html": async (file) =>
    whole(await (await import("./html-to-plain-text.ts")).htmlToPlainText(await readPlain(file))),
  "application/rtf": async (file) =>
    whole((await import("./rtf-to-plain-text.ts")).rtfToPlainText((await readFile(file)).toString("latin1"))),
};

/** Media types of documents that text can be taken from, besides plain text. */
export const READABLE_DOCUMENTS: readonly string[] = Object.keys(READERS);

/** Reads in this very thread; `readDocumentApart` does it where a broken file can do no harm. */
export async function readDocument(file: string, mediaType: string): Promise<DocumentText> {
  const read = READERS[mediaType];
  return read === undefined ? whole(await readPlain(file)) : await read(file);
}

/** One text, with a line `[page 2]` before each page where there are several. */
export function joinPages({ pages }: DocumentText): string {
  if (pages.length === 1) return (pages[0] ?? "").trim();
  return pages
    .map((page, index) => (page.trim() === "" ? "" : `[page ${index + 1}]\n${page.trim()}`))
    .filter(Boolean)
    .join("\n\n");
}

async function readPdf(file: string): Promise<DocumentText> {
  const { openPdf } = await import("./open-pdf.ts");
  const pdf = await openPdf(await readFile(file));
  try {
    const count = Math.min(pdf.pageCount, MOST_PAGES);
    return { pages: Array.from({ length: count }, (_, index) => pdf.textOf(index + 1)), isPaged: true };
  } finally {
    pdf.close();
  }
}

async function readPlain(file: string): Promise<string> {
  const text = decodeText(await readFile(file));
  if (text === undefined) throw new DocumentFault("is no text in UTF-8, UTF-16 or GB18030");
  return text;
}

function whole(text: string): DocumentText {
  return { pages: [text], isPaged: false };
}
