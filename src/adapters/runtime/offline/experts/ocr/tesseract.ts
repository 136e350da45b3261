import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type OcrLine, readTsv } from "./ocr-lines.ts";
import type { GreyPicture } from "./picture.ts";

const require = createRequire(import.meta.url);

/** The part of the Tesseract API that is used here; the package brings no types. */
interface TesseractApi {
  Init(dataPath: null, languages: string, engineMode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(exif: number, angle: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  End(): void;
}

interface TesseractCore {
  readonly FS: { writeFile(name: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => TesseractApi;
}

export type OcrLanguage = "eng" | "chi_sim";

/** Page segmentation: `auto` finds blocks and columns and now and then loses a line; `block` takes all as one block. */
export type Segmentation = "auto" | "block" | "sparse";
const SEGMENTATION: Readonly<Record<Segmentation, string>> = { auto: "3", block: "6", sparse: "11" };

const LSTM_ONLY = 1;
/** The integer version of the best model: smaller and faster to load than the other that the package holds. */
const DATA_VERSION = "4.0.0_best_int";

/** Tesseract in this process: the WASM core without the worker thread around it, one instance for each set of languages. */
export class Tesseract {
  readonly #core: TesseractCore;
  readonly #data = new Set<OcrLanguage>();
  readonly #apis = new Map<string, TesseractApi>();

  private constructor(core: TesseractCore) {
    this.#core = core;
  }

  static async open(): Promise<Tesseract> {
    const create = require("tesseract.js-core/tesseract-core-simd-lstm.js") as (
      options: object,
    ) => Promise<TesseractCore>;
    const silent = () => undefined;
    return new Tesseract(await create({ print: silent, printErr: silent }));
  }

  /** Loads languages before they are needed. */
  async load(languages: readonly OcrLanguage[]): Promise<void> {
    await this.#api(languages);
  }

  async recognize(
    picture: GreyPicture,
    languages: readonly OcrLanguage[],
    segmentation: Segmentation,
  ): Promise<readonly OcrLine[]> {
    const api = await this.#api(languages);
    const header = Buffer.from(`P5\n${picture.width} ${picture.height}\n255\n`, "latin1");
    this.#core.FS.writeFile("/input", Buffer.concat([header, picture.data]));
    api.SetVariable("tessedit_pageseg_mode", SEGMENTATION[segmentation]);
    if (api.SetImageFile(1, 0) === 1) throw new Error("Tesseract cannot read the prepared picture");
    api.Recognize(null);
    return readTsv(api.GetTSVText(0));
  }

  async #api(languages: readonly OcrLanguage[]): Promise<TesseractApi> {
    const key = languages.join("+");
    const known = this.#apis.get(key);
    if (known !== undefined) return known;
    for (const language of languages) await this.#loadData(language);
    const api = new this.#core.TessBaseAPI();
    if (api.Init(null, key, LSTM_ONLY) !== 0) throw new Error(`Tesseract cannot be set up for ${key}`);
    this.#apis.set(key, api);
    return api;
  }

  async #loadData(language: OcrLanguage): Promise<void> {
    if (this.#data.has(language)) return;
    const folder = path.dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    const packed = await readFile(path.join(folder, DATA_VERSION, `${language}.traineddata.gz`));
    this.#core.FS.writeFile(`${language}.traineddata`, await promisify(gunzip)(packed));
    this.#data.add(language);
  }
}
