import sharp, { type Sharp } from "sharp";
import { close, open } from "./morphology.ts";
import type { GreyPicture } from "./picture.ts";

const LONGEST = 2_600;
const SHORTEST = 900;
/** The paper is looked for in a picture of this size at most. */
const PAPER_SIDE = 1_400;
/** Half of the widest stroke that counts as a letter's, as a part of the longest side. */
const STROKE = 0.025;
/** Below this all is black: dividing by less would only show noise. */
const DARKEST = 12;
/** So much brighter than the paper is a light letter on it, and not noise. */
const LIGHTER = 1.4;

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
 * Takes light and shadow out: each pixel against the paper around it, which may be white, in shadow, or a dark band with
 * light letters on it. Closing fills letters darker than the paper, opening then those that are lighter; both leave the
 * edges of a shadow where they are, however sharp.
 */
export async function flattenLight(picture: GreyPicture): Promise<GreyPicture> {
  const longest = Math.max(picture.width, picture.height);
  const scale = Math.min(1, PAPER_SIDE / longest);
  const coarse = await toGrey(fromGrey(picture).median(3).resize({ width: Math.ceil(picture.width * scale) }));
  const radius = Math.max(3, Math.round(longest * scale * STROKE));
  const paper = open(close(coarse, radius), radius);
  const { data: papers } = await toGrey(
    fromGrey(paper).blur(1).resize({ width: picture.width, height: picture.height, fit: "fill", kernel: "linear" }),
  );
  const data = Buffer.allocUnsafe(picture.data.length);
  for (let index = 0; index < data.length; index += 1) {
    const paperHere = Math.max(DARKEST, papers[index] ?? 255);
    const here = Math.max(DARKEST, picture.data[index] ?? 0);
    const light = here / paperHere;
    data[index] = light <= LIGHTER ? Math.min(255, light * 255) : (255 * LIGHTER) / light;
  }
  return stretch({ ...picture, data });
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
