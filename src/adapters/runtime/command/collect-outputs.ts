import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import type { ModelCard } from "../../../domain/model.ts";
import type { ArtifactStore } from "../../../domain/ports.ts";
import { isMediaType, type Resource, type ResourceType, resourceTypeOf } from "../../../domain/resource.ts";
import { DEFAULT_TASK_TYPES } from "../../../domain/task-type-table.ts";
import { decodeText } from "../../../util/decode-text.ts";
import { mediaTypeByName, normalizeMediaType } from "../../../util/media-type-names.ts";
import type { CommandTemplate, OutputRule } from "./command-expert.ts";
import { matchesGlob } from "./matches-glob.ts";

export interface CollectOptions {
  readonly task: string;
  readonly card: ModelCard;
  readonly template: CommandTemplate;
  readonly outputFolder: string;
  readonly printed: Buffer;
  readonly artifacts: ArtifactStore;
}

const MOST_FILES = 256;

/** What a program made, as resources: the main output of the task type first. */
export async function collectOutputs(options: CollectOptions): Promise<readonly Resource[]> {
  const { card, template } = options;
  const found: Resource[] = [];
  for (const rule of template.outputs) found.push(...(await collect(rule, options)));
  if (found.length === 0) {
    throw new ExpertError(
      "expert-no-result",
      `${card.id}: ${template.emptyMessage ?? "it ended well and made nothing"}`,
    );
  }
  const wanted: readonly ResourceType[] = DEFAULT_TASK_TYPES.get(options.task)?.outputs ?? [];
  const fitting = found.map((resource) => fit(resource, wanted));
  if (!fitting.some(({ type }) => wanted.includes(type))) {
    const kinds = [...new Set(fitting.map(({ type }) => type))].join(", ");
    throw new ExpertError(
      "expert-bad-output",
      `${card.id} gave ${kinds} where ${options.task} gives ${wanted.join(" and ")}`,
    );
  }
  const place = ({ type }: Resource) => (wanted.includes(type) ? wanted.indexOf(type) : wanted.length);
  return [...fitting].sort((left, right) => place(left) - place(right));
}

/** A text where the task type has only JSON, and the other way round. */
function fit(resource: Resource, wanted: readonly ResourceType[]): Resource {
  if (wanted.includes(resource.type)) return resource;
  if (resource.type === "text" && wanted.includes("json")) return { type: "json", value: resource.text };
  if (resource.type === "json" && wanted.includes("text")) {
    return { type: "text", text: typeof resource.value === "string" ? resource.value : JSON.stringify(resource.value) };
  }
  return resource;
}

async function collect(rule: OutputRule, options: CollectOptions): Promise<readonly Resource[]> {
  switch (rule.from) {
    case "stdout":
      return readPrinted(rule.as, options);
    case "file":
      return await takeFiles([rule.name], options);
    case "files": {
      const entries = await readdir(options.outputFolder, { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(options.outputFolder, path.join(entry.parentPath, entry.name)))
        .filter((name) => matchesGlob(name, rule.match))
        .sort(new Intl.Collator("en", { numeric: true }).compare);
      return await takeFiles(names, options);
    }
  }
}

function readPrinted(as: "text" | "json" | "lines", { printed, card, template }: CollectOptions): readonly Resource[] {
  const decoded = decodeText(printed);
  if (decoded === undefined) throw new ExpertError("expert-bad-output", `${card.id} printed something that is no text`);
  const text = (template.readText?.(decoded) ?? decoded).trim();
  if (text === "") return [];
  if (as === "text") return [toText(text, card)];
  if (as === "json") return [{ type: "json", value: parseJson(text, card) }];
  return [{ type: "json", value: text.split(/\r?\n/).filter((line) => line.trim() !== "") }];
}

function toText(text: string, { languages }: ModelCard): Resource {
  const [only, ...more] = languages ?? [];
  return only === undefined || more.length > 0 ? { type: "text", text } : { type: "text", text, language: only };
}

function parseJson(text: string, { id }: ModelCard): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.slice(0, 60).replaceAll(/\s+/g, " ");
    throw new ExpertError("expert-bad-output", `${id} gave something else than JSON: ${start}`, { cause: error });
  }
}

async function takeFiles(names: readonly string[], options: CollectOptions): Promise<readonly Resource[]> {
  if (names.length > MOST_FILES) {
    throw new ExpertError(
      "expert-bad-output",
      `${options.card.id} made ${names.length} files; ${MOST_FILES} are taken`,
    );
  }
  const resources: Resource[] = [];
  for (const name of names) {
    const file = path.join(options.outputFolder, name);
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size === 0) continue;
    resources.push(await takeFile(file, options));
  }
  return resources;
}

async function takeFile(file: string, { task, card, artifacts }: CollectOptions): Promise<Resource> {
  const { fileTypeFromFile } = await import("file-type");
  const sniffed = await fileTypeFromFile(file);
  const mediaType = sniffed === undefined ? mediaTypeByName(file) : normalizeMediaType(sniffed.mime);
  if (mediaType === undefined) {
    throw new ExpertError("expert-bad-output", `${card.id} made a file of no known kind: ${path.basename(file)}`);
  }
  if (mediaType === "text/plain" || mediaType === "application/json") {
    const text = decodeText(await readFile(file)) ?? "";
    return mediaType === "text/plain" ? toText(text.trim(), card) : { type: "json", value: parseJson(text, card) };
  }
  const type = resourceTypeOf(mediaType);
  if (!isMediaType(type)) throw new ExpertError("expert-bad-output", `${card.id} made a file of type ${type}`);
  return { type, artifact: await artifacts.putFile(file, { mediaType, name: `${task}${path.extname(file)}` }) };
}
