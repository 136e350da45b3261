import type { GraphModel } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import { loadGraphModel, packageFile } from "../../load-graph-model.ts";
import { cutSquare, type Square } from "../../picture/cut-square.ts";
import { type PictureFile, type Pixels, readPixels } from "../../picture/picture-input.ts";
import { detectObjects, loadDetector } from "../object-detection/detect-objects.ts";
import { type Box, KEYPOINT_NAMES, type Keypoint, type Pose, VISIBLE } from "./keypoints.ts";

const SIDE = 192;
/** Room around a person, as a share of the longer side: raised hands reach out of a detector's box. */
const ROOM = 0.18;
const LEAST_POINTS = 5;
const LEAST_SCORE = 0.35;

let model: Promise<GraphModel> | undefined;

/** MoveNet Lightning and the detector of people, from `@vladmandic/human`. */
export async function loadPoseModels(): Promise<GraphModel> {
  model ??= loadGraphModel(packageFile("@vladmandic/human", "models", "movenet-lightning.json"));
  await loadDetector();
  return model;
}

export interface FoundPoses {
  readonly pixels: Pixels;
  readonly poses: readonly Pose[];
}

/** The people of a picture, the surest first: the detector finds them, then each is looked at alone. */
export async function findPoses(picture: PictureFile): Promise<FoundPoses> {
  const movenet = await loadPoseModels();
  const pixels = await readPixels(picture);
  const { objects } = await detectObjects(picture.path, picture.name);
  const people = objects.filter(({ label }) => label === "person").map(({ box }) => box);
  const whole = { xmin: 0, ymin: 0, xmax: pixels.width, ymax: pixels.height };
  const poses: Pose[] = [];
  // A detector that finds nobody may still be wrong: one person who fills the picture is found without it.
  for (const box of people.length > 0 ? people : [whole]) {
    const first = await lookAt(movenet, pixels, squareAround(box));
    const pose = await lookCloser(movenet, pixels, first);
    if (isPerson(pose) && !poses.some((other) => isSamePerson(other, pose))) poses.push(pose);
  }
  return { pixels, poses: poses.sort((one, two) => two.score - one.score) };
}

/** A second look at the part of the picture where the body is; the better of both counts. */
async function lookCloser(movenet: GraphModel, pixels: Pixels, first: Pose): Promise<Pose> {
  if (!isPerson(first)) return first;
  const second = await lookAt(movenet, pixels, squareAround(first.box));
  return second.score > first.score ? second : first;
}

async function lookAt(movenet: GraphModel, pixels: Pixels, square: Square): Promise<Pose> {
  const input = await cutSquare(pixels, square, SIDE);
  const output = tidy(() => movenet.execute(tensor4d(Int32Array.from(input), [1, SIDE, SIDE, 3], "int32")) as Tensor);
  const rows = await output.data();
  output.dispose();
  const keypoints = KEYPOINT_NAMES.map((name, index): Keypoint => {
    const [y = 0, x = 0, score = 0] = rows.subarray(index * 3, index * 3 + 3);
    return {
      name,
      x: round(square.left + x * square.side, 1),
      y: round(square.top + y * square.side, 1),
      score: round(Math.max(0, Math.min(1, score)), 3),
    };
  });
  return toPose(keypoints, pixels);
}

function squareAround({ xmin, ymin, xmax, ymax }: Box): Square {
  const side = Math.max(8, Math.round(Math.max(xmax - xmin, ymax - ymin) * (1 + 2 * ROOM)));
  return { left: Math.round((xmin + xmax - side) / 2), top: Math.round((ymin + ymax - side) / 2), side };
}

function toPose(keypoints: readonly Keypoint[], { width, height }: Pixels): Pose {
  const seen = keypoints.filter(({ score }) => score >= VISIBLE);
  const xs = seen.map(({ x }) => Math.max(0, Math.min(width, x)));
  const ys = seen.map(({ y }) => Math.max(0, Math.min(height, y)));
  const score = seen.reduce((sum, point) => sum + point.score, 0) / Math.max(1, seen.length);
  const box = { xmin: Math.min(...xs), ymin: Math.min(...ys), xmax: Math.max(...xs), ymax: Math.max(...ys) };
  return { label: "person", score: round(score, 3), box, keypoints };
}

function isPerson({ keypoints, score }: Pose): boolean {
  return score >= LEAST_SCORE && keypoints.filter((point) => point.score >= VISIBLE).length >= LEAST_POINTS;
}

/** Two boxes of the detector on one body give nearly the same points. */
function isSamePerson(one: Pose, two: Pose): boolean {
  const size = Math.max(one.box.ymax - one.box.ymin, one.box.xmax - one.box.xmin);
  const distances = one.keypoints.flatMap((point, index) => {
    const other = two.keypoints[index];
    if (other === undefined || point.score < VISIBLE || other.score < VISIBLE) return [];
    return [Math.hypot(point.x - other.x, point.y - other.y)];
  });
  if (distances.length < 3) return false;
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length < size * 0.1;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
