import { asReference } from "../../domain/references.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { type ArgumentSpec, isParameter, type TaskType } from "../../domain/task-type.ts";
import { typeOfName } from "../keyless/tables/file-extensions.ts";

/**
 * Finds the arguments that values without names belong to: a file goes where its kind is wanted, a result or a text to
 * what is still free, required arguments first. Values too many join the first argument that gathers texts, or are lost.
 */
export function placeValues(values: readonly unknown[], type: TaskType): Readonly<Record<string, unknown>> {
  const specs = Object.entries(type.inputs).sort(
    ([, left], [, right]) => Number(right.required) - Number(left.required),
  );
  const placed = new Map<string, unknown[]>();
  const put = (name: string, value: unknown) => placed.set(name, [...(placed.get(name) ?? []), value]);
  const free = () => specs.filter(([name]) => !placed.has(name));
  const later: unknown[] = [];
  for (const value of values) {
    const kind = kindOf(value);
    const [own] = kind === undefined ? [] : (free().find(([, spec]) => wants(spec, kind)) ?? []);
    const [same] = kind === undefined ? [] : (specs.find(([, spec]) => wants(spec, kind)) ?? []);
    if (own !== undefined) put(own, value);
    else if (same !== undefined) put(same, value);
    else later.push(value);
  }
  for (const value of later) {
    const reference = typeof value === "string" && asReference(value) !== undefined;
    const open = free();
    const [name] =
      (isPath(value) ? specs.find(([, spec]) => !isTextual(spec)) : undefined) ??
      open.find(([, spec]) => spec.required && (reference || isTextual(spec))) ??
      open.find(([, spec]) => spec.required) ??
      open.find(([, spec]) => isTextual(spec) && !reference) ??
      specs.find(([, spec]) => reference || spec.type === "text") ??
      specs[0] ??
      [];
    if (name !== undefined) put(name, value);
  }
  return Object.fromEntries([...placed].map(([name, own]) => [name, own.length === 1 ? own[0] : own.flat()]));
}

const wants = (spec: ArgumentSpec, kind: ResourceType) =>
  !isParameter(spec) && (spec.type === kind || spec.accepts.includes(kind));

const isTextual = (spec: ArgumentSpec) => spec.type === "text" || isParameter(spec);

/** A path without a known ending is no word for a language or a label: where files are wanted it is looked at, and refused. */
const isPath = (value: unknown) => typeof value === "string" && /^[^\s<]*[/\\][^\s]*$/.test(value.trim());

function kindOf(value: unknown): ResourceType | undefined {
  if (typeof value !== "string" || /\s/.test(value.trim())) return undefined;
  return typeOfName(value.trim());
}
