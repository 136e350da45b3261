import sharp, { type Sharp } from "sharp";
import { close, open } from "./morphology.ts";
import type { GreyPicture } from "./picture.ts";

const LONGEST = 2_600;
const SHORTEST = 900;
const TURNED_SIDE = 1_600;
/** So far from all its neighbours is a speck. */
const SPECK = 40;
const DARK_PICTURE = 100;
const DARK_GROUND = 160;
const DIFFERENT = 40;
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
  const { width = 0, height = 0, hasAlpha } = await picture.metadata();
  const longest = Math.max(width, height);
  const scale = longest > LONGEST ? LONGEST / longest : longest < SHORTEST ? Math.min(3, SHORTEST / longest) : 1;
  const background = hasAlpha && (await isLight(picture)) ? "#000" : "#fff";
  const prepared = picture.autoOrient().flatten({ background }).toColourspace("b-w").greyscale();
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

/** Whether the ink of a transparent picture is so light that it would not show on white. */
async function isLight(picture: Sharp): Promise<boolean> {
  const { channels } = await sharp(await picture.clone().flatten({ background: "#fff" }).png().toBuffer()).stats();
  return channels.every(({ min }) => min > 200);
}

export async function resizeGrey(picture: GreyPicture, scale: number): Promise<GreyPicture> {
  const width = Math.round(picture.width * scale);
  return await toGrey(fromGrey(picture).resize({ width, kernel: "cubic" }));
}

export async function rotateGrey(picture: GreyPicture, degrees: number): Promise<GreyPicture> {
  if (degrees === 0) return picture;
  if (degrees % 90 === 0) return await toGrey(fromGrey(picture).rotate(degrees));
  // Turning blurs a little; a small picture is turned into a larger one.
  const scale = Math.max(1, Math.min(2, TURNED_SIDE / Math.max(picture.width, picture.height)));
  const radians = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(radians) * scale, Math.cos(radians) * scale];
  const turned = fromGrey(picture).affine([cosine, -sine, sine, cosine], {
    background: "#fff",
    interpolator: "bicubic",
  });
  return await toGrey(turned);
}

/** Without grain and specks, where there are any to speak of; small letters would suffer from it. */
export async function reduceNoise(picture: GreyPicture): Promise<GreyPicture> {
  const { grain, specks } = await estimateNoise(picture);
  if (specks >= 0.01) return await toGrey(fromGrey(picture).median(5));
  if (grain < 3 && specks < 0.001) return picture;
  return await toGrey(fromGrey(picture).median(3).blur(0.8));
}

/** `grain`: the usual distance of a pixel from the middle of its neighbours. `specks`: the part that none of them is like. */
async function estimateNoise(picture: GreyPicture): Promise<{ readonly grain: number; readonly specks: number }> {
  const { data: middles } = await toGrey(fromGrey(picture).median(3));
  const { data, width, height } = picture;
  const distances = new Uint32Array(256);
  let specks = 0;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const here = y * width + x;
      const value = data[here] ?? 0;
      const distance = Math.abs(value - (middles[here] ?? 0));
      distances[distance] = (distances[distance] ?? 0) + 1;
      count += 1;
      if (distance <= SPECK) continue;
      let nearest = 255;
      for (const row of [-width, 0, width]) {
        for (const column of [-1, 0, 1]) {
          if (row !== 0 || column !== 0)
            nearest = Math.min(nearest, Math.abs(value - (data[here + row + column] ?? 0)));
        }
      }
      if (nearest > SPECK) specks += 1;
    }
  }
  return { grain: quantile(distances, count / 2), specks: specks / Math.max(1, count) };
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
  const coarse = await toGrey(
    fromGrey(picture)
      .median(3)
      .resize({ width: Math.ceil(picture.width * scale) }),
  );
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

/** Whether light letters may stand on dark ground: what differs from the usual grey is brighter than it. */
export function seemsLightOnDark({ data }: GreyPicture): boolean {
  const counts = new Uint32Array(256);
  let sum = 0;
  for (const value of data) {
    counts[value] = (counts[value] ?? 0) + 1;
    sum += value;
  }
  if (sum / data.length < DARK_PICTURE) return true;
  const ground = quantile(counts, data.length / 2);
  let brighter = 0;
  let darker = 0;
  counts.forEach((count, value) => {
    if (value > ground + DIFFERENT) brighter += count;
    if (value < ground - DIFFERENT) darker += count;
  });
  return ground < DARK_GROUND && brighter > 3 * darker && brighter < data.length * 0.35;
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
