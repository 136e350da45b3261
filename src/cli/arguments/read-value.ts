import { InvalidArgumentError } from "commander";
import { resolveTaskName, suggestTaskNames } from "../../domain/task-name.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";

/** A timer of the platform holds 24 days at most. */
const MOST_SECONDS = 1_000_000;

export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= MOST_SECONDS)) {
    throw new InvalidArgumentError(`It must be a number above 0 and up to ${MOST_SECONDS}.`);
  }
  return value;
}

export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number from 1 on.");
  return value;
}

export function languageCode(text: string): string {
  const code = text.trim().toLowerCase();
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code)) {
    throw new InvalidArgumentError("It must be a language code such as en, zh or fr.");
  }
  return code;
}

export function collectModel(
  text: string,
  known: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  const id = text.slice(at + 1).trim();
  if (at < 1 || id === "") {
    throw new InvalidArgumentError("It must be TASK=ID, such as image-to-text=offline/tesseract.");
  }
  return { ...known, [knownTask(text.slice(0, at))]: id };
}

export function knownTask(written: string): string {
  const name = resolveTaskName(written, DEFAULT_TASK_TYPES);
  if (name !== undefined) return name;
  const near = suggestTaskNames(written, DEFAULT_TASK_TYPES);
  const hint = near.length === 0 ? "hugginggpt tasks lists them" : `did you mean ${near.join(" or ")}?`;
  throw new InvalidArgumentError(`There is no kind of task "${written}"; ${hint}`);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

/** `500MB`, `2 GB`, `1000000`. */
export function byteCount(text: string): number {
  const [, amount = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([bkmgt]?)b?\s*$/i.exec(text) ?? [];
  const bytes = Math.round(Number(amount) * (UNITS[unit.toLowerCase()] ?? Number.NaN));
  if (amount === "" || !Number.isSafeInteger(bytes) || bytes < 1) {
    throw new InvalidArgumentError("It must be a number of bytes, such as 500MB or 2GB.");
  }
  return bytes;
}
