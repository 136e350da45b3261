import sharp, { type Sharp } from "sharp";
import { ExpertError } from "../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../domain/plan.ts";
import type { ExpertJob } from "../expert.ts";

/** A picture among the inputs of a job. */
export interface PictureFile {
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
}

/** Red, green and blue, a byte each, row by row. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** One byte a pixel, row by row. */
export interface GreyPixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The picture that a job is about. */
export function pictureOf(job: ExpertJob): PictureFile {
  const input = job.inputs["image"] ?? job.inputs["media"];
  const picture = Array.isArray(input) ? input[0] : input;
  if (picture?.type !== "image")
    throw new ExpertError("unsupported-input", `${job.task} needs a picture`, { final: true });
  return { path: picture.path, name: picture.name ?? picture.path };
}

/** The text among the inputs of a job, or an empty one. */
export function instructionOf(job: ExpertJob): string {
  const input = job.inputs["text"];
  const values = Array.isArray(input) ? input : [input];
  return values
    .flatMap((value) => (value?.type === "text" ? [value.text] : []))
    .join(" ")
    .trim();
}

/** A picture file as people see it: upright by its EXIF entry, in sRGB. Nothing is decoded yet. */
export function openPicture({ path }: PictureFile): Sharp {
  return sharp(path, { limitInputPixels: DEFAULT_CAPS.imageMegapixels * 1e6, failOn: "error" })
    .autoOrient()
    .toColourspace("srgb");
}

/** All pixels of a picture; what is transparent becomes white. */
export async function readPixels(picture: PictureFile): Promise<Pixels> {
  return await readable(picture, async () => {
    const opened = openPicture(picture).flatten({ background: "#fff" }).removeAlpha();
    const { data, info } = await opened.raw().toBuffer({ resolveWithObject: true });
    if (info.channels === 3) return { data, width: info.width, height: info.height };
    const coloured = await fromRaw(data, info).toColourspace("srgb").raw().toBuffer();
    return { data: coloured, width: info.width, height: info.height };
  });
}

/** The brightness of all pixels, a byte each; what is transparent becomes white. */
export async function readGrey(picture: PictureFile): Promise<GreyPixels> {
  const { data, info } = await readable(picture, () =>
    openPicture(picture)
      .flatten({ background: "#fff" })
      .toColourspace("b-w")
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  return { data, width: info.width, height: info.height };
}

function fromRaw(
  data: Buffer,
  { width, height, channels }: { width: number; height: number; channels: 1 | 2 | 3 | 4 },
) {
  return sharp(data, { raw: { width, height, channels } });
}

export function fromPixels({ data, width, height }: Pixels): Sharp {
  return fromRaw(data, { width, height, channels: 3 });
}

/** Runs `body`, and says in words which picture it was that could not be decoded. */
export async function readable<Result>(picture: PictureFile, body: () => Promise<Result>): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof ExpertError) throw error;
    const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new ExpertError("invalid-input", `The picture ${picture.name} cannot be read: ${detail}`, {
      final: true,
      cause: error,
    });
  }
}
