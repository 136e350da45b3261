import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import { enlarge } from "./enlarge.ts";
import superResolution from "./expert.ts";

const photos = path.resolve(import.meta.dirname, "../../../../../../../shared/fixtures/photos");
const page = path.resolve(import.meta.dirname, "../../../../../../examples/page.png");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "super-resolution-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function cut(file: string, left: number, top: number, side: number): Promise<Pixels> {
  const part = sharp(file).removeAlpha().toColourspace("srgb").extract({ left, top, width: side, height: side });
  return { data: await part.raw().toBuffer(), width: side, height: side };
}

async function halve(picture: Pixels): Promise<Pixels> {
  const width = picture.width / 2;
  return { data: await fromPixels(picture).resize(width, width).raw().toBuffer(), width, height: width };
}

/** Likeness in dB (PSNR). */
function likeness(one: Uint8Array, two: Uint8Array): number {
  const sum = one.reduce((total, value, index) => total + (value - (two[index] ?? 0)) ** 2, 0);
  return 10 * Math.log10(255 ** 2 / (sum / one.length));
}

describe("enlarging", () => {
  it.skipIf(!existsSync(photos)).each([
    ["c.jpg", 300, 80],
    ["f.jpg", 380, 90],
    ["a.jpg", 480, 80],
  ])("brings back more of %s than plain interpolation (needs the shared photos)", async (file, left, top) => {
    const original = await cut(path.join(photos, file), left, top, 128);
    const small = await halve(original);
    const plain = await fromPixels(small).resize(128, 128, { kernel: "lanczos3" }).raw().toBuffer();
    const result = await enlarge(small, 2, () => undefined);
    expect(likeness(result.data, original.data)).toBeGreaterThan(likeness(plain, original.data) + 0.8);
  });

  it("leaves no seam between the parts that a picture is worked on in", async () => {
    const whole = await cut(page, 40, 40, 160);
    const width = 96;
    const right = await fromPixels(whole).extract({ left: 64, top: 0, width, height: width }).raw().toBuffer();
    const all = await enlarge(whole, 2, () => undefined);
    const part = await enlarge({ data: right, width, height: width }, 2, () => undefined);
    for (let x = 240; x < 272; x += 1) {
      const one = all.data[(100 * all.width + x) * 3] ?? 0;
      const two = part.data[(100 * part.width + x - 128) * 3] ?? 0;
      expect(Math.abs(one - two)).toBeLessThanOrEqual(2);
    }
  });
});

describe("the super-resolution expert", () => {
  async function small(): Promise<string> {
    const file = path.join(folder, "small.png");
    await fromPixels(await cut(page, 60, 60, 80)).toFile(file);
    return file;
  }

  it.each<[string, Record<string, number>, number]>([
    ["make it bigger", {}, 320],
    ["", { scale: 3 }, 240],
    ["upscale it 2x and sharpen it", {}, 160],
    ["放大两倍", {}, 160],
    ["improve the quality", { scale: 1.5 }, 120],
  ])("does “%s” %j", async (text, parameters, side) => {
    const outputs = await runOnFile(superResolution, "image-to-image", { image: await small() }, { text, parameters });
    expect(await sharp(fileOf(outputs, "image")).metadata()).toMatchObject({
      width: side,
      height: side,
      format: "png",
    });
    expect(outputs).toHaveLength(2);
  });

  it.each(["turn it into an oil painting", "rotate it by 90 degrees", "make it 40 times bigger", "变成油画风格"])(
    "refuses “%s”, so that another expert can try",
    async (text) => {
      const run = runOnFile(superResolution, "image-to-image", { image: await small() }, { text });
      await expect(run).rejects.toMatchObject({ code: "unsupported-question", final: false });
    },
  );

  it("refuses a picture that would take too long, at once", async () => {
    const file = path.join(folder, "large.png");
    await sharp({ create: { width: 3_000, height: 2_000, channels: 3, background: "#abc" } }).toFile(file);
    const run = runOnFile(superResolution, "image-to-image", { image: file });
    await expect(run).rejects.toMatchObject({ code: "unsupported-input", final: false });
  });
});
