import { readFile } from "node:fs/promises";
import { DocumentFault } from "./document-fault.ts";

const MOST_UNPACKED = 300_000_000;
const CENTRAL_ENTRY = 0x02014b50;

/** The text of a Word document: paragraphs, lists and tables, in order. */
export async function readDocx(file: string): Promise<string> {
  const buffer = await readFile(file);
  if (unpackedSize(buffer) > MOST_UNPACKED) throw new DocumentFault("would unpack to more than 300 MB");
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.extractRawText({ buffer });
    return value.replace(/\n{3,}/gu, "\n\n").trim();
  } catch {
    throw new DocumentFault("is a broken Word document", "Open it in a word processor and save it again.");
  }
}

/** What the ZIP's directory says that its entries unpack to, so that a small file cannot fill the memory. */
function unpackedSize(zip: Buffer): number {
  let total = 0;
  for (let at = zip.indexOf("PK\x01\x02", 0, "latin1"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 46, "latin1")) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL_ENTRY) continue;
    total += zip.readUInt32LE(at + 24);
  }
  return total;
}
