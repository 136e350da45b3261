import { type PlanTask, valuesOf } from "../../domain/plan.ts";
import { asReference, findReferences } from "../../domain/references.ts";
import type { Resource } from "../../domain/resource.ts";
import { isParameter } from "../../domain/task-type.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { describeJson } from "../../util/describe-json.ts";
import { formatBytes } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { oneLine } from "./line.ts";

const PREVIEW = 200;

/** What a task works on, in few words: file names, `← 0` for the result of task 0, `#2` of the conversation, parameters by name. */
export function describeInputs(task: PlanTask, glyphs: Glyphs): string {
  const type = DEFAULT_TASK_TYPES.get(task.task);
  return Object.entries(task.args)
    .map(([name, value]) => {
      const values = valuesOf(value).map((item) => describeValue(item, glyphs));
      const shown =
        values.length > 3 ? `${values.slice(0, 2).join(", ")} and ${values.length - 2} more` : values.join(", ");
      const spec = type?.inputs[name];
      return spec !== undefined && isParameter(spec) ? `${name} ${shown}` : shown;
    })
    .join(` ${glyphs.dot} `);
}

function describeValue(value: string | number | boolean, glyphs: Glyphs): string {
  if (typeof value !== "string") return String(value);
  const reference = asReference(value);
  if (reference !== undefined) return `${glyphs.from} ${reference}`;
  const earlier = /^history:(\d+)$/.exec(value)?.[1];
  if (earlier !== undefined) return `#${earlier}`;
  const text = oneLine(value).trim();
  const isName = !/\s/.test(text) || /^\S[^\n]{0,80}\.\w{2,5}$/.test(text);
  return isName && findReferences(text).length === 0 ? text : quote(text, glyphs);
}

/** What came out, in few words. */
export function describeOutputs(outputs: readonly Resource[], glyphs: Glyphs): string {
  // Data beside a text only says the same in more detail.
  const hasText = outputs.some(({ type }) => type === "text");
  const shown = outputs.filter(({ type }) => type !== "json" || !hasText);
  return shown.map((output) => describeOutput(output, glyphs)).join(` ${glyphs.dot} `);
}

function describeOutput(output: Resource, glyphs: Glyphs): string {
  if (output.type === "text") return output.text.trim() === "" ? "no text" : quote(output.text.trim(), glyphs);
  if (output.type === "json") return oneLine(describeJson(output.value)).slice(0, PREVIEW) || "nothing found";
  const { mediaType, bytes } = output.artifact;
  return `${output.type} ${glyphs.dot} ${mediaType.replace(/^\w+\/(?:x-)?/, "")} ${formatBytes(bytes)}`;
}

function quote(text: string, { quotes: [open, close], ellipsis }: Glyphs): string {
  const line = oneLine(text.slice(0, PREVIEW * 2)).replace(/\s+/g, " ");
  return line.length > PREVIEW ? `${open}${line.slice(0, PREVIEW)}${ellipsis}${close}` : `${open}${line}${close}`;
}

/** The name of one item of a fan-out: the file that it works on, else its number from 1. */
export function nameItem(task: PlanTask | undefined, item: number): string {
  for (const [name, value] of Object.entries(task?.args ?? {})) {
    const spec = DEFAULT_TASK_TYPES.get(task?.task ?? "")?.inputs[name];
    const values = valuesOf(value);
    const own = values[item];
    if (spec === undefined || isParameter(spec) || values.length < 2 || typeof own !== "string") continue;
    if (values.every((one) => asReference(String(one)) === undefined)) return oneLine(own);
  }
  return `item ${item + 1}`;
}
