import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Expert, ExpertJob, ExpertValue } from "../expert.ts";

/** Runs an expert of this folder in the test's own process, on a picture or a recording, with an instruction if any. */
export async function runOnFile(
  expert: Expert,
  task: string,
  input: { readonly image: string } | { readonly audio: string },
  { text, parameters = {} }: { readonly text?: string; readonly parameters?: ExpertJob["parameters"] } = {},
): Promise<readonly ExpertValue[]> {
  const media = Object.entries(input).map(([type, file]): readonly [string, ExpertValue] => [
    type,
    { type: type as "image" | "audio", path: file, mediaType: `${type}/*`, name: path.basename(file) },
  ]);
  const words: readonly (readonly [string, ExpertValue])[] =
    text === undefined ? [] : [["text", { type: "text", text }]];
  return expert.run(
    { task, inputs: Object.fromEntries([...media, ...words]), parameters, language: "en" },
    { outputFolder: await mkdtemp(path.join(tmpdir(), "expert-test-")), onProgress() {} },
  );
}

/** Path of the first file of this type among some outputs. */
export function fileOf(outputs: readonly ExpertValue[], type: "image" | "audio"): string {
  const found = outputs.find((output) => output.type === type);
  if (found?.type !== "image" && found?.type !== "audio") throw new Error(`The expert gave no ${type}`);
  return found.path;
}
