import { constants } from "node:fs";
import { copyFile, link, mkdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { StoreError } from "../domain/errors.ts";
import type { Execution } from "../domain/fan-out.ts";
import { isMedia, type Resource } from "../domain/resource.ts";

/**
 * Copies the media among some outputs into the user's folder as `<taskId>-<task>[-n].<ext>`, whole or not at all, and
 * gives the outputs with the paths of the copies. What is there already is not overwritten: a number is added.
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
    const copy = await place(output.artifact.path, path.resolve(folder, name));
    delivered.push({ ...output, artifact: { ...output.artifact, path: copy } });
  }
  return delivered;
}

async function place(source: string, target: string): Promise<string> {
  const partial = `${target}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(source, partial, constants.COPYFILE_FICLONE);
    for (let number = 1; ; number += 1) {
      const free = number === 1 ? target : withNumber(target, number);
      if (await moveUnlessThere(partial, free)) return free;
    }
  } catch (error) {
    await rm(partial, { force: true });
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError(`Cannot write ${target}: ${detail}`, {
      hint: "Give another folder with --out.",
      cause: error,
    });
  }
}

function withNumber(target: string, number: number): string {
  const { dir, name, ext } = path.parse(target);
  return path.join(dir, `${name} (${number})${ext}`);
}

/** Whether `target` now has the bytes of `partial`, which is gone then: moved there, or because they were there before. */
async function moveUnlessThere(partial: string, target: string): Promise<boolean> {
  try {
    // Both fail where the name is taken, also when two programs want it at once; not every file system has links.
    await link(partial, target).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      await copyFile(partial, target, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!(await haveSameBytes(partial, target))) return false;
  }
  await rm(partial, { force: true });
  return true;
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one), stat(other)]);
  return second.isFile() && first.size === second.size && (await readFile(one)).equals(await readFile(other));
}
