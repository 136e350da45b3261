import type { GraphModel } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../../domain/plan.ts";
import { COCO_LABELS } from "../../../../../util/coco-labels.ts";
import type { LabelledBox } from "../../draw-boxes.ts";
import { loadGraphModel, packageFile } from "../../load-graph-model.ts";

export interface Detection extends LabelledBox {
  readonly score: number;
}

export interface Detections {
  readonly objects: readonly Detection[];
  /** Of the upright picture. */
  readonly width: number;
  readonly height: number;
}

const SIDE = 512;
const THRESHOLD = 0.35;
/** Two boxes of one kind that share more than this are one object. */
const OVERLAP = 0.55;
const PADDING = "#808080";

let model: Promise<GraphModel> | undefined;

/** CenterNet (MobileNet v2, COCO), from `@vladmandic/human`. */
export function loadDetector(): Promise<GraphModel> {
  model ??= loadGraphModel(packageFile("@vladmandic/human", "models", "centernet.json"));
  return model;
}

/** Finds objects in a picture file, best first. Boxes are in pixels of the upright picture, in the Hub's form. */
export async function detectObjects(file: string, name: string): Promise<Detections> {
  const detector = await loadDetector();
  const { pixels, width, height } = await readLetterboxed(file, name);
  const rows = await run(detector, pixels);
  const scale = Math.max(width, height) / SIDE;
  const left = (SIDE - width / scale) / 2;
  const top = (SIDE - height / scale) / 2;
  const clamp = (value: number, most: number) => Math.round(Math.max(0, Math.min(most, value)) * 10) / 10;
  const objects = rows.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0, score = 0, index = -1]): readonly Detection[] => {
    const label = COCO_LABELS[Math.round(index)]?.name;
    if (label === undefined || score < THRESHOLD) return [];
    const box = {
      xmin: clamp((x1 - left) * scale, width),
      ymin: clamp((y1 - top) * scale, height),
      xmax: clamp((x2 - left) * scale, width),
      ymax: clamp((y2 - top) * scale, height),
    };
    return [{ label, score: Math.round(score * 1_000) / 1_000, box }];
  });
  return { objects: suppressRepeats(objects), width, height };
}

/** Squashing loses small and slender things: the picture keeps its shape, on grey. */
async function readLetterboxed(file: string, name: string) {
  try {
    const upright = sharp(file, { limitInputPixels: DEFAULT_CAPS.imageMegapixels * 1e6, failOn: "error" }).autoOrient();
    const { data, info } = await upright
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
      .resize({ width: SIDE, height: SIDE, fit: "contain", background: PADDING })
      .removeAlpha()
      .raw()
      .toBuffer();
    return { pixels, width: info.width, height: info.height };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new ExpertError("invalid-input", `The picture ${name} cannot be read: ${detail}`, {
      final: true,
      cause: error,
    });
  }
}

async function run(detector: GraphModel, pixels: Buffer): Promise<readonly (readonly number[])[]> {
  const output = tidy(
    () => detector.execute(tensor4d(Float32Array.from(pixels), [1, SIDE, SIDE, 3]), "tower_0/detections") as Tensor,
  );
  try {
    const [rows = []] = (await output.array()) as number[][][];
    return rows;
  } finally {
    output.dispose();
  }
}

function suppressRepeats(objects: readonly Detection[]): readonly Detection[] {
  const kept: Detection[] = [];
  for (const object of [...objects].sort((one, two) => two.score - one.score)) {
    if (!kept.some((other) => other.label === object.label && overlap(other.box, object.box) > OVERLAP))
      kept.push(object);
  }
  return kept;
}

/** Intersection over union. */
function overlap(one: LabelledBox["box"], two: LabelledBox["box"]): number {
  const width = Math.min(one.xmax, two.xmax) - Math.max(one.xmin, two.xmin);
  const height = Math.min(one.ymax, two.ymax) - Math.max(one.ymin, two.ymin);
  if (width <= 0 || height <= 0) return 0;
  const area = ({ xmin, ymin, xmax, ymax }: LabelledBox["box"]) => (xmax - xmin) * (ymax - ymin);
  return (width * height) / (area(one) + area(two) - width * height);
}
