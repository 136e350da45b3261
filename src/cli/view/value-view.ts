import { type Line, span } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

const DEEPEST = 6;

/** Any plain data as readable rows: names faint, nested data indented, short lists in one row. */
export function viewValue(value: unknown, width: number, depth = 0): readonly Line[] {
  const flat = inOneRow(value);
  if (flat !== undefined && flat.length <= width) return flat === "" ? [] : [[span(flat)]];
  if (flat !== undefined || depth >= DEEPEST)
    return wrapText(flat ?? JSON.stringify(value) ?? "", width).map((row) => [span(row)]);
  if (Array.isArray(value)) {
    return value.flatMap((item) => bullet(viewValue(item, width - 2, depth + 1)));
  }
  return Object.entries(value as object)
    .filter(([, inner]) => !isEmpty(inner))
    .flatMap(([name, inner]) => viewField(name, inner, width, depth));
}

function viewField(name: string, value: unknown, width: number, depth: number): readonly Line[] {
  const label = `${spell(name)}  `;
  const flat = inOneRow(value);
  if (flat !== undefined && flat.length + label.length <= width) return [[span(label, "faint"), span(flat)]];
  const rows = viewValue(value, width - 2, depth + 1);
  return [[span(label.trimEnd(), "faint")], ...rows.map((row): Line => [span("  "), ...row])];
}

function bullet(rows: readonly Line[]): readonly Line[] {
  return rows.map((row, index): Line => [span(index === 0 ? "- " : "  ", "faint"), ...row]);
}

/** Undefined where it takes several rows. */
function inOneRow(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return String(value);
  if (typeof value === "number")
    return Number.isInteger(value) ? String(value) : String(Math.round(value * 1000) / 1000);
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === "object" && item !== null)) return undefined;
    return value.map(inOneRow).join(", ");
  }
  const entries = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  if (entries.length > 5 || entries.some(([, inner]) => typeof inner === "object" && !Array.isArray(inner)))
    return undefined;
  const parts = entries.map(([name, inner]) => {
    const flat = inOneRow(inner);
    return flat === undefined ? undefined : `${spell(name)}: ${flat}`;
  });
  const row = parts.includes(undefined) ? undefined : parts.join(", ");
  return row !== undefined && row.length <= 90 ? row : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** `runnerUp` → `runner up`. */
function spell(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
