import type { FileWindow } from "../../util/file-window.ts";

/** What is wrong with a picture file, in words that follow "is broken:". */
export class ImageFault extends Error {}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const CUT_OFF = "it is cut off, its end is missing";

/** Reads the size of a picture from its header, and checks what can be checked without decoding it. */
export const IMAGE_HEADERS: Readonly<Record<string, (window: FileWindow) => Promise<ImageSize>>> = {
  "image/png": readPng,
  "image/jpeg": readJpeg,
  "image/gif": readGif,
  "image/webp": readWebp,
  "image/bmp": readBmp,
};

/** Samples a pixel, by colour type of the header (PNG specification, 11.2.2). */
const PNG_SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Deflate never packs better than this. */
const BEST_DEFLATE = 1_032;

async function readPng(window: FileWindow): Promise<ImageSize> {
  const header = await window.read(8, 25);
  if (header.length < 25 || header.toString("latin1", 4, 8) !== "IHDR") throw new ImageFault("it has no PNG header");
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  const [depth, colour, interlaced] = [header.readUInt8(16), header.readUInt8(17), header.readUInt8(20)];
  const samples = PNG_SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw new ImageFault("its PNG header makes no sense");
  let packed = 0;
  let position = 8;
  while (true) {
    const chunk = await window.read(position, 8);
    if (chunk.length < 8) throw new ImageFault(CUT_OFF);
    const length = chunk.readUInt32BE(0);
    const type = chunk.toString("latin1", 4, 8);
    position += 12 + length;
    if (position > window.size) throw new ImageFault(CUT_OFF);
    if (type === "IDAT") packed += length;
    if (type === "IEND") break;
  }
  if (packed === 0) throw new ImageFault("there is no picture in it");
  const unpacked = interlaced === 0 ? (Math.ceil((width * depth * samples) / 8) + 1) * height : (width * height) / 8;
  if (unpacked > packed * BEST_DEFLATE) throw new ImageFault(liesAbout(width, height, packed));
  return { width, height };
}

async function readJpeg(window: FileWindow): Promise<ImageSize> {
  let size: ImageSize | undefined;
  let arithmetic = false;
  let position = 2;
  while (true) {
    const marker = await window.read(position, 10);
    if (marker.length < 4) throw new ImageFault(CUT_OFF);
    if (marker.readUInt8(0) !== 0xff) throw new ImageFault("its JPEG header is damaged");
    const code = marker.readUInt8(1);
    if (code === 0xff) {
      position += 1;
      continue;
    }
    const isFrame = code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
    if (isFrame && marker.length >= 9) {
      size = { width: marker.readUInt16BE(7), height: marker.readUInt16BE(5) };
      arithmetic = code > 0xc8;
    }
    if (code === 0xda) break;
    if (code === 0xd9) throw new ImageFault("there is no picture in it");
    position += 2 + marker.readUInt16BE(2);
    if (position >= window.size) throw new ImageFault(CUT_OFF);
  }
  if (size === undefined) throw new ImageFault("its header gives no size");
  const end = await findJpegEnd(window, position);
  if (end === undefined) throw new ImageFault(CUT_OFF);
  // A block of 8 × 8 pixels takes a bit at least, but for arithmetic coding.
  const { width, height } = size;
  if (!arithmetic && (width * height) / 512 > end - position) {
    throw new ImageFault(liesAbout(width, height, end - position));
  }
  return size;
}

/** The end mark (FF D9) cannot occur within the picture's data; behind it, cameras add things of their own. */
async function findJpegEnd(window: FileWindow, from: number): Promise<number | undefined> {
  const step = 60_000;
  for (let end = window.size; end > from; end -= step) {
    const start = Math.max(from, end - step);
    const piece = await window.read(start, end - start + 1);
    const found = piece.lastIndexOf("\xff\xd9", undefined, "latin1");
    if (found >= 0) return start + found;
  }
  return undefined;
}

async function readGif(window: FileWindow): Promise<ImageSize> {
  const header = await window.read(0, 13);
  if (header.length < 13) throw new ImageFault(CUT_OFF);
  const size = { width: header.readUInt16LE(6), height: header.readUInt16LE(8) };
  const tail = await window.read(Math.max(0, window.size - 64), 64);
  const last = [...tail].reverse().find((byte) => byte !== 0);
  if (last !== 0x3b) throw new ImageFault(CUT_OFF);
  return size;
}

async function readWebp(window: FileWindow): Promise<ImageSize> {
  const header = await window.read(0, 30);
  if (header.length < 30 || header.readUInt32LE(4) + 8 > window.size) throw new ImageFault(CUT_OFF);
  const kind = header.toString("latin1", 12, 16);
  if (kind === "VP8 ") return { width: header.readUInt16LE(26) & 0x3fff, height: header.readUInt16LE(28) & 0x3fff };
  if (kind === "VP8L") {
    const bits = header.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind === "VP8X") return { width: header.readUIntLE(24, 3) + 1, height: header.readUIntLE(27, 3) + 1 };
  throw new ImageFault("its WebP header is damaged");
}

async function readBmp(window: FileWindow): Promise<ImageSize> {
  const header = await window.read(0, 34);
  if (header.length < 34) throw new ImageFault(CUT_OFF);
  const isOld = header.readUInt32LE(14) === 12;
  const width = isOld ? header.readUInt16LE(18) : header.readInt32LE(18);
  const height = Math.abs(isOld ? header.readUInt16LE(20) : header.readInt32LE(22));
  const bits = isOld ? header.readUInt16LE(24) : header.readUInt16LE(28);
  const compressed = !isOld && ![0, 3].includes(header.readUInt32LE(30));
  const data = Math.ceil((width * bits) / 32) * 4 * height;
  if (!compressed && header.readUInt32LE(10) + data > window.size) throw new ImageFault(CUT_OFF);
  return { width, height };
}

function liesAbout(width: number, height: number, bytes: number): string {
  return `its header promises ${width} × ${height} pixels, for which its ${bytes} bytes of data cannot be enough`;
}
