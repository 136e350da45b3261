import path from "node:path";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { startOpenCv } from "../../open-cv.ts";
import { fromPixels, type PictureFile, type Pixels, pictureOf, readPixels } from "../../picture/picture-input.ts";
import { type Detection, detectObjects, loadDetector } from "../object-detection/detect-objects.ts";
import { cutObject } from "./cut-object.ts";
import { drawSegments, type Segment } from "./draw-segments.ts";
import type { Mask } from "./mask.ts";

/** Objects smaller than this share of the largest are part of the background. */
const SUBJECT = 0.35;
const MOST_SEGMENTS = 12;

/** Cuts the things that a detector finds out of their background, and draws where each one is. */
const cutout: Expert = {
  async load() {
    await Promise.all([startOpenCv(), loadDetector()]);
  },
  async run(job, { outputFolder, onProgress }) {
    const picture = pictureOf(job);
    const pixels = await readPixels(picture);
    const objects = await findObjects(picture);
    const wanted = job.task === "background-removal" ? subjectsOf(objects) : objects.slice(0, MOST_SEGMENTS);
    const segments: Segment[] = [];
    for (const [index, object] of wanted.entries()) {
      segments.push({ object, mask: await cutObject(pixels, object) });
      onProgress({ fraction: (index + 1) / wanted.length });
    }
    if (job.task === "background-removal") return [await cutOut(pixels, segments, outputFolder)];
    const target = path.join(outputFolder, "segments.png");
    await drawSegments(pixels, segments, target);
    const value = segments.map(({ object, mask }) => ({ ...object, area: areaOf(mask) }));
    return [
      { type: "image", path: target, mediaType: "image/png" },
      { type: "json", value },
    ];
  },
};

async function findObjects(picture: PictureFile): Promise<readonly Detection[]> {
  const { objects } = await detectObjects(picture.path, picture.name);
  if (objects.length > 0) return objects;
  throw new ExpertError("expert-no-result", `No thing that this detector knows was found in ${picture.name}`, {
    hint: "It knows 80 kinds of everyday things: people, animals, vehicles, furniture, food and the like.",
  });
}

/** The largest things, by the size of their boxes. */
function subjectsOf(objects: readonly Detection[]): readonly Detection[] {
  const size = ({ box }: Detection) => (box.xmax - box.xmin) * (box.ymax - box.ymin);
  const largest = Math.max(...objects.map(size));
  return objects.filter((object) => size(object) >= largest * SUBJECT).slice(0, MOST_SEGMENTS);
}

/** In pixels. */
function areaOf({ data }: Mask): number {
  return data.reduce((sum, value) => sum + (value >= 128 ? 1 : 0), 0);
}

/** The picture with everything else transparent. */
async function cutOut(pixels: Pixels, segments: readonly Segment[], folder: string): Promise<ExpertValue> {
  const { width, height } = pixels;
  const alpha = Buffer.alloc(width * height);
  for (const { mask } of segments) {
    for (let y = 0; y < mask.height; y += 1) {
      for (let x = 0; x < mask.width; x += 1) {
        const at = (mask.top + y) * width + mask.left + x;
        alpha[at] = Math.max(alpha[at] ?? 0, mask.data[y * mask.width + x] ?? 0);
      }
    }
  }
  const target = path.join(folder, "cutout.png");
  const channel = await sharp(alpha, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
  await fromPixels(pixels).joinChannel(channel).png().toFile(target);
  return { type: "image", path: target, mediaType: "image/png" };
}

export default cutout;
