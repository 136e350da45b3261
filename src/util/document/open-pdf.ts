import type { PDFiumDocument } from "@hyzyla/pdfium";
import { DocumentFault } from "./document-fault.ts";

/** A PDF, page by page; pages count from 1. */
export interface Pdf {
  readonly pageCount: number;
  /** The text layer of a page; empty where the page is a picture. */
  textOf(page: number): string;
  /** A page as it looks, 4 bytes (RGBA) a pixel. */
  render(page: number, options?: RenderOptions): Promise<RenderedPage>;
  close(): void;
}

export interface RenderOptions {
  /** Default 200. */
  readonly dotsPerInch?: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const POINTS_PER_INCH = 72;
/** A poster in full resolution would take gigabytes. */
const MOST_PIXELS = 12_000_000;

let library: Promise<import("@hyzyla/pdfium").PDFiumLibrary> | undefined;

async function load() {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  return await PDFiumLibrary.init();
}

/** Opens a PDF with PDFium in WebAssembly. Throws `DocumentFault` where it is broken or locked. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  library ??= load();
  const pdfium = await library;
  let document: PDFiumDocument;
  try {
    document = await pdfium.loadDocument(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw /password/i.test(message)
      ? new DocumentFault("is protected by a password", "Save a copy without the password.")
      : new DocumentFault("is a broken PDF", "Was it copied or downloaded completely?");
  }
  const pageAt = (page: number) => document.getPage(page - 1);
  return {
    pageCount: document.getPageCount(),
    textOf: (page) => cleanText(pageAt(page).getText()),
    async render(number, { dotsPerInch = 200 } = {}) {
      const page = pageAt(number);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const wanted = dotsPerInch / POINTS_PER_INCH;
      const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, originalWidth * originalHeight)));
      const { width, height, data } = await page.render({ scale, render: "bitmap" });
      return { width, height, data };
    },
    close: () => document.destroy(),
  };
}

/** PDFium ends lines with CR LF, and marks a hyphen at a line's end with U+FFFE. */
function cleanText(text: string): string {
  return text
    .replace(/\ufffe\s*/gu, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/\ufeff/gu, "")
    .replace(/[^\S\n]+\n/gu, "\n")
    .trim();
}
