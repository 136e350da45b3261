import path from "node:path";
import { ExpertError } from "../../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../../domain/plan.ts";
import type { Expert } from "../../expert.ts";
import { fromPixels, instructionOf, type Pixels, pictureOf, readPixels } from "../../picture/picture-input.ts";
import type { Operation } from "../picture-tools/operation.ts";
import { readInstruction } from "../picture-tools/read-instruction.ts";
import { drawBeforeAndAfter } from "./before-and-after.ts";
import { enlarge, loadEnlarger, pixelsToProcess } from "./enlarge.ts";

/** Pictures up to this many pixels are enlarged fourfold where nobody says how much. */
const SMALL = 65_000;
const MOST = 8;
/** What the network gets through in about a minute. */
const MOST_PIXELS = 3_000_000;
const WISHES: ReadonlySet<Operation["kind"]> = new Set(["enlarge", "sharpen", "enhance"]);

/** Enlarges a picture and sharpens it on the way. */
const superResolution: Expert = {
  async load() {
    await loadEnlarger();
  },
  async run(job, { outputFolder, onProgress }) {
    const file = pictureOf(job);
    const wanted = factorWanted(instructionOf(job), job.parameters["scale"]);
    const picture = await readPixels(file);
    const factor = wanted ?? (picture.width * picture.height <= SMALL ? 4 : 2);
    checkCost(picture, factor, file.name);
    const result = await enlarge(picture, factor, (fraction) => onProgress({ fraction }));
    const isPhoto = /\.jpe?g$/i.test(file.path);
    const target = path.join(outputFolder, isPhoto ? "enlarged.jpg" : "enlarged.png");
    const image = fromPixels(result);
    await (isPhoto ? image.jpeg({ quality: 94 }) : image.png()).toFile(target);
    const comparison = path.join(outputFolder, "before-and-after.png");
    await drawBeforeAndAfter(picture, result, comparison);
    return [
      { type: "image", path: target, mediaType: isPhoto ? "image/jpeg" : "image/png" },
      { type: "image", path: comparison, mediaType: "image/png" },
    ];
  },
};

/** The factor that is asked for, undefined where none is said. */
function factorWanted(text: string, scale: unknown): number | undefined {
  const { operations, unknown } = readInstruction(text);
  const isSharpeningOnly = operations.length === 1 && operations[0]?.kind === "sharpen" && scale === undefined;
  const isUnderstood = text === "" || (operations.length > 0 && unknown.length === 0);
  if (!isUnderstood || isSharpeningOnly || operations.some(({ kind }) => !WISHES.has(kind))) {
    throw new ExpertError(
      "unsupported-question",
      `This expert enlarges and sharpens; it cannot do “${shorten(text)}”`,
      {
        hint: "Other changes need a model that edits pictures.",
      },
    );
  }
  const said = operations.find((operation) => operation.kind === "enlarge");
  const factor = scale === undefined ? said?.factor : Number(scale);
  if (factor === undefined || (factor > 1 && factor <= MOST)) return factor;
  throw new ExpertError("unsupported-question", `This expert enlarges by up to ${MOST}, not by ${factor}`, {
    hint: `Ask for a factor between 1 and ${MOST}.`,
  });
}

function checkCost(picture: Pixels, factor: number, name: string): void {
  const megapixels = (picture.width * picture.height * factor * factor) / 1e6;
  if (megapixels > DEFAULT_CAPS.imageMegapixels || pixelsToProcess(picture, factor) > MOST_PIXELS) {
    throw new ExpertError(
      "unsupported-input",
      `${name} is too large to be enlarged ${factor} times by a network here`,
      {
        hint: "Ask for a smaller factor, or cut out the part that matters.",
      },
    );
  }
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export default superResolution;
