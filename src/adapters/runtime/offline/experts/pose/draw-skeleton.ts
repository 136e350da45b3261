import sharp, { type Sharp } from "sharp";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";
import { type Keypoint, type KeypointName, type Pose, VISIBLE } from "./keypoints.ts";

type Joint = KeypointName | "neck";

/** Joints and limbs in OpenPose's order: picture models that are guided by a pose know them by their colours. */
const JOINTS: readonly Joint[] = [
  "nose",
  "neck",
  "right_shoulder",
  "right_elbow",
  "right_wrist",
  "left_shoulder",
  "left_elbow",
  "left_wrist",
  "right_hip",
  "right_knee",
  "right_ankle",
  "left_hip",
  "left_knee",
  "left_ankle",
  "right_eye",
  "left_eye",
  "right_ear",
  "left_ear",
];
const LIMBS: readonly (readonly [Joint, Joint])[] = [
  ["neck", "right_shoulder"],
  ["neck", "left_shoulder"],
  ["right_shoulder", "right_elbow"],
  ["right_elbow", "right_wrist"],
  ["left_shoulder", "left_elbow"],
  ["left_elbow", "left_wrist"],
  ["neck", "right_hip"],
  ["right_hip", "right_knee"],
  ["right_knee", "right_ankle"],
  ["neck", "left_hip"],
  ["left_hip", "left_knee"],
  ["left_knee", "left_ankle"],
  ["neck", "nose"],
  ["nose", "right_eye"],
  ["right_eye", "right_ear"],
  ["nose", "left_eye"],
  ["left_eye", "left_ear"],
];

/** Once round the colour circle. */
const colourOf = (index: number) => `hsl(${index * 20},100%,50%)`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Skeletons in OpenPose's colours on black, the size of the picture. */
export function drawOnBlack(pixels: Pixels, poses: readonly Pose[]): Sharp {
  const { width, height } = pixels;
  const black = sharp({ create: { width, height, channels: 3, background: "#000" } });
  return black.composite([{ input: drawSkeletons(pixels, poses, { opacity: 0.6, outline: false }) }]);
}

/** Skeletons over the picture itself, which steps back a little. */
export function drawOverPicture(pixels: Pixels, poses: readonly Pose[]): Sharp {
  return fromPixels(pixels)
    .linear(0.8, 0)
    .composite([{ input: drawSkeletons(pixels, poses, { opacity: 0.9, outline: true }) }]);
}

function drawSkeletons(
  { width, height }: Pixels,
  poses: readonly Pose[],
  style: { readonly opacity: number; readonly outline: boolean },
): Buffer {
  const bodies = poses.map((pose) => {
    const joints = jointsOf(pose);
    const size = Math.max(pose.box.xmax - pose.box.xmin, pose.box.ymax - pose.box.ymin);
    const stick = Math.max(2, Math.min(Math.max(width, height) / 90, size / 40));
    const edge = style.outline ? ` stroke="#000" stroke-opacity=".5" stroke-width="${(stick / 3).toFixed(1)}"` : "";
    const limbs = LIMBS.map(([from, to], index) =>
      drawLimb(joints.get(from), joints.get(to), stick, `fill="${colourOf(index)}"${edge}`),
    );
    const dots = JOINTS.map((name, index) => {
      const joint = joints.get(name);
      if (joint === undefined) return "";
      const place = `cx="${joint.x.toFixed(1)}" cy="${joint.y.toFixed(1)}" r="${stick.toFixed(1)}"`;
      return `<circle ${place} fill="${colourOf(index)}"${edge}/>`;
    });
    return `<g opacity="${style.opacity}">${limbs.join("")}</g>${dots.join("")}`;
  });
  const size = `width="${width}" height="${height}"`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${bodies.join("")}</svg>`);
}

/** The visible joints; the neck lies between the shoulders. */
function jointsOf({ keypoints }: Pose): ReadonlyMap<Joint, Point> {
  const visible = keypoints.filter(({ score }) => score >= VISIBLE);
  const joints = new Map<Joint, Point>(visible.map((point: Keypoint) => [point.name, point]));
  const left = joints.get("left_shoulder");
  const right = joints.get("right_shoulder");
  if (left && right) joints.set("neck", { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 });
  return joints;
}

/** A limb is a slender ellipse from joint to joint. */
function drawLimb(from: Point | undefined, to: Point | undefined, stick: number, style: string): string {
  if (from === undefined || to === undefined) return "";
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2].map((value) => value.toFixed(1));
  const radii = `rx="${(length / 2).toFixed(1)}" ry="${stick.toFixed(1)}"`;
  return `<ellipse ${radii} transform="translate(${x} ${y}) rotate(${angle.toFixed(1)})" ${style}/>`;
}
