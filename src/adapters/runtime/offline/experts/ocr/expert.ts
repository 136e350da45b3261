import { ExpertError } from "../../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../../domain/plan.ts";
import type { Expert, ExpertJob } from "../../expert.ts";
import { linesToText } from "./lines-to-text.ts";
import { isText } from "./ocr-lines.ts";
import { loadGrey } from "./prepare-picture.ts";
import { readPicture } from "./read-picture.ts";
import { type OcrLanguage, Tesseract } from "./tesseract.ts";

const LANGUAGES: Readonly<Record<string, readonly OcrLanguage[]>> = {
  en: ["eng"],
  zh: ["chi_sim", "eng"],
};

let engine: Promise<Tesseract> | undefined;

async function open(): Promise<Tesseract> {
  const tesseract = await Tesseract.open();
  await tesseract.load(["eng"]);
  return tesseract;
}

/** Reads the printed text of a picture; English, simplified Chinese, or both mixed. */
const ocr: Expert = {
  async load() {
    engine ??= open();
    await engine;
  },
  async run(job, { onProgress }) {
    const { path, name } = pictureOf(job);
    const wanted = job.parameters["language"];
    const languages = typeof wanted === "string" ? LANGUAGES[wanted.toLowerCase().slice(0, 2)] : undefined;
    engine ??= open();
    const picture = await loadGrey(path, DEFAULT_CAPS.imageMegapixels * 1e6).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
      throw new ExpertError("invalid-input", `The picture ${name} cannot be read: ${detail}`, {
        final: true,
        cause: error,
      });
    });
    const reading = await readPicture(await engine, picture, {
      ...(languages === undefined ? {} : { languages }),
      onProgress: (message) => onProgress({ message }),
    });
    const text = linesToText(reading.lines);
    if (!isText(reading.lines)) {
      throw new ExpertError("expert-no-result", `No text was found in ${name}`, {
        hint: "This expert reads printed text; it does not describe pictures.",
      });
    }
    return [{ type: "text", text, ...(/\p{Script=Han}/u.test(text) ? { language: "zh" } : {}) }];
  },
};

function pictureOf(job: ExpertJob): { readonly path: string; readonly name: string } {
  const input = job.inputs["image"];
  const picture = Array.isArray(input) ? input[0] : input;
  if (picture?.type !== "image") throw new ExpertError("unsupported-input", "OCR needs a picture", { final: true });
  return { path: picture.path, name: picture.name ?? picture.path };
}

export default ocr;
