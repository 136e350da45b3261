import type { Sharp } from "sharp";

export interface PictureFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** It knows nothing transparent. */
  readonly isOpaque: boolean;
  readonly write: (picture: Sharp) => Sharp;
}

/** By the usual ending of its files. */
export const PICTURE_FORMATS: Readonly<Record<string, PictureFormat>> = {
  png: { extension: "png", mediaType: "image/png", isOpaque: false, write: (picture) => picture.png() },
  jpg: {
    extension: "jpg",
    mediaType: "image/jpeg",
    isOpaque: true,
    write: (picture) => picture.jpeg({ quality: 92, mozjpeg: false }),
  },
  webp: {
    extension: "webp",
    mediaType: "image/webp",
    isOpaque: false,
    write: (picture) => picture.webp({ quality: 90 }),
  },
  avif: {
    extension: "avif",
    mediaType: "image/avif",
    isOpaque: false,
    write: (picture) => picture.avif({ quality: 65, effort: 2 }),
  },
  tiff: {
    extension: "tiff",
    mediaType: "image/tiff",
    isOpaque: false,
    write: (picture) => picture.tiff({ compression: "lzw" }),
  },
  gif: { extension: "gif", mediaType: "image/gif", isOpaque: false, write: (picture) => picture.gif() },
};
const ALIASES: Readonly<Record<string, string>> = { jpeg: "jpg", tif: "tiff" };

/** A format by what people call it; undefined where it cannot be written. */
export function pictureFormat(name: string): PictureFormat | undefined {
  return PICTURE_FORMATS[ALIASES[name] ?? name];
}
