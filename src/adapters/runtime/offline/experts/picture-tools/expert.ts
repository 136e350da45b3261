import path from "node:path";
import sharp from "sharp";
import { ExpertError } from "../../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../../domain/plan.ts";
import type { Expert } from "../../expert.ts";
import { instructionOf, openPicture, type PictureFile, pictureOf, readable } from "../../picture/picture-input.ts";
import { applyOperation, type Picture, sizeAfter } from "./apply-operation.ts";
import type { Operation } from "./operation.ts";
import { readInstruction } from "./read-instruction.ts";

const KNOWN =
  "It resizes, crops, rotates, flips, blurs, sharpens, brightens, darkens, and changes contrast and colours of a whole picture; it cannot change what a picture shows or the style it is painted in.";

/** Edits a picture as an instruction says, as long as that needs no eye for what it shows. */
const pictureTools: Expert = {
  async run(job, { outputFolder, onProgress }) {
    const file = pictureOf(job);
    const operations = operationsOf(instructionOf(job), job.parameters["scale"]);
    let picture = await decode(file);
    for (const [index, operation] of operations.entries()) {
      checkSize(picture, operation);
      picture = await applyOperation(picture, operation);
      onProgress({ fraction: (index + 1) / operations.length });
    }
    const { data, width, height, channels } = picture;
    const isPhoto = channels === 3 && /\.jpe?g$/i.test(file.path);
    const target = path.join(outputFolder, isPhoto ? "edited.jpg" : "edited.png");
    const image = sharp(data, { raw: { width, height, channels } });
    await (isPhoto ? image.jpeg({ quality: 92 }) : image.png()).toFile(target);
    return [{ type: "image", path: target, mediaType: isPhoto ? "image/jpeg" : "image/png" }];
  },
};

function operationsOf(text: string, scale: unknown): readonly Operation[] {
  const { operations, unknown } = readInstruction(text);
  const factor = Number(scale);
  const asked: readonly Operation[] =
    scale !== undefined && Number.isFinite(factor) && factor > 0 && factor !== 1
      ? [
          ...operations.filter(({ kind }) => kind !== "enlarge" && kind !== "shrink" && kind !== "enhance"),
          { kind: "enlarge", factor },
        ]
      : operations;
  if (asked.length > 0 && unknown.length === 0) return asked;
  if (text === "") return [{ kind: "enlarge" }];
  const what =
    unknown.length > 0 && asked.length > 0
      ? `“${unknown.slice(0, 5).join(" ")}” in “${shorten(text)}”`
      : `“${shorten(text)}”`;
  throw new ExpertError("unsupported-question", `This expert cannot do ${what}`, { hint: KNOWN });
}

async function decode(file: PictureFile): Promise<Picture> {
  return await readable(file, async () => {
    const { data, info } = await openPicture(file).raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    if (channels === 3 || channels === 4) return { data, width, height, channels };
    const raw = { width, height, channels };
    const coloured = await sharp(data, { raw }).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
    return { data: coloured.data, width, height, channels: coloured.info.channels === 4 ? 4 : 3 };
  });
}

function checkSize(picture: Picture, operation: Operation): void {
  const megapixels = sizeAfter(picture, operation) / 1e6;
  if (megapixels <= DEFAULT_CAPS.imageMegapixels) return;
  throw new ExpertError(
    "invalid-input",
    `The result would have ${Math.round(megapixels)} megapixels; at most ${DEFAULT_CAPS.imageMegapixels} are allowed`,
    { final: true, hint: "Ask for a smaller size." },
  );
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export default pictureTools;
