import { readdir, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../../domain/errors.ts";
import type { ArtifactStore, LoadOptions } from "../../domain/ports.ts";
import { nearNames } from "../../util/near-names.ts";
import { type FoundFile, unreadable } from "./inspect-file.ts";

export interface LocateContext {
  readonly cwd: string;
  readonly artifacts: ArtifactStore;
  readonly load: LoadOptions;
}

/**
 * Finds the file that a plan names: among what was attached, in the artefact store, in the working folder, and elsewhere
 * only where the user wrote that very path. Links and `..` do not lead out.
 */
export async function locateFile(value: string, context: LocateContext): Promise<FoundFile> {
  const { cwd, load } = context;
  const attached = findAttachment(value, context);
  if (attached !== undefined) return { path: attached, name: value };
  const stored = await findStored(value, context.artifacts);
  if (stored !== undefined) return { path: stored, name: path.basename(stored) };

  const isUsersWord = standsIn(value, load.request);
  const absolute = toAbsolute(value, cwd, isUsersWord);
  const roots = [cwd, await realpath(cwd)];
  if (!isUsersWord && !roots.some((root) => isInside(root, absolute))) throw notAllowed(value, cwd);
  const real = await realpath(absolute).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw await notFound(value, absolute, context);
    throw unreadable(shorten(value), error);
  });
  if (isUsersWord || roots.some((root) => isInside(root, real))) return { path: real, name: value };
  throw notAllowed(value, cwd);
}

/** By the name that the plan uses; also by the bare file name, or by the path, where only one can be meant. */
export function findAttachment(value: string, { cwd, load }: LocateContext): string | undefined {
  const named = load.attachments.get(value);
  if (named !== undefined) return named;
  const same = [...load.attachments].filter(
    ([name, file]) => path.basename(name) === value || file === path.resolve(cwd, value),
  );
  const files = new Set(same.map(([, file]) => file));
  return files.size === 1 ? [...files][0] : undefined;
}

/** An artefact by its id, its path, or the address under which it is served. */
async function findStored(value: string, artifacts: ArtifactStore): Promise<string | undefined> {
  const id = /(?:^|[\\/])([0-9a-f]{64})(?:\.[a-z0-9]+)?$/.exec(value)?.[1];
  return id === undefined ? undefined : await artifacts.find(id);
}

/** Whether the user wrote exactly this, not as part of a longer path or name. */
function standsIn(value: string, request: string): boolean {
  if (value.trim() === "") return false;
  // A given plan is JSON, where a Windows path has its backslashes doubled.
  return [value, JSON.stringify(value).slice(1, -1)].some((form) => {
    for (let at = request.indexOf(form); at >= 0; at = request.indexOf(form, at + 1)) {
      const before = request.slice(0, at);
      const after = request.slice(at + form.length);
      if (!/[\p{Script=Latin}\p{N}_./\\~-]$/u.test(before) && !/^(?:[\p{Script=Latin}\p{N}_/\\~-]|\.\w)/u.test(after)) {
        return true;
      }
    }
    return false;
  });
}

function toAbsolute(value: string, cwd: string, isUsersWord: boolean): string {
  if (value.includes("\0")) throw new InputError("invalid-input", `"${shorten(value)}" is no file name.`);
  if (/^file:/i.test(value)) {
    try {
      return fileURLToPath(value);
    } catch (error) {
      throw new InputError("invalid-input", `"${shorten(value)}" is no address of a file here.`, { cause: error });
    }
  }
  if (isUsersWord && /^~[\\/]/.test(value)) return path.join(homedir(), value.slice(2));
  return path.resolve(cwd, value);
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== "" && relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function notAllowed(value: string, cwd: string): InputError {
  return new InputError("file-not-allowed", `"${shorten(value)}" lies outside of what this run may read (${cwd}).`, {
    hint: "Attach the file, or write its path in the request.",
  });
}

async function notFound(value: string, absolute: string, { cwd, load }: LocateContext): Promise<InputError> {
  const folder = path.dirname(absolute);
  const siblings = await readdir(folder).catch(() => []);
  const attached = [...load.attachments.keys()];
  const earlier = load.history.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const prefix = value.slice(0, value.length - path.basename(value).length);
  const near = nearNames(value, [...attached, ...earlier, ...siblings.map((name) => prefix + name)]);
  const places = [
    attached.length > 0 ? `among the attached files (${attached.slice(0, 5).join(", ")})` : undefined,
    `in ${folder === "" ? cwd : folder}`,
  ].filter((place) => place !== undefined);
  return new InputError("file-not-found", `There is no file "${shorten(value)}": looked ${places.join(" and ")}.`, {
    hint:
      near.length > 0
        ? `Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`
        : "Check the name, or give the path of the file.",
  });
}

/** A value as it can stand in a message. */
export function shorten(value: string): string {
  const line = value.replace(/\s+/g, " ");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
