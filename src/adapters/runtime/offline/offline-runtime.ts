import { lstat, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import type { ModelCard } from "../../../domain/model.ts";
import type { ArtifactStore, ExpertInput, ExpertTask, Runtime } from "../../../domain/ports.ts";
import { isMedia, type Resource } from "../../../domain/resource.ts";
import { DEFAULT_TASK_TYPES } from "../../../domain/task-type-table.ts";
import type { ExpertJob, ExpertValue } from "./expert.ts";
import { OFFLINE_MODELS, type OfflineModel } from "./models.ts";
import { ProcessPool } from "./process-pool.ts";

export interface OfflineRuntimeOptions {
  readonly artifacts: ArtifactStore;
  /** The table of models. Default: the offline pack. */
  readonly models?: readonly OfflineModel[];
  /** Module of an expert, by the name in its row. */
  readonly expertUrl?: (expert: string) => URL;
  /** How long an idle expert stays in memory, in ms. Default 60 000. */
  readonly idleMs?: number;
  /** Default 6. */
  readonly maxIdle?: number;
  /** Bytes that one job may write. Default 200 MB. */
  readonly outputBytes?: number;
}

const EXTENSION = import.meta.url.endsWith(".ts") ? "ts" : "js";

/** Experts whose weights came with the installation, each in a child process of its own. */
export function createOfflineRuntime(options: OfflineRuntimeOptions): Runtime {
  const rows = new Map((options.models ?? OFFLINE_MODELS).map((row) => [row.id, row]));
  const expertUrl =
    options.expertUrl ?? ((expert) => new URL(`./experts/${expert}/expert.${EXTENSION}`, import.meta.url));
  const outputBytes = options.outputBytes ?? 200_000_000;
  const pool = new ProcessPool({ idleMs: options.idleMs ?? 60_000, maxIdle: options.maxIdle ?? 6 });

  const processOptions = (model: ModelCard) => {
    const row = rows.get(model.id);
    if (row === undefined) throw new ExpertError("expert-failed", `${model.id} is not in the offline pack`);
    return { expert: expertUrl(row.expert), memoryMb: row.memoryMb, outputBytes, modelId: row.id };
  };

  return {
    name: "offline",
    warm(model) {
      if (rows.has(model.id)) pool.warm(processOptions(model));
    },
    async run(task, { signal, onProgress }) {
      const outputFolder = await mkdtemp(path.join(tmpdir(), "hugginggpt-"));
      try {
        const outputs = await pool.run(processOptions(task.model), toJob(task), { outputFolder, signal, onProgress });
        return await acceptOutputs(outputs, task, outputFolder, { artifacts: options.artifacts, outputBytes });
      } finally {
        await rm(outputFolder, { recursive: true, force: true });
      }
    },
    close: () => pool.close(),
  };
}

function toJob(task: ExpertTask): ExpertJob {
  return {
    task: task.task,
    inputs: Object.fromEntries(Object.entries(task.inputs).map(([name, input]) => [name, toValues(input)])),
    parameters: task.parameters,
    language: task.language,
  };
}

function toValues(input: ExpertInput): ExpertValue | readonly ExpertValue[] {
  return Array.isArray(input) ? input.map(toValue) : toValue(input as Resource);
}

function toValue(resource: Resource): ExpertValue {
  if (!isMedia(resource)) return resource;
  const { path: file, mediaType, name } = resource.artifact;
  return { type: resource.type, path: file, mediaType, ...(name === undefined ? {} : { name }) };
}

interface AcceptOptions {
  readonly artifacts: ArtifactStore;
  readonly outputBytes: number;
}

/** Believes nothing that an expert says of its outputs; what stands is put into the artefact store. */
async function acceptOutputs(
  outputs: unknown,
  task: ExpertTask,
  outputFolder: string,
  options: AcceptOptions,
): Promise<readonly Resource[]> {
  const bad = (what: string) => new ExpertError("expert-bad-output", `${task.model.id} ${what}`);
  if (!Array.isArray(outputs) || outputs.length === 0) throw bad("gave no result");
  const wanted = DEFAULT_TASK_TYPES.get(task.task)?.outputs ?? [];
  const resources: Resource[] = [];
  for (const output of outputs as readonly ExpertValue[]) {
    if (output?.type === "text") {
      if (typeof output.text !== "string" || output.text.trim() === "") throw bad("gave an empty text");
      resources.push({
        type: "text",
        text: output.text,
        ...(output.language === undefined ? {} : { language: output.language }),
      });
    } else if (output?.type === "json") resources.push({ type: "json", value: output.value });
    else resources.push(await acceptFile(output, task, outputFolder, options, bad));
  }
  if (wanted.length > 0 && !resources.some(({ type }) => wanted.includes(type))) {
    throw bad(`gave ${resources.map(({ type }) => type).join(", ")} where ${task.task} gives ${wanted.join(" and ")}`);
  }
  return resources;
}

async function acceptFile(
  output: Exclude<ExpertValue, { readonly type: "text" | "json" }>,
  task: ExpertTask,
  outputFolder: string,
  { artifacts, outputBytes }: AcceptOptions,
  bad: (what: string) => ExpertError,
): Promise<Resource> {
  if (typeof output?.path !== "string" || typeof output.mediaType !== "string")
    throw bad("gave a result of no known kind");
  const stats = await lstat(output.path).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) throw bad("named a result file that is not there");
  const folder = await realpath(outputFolder);
  const real = await realpath(output.path);
  if (!real.startsWith(folder + path.sep)) throw bad("named a result file outside its own folder");
  if (stats.size === 0) throw bad("gave an empty file");
  if (stats.size > outputBytes) throw bad(`gave a file of ${Math.round(stats.size / 1e6)} MB`);
  const { fileTypeFromFile } = await import("file-type");
  const sniffed = await fileTypeFromFile(real);
  const family = sniffed?.mime.split("/", 1)[0];
  const media = output.type === "image" || output.type === "audio" || output.type === "video";
  if (media && family !== output.type && !(output.type === "audio" && sniffed?.mime === "application/ogg")) {
    throw bad(`gave a file as ${output.type} that is ${sniffed?.mime ?? "of no known kind"}`);
  }
  const mediaType = sniffed?.mime === "audio/wav" || sniffed === undefined ? output.mediaType : sniffed.mime;
  const name = `${task.task}${path.extname(real)}`;
  return { type: output.type, artifact: await artifacts.putFile(real, { mediaType, name }) };
}
