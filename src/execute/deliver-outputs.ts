import { constants } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { StoreError } from "../domain/errors.ts";
import type { Execution } from "../domain/fan-out.ts";
import { isMedia, type Resource } from "../domain/resource.ts";

/**
 * Copies the media among some outputs into the user's folder as `<taskId>-<task>[-n].<ext>`, whole or not at all, and
 * gives the outputs with the paths of the copies.
 */
export async function deliverOutputs(
  folder: string,
  execution: Execution,
  outputs: readonly Resource[],
): Promise<readonly Resource[]> {
  const mediaCount = outputs.filter(isMedia).length;
  let position = 0;
  const delivered: Resource[] = [];
  for (const output of outputs) {
    if (!isMedia(output)) {
      delivered.push(output);
      continue;
    }
    position += 1;
    const parts = [
      execution.item === undefined ? undefined : execution.item + 1,
      mediaCount > 1 ? position : undefined,
    ];
    const suffix = parts
      .filter((part) => part !== undefined)
      .map((part) => `-${part}`)
      .join("");
    const name = `${execution.taskId}-${execution.task.task}${suffix}${path.extname(output.artifact.path)}`;
    const target = path.resolve(folder, name);
    delivered.push({ ...output, artifact: { ...output.artifact, path: await place(output.artifact.path, target) } });
  }
  return delivered;
}

async function place(source: string, target: string): Promise<string> {
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(source, partial, constants.COPYFILE_FICLONE);
    await rename(partial, target);
    return target;
  } catch (error) {
    await rm(partial, { force: true });
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError(`Cannot write ${target}: ${detail}`, {
      hint: "Give another folder with --out.",
      cause: error,
    });
  }
}
