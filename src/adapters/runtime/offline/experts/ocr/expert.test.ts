import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import ocr from "./expert.ts";
import { linesToText } from "./lines-to-text.ts";
import type { OcrWord } from "./ocr-lines.ts";

const examples = path.resolve(import.meta.dirname, "../../../../../../examples");
const photos = path.resolve(examples, "../../shared/fixtures/photos");
const LINE = /^INVOICE NO: 18301\/102\/T0305$/m;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ocr-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(picture: Sharp | string, parameters: Record<string, string> = {}): Promise<string> {
  const file = typeof picture === "string" ? picture : path.join(folder, "case.png");
  if (typeof picture !== "string") await picture.png().toFile(file);
  const [output] = await ocr.run(
    {
      task: "image-to-text",
      inputs: { image: { type: "image", path: file, mediaType: "image/png", name: "case.png" } },
      parameters,
      language: "en",
    },
    { outputFolder: folder, onProgress: () => undefined },
  );
  return output?.type === "text" ? output.text : "";
}

const invoice = () => sharp(path.join(examples, "invoice.png"));
const settle = async (picture: Sharp) => sharp(await picture.png().toBuffer());

const word = (text: string, left: number, width: number): OcrWord => ({
  text,
  left,
  width,
  top: 0,
  height: 30,
  confidence: 95,
});

function shadow(width: number, height: number): Buffer {
  return Buffer.from(`<svg width="${width}" height="${height}"><defs><linearGradient id="g" x2="1" y2="0.6">
    <stop offset="0.4" stop-opacity="0"/><stop offset="0.55" stop-opacity="0.6"/><stop offset="1" stop-opacity="0.7"/>
    </linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`);
}

/** A slanted shadow with sharp edges. */
function band(width: number, height: number): Buffer {
  return Buffer.from(`<svg width="${width}" height="${height}">
    <path d="M ${width * 0.1} 0 H ${width * 0.6} L ${width * 0.45} ${height} H 0 Z" fill-opacity="0.55"/></svg>`);
}

function stripe(width: number, height: number, colour: string, opacity: number): Buffer {
  return Buffer.from(`<svg width="${width}" height="${height}">
    <rect y="205" width="${width}" height="70" fill="${colour}" fill-opacity="${opacity}"/></svg>`);
}

async function withSpecks(picture: Sharp, share: number): Promise<Sharp> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let seed = 3;
  for (let index = 0; index < data.length; index += info.channels) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const chance = seed / 0x7fffffff;
    if (chance < share) data.fill(chance < share / 2 ? 0 : 255, index, index + info.channels);
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function withNoise(picture: Sharp, strength: number): Promise<Sharp> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let seed = 1;
  for (let index = 0; index < data.length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    data[index] = Math.max(0, Math.min(255, (data[index] ?? 0) + (seed / 0x7fffffff - 0.5) * strength));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

describe("OCR of the invoice is exact", () => {
  it.each<[string, () => Sharp | Promise<Sharp>]>([
    ["as it is", invoice],
    ["with noise", () => withNoise(invoice(), 120)],
    ["turned by 5°", () => invoice().rotate(5, { background: "#888" })],
    ["turned by −5°", () => invoice().rotate(-5, { background: "#fff" })],
    ["turned by 12°", () => invoice().rotate(12, { background: "#445" })],
    ["turned by 90°", () => invoice().rotate(90)],
    ["upside down", () => invoice().rotate(180)],
    ["turned by 270°", () => invoice().rotate(270)],
    ["at half size", () => invoice().resize(380)],
    ["with a shadow across it", () => invoice().composite([{ input: shadow(760, 640) }])],
    ["with the sharp shadow of an arm across it", () => invoice().composite([{ input: band(760, 640) }])],
    [
      "with a sharp shadow, grainy",
      async () => withNoise(await settle(invoice().composite([{ input: band(760, 640) }])), 60),
    ],
    ["on a grey band", () => invoice().composite([{ input: stripe(760, 640, "#000", 0.35) }])],
    ["with specks", () => withSpecks(invoice(), 0.05)],
    ["turned by 30°", () => invoice().rotate(30, { background: "#fff" })],
    [
      "with a shadow and turned",
      async () => (await settle(invoice().composite([{ input: shadow(760, 640) }]))).rotate(-4, { background: "#654" }),
    ],
    ["at low contrast", () => invoice().linear(0.3, 120)],
    ["white on black", () => invoice().negate({ alpha: false })],
    ["out of focus", () => invoice().blur(1.5)],
    [
      "with an EXIF orientation",
      async () => sharp(await invoice().rotate(270).jpeg().withMetadata({ orientation: 6 }).toBuffer()),
    ],
  ])("%s", async (_name, picture) => {
    expect(await read(await picture())).toMatch(LINE);
  });
});

describe("OCR", () => {
  it("reads a page of prose, paragraphs kept", async () => {
    const text = await read(path.join(examples, "page.png"));
    expect(text).toContain("The lighthouse keeper wrote one line every evening.\nHe noted the wind");
    expect(text.split("\n\n")).toHaveLength(4);
  });

  it("reads a Chinese notice without being told the language, and puts no spaces between ideographs", async () => {
    const text = await read(path.join(examples, "notice-zh.png"));
    expect(text).toContain("图书馆将于星期六上午闭馆半天");
    expect(text).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
  });

  it("keeps what follows a Chinese colon close, as it is typed", async () => {
    const lines = linesToText([{ words: [word("\u65f6\u95f4", 0, 60), word(":", 62, 4), word("14:30", 76, 60)] }]);
    expect(lines).toBe("\u65f6\u95f4\uff1a14:30");
  });

  it("says so when there is no text", async () => {
    const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: "#9ab" } });
    await expect(read(plain)).rejects.toMatchObject({ code: "expert-no-result" });
  });

  it.skipIf(!existsSync(photos))("sees no text in photos of animals (skipped without the shared photos)", async () => {
    for (const name of ["a.jpg", "c.jpg"]) {
      await expect(read(path.join(photos, name))).rejects.toMatchObject({ code: "expert-no-result" });
    }
  });

  it("reads white letters on nothing", async () => {
    const { data, info } = await invoice()
      .negate({ alpha: false })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const letters = Buffer.from(Array.from(data, (ink) => [255, 255, 255, ink > 180 ? 255 : 0]).flat());
    const picture = sharp(letters, { raw: { width: info.width, height: info.height, channels: 4 } });
    expect(await read(picture)).toMatch(LINE);
  });

  it("names the file that is no picture", async () => {
    await expect(read(path.join(examples, "plan.json"))).rejects.toMatchObject({ code: "invalid-input", final: true });
  });
});
