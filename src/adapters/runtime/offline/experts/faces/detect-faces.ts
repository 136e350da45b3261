import type { GraphModel } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import { loadGraphModel, packageFile } from "../../load-graph-model.ts";
import { cutSquare, type Square } from "../../picture/cut-square.ts";
import type { Pixels } from "../../picture/picture-input.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A face in a picture, in its pixels. */
export interface FoundFace {
  readonly score: number;
  readonly center: Point;
  readonly width: number;
  readonly height: number;
  /** As seen in the picture. */
  readonly eyes: readonly [left: Point, right: Point];
}

const SIDE = 256;
/** Worth a closer look. */
const CANDIDATE = 0.35;
/** Seen again in the closer look. */
const CONFIRMED = 0.45;
/** The mesh model's own opinion: near 1 on faces, near 0 on balls, collars and leaves that the detector takes for some. */
const CERTAIN = 0.5;
/** Side of the cut for the mesh model, in face sizes. */
const MESH_CUT = 1.5;
const MESH_SIDE = 192;
/** Side of the closer look, in face sizes. */
const CLOSE = 2.6;
/** Pictures longer than this are also looked at in parts: in the whole, small faces have too few pixels. */
const LARGE = 500;
const MOST_FACES = 100;

interface Models {
  readonly detector: GraphModel;
  readonly mesh: GraphModel;
}

let models: Promise<Models> | undefined;

/** BlazeFace, and FaceMesh to confirm what it finds, from `@vladmandic/human`. */
export function loadFaceDetector(): Promise<Models> {
  const load = (name: string) => loadGraphModel(packageFile("@vladmandic/human", "models", `${name}.json`));
  models ??= Promise.all([load("blazeface"), load("facemesh")]).then(([detector, mesh]) => ({ detector, mesh }));
  return models;
}

/** Finds faces, the largest first: candidates in the whole picture and its parts, each then looked at closely. */
export async function detectFaces(pixels: Pixels): Promise<readonly FoundFace[]> {
  const { detector, mesh } = await loadFaceDetector();
  const candidates: FoundFace[] = [];
  for (const square of squaresOf(pixels)) candidates.push(...(await look(detector, pixels, square)));
  const faces: FoundFace[] = [];
  const rejected: FoundFace[] = [];
  for (const candidate of candidates.sort((one, two) => two.score - one.score)) {
    if (faces.length >= MOST_FACES || faces.some((face) => isSame(face, candidate))) continue;
    if (rejected.some((other) => isAlmost(other, candidate))) continue;
    const seen = await look(detector, pixels, squareAround(candidate, CLOSE));
    const face = seen.find((other) => other.score >= CONFIRMED && isSame(other, candidate));
    if (face === undefined || !(await isFace(mesh, pixels, face))) rejected.push(candidate);
    else if (!faces.some((other) => isSame(other, face))) faces.push(face);
  }
  return faces.sort((one, two) => two.width - one.width);
}

function squareAround({ center, width, height }: FoundFace, room: number): Square {
  const side = Math.max(8, Math.round(Math.max(width, height) * room));
  return { left: Math.round(center.x - side / 2), top: Math.round(center.y - side / 2), side };
}

async function isFace(mesh: GraphModel, pixels: Pixels, face: FoundFace): Promise<boolean> {
  const cut = await cutSquare(pixels, squareAround(face, MESH_CUT), MESH_SIDE);
  const input = Float32Array.from(cut, (value) => value / 255);
  const outputs = tidy(() => mesh.execute(tensor4d(input, [1, MESH_SIDE, MESH_SIDE, 3])) as Tensor[]);
  const [opinion = 0] = (await outputs.find(({ size }) => size === 1)?.data()) ?? [];
  for (const output of outputs) output.dispose();
  return opinion >= CERTAIN;
}

/** The whole picture, and for large ones overlapping parts of a half and a quarter of it. */
function squaresOf({ width, height }: Pixels): readonly Square[] {
  const longest = Math.max(width, height);
  const squares: Square[] = [
    { left: Math.round((width - longest) / 2), top: Math.round((height - longest) / 2), side: longest },
  ];
  for (let side = longest / 2; side >= LARGE / 2 && side >= longest / 4; side /= 2) {
    const step = side * 0.7;
    for (let top = 0; top < height - side * 0.3; top += step) {
      for (let left = 0; left < width - side * 0.3; left += step) {
        squares.push({ left: Math.round(left), top: Math.round(top), side: Math.round(side) });
      }
    }
  }
  return squares;
}

/** Middles of the places that the model reports on: two grids, with 2 and 6 reports a cell. */
const ANCHORS: readonly Point[] = [
  [16, 2],
  [32, 6],
].flatMap(([stride = 1, reports = 1]) => {
  const cells = SIDE / stride;
  return Array.from({ length: cells * cells * reports }, (_, index) => {
    const cell = Math.floor(index / reports);
    return { x: stride * ((cell % cells) + 0.5), y: stride * (Math.floor(cell / cells) + 0.5) };
  });
});
/** Numbers of a report: middle and size of the face, then six points, the eyes first. */
const REPORT = 16;

async function look(detector: GraphModel, pixels: Pixels, square: Square): Promise<readonly FoundFace[]> {
  const cut = await cutSquare(pixels, square, SIDE);
  const input = Float32Array.from(cut, (value) => value / 127.5 - 1);
  const outputs = tidy(() => detector.execute(tensor4d(input, [1, SIDE, SIDE, 3])) as Tensor[]);
  try {
    const [scores, reports] = await Promise.all([read(outputs, 1), read(outputs, REPORT)]);
    return decode(scores, reports, square);
  } finally {
    for (const output of outputs) output.dispose();
  }
}

/** The outputs of this width, the finer grid first. */
async function read(outputs: readonly Tensor[], width: number): Promise<readonly number[]> {
  const grids = outputs.filter(({ shape }) => shape[2] === width).sort((one, two) => two.size - one.size);
  return (await Promise.all(grids.map((grid) => grid.data()))).flatMap((values) => [...values]);
}

function decode(scores: readonly number[], reports: readonly number[], square: Square): readonly FoundFace[] {
  const scale = square.side / SIDE;
  const found = scores.flatMap((value, index): readonly FoundFace[] => {
    const score = 1 / (1 + Math.exp(-value));
    const anchor = ANCHORS[index];
    if (score < CANDIDATE || anchor === undefined) return [];
    const report = reports.slice(index * REPORT, (index + 1) * REPORT);
    const point = (at: number) => ({
      x: square.left + ((report[at] ?? 0) + anchor.x) * scale,
      y: square.top + ((report[at + 1] ?? 0) + anchor.y) * scale,
    });
    const [width, height] = [(report[2] ?? 0) * scale, (report[3] ?? 0) * scale];
    return [{ score, center: point(0), width, height, eyes: [point(4), point(6)] }];
  });
  const kept: FoundFace[] = [];
  for (const face of found.sort((one, two) => two.score - one.score)) {
    if (!kept.some((other) => isSame(other, face))) kept.push(face);
  }
  return kept;
}

function isSame(one: FoundFace, two: FoundFace): boolean {
  const distance = Math.hypot(one.center.x - two.center.x, one.center.y - two.center.y);
  return distance < 0.5 * Math.max(one.width, two.width);
}

/** So alike that a closer look would show the same again. */
function isAlmost(one: FoundFace, two: FoundFace): boolean {
  const distance = Math.hypot(one.center.x - two.center.x, one.center.y - two.center.y);
  const [small, large] = [Math.min(one.width, two.width), Math.max(one.width, two.width)];
  return distance < 0.2 * small && large < 1.4 * small;
}
