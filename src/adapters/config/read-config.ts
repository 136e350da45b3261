import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "../../domain/errors.ts";
import { decodeText } from "../../util/decode-text.ts";
import { redact } from "../../util/redact.ts";
import type { Config } from "./config.ts";
import { type ConfigInput, configSchema } from "./config-schema.ts";
import { explainIssues } from "./explain-issues.ts";
import { normalizeConfig } from "./normalize-config.ts";

export interface ReadConfigOptions {
  /** For `~/` in paths. */
  readonly home: string;
}

/**
 * Reads and checks one configuration file. A `.js`, `.mjs` or `.ts` file is executed: only for files that are trusted.
 *
 * @throws InputError `invalid-config`, naming the file, the key, and what is wrong with it.
 */
export async function readConfig(file: string, { home }: ReadConfigOptions): Promise<Config> {
  const { mode } = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw invalid(file, error.code === "ENOENT" ? "there is no such file" : `it cannot be read (${error.code})`, error);
  });
  const data = path.extname(file) === ".json" ? parseJson(await readJson(file), file) : await importDefault(file);
  const config = checkConfig(data, file);
  checkMode(config, mode, file);
  return normalizeConfig(config, { folder: path.dirname(file), home });
}

/** Checks what somebody wrote as a configuration. */
function checkConfig(data: unknown, file: string): ConfigInput {
  const parsed = configSchema.safeParse(data);
  if (!parsed.success) throw invalid(file, explainIssues(parsed.error.issues, configSchema, data));
  return parsed.data;
}

function checkMode({ brainKey }: ConfigInput, mode: number, file: string): void {
  if (process.platform === "win32") return;
  if ((mode & 0o002) !== 0) throw invalid(file, "everybody may write to it", undefined, `chmod o-w "${file}"`);
  if (brainKey !== undefined && (mode & 0o077) !== 0) {
    throw invalid(file, "it holds brainKey, and others may read it", undefined, `chmod 600 "${file}"`);
  }
}

async function readJson(file: string): Promise<string> {
  const text = decodeText(await readFile(file));
  if (text === undefined) throw invalid(file, "it is no text in UTF-8");
  return text;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw invalid(file, `it is no valid JSON: ${withLine(detail, text)}`, error);
  }
}

/** Says the line where the platform says the character. */
function withLine(detail: string, text: string): string {
  const position = /at position (\d+)/.exec(detail)?.[1];
  if (position === undefined || /line \d/.test(detail)) return detail;
  const line = text.slice(0, Number(position)).split("\n").length;
  return detail.replace(/at position \d+/, `in line ${line}`);
}

async function importDefault(file: string): Promise<unknown> {
  if (path.extname(file) === ".ts" && !("typescript" in process.features && process.features.typescript)) {
    const hint = `Name it hugginggpt.config.mjs or .json; from 22.18 on, Node reads TypeScript.`;
    throw invalid(file, `Node ${process.versions.node} cannot read TypeScript`, undefined, hint);
  }
  try {
    const loaded = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    if (loaded.default === undefined) throw new Error("it exports no default");
    return loaded.default;
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error), error);
  }
}

function invalid(file: string, what: string, cause?: unknown, hint?: string): InputError {
  return new InputError("invalid-config", `${file}: ${redact(what)}`, {
    hint: hint ?? "docs/config.md describes every key.",
    ...(cause === undefined ? {} : { cause }),
  });
}
