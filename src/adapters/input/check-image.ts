import { InputError } from "../../domain/errors.ts";
import type { Caps } from "../../domain/plan.ts";
import { FileWindow } from "../../util/file-window.ts";
import { IMAGE_HEADERS, ImageFault } from "./image-headers.ts";
import type { InspectedFile } from "./inspect-file.ts";

/** Refuses pictures that are broken, cut off, or too big, as far as headers tell; decoding them is up to the experts. */
export async function checkImage(file: InspectedFile, caps: Caps): Promise<void> {
  const { width, height } = await readSize(file);
  if (!(width > 0 && height > 0)) {
    throw new InputError("invalid-input", `"${file.name}" is broken: its header gives a size of ${width} × ${height}.`);
  }
  const megapixels = (width * height) / 1e6;
  if (megapixels > caps.imageMegapixels) {
    const amount = Math.round(megapixels).toLocaleString("en");
    throw new InputError(
      "file-too-large",
      `"${file.name}" has ${width} × ${height} pixels (${amount} megapixels); at most ${caps.imageMegapixels} megapixels are allowed.`,
      { hint: "Make the picture smaller first." },
    );
  }
}

async function readSize(file: InspectedFile): Promise<{ readonly width: number; readonly height: number }> {
  const read = IMAGE_HEADERS[file.mediaType];
  try {
    if (read !== undefined) return await FileWindow.use(file.path, read);
  } catch (error) {
    if (!(error instanceof ImageFault)) throw error;
    throw new InputError("invalid-input", `"${file.name}" is broken: ${error.message}.`, {
      hint: "Was it copied or downloaded completely?",
    });
  }
  const { default: sharp } = await import("sharp");
  try {
    return await sharp(file.path, { limitInputPixels: false }).metadata();
  } catch (error) {
    const unknown = error instanceof Error && /unsupported|no decode|not built/i.test(error.message);
    throw unknown
      ? new InputError(
          "unsupported-input",
          `"${file.name}": pictures of the kind ${file.mediaType} cannot be read here.`,
          {
            hint: "Save it as PNG or JPEG.",
            cause: error,
          },
        )
      : new InputError("invalid-input", `"${file.name}" is broken: its header cannot be read.`, { cause: error });
  }
}
