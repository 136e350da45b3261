import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { HuggingGPTError, StoreError } from "../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import type { ArtifactStore } from "../../domain/ports.ts";
import type { Artifact } from "../../domain/resource.ts";
import { extensionOf } from "../../util/media-type-names.ts";

export interface FolderArtifactStoreOptions {
  /** Made at the first artefact. */
  readonly folder: string;
  /** Largest artefact, in bytes. Default: the cap of a file, 200 MB. */
  readonly maxBytes?: number;
}

type About = Parameters<ArtifactStore["put"]>[1];

/** Files of a program that died while it wrote them are swept away after this long. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;

const ID = /^[0-9a-f]{64}$/;

/**
 * Keeps artefacts as `<folder>/<first two digits>/<id>.<ext>`, the id being the SHA-256 of the bytes. A file appears
 * under its name only when it is whole; several programs may share one folder.
 */
export function createFolderArtifactStore(options: FolderArtifactStoreOptions): ArtifactStore {
  return new FolderArtifactStore(options);
}

class FolderArtifactStore implements ArtifactStore {
  readonly #folder: string;
  readonly #maxBytes: number;
  #prepared: Promise<string> | undefined;

  constructor({ folder, maxBytes = DEFAULT_CAPS.fileBytes }: FolderArtifactStoreOptions) {
    this.#folder = path.resolve(folder);
    this.#maxBytes = maxBytes;
  }

  async put(data: Uint8Array, about: About): Promise<Artifact> {
    this.#checkSize(data.byteLength, about.name);
    const id = createHash("sha256").update(data).digest("hex");
    return await this.#keep(id, data.byteLength, about, async (partial) => {
      await writeFile(partial, data, { flag: "wx" });
    });
  }

  async putFile(file: string, about: About & { readonly keep?: boolean }): Promise<Artifact> {
    const source = path.resolve(file);
    try {
      const { size } = await stat(source);
      this.#checkSize(size, about.name ?? path.basename(source));
      const { id, bytes } = await hashFile(source);
      if (about.keep === true) return toArtifact(id, source, bytes, about);
      const artifact = await this.#keep(id, bytes, about, (partial) => moveOrCopy(source, partial));
      // Where the same bytes were there already, the file was not needed.
      if (artifact.path !== source) await rm(source, { force: true });
      return artifact;
    } catch (error) {
      throw this.#toStoreError(error, `Cannot take in ${source}`);
    }
  }

  async find(id: string): Promise<string | undefined> {
    const [first] = await this.#filesOf(id);
    return first;
  }

  async remove(id: string): Promise<boolean> {
    const files = await this.#filesOf(id);
    try {
      await Promise.all(files.map((file) => rm(file, { force: true })));
    } catch (error) {
      throw this.#toStoreError(error, `Cannot remove an artefact from ${this.#folder}`);
    }
    return files.length > 0;
  }

  async #keep(id: string, bytes: number, about: About, write: (partial: string) => Promise<void>): Promise<Artifact> {
    const target = path.join(this.#folderOf(id), `${id}.${extensionOf(about.mediaType)}`);
    let partial: string | undefined;
    try {
      if (!(await isWhole(target, bytes))) {
        partial = path.join(await this.#prepare(), randomUUID());
        await mkdir(path.dirname(target), { recursive: true });
        // The same bytes under another extension: one file on disk, with two names.
        if (!(await this.#linkSame(id, bytes, partial))) await write(partial);
        await rename(partial, target);
      }
      return toArtifact(id, target, bytes, about);
    } catch (error) {
      if (partial !== undefined) await rm(partial, { force: true });
      throw this.#toStoreError(error, `Cannot keep an artefact in ${this.#folder}`);
    }
  }

  async #linkSame(id: string, bytes: number, partial: string): Promise<boolean> {
    for (const file of await this.#filesOf(id)) {
      if (!(await isWhole(file, bytes))) continue;
      const linked = await link(file, partial).then(
        () => true,
        () => false,
      );
      if (linked) return true;
    }
    return false;
  }

  #folderOf(id: string): string {
    return path.join(this.#folder, id.slice(0, 2));
  }

  async #filesOf(id: string): Promise<readonly string[]> {
    if (!ID.test(id)) return [];
    const folder = this.#folderOf(id);
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => name.startsWith(`${id}.`))
      .sort()
      .map((name) => path.join(folder, name));
  }

  /** The folder for unfinished files, swept of abandoned ones. */
  #prepare(): Promise<string> {
    this.#prepared ??= (async () => {
      const folder = path.join(this.#folder, "unfinished");
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await mkdir(folder, { recursive: true });
      await sweep(folder);
      return folder;
    })().catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  #checkSize(bytes: number, name: string | undefined): void {
    if (bytes <= this.#maxBytes) return;
    const [has, most] = [bytes, this.#maxBytes].map((count) => `${Math.ceil(count / 1e6)} MB`);
    throw new HuggingGPTError("file-too-large", `${name ?? "An artefact"} has ${has}; at most ${most} are kept.`);
  }

  #toStoreError(error: unknown, what: string): HuggingGPTError {
    if (error instanceof HuggingGPTError) return error;
    const { code, message } = error as NodeJS.ErrnoException;
    return new StoreError(`${what}: ${(code && CAUSES[code]) ?? message}.`, {
      hint: code === "ENOENT" ? undefined : "Set HUGGINGGPT_HOME to a folder that can be written and has room.",
      cause: error,
    });
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EACCES: "permission denied",
  EROFS: "the disk must not be written",
  ENOENT: "the file is not there",
  ENOTDIR: "part of the path is a file",
};

function toArtifact(id: string, file: string, bytes: number, { mediaType, name }: About): Artifact {
  return { id, path: file, mediaType, bytes, ...(name === undefined ? {} : { name }) };
}

/** A file that was cut short by a power failure is written anew. */
async function isWhole(file: string, bytes: number): Promise<boolean> {
  return await stat(file).then(
    (found) => found.isFile() && found.size === bytes,
    () => false,
  );
}

async function hashFile(file: string): Promise<{ readonly id: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
  });
  return { id: hash.digest("hex"), bytes };
}

async function moveOrCopy(source: string, partial: string): Promise<void> {
  // A moved symbolic link would leave the store pointing outside.
  if ((await lstat(source)).isFile()) {
    try {
      await rename(source, partial);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    }
  }
  await copyFile(source, partial, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
}

async function sweep(folder: string): Promise<void> {
  const limit = Date.now() - ABANDONED_AFTER_MS;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: limit }));
    if (mtimeMs < limit) await rm(file, { force: true });
  }
}
