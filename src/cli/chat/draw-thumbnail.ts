import { encodeSixel } from "./encode-sixel.ts";
import { encodeIterm2, encodeKitty, type PictureProtocol } from "./terminal-pictures.ts";

const ROWS = 4;
/** A cell is about so many pixels high; where the terminal scales, it only has to be enough. */
const CELL_PIXELS = 20;
const LARGEST_INPUT = 60_000_000;

/** A small picture as a terminal takes it; undefined where the file is no picture that can be read. */
export async function drawThumbnail(file: string, protocol: PictureProtocol): Promise<string | undefined> {
  const height = ROWS * CELL_PIXELS;
  try {
    const { default: sharp } = await import("sharp");
    const small = sharp(file, { limitInputPixels: LARGEST_INPUT })
      .rotate()
      .resize({ width: height * 4, height, fit: "inside" })
      .flatten({ background: "#ffffff" });
    if (protocol === "sixel") {
      const { data, info } = await small.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
      return info.channels === 3 ? encodeSixel({ width: info.width, height: info.height, data }) : undefined;
    }
    const png = await small.png().toBuffer();
    return protocol === "kitty" ? encodeKitty(png, { rows: ROWS }) : encodeIterm2(png, { rows: ROWS });
  } catch {
    return undefined;
  }
}
