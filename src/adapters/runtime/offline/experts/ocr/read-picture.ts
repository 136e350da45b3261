import { estimateSkew } from "./estimate-skew.ts";
import {
  cleanLines,
  confidenceOf,
  countDoubtful,
  isSideways,
  mergeLines,
  type OcrLine,
  scoreLines,
} from "./ocr-lines.ts";
import type { GreyPicture } from "./picture.ts";
import { flattenLight, invertGrey, reduceNoise, resizeGrey, rotateGrey, seemsLightOnDark } from "./prepare-picture.ts";
import type { OcrLanguage, Tesseract } from "./tesseract.ts";

export interface Reading {
  readonly lines: readonly OcrLine[];
  /** Mean, from 0 to 100. */
  readonly confidence: number;
  readonly score: number;
  /** Words that were read too unsurely to be believed. */
  readonly doubtful: number;
  readonly languages: readonly OcrLanguage[];
}

export interface ReadOptions {
  /** The languages that the text is known to be in; absent: English first, then Chinese. */
  readonly languages?: readonly OcrLanguage[];
  readonly onProgress?: (message: string) => void;
  /** No further way of reading is begun after this long, in ms. Default 15 000. */
  readonly patienceMs?: number;
}

const ENGLISH: readonly OcrLanguage[] = ["eng"];
const CHINESE: readonly OcrLanguage[] = ["chi_sim", "eng"];
/** A reading this sure is not tried another way. */
const GOOD = 86;
const FAIR = 75;
/** Less than this read surely is no sign of text. */
const EVIDENCE = 3;
const GLANCE = 1_000;
/** Letters that fill a picture are read at this size. */
const FAR = 320;
const TURNS: readonly (readonly [name: string, degrees: number])[] = [
  ["upside down", 180],
  ["turned right", 90],
  ["turned left", 270],
];

/**
 * Reads a picture the cheap way, and other ways only where that does not read well: closer, in Chinese, turned, with its
 * grain, inverted. The surest reading of the most text wins. A way may cost seconds on a hopeless picture, so no new one is
 * begun after `patienceMs`.
 */
export async function readPicture(
  engine: Tesseract,
  picture: GreyPicture,
  options: ReadOptions = {},
): Promise<Reading> {
  const { onProgress = () => undefined, patienceMs = 15_000 } = options;
  const until = performance.now() + patienceMs;
  const first = options.languages ?? ENGLISH;
  const isFree = options.languages === undefined;
  const clean = await reduceNoise(picture);
  const [darkLetters, lightLetters] = [() => flattenLight(clean), () => flattenLight(invertGrey(clean))];
  const isDark = seemsLightOnDark(picture) && (await readsBetter(engine, await lightLetters(), await darkLetters()));
  const flat = await (isDark ? lightLetters() : darkLetters());

  let best = await readUpright(engine, flat, first);
  const read = async (way: GreyPicture, languages: readonly OcrLanguage[]) => {
    const reading = await readUpright(engine, way, languages);
    if (reading.score > best.score * 1.02) best = reading;
  };
  const readIfPromising = async (way: GreyPicture, languages: readonly OcrLanguage[]) => {
    if ((await glanceAt(engine, way, languages)) > best.score + EVIDENCE) await read(way, languages);
  };
  const readTurned = async (degrees: number) => {
    const turned = await rotateGrey(flat, degrees);
    await readIfPromising(turned, first);
    if (isFree && best.confidence < FAIR) await readIfPromising(turned, CHINESE);
  };
  // Words that are sure of nothing may lie another way; no words at all are no text, and not worth the time.
  const isUnsure = (below: number) => best.score >= EVIDENCE && best.confidence < below;
  const isSmall = Math.max(flat.width, flat.height) < 1_800;
  const closer: Way = {
    name: "closer",
    applies: () => isSmall && best.score >= EVIDENCE,
    read: async () => read(await resizeGrey(flat, 2), best.languages),
  };
  const otherWays: readonly Way[] = [
    { name: "in Chinese", applies: () => isFree, read: () => readIfPromising(flat, CHINESE) },
    ...TURNS.map(([name, degrees]) => ({ name, applies: () => true, read: () => readTurned(degrees) })),
    {
      name: "from further away",
      applies: () => best.score < EVIDENCE,
      read: async () => {
        const small = await resizeGrey(flat, FAR / Math.max(flat.width, flat.height));
        await readIfPromising(small, first);
        if (isFree) await readIfPromising(small, CHINESE);
      },
    },
    closer,
    {
      name: "with its grain",
      applies: () => isUnsure(GOOD),
      read: async () => read(await flattenLight(isDark ? invertGrey(picture) : picture), best.languages),
    },
    {
      name: "inverted",
      applies: () => isUnsure(FAIR),
      read: async () => read(await (isDark ? darkLetters() : lightLetters()), best.languages),
    },
  ];
  // What reads well but for a word lies the right way up and in the right language.
  for (const way of isMostlyGood(best) ? [closer] : otherWays) {
    if (isGood(best) || performance.now() > until) return best;
    if (!way.applies()) continue;
    onProgress(`trying it ${way.name}`);
    await way.read();
  }
  return best;
}

/** Another way to read a picture that did not read well. */
interface Way {
  readonly name: string;
  applies(): boolean;
  read(): Promise<void>;
}

/** Which of two versions of a picture has the more to read, in either script; the first where both say as much. */
async function readsBetter(engine: Tesseract, one: GreyPicture, two: GreyPicture): Promise<boolean> {
  for (const languages of [ENGLISH, CHINESE]) {
    const [first, second] = [await glanceAt(engine, one, languages), await glanceAt(engine, two, languages)];
    if (Math.max(first, second) >= EVIDENCE) return first >= second;
  }
  return true;
}

/** How much a quick look reads: the page as it lies, at a size that is enough to tell. */
async function glanceAt(engine: Tesseract, picture: GreyPicture, languages: readonly OcrLanguage[]): Promise<number> {
  const longest = Math.max(picture.width, picture.height);
  const small = longest > GLANCE ? await resizeGrey(picture, GLANCE / longest) : picture;
  return scoreLines(cleanLines(await engine.recognize(small, languages, "auto")));
}

function isGood(reading: Reading): boolean {
  return isMostlyGood(reading) && reading.doubtful === 0;
}

/** The right way up and in the right language, though a word may be unreadable. */
function isMostlyGood({ confidence, score, lines, doubtful }: Reading): boolean {
  const words = lines.flatMap((line) => line.words).length;
  return confidence >= GOOD && score >= 3 && doubtful <= words / 4;
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
  const raw = await engine.recognize(level, languages, "auto");
  const page = cleanLines(raw);
  const block = isSideways(page) ? [] : cleanLines(await engine.recognize(level, languages, "block"));
  const lines = mergeLines(page, block);
  return { lines, confidence: confidenceOf(lines), score: scoreLines(lines), doubtful: countDoubtful(raw), languages };
}
