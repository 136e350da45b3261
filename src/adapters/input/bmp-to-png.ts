import { readFile } from "node:fs/promises";
import { InputError } from "../../domain/errors.ts";
import type { InspectedFile } from "./inspect-file.ts";

interface BmpLayout {
  readonly width: number;
  readonly height: number;
  readonly topDown: boolean;
  readonly bits: number;
  readonly dataStart: number;
  /** Where the colours are that pixels of up to 8 bits point to, and how many bytes each takes. */
  readonly palette: { readonly start: number; readonly step: number };
  /** Bits of red, green and blue within a pixel of 16 or 32 bits. */
  readonly masks: readonly number[];
}

const UNCOMPRESSED = 0;
const BIT_FIELDS = 3;
const DEFAULT_MASKS: Readonly<Record<number, readonly number[]>> = {
  16: [0x7c00, 0x03e0, 0x001f],
  32: [0xff0000, 0x00ff00, 0x0000ff],
};

/** A Windows bitmap as PNG: decoders of the experts do not know the former. The caller has checked size and length. */
export async function bmpToPng(file: InspectedFile): Promise<Uint8Array> {
  const { width, height, pixels } = decode(await readFile(file.path), file.name);
  const { default: sharp } = await import("sharp");
  return await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

function decode(bytes: Buffer, name: string) {
  try {
    const layout = readLayout(bytes, name);
    return { ...layout, pixels: readPixels(bytes, layout) };
  } catch (error) {
    // A header that points behind the end of the file.
    if (!(error instanceof RangeError)) throw error;
    throw new InputError("invalid-input", `"${name}" is broken: its header makes no sense.`, { cause: error });
  }
}

function readLayout(bytes: Buffer, name: string): BmpLayout {
  const headerSize = bytes.readUInt32LE(14);
  const dataStart = bytes.readUInt32LE(10);
  const isOld = headerSize === 12;
  const bits = isOld ? bytes.readUInt16LE(24) : bytes.readUInt16LE(28);
  const compression = isOld ? UNCOMPRESSED : bytes.readUInt32LE(30);
  const isKnown = [1, 4, 8, 16, 24, 32].includes(bits) && [UNCOMPRESSED, BIT_FIELDS].includes(compression);
  if (!isKnown) {
    throw new InputError("unsupported-input", `"${name}" is a BMP picture of a rare kind that cannot be read here.`, {
      hint: "Save it as PNG or JPEG.",
    });
  }
  const height = isOld ? bytes.readUInt16LE(20) : bytes.readInt32LE(22);
  const fields = compression === BIT_FIELDS ? [54, 58, 62].map((at) => bytes.readUInt32LE(at)) : undefined;
  return {
    width: isOld ? bytes.readUInt16LE(18) : bytes.readInt32LE(18),
    height: Math.abs(height),
    topDown: height < 0,
    bits,
    dataStart,
    palette: { start: 14 + headerSize, step: isOld ? 3 : 4 },
    masks: fields ?? DEFAULT_MASKS[bits] ?? [],
  };
}

function readPixels(bytes: Buffer, layout: BmpLayout): Buffer {
  const { width, height, bits, dataStart } = layout;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const pixels = Buffer.alloc(width * height * 3);
  const readPixel = pixelReader(bytes, layout);
  for (let y = 0; y < height; y += 1) {
    const row = dataStart + stride * (layout.topDown ? y : height - 1 - y);
    for (let x = 0; x < width; x += 1) readPixel(row, x, pixels, (y * width + x) * 3);
  }
  return pixels;
}

/** How one pixel of a row becomes red, green and blue at a place of the target. */
function pixelReader(bytes: Buffer, { bits, palette, masks }: BmpLayout) {
  if (bits <= 8) {
    return (row: number, x: number, target: Buffer, at: number) => {
      const byte = bytes[row + ((x * bits) >> 3)] ?? 0;
      const index = (byte >> (8 - bits - ((x * bits) & 7))) & ((1 << bits) - 1);
      const colour = palette.start + index * palette.step;
      for (let channel = 0; channel < 3; channel += 1) target[at + channel] = bytes[colour + 2 - channel] ?? 0;
    };
  }
  if (bits === 24) {
    return (row: number, x: number, target: Buffer, at: number) => {
      for (let channel = 0; channel < 3; channel += 1) target[at + channel] = bytes[row + x * 3 + 2 - channel] ?? 0;
    };
  }
  const channels = masks.map((mask) => {
    const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
    return { mask, shift, most: mask >>> shift };
  });
  const step = bits / 8;
  return (row: number, x: number, target: Buffer, at: number) => {
    const pixel = bytes.readUIntLE(row + x * step, step);
    for (const [channel, { mask, shift, most }] of channels.entries()) {
      target[at + channel] = most === 0 ? 0 : Math.round((((pixel & mask) >>> shift) * 255) / most);
    }
  };
}
