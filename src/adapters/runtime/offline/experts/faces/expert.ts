import path from "node:path";
import { drawBoxes } from "../../draw-boxes.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { fromPixels, type Pixels, pictureOf, readPixels } from "../../picture/picture-input.ts";
import { describeFaces } from "./describe-faces.ts";
import { detectFaces, type FoundFace, loadFaceDetector } from "./detect-faces.ts";
import type { Face } from "./face.ts";
import { type FaceReading, loadFaceReaders, readFace } from "./read-face.ts";

/** Finds faces and estimates how old people look and what their faces show. */
const faces: Expert = {
  async load() {
    await Promise.all([loadFaceDetector(), loadFaceReaders()]);
  },
  async run(job, { outputFolder, onProgress }) {
    const pixels = await readPixels(pictureOf(job));
    const found: Face[] = [];
    const detected = await detectFaces(pixels);
    for (const [index, face] of detected.entries()) {
      found.push(toFace(face, await readFace(pixels, face), pixels));
      onProgress({ fraction: (index + 1) / detected.length });
    }
    const text = describeFaces(found, job.language);
    const data: ExpertValue = { type: "json", value: found };
    return [data, ...(found.length > 0 ? [await draw(pixels, found, outputFolder)] : []), { type: "text", text }];
  },
};

function toFace(face: FoundFace, reading: FaceReading, { width, height }: Pixels): Face {
  const { center } = face;
  const clamp = (value: number, most: number) => Math.round(Math.max(0, Math.min(most, value)) * 10) / 10;
  return {
    label: "face",
    score: Math.round(face.score * 1_000) / 1_000,
    box: {
      xmin: clamp(center.x - face.width / 2, width),
      ymin: clamp(center.y - face.height / 2, height),
      xmax: clamp(center.x + face.width / 2, width),
      ymax: clamp(center.y + face.height / 2, height),
    },
    ...reading,
  };
}

async function draw(pixels: Pixels, found: readonly Face[], folder: string): Promise<ExpertValue> {
  const target = path.join(folder, "faces.png");
  const boxes = found.map(({ box, age, emotion }) => ({ box, label: `${emotion}, ${age}` }));
  await drawBoxes(await fromPixels(pixels).png().toBuffer(), boxes, target, pixels);
  return { type: "image", path: target, mediaType: "image/png" };
}

export default faces;
