import { startOpenCv, withMats } from "../../open-cv.ts";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";
import type { Detection } from "../object-detection/detect-objects.ts";
import { dropCrumbs, fillHoles, type Mask } from "./mask.ts";

/** Room around the box of an object, in shares of its sides: what lies there is surely background. */
const ROOM = 0.25;
/** Boxes are a little tight. */
const SLACK = 0.03;
/** Longer side of the part that is looked at; the outline is made larger afterwards. */
const SIDE = 400;
const ROUNDS = 5;
/** Colours are grouped by chance: the same chance each time. */
const SEED = 7;
/** What GrabCut knows and guesses of a pixel. */
const [BACKGROUND, OBJECT, MAYBE_OBJECT] = [0, 1, 3];

/** The outline of a detected object, at the size of the picture, by GrabCut (Rother, Kolmogorov, Blake 2004). */
export async function cutObject(pixels: Pixels, { box }: Detection): Promise<Mask> {
  const [wide, high] = [box.xmax - box.xmin, box.ymax - box.ymin];
  const left = Math.max(0, Math.floor(box.xmin - wide * ROOM));
  const top = Math.max(0, Math.floor(box.ymin - high * ROOM));
  const width = Math.max(2, Math.min(pixels.width, Math.ceil(box.xmax + wide * ROOM)) - left);
  const height = Math.max(2, Math.min(pixels.height, Math.ceil(box.ymax + high * ROOM)) - top);
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const size = { width: Math.max(2, Math.round(width * scale)), height: Math.max(2, Math.round(height * scale)) };
  const data = await fromPixels(pixels)
    .extract({ left, top, width, height })
    .resize({ ...size, fit: "fill" })
    .raw()
    .toBuffer();
  const inner = {
    left: (box.xmin - left - wide * SLACK) * scale,
    right: (box.xmax - left + wide * SLACK) * scale,
    top: (box.ymin - top - high * SLACK) * scale,
    bottom: (box.ymax - top + high * SLACK) * scale,
  };
  const guessAt = (index: number) => {
    const [x, y] = [index % size.width, Math.floor(index / size.width)];
    if (x < inner.left || x > inner.right || y < inner.top || y > inner.bottom) return BACKGROUND;
    return MAYBE_OBJECT;
  };
  const outline = await grabCut({ data, ...size }, guessAt);
  return { left, top, width, height, data: await enlarge(fillHoles(dropCrumbs(outline)), width, height) };
}

async function grabCut({ data, width, height }: Pixels, guessAt: (index: number) => number) {
  const { cv } = await startOpenCv();
  const guess = Uint8Array.from({ length: width * height }, (_, index) => guessAt(index));
  // Where the box fills the picture, its corners stand for the background.
  if (!guess.includes(BACKGROUND)) markCorners(guess, width, height);
  cv.setRNGSeed(SEED);
  return withMats((keep) => {
    const picture = keep(cv.matFromArray(height, width, cv.CV_8UC3, data));
    const mask = keep(cv.matFromArray(height, width, cv.CV_8UC1, guess));
    const [behind, before] = [keep(new cv.Mat()), keep(new cv.Mat())];
    cv.grabCut(picture, mask, new cv.Rect(), behind, before, ROUNDS, cv.GC_INIT_WITH_MASK);
    const outline = Uint8Array.from(mask.data, (value) => (value === OBJECT || value === MAYBE_OBJECT ? 255 : 0));
    return { width, height, data: outline };
  });
}

function markCorners(guess: Uint8Array, width: number, height: number): void {
  const side = Math.max(1, Math.round(Math.min(width, height) * 0.06));
  for (let index = 0; index < guess.length; index += 1) {
    const [x, y] = [index % width, Math.floor(index / width)];
    if ((x < side || x >= width - side) && y < side) guess[index] = BACKGROUND;
  }
}

/** A smooth outline: hard steps would show when it is made larger. */
async function enlarge(
  { data, ...size }: { readonly data: Uint8Array; readonly width: number; readonly height: number },
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return await sharp(data, { raw: { ...size, channels: 1 } })
    .blur(0.8)
    .resize({ width, height, fit: "fill", kernel: "cubic" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
}
