import { estimateSkew } from "./estimate-skew.ts";
import { cleanLines, confidenceOf, isSideways, mergeLines, type OcrLine, scoreLines } from "./ocr-lines.ts";
import type { GreyPicture } from "./picture.ts";
import { denoiseGrey, flattenLight, invertGrey, meanOf, resizeGrey, rotateGrey } from "./prepare-picture.ts";
import type { OcrLanguage, Tesseract } from "./tesseract.ts";

export interface Reading {
  readonly lines: readonly OcrLine[];
  /** Mean, from 0 to 100. */
  readonly confidence: number;
  readonly score: number;
  readonly languages: readonly OcrLanguage[];
}

export interface ReadOptions {
  /** The languages that the text is known to be in; absent: English first, then Chinese. */
  readonly languages?: readonly OcrLanguage[];
  readonly onProgress?: (message: string) => void;
}

const ENGLISH: readonly OcrLanguage[] = ["eng"];
const CHINESE: readonly OcrLanguage[] = ["chi_sim", "eng"];
/** A reading this sure is not tried another way. */
const GOOD = 86;
const FAIR = 75;
/** Less than this read surely is no sign of text. */
const EVIDENCE = 2;
const GLANCE = 1_000;
const TURNS: readonly (readonly [name: string, degrees: number])[] = [
  ["upside down", 180],
  ["turned right", 90],
  ["turned left", 270],
];

/**
 * Reads a picture the cheap way, and other ways only where that does not read well: turned, cleaned of noise, larger,
 * inverted, in Chinese. The surest reading of the most text wins.
 */
export async function readPicture(
  engine: Tesseract,
  picture: GreyPicture,
  options: ReadOptions = {},
): Promise<Reading> {
  const { onProgress = () => undefined } = options;
  const first = options.languages ?? ENGLISH;
  const flat = await flattenLight(meanOf(picture) < 100 ? invertGrey(picture) : picture);

  let best = await readUpright(engine, flat, first);
  if (isGood(best)) return best;
  const keep = (reading: Reading) => {
    if (reading.score > best.score * 1.02) best = reading;
  };
  if (options.languages === undefined) {
    onProgress("trying Chinese");
    keep(await readUpright(engine, flat, CHINESE));
    if (isGood(best)) return best;
  }
  // Words that are sure of nothing may be upside down; no words at all are no text, and not worth the time.
  for (const [name, degrees] of TURNS) {
    if (isGood(best)) return best;
    onProgress(`trying it ${name}`);
    const turned = await rotateGrey(flat, degrees);
    const glance = await glanceAt(engine, turned, first);
    if (glance > best.score + 2) keep(await readUpright(engine, turned, first));
    if (
      options.languages === undefined &&
      best.confidence < FAIR &&
      (await glanceAt(engine, turned, CHINESE)) > best.score + 2
    ) {
      keep(await readUpright(engine, turned, CHINESE));
    }
  }
  if (best.score < EVIDENCE || isGood(best)) return best;
  const { languages } = best;
  if (best.confidence < GOOD) {
    onProgress("cleaning it of noise");
    const denoised = await flattenLight(await denoiseGrey(picture));
    keep(await readUpright(engine, denoised, languages));
    if (best.confidence < GOOD && Math.max(flat.width, flat.height) < 1_800) {
      onProgress("enlarging it");
      keep(await readUpright(engine, await resizeGrey(flat, 2), languages));
      keep(await readUpright(engine, await resizeGrey(denoised, 2), languages));
    }
  }
  if (best.confidence < FAIR) keep(await readUpright(engine, await flattenLight(invertGrey(picture)), languages));
  return best;
}

/** How much a quick look reads: the page as it lies, at a size that is enough to tell. */
async function glanceAt(engine: Tesseract, picture: GreyPicture, languages: readonly OcrLanguage[]): Promise<number> {
  const longest = Math.max(picture.width, picture.height);
  const small = longest > GLANCE ? await resizeGrey(picture, GLANCE / longest) : picture;
  return scoreLines(cleanLines(await engine.recognize(small, languages, "auto")));
}

function isGood({ confidence, score, lines }: Reading): boolean {
  if (confidence < GOOD || score < 3) return false;
  const words = lines.flatMap((line) => line.words);
  return words.filter((word) => word.confidence < 50).length <= words.length / 8;
}

/** One reading; where the words stand on their side, the picture is turned and read again. */
async function readUpright(
  engine: Tesseract,
  picture: GreyPicture,
  languages: readonly OcrLanguage[],
): Promise<Reading> {
  const reading = await readLevel(engine, picture, languages);
  if (!isSideways(reading.lines)) return reading;
  const right = await readLevel(engine, await rotateGrey(picture, 90), languages);
  if (isGood(right)) return right;
  const left = await readLevel(engine, await rotateGrey(picture, 270), languages);
  return [left, right].reduce((best, turned) => (turned.score > best.score ? turned : best), reading);
}

/** Levels the lines, reads the page, then the whole as one block for the lines that the page lost. */
async function readLevel(engine: Tesseract, picture: GreyPicture, languages: readonly OcrLanguage[]): Promise<Reading> {
  const level = await rotateGrey(picture, estimateSkew(picture));
  const page = cleanLines(await engine.recognize(level, languages, "auto"));
  const block = isSideways(page) ? [] : cleanLines(await engine.recognize(level, languages, "block"));
  const lines = mergeLines(page, block);
  return { lines, confidence: confidenceOf(lines), score: scoreLines(lines), languages };
}
