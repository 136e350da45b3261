import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDocx, makeZip } from "../../testing/fixtures/make-docx.ts";
import { makePdf } from "../../testing/fixtures/make-pdf.ts";
import { openPdf } from "./open-pdf.ts";
import { joinPages } from "./read-document.ts";
import { readDocumentApart } from "./read-document-apart.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "documents-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(mediaType: string, content: string | Buffer) {
  const file = path.join(folder, `file-${Math.random()}`);
  await writeFile(file, content);
  return await readDocumentApart({ file, mediaType });
}
const textOf = async (mediaType: string, content: string | Buffer) => joinPages(await read(mediaType, content));

describe("the text of a document", () => {
  it("of a PDF, with the numbers of its pages", async () => {
    const pdf = makePdf([{ lines: ["Boat hire", "Two hours: 18 euros"] }, { lines: ["Life jackets are free."] }]);
    expect(await textOf("application/pdf", pdf)).toBe(
      "[page 1]\nBoat hire\nTwo hours: 18 euros\n\n[page 2]\nLife jackets are free.",
    );
  });

  it("of a PDF in Chinese", async () => {
    expect(await textOf("application/pdf", makePdf([{ lines: ["游船出租，两小时十八元。"] }]))).toBe(
      "游船出租，两小时十八元。",
    );
  });

  it("keeps the numbers right around a page that is a picture", async () => {
    const jpeg = await sharp({ create: { width: 60, height: 80, channels: 3, background: "#eee" } })
      .jpeg()
      .toBuffer();
    const pdf = makePdf([{ lines: ["First"] }, { jpeg, width: 60, height: 80 }, { lines: ["Third"] }]);
    const document = await read("application/pdf", pdf);
    expect(document.pages).toEqual(["First", "", "Third"]);
    expect(joinPages(document)).toBe("[page 1]\nFirst\n\n[page 3]\nThird");
  });

  it("of a Word document, also in Chinese", async () => {
    const docx = makeDocx(["Minutes of the meeting", "Ada & Ben will paint the <shed>.", "下次会议在五月。"]);
    expect(await textOf(DOCX, docx)).toBe(
      "Minutes of the meeting\n\nAda & Ben will paint the <shed>.\n\n下次会议在五月。",
    );
  });

  it("of a web page, without scripts, styles and menus", async () => {
    const html = `<!doctype html><html><head><title>T</title><style>p{color:red}</style><script>alert("x")</script></head>
      <body><nav><a href="/">Home</a></nav><h1>Soup of the day</h1><p>Leek &amp; potato, <b>4&nbsp;euros</b>.</p>
      <table><tr><th>Day</th><th>Soup</th></tr><tr><td>Monday</td><td>Leek</td></tr></table></body></html>`;
    const text = await textOf("text/html", html);
    expect(text).toMatch(/Soup of the day\s+Leek & potato, 4\s?euros\./);
    expect(text).toMatch(/Monday\s+Leek/);
    expect(text).not.toMatch(/alert|color|Home/);
  });

  it("of RTF: accents, Unicode, tables of fonts left out", async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator X;}\f0\fs24 Caf\'e9 \b open\b0\par {\u20320?\u22909?} \emdash  bye\line end}`;
    expect(await textOf("application/rtf", rtf)).toBe("Café open\n你好 — bye\nend");
  });
});

describe("a broken document says what is wrong", () => {
  it.each([
    ["a PDF that is cut off at once", "application/pdf", "%PDF-1.7\n1 0 obj", /broken PDF/],
    ["a ZIP that is no Word document", DOCX, makeZip({ "a.txt": "hello" }), /broken Word document/],
    ["noise", DOCX, Buffer.from("PK\x03\x04 and then nothing"), /broken Word document/],
  ])("%s", async (_name, mediaType, content, message) => {
    await expect(read(mediaType, content)).rejects.toThrow(message);
  });

  it("a bomb is refused before it is unpacked", async () => {
    const bomb = makeZip({ "word/document.xml": Buffer.alloc(310_000_000, 32) });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(read(DOCX, bomb)).rejects.toThrow(/more than 300 MB/);
  });

  it("is given up after a while, and when the caller wants no more", async () => {
    const file = path.join(folder, "slow.pdf");
    await writeFile(file, makePdf([{ lines: ["x"] }]));
    const request = { file, mediaType: "application/pdf" };
    await expect(readDocumentApart(request, { timeoutMs: 1 })).rejects.toThrow(/longer than/);
    await expect(readDocumentApart(request, { signal: AbortSignal.abort(new Error("no more")) })).rejects.toThrow(
      "no more",
    );
  });
});

describe("pages as pictures", () => {
  it("are drawn as they look, upright", async () => {
    const pdf = await openPdf(makePdf([{ lines: ["MMMMMMMM"] }, { lines: ["MMMM"], rotate: 90 }]));
    const upright = await pdf.render(1, { dotsPerInch: 72 });
    const turned = await pdf.render(2, { dotsPerInch: 72 });
    pdf.close();
    expect([upright.width, upright.height]).toEqual([595, 842]);
    expect([turned.width, turned.height]).toEqual([842, 595]);
    expect(upright.data.some((value) => value < 100)).toBe(true);
  });
});
