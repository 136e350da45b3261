import { ExpertError } from "../../../../domain/errors.ts";
import { describeJson } from "../../../../util/describe-json.ts";
import type { ExpertJob, ExpertValue } from "../expert.ts";

/** The texts of one input of a job, in order; none where the input is absent or empty. */
export function textsOf(job: ExpertJob, name: string): readonly string[] {
  const input = job.inputs[name];
  if (input === undefined) return [];
  const values: readonly ExpertValue[] = Array.isArray(input) ? input : [input as ExpertValue];
  return values.map((value) => readText(value, name)).filter((text) => text.trim() !== "");
}

/** The one text of an input that the task cannot do without. */
export function requireText(job: ExpertJob, name: string, what = `a ${name}`): string {
  const texts = textsOf(job, name);
  if (texts.length === 0) {
    throw new ExpertError("invalid-input", `${job.task} needs ${what}, and there is none`, { final: true });
  }
  return texts.join("\n\n");
}

/** A list of plain words, such as the labels of a zero-shot classification. */
export function wordsOf(job: ExpertJob, name: string): readonly string[] {
  const value = job.parameters[name];
  if (value === undefined || typeof value === "boolean" || typeof value === "number") return [];
  const words = typeof value === "string" ? value.split(/[,，、;]/) : value;
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

function readText(value: ExpertValue, name: string): string {
  if (value.type === "text") return value.text;
  if (value.type === "json") return describeJson(value.value);
  throw new ExpertError("invalid-input", `${value.name ?? value.path} is not text, and ${name} has to be`, {
    final: true,
  });
}
