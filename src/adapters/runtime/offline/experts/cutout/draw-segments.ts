import sharp from "sharp";
import { drawBoxes } from "../../draw-boxes.ts";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";
import type { Detection } from "../object-detection/detect-objects.ts";
import type { Mask } from "./mask.ts";

export interface Segment {
  readonly object: Detection;
  readonly mask: Mask;
}

const COLOURS: readonly (readonly [number, number, number])[] = [
  [255, 59, 92],
  [0, 179, 255],
  [33, 196, 93],
  [255, 149, 0],
  [168, 85, 247],
  [245, 208, 0],
  [20, 216, 196],
  [255, 106, 213],
];
const SHADE = 0.55;

/** Colours each thing in the picture, with its name; things of one kind differ in colour. */
export async function drawSegments(pixels: Pixels, segments: readonly Segment[], target: string): Promise<void> {
  const layers = await Promise.all(
    segments.map(async ({ mask }, index) => ({
      input: await colour(mask, COLOURS[index % COLOURS.length] ?? [255, 59, 92]),
      left: mask.left,
      top: mask.top,
    })),
  );
  const shaded = await fromPixels(pixels).composite(layers).png().toBuffer();
  await drawBoxes(
    shaded,
    segments.map(({ object }) => object),
    target,
    pixels,
  );
}

async function colour({ data, width, height }: Mask, [red, green, blue]: readonly [number, number, number]) {
  const rgba = Buffer.alloc(data.length * 4);
  for (const [index, value] of data.entries()) {
    rgba.set([red, green, blue, Math.round(value * SHADE)], index * 4);
  }
  return await sharp(rgba, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
