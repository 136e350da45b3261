import type { GraphModel } from "@tensorflow/tfjs-converter";
import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import sharp from "sharp";
import { loadGraphModel, packageFile } from "../../load-graph-model.ts";
import { cutSquare } from "../../picture/cut-square.ts";
import type { Pixels } from "../../picture/picture-input.ts";
import type { FoundFace } from "./detect-faces.ts";

/** In the order of the model. */
export const EMOTIONS = ["angry", "disgusted", "afraid", "happy", "sad", "surprised", "neutral"] as const;
export type Emotion = (typeof EMOTIONS)[number];

export interface FaceReading {
  /** In years; right to about eight. */
  readonly age: number;
  readonly emotion: Emotion;
  /** From 0 to 1. */
  readonly emotion_score: number;
}

const AGE_SIDE = 224;
const EMOTION_SIDE = 64;
/** Side of the cut, in face sizes: measured on portraits, tighter and wider ones are read worse. */
const CUT = 1.2;
/** Room for turning the cut upright. */
const ROOM = 1.5;

interface Readers {
  readonly age: GraphModel;
  readonly emotion: GraphModel;
}

let readers: Promise<Readers> | undefined;

/** FaceRes (age) and the emotion model of oarriaga's face_classification, from `@vladmandic/human`. */
export function loadFaceReaders(): Promise<Readers> {
  const load = (name: string) => loadGraphModel(packageFile("@vladmandic/human", "models", `${name}.json`));
  readers ??= Promise.all([load("faceres"), load("emotion")]).then(([age, emotion]) => ({ age, emotion }));
  return readers;
}

/** Estimates age and emotion from one face. */
export async function readFace(pixels: Pixels, face: FoundFace): Promise<FaceReading> {
  const { age, emotion } = await loadFaceReaders();
  const upright = await cutUpright(pixels, face);
  const coloured = await upright.clone().resize(AGE_SIDE, AGE_SIDE).raw().toBuffer();
  const ages = await runModel(
    () => age.execute(tensor4d(Float32Array.from(coloured), [1, AGE_SIDE, AGE_SIDE, 3])) as Tensor[],
    (output) => output.shape[1] === 100,
  );
  const pixelsOfEmotion = await upright.clone().resize(EMOTION_SIDE, EMOTION_SIDE).raw().toBuffer();
  const input = tensor4d(toGrey(pixelsOfEmotion), [1, EMOTION_SIDE, EMOTION_SIDE, 1]);
  const scores = await runModel(() => [emotion.execute(input) as Tensor]);
  input.dispose();
  const best = scores.indexOf(Math.max(...scores));
  return {
    // The mean of the distribution: its peak sticks to a few ages.
    age: Math.round(ages.reduce((sum, share, years) => sum + share * years, 0)),
    emotion: EMOTIONS[best] ?? "neutral",
    emotion_score: Math.round((scores[best] ?? 0) * 100) / 100,
  };
}

async function runModel(run: () => Tensor[], wanted: (output: Tensor) => boolean = () => true): Promise<number[]> {
  const outputs = tidy(run);
  const output = outputs.find(wanted);
  const values = output === undefined ? [] : [...(await output.data())];
  for (const tensor of outputs) tensor.dispose();
  return values;
}

/** The face with its eyes level. */
async function cutUpright(pixels: Pixels, { center, width, height, eyes: [left, right] }: FoundFace) {
  const side = Math.max(16, Math.round(Math.max(width, height) * CUT));
  const wide = Math.round(side * ROOM);
  const square = { left: Math.round(center.x - wide / 2), top: Math.round(center.y - wide / 2), side: wide };
  const size = Math.min(wide, Math.round(AGE_SIDE * ROOM * 1.5));
  const cut = await cutSquare(pixels, square, size);
  const degrees = (Math.atan2(right.y - left.y, right.x - left.x) * 180) / Math.PI;
  const turned = sharp(cut, { raw: { width: size, height: size, channels: 3 } }).rotate(-degrees, {
    background: "#000",
  });
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  const inner = Math.round(size / ROOM);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).extract({
    left: Math.round((info.width - inner) / 2),
    top: Math.round((info.height - inner) / 2),
    width: inner,
    height: inner,
  });
}

/** Brightness from -1 to 1 (ITU-R BT.601). */
function toGrey(coloured: Buffer): Float32Array {
  return Float32Array.from({ length: coloured.length / 3 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = coloured.subarray(index * 3, index * 3 + 3);
    return ((0.2989 * red + 0.587 * green + 0.114 * blue) / 255) * 2 - 1;
  });
}
