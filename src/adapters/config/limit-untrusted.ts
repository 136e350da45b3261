import type { Config } from "./config.ts";

/** What anybody's file may say: it makes less happen, or chooses among what is there; it starts and sends nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  "concurrency",
  "disable",
  "fastPath",
  "models",
  "pins",
  "select",
  "selectionBudgetMs",
  "slots",
  "timeouts",
  "topK",
]);
/** Models that come with the installation: a pin to them sends nothing anywhere. */
const LOCAL_MODEL = /^(?:offline|command)\//;

/** The part of a configuration that counts although nobody vouches for the file, and the keys that do not. */
export function limitUntrusted(config: Config): { readonly config: Config; readonly refused: readonly string[] } {
  const refused = Object.keys(config).filter((key) => !HARMLESS.has(key));
  const { pins = {}, models, ...rest } = config;
  const local = Object.entries(pins).filter(([, id]) => LOCAL_MODEL.test(id));
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => HARMLESS.has(key)));
  return {
    config: { ...kept, models: [], ...(local.length > 0 ? { pins: Object.fromEntries(local) } : {}) },
    refused: [
      ...refused,
      ...(models.length > 0 ? ["models"] : []),
      ...(local.length < Object.keys(pins).length ? ["pins (to models elsewhere)"] : []),
    ],
  };
}
