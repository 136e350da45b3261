import { copyFile, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { InputError, StoreError } from "../domain/errors.ts";
import { foldRun } from "../domain/fold-run.ts";
import type { RunStore } from "../domain/ports.ts";
import { type Artifact, isMedia } from "../domain/resource.ts";
import type { RunRecord } from "../domain/run-record.ts";
import { toRunResult } from "../domain/run-result.ts";
import { writeReport } from "./write-report.ts";

export interface ExportOutcome {
  /** Absolute. */
  readonly folder: string;
  /** Relative to it, the report first. */
  readonly files: readonly string[];
  /** Files of the run that are no longer there. */
  readonly missing: readonly string[];
}

/** Where each file of a run stands in its folder, by the path that it has now. */
type Places = ReadonlyMap<string, string>;

/** Writes a run into a folder: `report.md`, `inputs/`, `results/`, `plan.json`, `result.json`, `events.ndjson`. */
export async function exportRun(store: RunStore, runId: string, folder: string): Promise<ExportOutcome> {
  const events = await store.events(runId);
  if (events.length === 0) throw new InputError("not-found", `No run has the id ${runId}.`);
  const target = path.resolve(folder);
  await checkEmpty(target);
  const record = foldRun(events);
  const missing: string[] = [];
  const places = new Map<string, string>();
  try {
    for (const [source, place] of [...inputPlaces(record), ...resultPlaces(record)]) {
      if (places.has(source)) continue;
      if (await isFile(source)) {
        await mkdir(path.dirname(path.join(target, place)), { recursive: true });
        await copyFile(source, path.join(target, place));
        places.set(source, place);
      } else missing.push(source);
    }
    const texts: readonly (readonly [string, string])[] = [
      ["report.md", writeReport(record, places)],
      ["plan.json", `${JSON.stringify(record.plan, null, 2)}\n`],
      ["result.json", `${JSON.stringify(toRunResult(record), null, 2)}\n`],
      ["events.ndjson", events.map((event) => `${JSON.stringify(event)}\n`).join("")],
    ];
    await mkdir(target, { recursive: true });
    for (const [name, text] of texts) await writeFile(path.join(target, name), text);
    return { folder: target, files: [...texts.map(([name]) => name), ...places.values()], missing };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError(`Cannot write the run to ${target}: ${detail}`, {
      hint: "Give another folder.",
      cause: error,
    });
  }
}

async function checkEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new InputError("usage", `${folder} is not a folder that can be written.`, { cause: error });
  });
  if (names.length === 0) return;
  throw new InputError("usage", `The folder ${folder} is not empty.`, { hint: "Give another one, or empty it first." });
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

function inputPlaces({ files, inputs }: RunRecord): Places {
  const named = [
    ...files.flatMap(({ name, path: file }) => (file === undefined ? [] : [{ name, file }])),
    ...inputs.flatMap(({ name, resource }) => (isMedia(resource) ? [{ name, file: resource.artifact.path }] : [])),
  ];
  const taken = new Set<string>();
  const places = new Map<string, string>();
  for (const { name, file } of named) {
    if (!places.has(file)) places.set(file, path.posix.join("inputs", freeName(baseName(name, file), taken)));
  }
  return places;
}

function resultPlaces({ tasks }: RunRecord): Places {
  const taken = new Set<string>();
  const places = new Map<string, string>();
  for (const { id, item, task, outputs } of tasks) {
    for (const output of outputs) {
      if (!isMedia(output) || places.has(output.artifact.path)) continue;
      const part = item === undefined ? "" : `-${item + 1}`;
      const name = `${id}-${task}${part}${extensionOf(output.artifact)}`;
      places.set(output.artifact.path, path.posix.join("results", freeName(name, taken)));
    }
  }
  return places;
}

const extensionOf = ({ path: file }: Artifact): string => path.extname(file);

/** The last part of a name that may be a path or an address, as a file name of any system. */
function baseName(name: string, file: string): string {
  const last =
    name
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[?#].*$/, "") ?? "";
  const plain = last.replace(/[<>:"|*\p{Cc}]/gu, "_");
  return plain === "" || /^\.+$/.test(plain) || /^history_/.test(plain) ? path.basename(file) : plain;
}

function freeName(name: string, taken: Set<string>): string {
  const extension = path.extname(name);
  const stem = name.slice(0, name.length - extension.length);
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem}-${count}${extension}`;
  taken.add(free.toLowerCase());
  return free;
}
