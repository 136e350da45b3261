import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import { DocumentFault } from "../../../../../util/document/document-fault.ts";
import { openPdf } from "../../../../../util/document/open-pdf.ts";
import { readDocument } from "../../../../../util/document/read-document.ts";
import type { ExpertJob, ExpertSurroundings, ExpertValue } from "../../expert.ts";
import ocr from "../ocr/expert.ts";

export type FileValue = Extract<ExpertValue, { readonly path: string }>;

export interface ReadingContext {
  readonly job: ExpertJob;
  readonly surroundings: ExpertSurroundings;
}

/** Reading a page that is a picture takes a second or more. */
const MOST_PICTURE_PAGES = 60;
/** Fonts without a table of characters give such text; it is read off the page instead. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/gu;

/** The document, or the picture of one, that a job is about. */
export function documentOf(job: ExpertJob): FileValue {
  const input = job.inputs["image"];
  const value = Array.isArray(input) ? input[0] : input;
  if (value?.type === "image" || value?.type === "document") return value;
  throw new ExpertError("unsupported-input", `${job.task} needs a document or a picture of one`, { final: true });
}

/** The text of each page of a file: its own text where it has it, else what OCR reads off the page. */
export async function readPages(file: FileValue, context: ReadingContext): Promise<readonly string[]> {
  try {
    if (file.mediaType === "application/pdf") return await readPdfPages(file, context);
    if (file.type === "image") return await readPicturePages(file, context);
    return (await readDocument(file.path, file.mediaType)).pages;
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    const message = `${file.name ?? "The document"} ${error.message}`;
    throw new ExpertError("invalid-input", message, { final: true, hint: error.hint, cause: error });
  }
}

async function readPdfPages(file: FileValue, context: ReadingContext): Promise<readonly string[]> {
  const pdf = await openPdf(await readFile(file.path));
  try {
    const pages: string[] = [];
    let pictures = 0;
    for (let number = 1; number <= pdf.pageCount; number += 1) {
      const text = pdf.textOf(number);
      if (isReadable(text)) {
        pages.push(text);
        continue;
      }
      pictures += 1;
      checkCount(pictures, file);
      tellProgress(number, pdf.pageCount, context);
      const { width, height, data } = await pdf.render(number);
      const picture = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: "#fff" });
      pages.push(await recognise(await picture.png({ compressionLevel: 1 }).toBuffer(), number, context));
    }
    return pages;
  } finally {
    pdf.close();
  }
}

/** A TIFF may hold several pages; every other picture is one. */
async function readPicturePages(file: FileValue, context: ReadingContext): Promise<readonly string[]> {
  const count = file.mediaType === "image/tiff" ? ((await sharp(file.path).metadata()).pages ?? 1) : 1;
  if (count === 1) return [await recogniseFile(file, context)];
  checkCount(count, file);
  const pages: string[] = [];
  for (let page = 0; page < count; page += 1) {
    tellProgress(page + 1, count, context);
    pages.push(await recognise(await sharp(file.path, { page }).autoOrient().png().toBuffer(), page + 1, context));
  }
  return pages;
}

async function recognise(png: Buffer, number: number, context: ReadingContext): Promise<string> {
  const picture = path.join(context.surroundings.outputFolder, `page-${number}.png`);
  try {
    await sharp(png).toFile(picture);
    return await recogniseFile(
      { type: "image", path: picture, mediaType: "image/png", name: `page ${number}` },
      context,
    );
  } finally {
    await rm(picture, { force: true });
  }
}

async function recogniseFile(image: FileValue, { job, surroundings }: ReadingContext): Promise<string> {
  try {
    const quiet = { ...surroundings, onProgress: () => undefined };
    const outputs = await ocr.run({ ...job, task: "image-to-text", inputs: { image } }, quiet);
    return outputs.flatMap((output) => (output.type === "text" ? [output.text] : [])).join("\n");
  } catch (error) {
    // An empty page among others is no failure.
    if (error instanceof ExpertError && error.code === "expert-no-result") return "";
    throw error;
  }
}

function isReadable(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  return letters > 0 && unreadable < letters * 0.3;
}

function checkCount(pictures: number, file: FileValue): void {
  if (pictures <= MOST_PICTURE_PAGES) return;
  throw new ExpertError(
    "file-too-large",
    `${file.name ?? "The document"} has more than ${MOST_PICTURE_PAGES} pages that are pictures`,
    { final: true, hint: "Split it, and give a part of it." },
  );
}

function tellProgress(page: number, of: number, { surroundings }: ReadingContext): void {
  surroundings.onProgress({ fraction: (page - 1) / of, message: `reading page ${page} of ${of}` });
}
