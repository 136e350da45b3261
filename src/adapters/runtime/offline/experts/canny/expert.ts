import path from "node:path";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { startOpenCv } from "../../open-cv.ts";
import { pictureOf, readGrey } from "../../picture/picture-input.ts";
import { findEdges } from "./find-edges.ts";

/** Draws the edges of a picture, white on black. */
const canny: Expert = {
  async load() {
    await startOpenCv();
  },
  async run(job, { outputFolder }) {
    const picture = pictureOf(job);
    const edges = await findEdges(await readGrey(picture));
    if (!edges.data.some((value) => value > 0)) {
      throw new ExpertError(
        "expert-no-result",
        `${picture.name} has no edges: it is all of one colour or very blurred`,
      );
    }
    const target = path.join(outputFolder, "edges.png");
    await sharp(edges.data, { raw: { width: edges.width, height: edges.height, channels: 1 } })
      .toColourspace("b-w")
      .png()
      .toFile(target);
    return [{ type: "image", path: target, mediaType: "image/png" }];
  },
};

export default canny;
