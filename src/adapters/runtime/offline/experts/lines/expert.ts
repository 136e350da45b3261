import path from "node:path";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { startOpenCv } from "../../open-cv.ts";
import { pictureOf, readGrey } from "../../picture/picture-input.ts";
import { findLines } from "./find-lines.ts";

/** Draws the straight lines of a picture, white on black. */
const lines: Expert = {
  async load() {
    await startOpenCv();
  },
  async run(job, { outputFolder }) {
    const picture = pictureOf(job);
    const grey = await readGrey(picture);
    const found = await findLines(grey);
    if (found.length === 0) {
      throw new ExpertError("expert-no-result", `No straight lines were found in ${picture.name}`);
    }
    const { width, height } = grey;
    const stroke = Math.max(1, Math.round(Math.max(width, height) / 512));
    const drawn = found.map(([x1, y1, x2, y2]) => `<path d="M${x1} ${y1}L${x2} ${y2}"/>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><g stroke="#fff" stroke-width="${stroke}">${drawn}</g></svg>`;
    const target = path.join(outputFolder, "lines.png");
    await sharp(Buffer.from(svg)).greyscale().png().toFile(target);
    return [{ type: "image", path: target, mediaType: "image/png" }];
  },
};

export default lines;
