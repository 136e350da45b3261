import sharp, { type Sharp } from "sharp";
import type { GreyPicture } from "./picture.ts";

const LONGEST = 2_600;
const SHORTEST = 900;
/** The background is looked at on a picture this wide; finer than a shadow, coarser than a letter. */
const BACKGROUND_WIDTH = 64;
const PAPER = 235;

/** Upright by its EXIF entry, on white where it is transparent, grey, and of a size that the recogniser reads well. */
export async function loadGrey(file: string, maxPixels: number): Promise<GreyPicture> {
  const picture = sharp(file, { limitInputPixels: maxPixels, failOn: "error" });
  const { width = 0, height = 0 } = await picture.metadata();
  const longest = Math.max(width, height);
  const scale = longest > LONGEST ? LONGEST / longest : longest < SHORTEST ? Math.min(3, SHORTEST / longest) : 1;
  const prepared = picture.autoOrient().flatten({ background: "#fff" }).toColourspace("b-w").greyscale();
  const sized =
    scale === 1
      ? prepared
      : prepared.resize({
          width: Math.round(longest * scale),
          height: Math.round(longest * scale),
          fit: "inside",
          kernel: "cubic",
        });
  return await toGrey(sized);
}

export async function resizeGrey(picture: GreyPicture, scale: number): Promise<GreyPicture> {
  const width = Math.round(picture.width * scale);
  return await toGrey(fromGrey(picture).resize({ width, kernel: "cubic" }));
}

export async function rotateGrey(picture: GreyPicture, degrees: number): Promise<GreyPicture> {
  return degrees === 0 ? picture : await toGrey(fromGrey(picture).rotate(degrees, { background: "#fff" }));
}

export async function denoiseGrey(picture: GreyPicture): Promise<GreyPicture> {
  return await toGrey(fromGrey(picture).median(3));
}

export function invertGrey(picture: GreyPicture): GreyPicture {
  const data = Buffer.from(picture.data);
  for (let index = 0; index < data.length; index += 1) data[index] = 255 - (data[index] ?? 0);
  return { ...picture, data };
}

/**
 * Takes light and shadow out: each pixel against the paper around it. The paper is the bright part of a coarse picture:
 * a maximum filter widens it over the letters, a blur smooths it.
 */
export async function flattenLight(picture: GreyPicture): Promise<GreyPicture> {
  const width = Math.min(BACKGROUND_WIDTH, picture.width);
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const coarse = await toGrey(fromGrey(picture).resize({ width, height, fit: "fill", kernel: "cubic" }));
  const paper = brighten(coarse, 2);
  const background = await toGrey(
    fromGrey(paper).blur(1.5).resize({ width: picture.width, height: picture.height, fit: "fill", kernel: "cubic" }),
  );
  const data = Buffer.allocUnsafe(picture.data.length);
  for (let index = 0; index < data.length; index += 1) {
    const paperHere = Math.max(24, background.data[index] ?? 255);
    data[index] = Math.min(255, ((picture.data[index] ?? 0) / paperHere) * PAPER + 255 - PAPER);
  }
  return stretch({ ...picture, data });
}

/** Each pixel becomes the brightest within `radius`. */
function brighten({ data, width, height }: GreyPicture, radius: number): GreyPicture {
  const result = Buffer.alloc(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let most = 0;
      for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v += 1) {
        for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u += 1) {
          most = Math.max(most, data[v * width + u] ?? 0);
        }
      }
      result[y * width + x] = most;
    }
  }
  return { data: result, width, height };
}

/** Spreads the middle 98% of the values over the whole range. */
function stretch(picture: GreyPicture): GreyPicture {
  const counts = new Uint32Array(256);
  for (const value of picture.data) counts[value] = (counts[value] ?? 0) + 1;
  const low = quantile(counts, picture.data.length * 0.005);
  const high = quantile(counts, picture.data.length * 0.9);
  if (high - low < 16) return picture;
  const data = Buffer.allocUnsafe(picture.data.length);
  for (let index = 0; index < data.length; index += 1) {
    data[index] = Math.max(0, Math.min(255, (((picture.data[index] ?? 0) - low) * 255) / (high - low)));
  }
  return { ...picture, data };
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value += 1) {
    sum += counts[value] ?? 0;
    if (sum >= rank) return value;
  }
  return 255;
}

export function meanOf({ data }: GreyPicture): number {
  let sum = 0;
  for (const value of data) sum += value;
  return sum / data.length;
}

function fromGrey({ data, width, height }: GreyPicture): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } });
}

async function toGrey(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture
    .toColourspace("b-w")
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
