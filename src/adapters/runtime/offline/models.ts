import type { OfflineModel } from "./models/offline-model.ts";
import { PICTURE_MODELS } from "./models/picture-models.ts";
import { SOUND_MODELS } from "./models/sound-models.ts";
import { TABLE_MODELS } from "./models/table-models.ts";
import { TEXT_MODELS } from "./models/text-models.ts";

export type { OfflineModel } from "./models/offline-model.ts";

/** The offline pack. Adding an expert is one folder below `experts/` and one row in `models/`. */
export const OFFLINE_MODELS: readonly OfflineModel[] = [
  ...PICTURE_MODELS,
  ...TEXT_MODELS,
  ...TABLE_MODELS,
  ...SOUND_MODELS,
].map((row) => ({ ...row, runtime: "offline", resource: "cpu" }));
