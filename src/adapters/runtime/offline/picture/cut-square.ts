import { fromPixels, type Pixels } from "./picture-input.ts";

/** A square part of a picture; it may reach out of it. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** A square of the picture at `size` pixels, black where it reaches out of the picture. */
export async function cutSquare(pixels: Pixels, { left, top, side }: Square, size: number): Promise<Buffer> {
  const from = { x: clamp(left, pixels.width - 1), y: clamp(top, pixels.height - 1) };
  const to = { x: clamp(left + side, pixels.width), y: clamp(top + side, pixels.height) };
  const part = { left: from.x, top: from.y, width: Math.max(1, to.x - from.x), height: Math.max(1, to.y - from.y) };
  const scale = size / side;
  const width = Math.max(1, Math.min(size, Math.round(part.width * scale)));
  const height = Math.max(1, Math.min(size, Math.round(part.height * scale)));
  const padLeft = Math.max(0, Math.min(size - width, Math.round((from.x - left) * scale)));
  const padTop = Math.max(0, Math.min(size - height, Math.round((from.y - top) * scale)));
  return await fromPixels(pixels)
    .extract(part)
    .resize({ width, height, fit: "fill" })
    .extend({
      left: padLeft,
      top: padTop,
      right: size - width - padLeft,
      bottom: size - height - padTop,
      background: "#000",
    })
    .raw()
    .toBuffer();
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
