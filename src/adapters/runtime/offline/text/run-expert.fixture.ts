import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Expert, ExpertJob, ExpertValue } from "../expert.ts";

/** Runs an expert of this folder in the test's own process, on texts by input name. */
export async function runOnText(
  expert: Expert,
  task: string,
  texts: Readonly<Record<string, string | readonly string[]>>,
  parameters: ExpertJob["parameters"] = {},
): Promise<readonly ExpertValue[]> {
  const toValue = (text: string): ExpertValue => ({ type: "text", text });
  const inputs = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? toValue(text) : text.map(toValue)]),
  );
  return expert.run(
    { task, inputs, parameters, language: "en" },
    { outputFolder: await mkdtemp(path.join(tmpdir(), "expert-test-")), onProgress() {} },
  );
}

/** The JSON among some outputs, as the test expects it. */
export function jsonOf<T>(outputs: readonly ExpertValue[]): T {
  const found = outputs.find((output) => output.type === "json");
  if (found?.type !== "json") throw new Error("The expert gave no JSON");
  return found.value as T;
}

export function textOf(outputs: readonly ExpertValue[]): string {
  const found = outputs.find((output) => output.type === "text");
  if (found?.type !== "text") throw new Error("The expert gave no text");
  return found.text;
}
