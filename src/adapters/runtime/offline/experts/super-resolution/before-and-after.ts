import { drawText } from "../../draw-text.ts";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";

const LONGEST = 480;
const GAP = 6;

/** The middle of the picture before (enlarged plainly) and after, side by side. */
export async function drawBeforeAndAfter(before: Pixels, after: Pixels, target: string): Promise<void> {
  const width = Math.min(LONGEST, after.width);
  const height = Math.min(LONGEST, after.height);
  const part = {
    left: Math.floor((after.width - width) / 2),
    top: Math.floor((after.height - height) / 2),
    width,
    height,
  };
  const plain = await fromPixels(before)
    .resize({ width: after.width, height: after.height, fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer();
  const left = await fromPixels({ ...after, data: plain })
    .extract(part)
    .png()
    .toBuffer();
  const right = await fromPixels(after).extract(part).png().toBuffer();
  const sheet = Buffer.alloc((width * 2 + GAP) * height * 3, 255);
  await fromPixels({ data: sheet, width: width * 2 + GAP, height })
    .composite([
      { input: left, left: 0, top: 0 },
      { input: right, left: width + GAP, top: 0 },
      { input: label("before", height), left: 0, top: 0 },
      { input: label("after", height), left: width + GAP, top: 0 },
    ])
    .png()
    .toFile(target);
}

function label(word: string, height: number): Buffer {
  const size = Math.max(4, Math.min(14, height / 20));
  const text = drawText(word, size, "#fff");
  const box = { width: Math.ceil(text.width + size * 1.6), height: Math.ceil(size * 2) };
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}"><rect width="100%" height="100%" fill="#000" fill-opacity=".6"/><g transform="translate(${size * 0.8} ${size / 2})">${text.svg}</g></svg>`,
  );
}
