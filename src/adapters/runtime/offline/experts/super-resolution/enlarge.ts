import { type Tensor, tensor4d } from "@tensorflow/tfjs-core";
import { packageFile } from "../../load-graph-model.ts";
import { fromPixels, type Pixels } from "../../picture/picture-input.ts";
import { loadLayersNetwork, type Network } from "./layers-network.ts";

/**
 * The package also has models for 3, 4 and 8: they leave a grid on plain parts. Going twice by 2 does not, and is as
 * sharp.
 */
const STEP = 2;
/** Side of the part that is enlarged at once. */
const TILE = 128;
/** How far a pixel sees; tiles are cut larger by this, and the seam is thrown away. */
const MARGIN = 12;

let network: Promise<Network> | undefined;

/** ESRGAN, slim, from `@upscalerjs/esrgan-slim`. */
export function loadEnlarger(): Promise<Network> {
  network ??= loadLayersNetwork(packageFile("@upscalerjs/esrgan-slim", "models", "x2", "model.json"));
  return network;
}

/** How many pixels the network looks at to enlarge a picture by this factor: what it costs. */
export function pixelsToProcess({ width, height }: Size, factor: number): number {
  let [sum, size] = [0, width * height];
  for (let reached = 1; reached < factor; reached *= STEP) {
    sum += size;
    size *= STEP * STEP;
  }
  return sum;
}

/** Enlarges a picture: doubles it as often as the factor needs, and takes back what is too much. */
export async function enlarge(
  picture: Pixels,
  factor: number,
  onProgress: (fraction: number) => void,
): Promise<Pixels> {
  const total = pixelsToProcess(picture, factor);
  let [current, done] = [picture, 0];
  for (let reached = 1; reached < factor; reached *= STEP) {
    const size = current.width * current.height;
    const before = done;
    current = await double(current, (fraction) => onProgress((before + fraction * size) / total));
    done += size;
  }
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  if (width === current.width && height === current.height) return current;
  const reduced = fromPixels(current).resize({ width, height, fit: "fill", kernel: "lanczos3" });
  return { data: await reduced.raw().toBuffer(), width, height };
}

async function double(picture: Pixels, onProgress: (fraction: number) => void): Promise<Pixels> {
  const model = await loadEnlarger();
  const { width, height } = picture;
  const result = { data: Buffer.alloc(width * height * STEP * STEP * 3), width: width * STEP, height: height * STEP };
  const tiles = listTiles(width, height);
  for (const [index, tile] of tiles.entries()) {
    await doubleTile(picture, result, tile, model);
    onProgress((index + 1) / tiles.length);
  }
  return result;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Tile extends Size {
  readonly left: number;
  readonly top: number;
}

function listTiles(width: number, height: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      tiles.push({ left, top, width: Math.min(TILE, width - left), height: Math.min(TILE, height - top) });
    }
  }
  return tiles;
}

/** Cuts a tile with its margin and puts the enlarged middle into the result. */
async function doubleTile(picture: Pixels, result: Pixels, tile: Tile, model: Network): Promise<void> {
  const from = { x: Math.max(0, tile.left - MARGIN), y: Math.max(0, tile.top - MARGIN) };
  const to = {
    x: Math.min(picture.width, tile.left + tile.width + MARGIN),
    y: Math.min(picture.height, tile.top + tile.height + MARGIN),
  };
  const [width, height] = [to.x - from.x, to.y - from.y];
  const cut = await fromPixels(picture).extract({ left: from.x, top: from.y, width, height }).raw().toBuffer();
  const input = tensor4d(Float32Array.from(cut), [1, height, width, 3]);
  const output: Tensor = model(input);
  const values = await output.data();
  input.dispose();
  output.dispose();
  const skip = { x: (tile.left - from.x) * STEP, y: (tile.top - from.y) * STEP };
  const bytes = tile.width * STEP * 3;
  for (let row = 0; row < tile.height * STEP; row += 1) {
    const source = ((row + skip.y) * width * STEP + skip.x) * 3;
    const target = ((tile.top * STEP + row) * result.width + tile.left * STEP) * 3;
    for (let index = 0; index < bytes; index += 1) {
      result.data[target + index] = Math.max(0, Math.min(255, Math.round(values[source + index] ?? 0)));
    }
  }
}
