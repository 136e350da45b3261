import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDocx } from "../../../../../testing/fixtures/make-docx.ts";
import { makePdf } from "../../../../../testing/fixtures/make-pdf.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import documentAnswers from "../document-answers/expert.ts";
import expert from "./expert.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "documents-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A picture of lines of text, as a scanner makes it. */
async function scan(lines: readonly string[]): Promise<Buffer> {
  const rows = lines
    .map((line, index) => `<text x="90" y="${150 + index * 70}" font-size="40">${line}</text>`)
    .join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400" font-family="DejaVu Sans, sans-serif"><rect width="100%" height="100%" fill="#fff"/>${rows}</svg>`;
  return await sharp(Buffer.from(svg)).flatten({ background: "#fff" }).jpeg({ quality: 90 }).toBuffer();
}

async function run(
  which: Expert,
  input: { readonly content: Buffer | string; readonly mediaType: string },
  text?: string,
): Promise<readonly ExpertValue[]> {
  const file = path.join(folder, `file-${Math.random()}`);
  await writeFile(file, input.content);
  const type = input.mediaType.startsWith("image/") ? "image" : "document";
  const inputs = { image: { type, path: file, mediaType: input.mediaType, name: "given" } } as const;
  return await which.run(
    {
      task: text === undefined ? "image-to-text" : "document-question-answering",
      inputs: text === undefined ? inputs : { ...inputs, text: { type: "text", text } },
      parameters: {},
      language: "en",
    },
    { outputFolder: folder, onProgress() {} },
  );
}

describe("reading documents", () => {
  it("takes the text of a page where it has it, and reads it off the picture where not", async () => {
    const jpeg = await scan(["Boat hire closes", "at half past six"]);
    const content = makePdf([{ lines: ["Price list"] }, { jpeg, width: 1000, height: 1400 }, { lines: ["Thank you"] }]);
    expect(textOf(await run(expert, { content, mediaType: "application/pdf" }))).toBe(
      "[page 1]\nPrice list\n\n[page 2]\nBoat hire closes\nat half past six\n\n[page 3]\nThank you",
    );
  });

  it("reads all pages of a TIFF", async () => {
    const [first, second] = await Promise.all([scan(["First page here"]), scan(["Second page here"])]);
    const content = await sharp([first, second], { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(textOf(await run(expert, { content, mediaType: "image/tiff" }))).toBe(
      "[page 1]\nFirst page here\n\n[page 2]\nSecond page here",
    );
  });

  it("reads a Word document", async () => {
    const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    expect(textOf(await run(expert, { content: makeDocx(["Minutes", "Ada paints."]), mediaType }))).toBe(
      "Minutes\n\nAda paints.",
    );
  });

  it("says so where a document is broken, or has no text on any page", async () => {
    await expect(run(expert, { content: "%PDF-1.5 cut", mediaType: "application/pdf" })).rejects.toMatchObject({
      code: "invalid-input",
      message: "given is a broken PDF",
      final: true,
    });
    await expect(
      run(expert, { content: makePdf([{ lines: [] }]), mediaType: "application/pdf" }),
    ).rejects.toMatchObject({ code: "expert-no-result" });
  });
});

describe("questions about documents", () => {
  it("are answered from a PDF, with the page", async () => {
    const content = makePdf([
      { lines: ["Northside Boat Hire", "Opening hours and prices"] },
      { lines: ["Rowing boat: 18 EUR", "Deposit: 40 EUR", "Phone: 0151 555 0199"] },
    ]);
    const outputs = await run(documentAnswers, { content, mediaType: "application/pdf" }, "How much is the deposit?");
    expect(textOf(outputs)).toBe("40 EUR");
    expect(jsonOf(outputs)).toMatchObject({ answer: "40 EUR", page: 2 });
  });

  it("are answered from a picture", async () => {
    const content = await scan(["Northside Boat Hire", "Invoice number: 7731", "Total due: 58.00 EUR"]);
    const outputs = await run(documentAnswers, { content, mediaType: "image/jpeg" }, "What is the invoice number?");
    expect(textOf(outputs)).toBe("7731");
  });
});
