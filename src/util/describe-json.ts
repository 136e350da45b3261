import { countNoun } from "./pluralise.ts";

/**
 * The data of an expert in words, for an argument that takes text: detections and labels become counts and names, the
 * rest compact lines.
 */
export function describeJson(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const labels = value.map(labelOf);
    if (labels.length > 0 && labels.every((label) => label !== undefined)) return countLabels(labels);
    return value.map(describeJson).filter(Boolean).join("; ");
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
  return entries.map(([name, inner]) => `${name}: ${describeJson(inner)}`).join(", ");
}

function labelOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { word, label } = entry as { readonly word?: unknown; readonly label?: unknown };
  if (typeof word === "string") return word;
  return typeof label === "string" ? label : undefined;
}

function countLabels(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) =>
      /^[a-z ]+$/.test(label) ? countNoun(count, label) : count === 1 ? label : `${count} × ${label}`,
    )
    .join(", ");
}
