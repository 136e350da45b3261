import { valuesOf } from "../../domain/plan.ts";
import { asReference } from "../../domain/references.ts";
import type { RunResult } from "../../domain/run-result.ts";
import { displayWidth } from "./display-width.ts";
import { type Line, printableText, type Span, span, type Tone } from "./line.ts";

interface Entity {
  readonly entity_group: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TONES: Readonly<Record<string, Tone>> = {
  PER: "good",
  LOC: "busy",
  ORG: "accent",
  DATE: "caution",
  TIME: "caution",
  MONEY: "bad",
};
/** Longer texts are not shown again: the answer lists what was found in them. */
const LONGEST = 2_000;

/** The texts in which names were found, with the names in colours by their kind; only where offsets and text agree. */
export function viewEntities(result: RunResult, width: number): readonly Line[] {
  return result.tasks.flatMap((task) => {
    if (task.task !== "token-classification") return [];
    const text = sourceOf(result, task.id);
    const entities = task.outputs.flatMap((output) => (output.type === "json" ? entitiesOf(output.value) : []));
    if (text === undefined || text.length > LONGEST || entities.length === 0) return [];
    if (entities.some(({ start, end, word }) => text.slice(start, end) !== word)) return [];
    return wrapSpans(markEntities(text, entities), width);
  });
}

function sourceOf({ plan, tasks }: RunResult, id: number): string | undefined {
  const [value, ...others] = valuesOf(plan.find((task) => task.id === id)?.args["text"] ?? []);
  if (typeof value !== "string" || others.length > 0) return undefined;
  const source = asReference(value);
  if (source === undefined) return value;
  const made = tasks.filter((task) => task.id === source).flatMap(({ outputs }) => outputs);
  const [text, ...more] = made.flatMap((output) => (output.type === "text" ? [output.text] : []));
  return more.length > 0 ? undefined : text;
}

function entitiesOf(value: unknown): readonly Entity[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry: unknown): entry is Entity =>
      typeof entry === "object" &&
      entry !== null &&
      ["start", "end"].every((key) => Number.isInteger((entry as Record<string, unknown>)[key])) &&
      ["word", "entity_group"].every((key) => typeof (entry as Record<string, unknown>)[key] === "string"),
  );
}

function markEntities(text: string, entities: readonly Entity[]): readonly Span[] {
  const parts: Span[] = [];
  let at = 0;
  for (const { start, end, entity_group: kind } of [...entities].sort((one, two) => one.start - two.start)) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), tone: "plain" });
    parts.push({ text: text.slice(start, end), tone: TONES[kind] ?? "strong" });
    at = end;
  }
  return [...parts, { text: text.slice(at), tone: "plain" }];
}

/** Breaks at spaces, at line ends, and between Chinese characters. */
function wrapSpans(parts: readonly Span[], width: number): readonly Line[] {
  const rows: Span[][] = [[]];
  let used = 0;
  for (const { text, tone } of parts) {
    for (const piece of printableText(text).match(/\n|\p{Script=Han}|[^\s\p{Script=Han}]+[^\S\n]*|[^\S\n]+/gu) ?? []) {
      const wide = displayWidth(piece.trimEnd());
      if (piece === "\n" || (used > 0 && used + wide > width)) {
        rows.push([]);
        used = 0;
      }
      if (piece === "\n" || (used === 0 && piece.trim() === "")) continue;
      rows.at(-1)?.push(span(piece, tone));
      used += displayWidth(piece);
    }
  }
  return rows;
}
