import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Kysely } from "kysely";
import { StoreError } from "../../domain/errors.ts";
import { migrate, SCHEMA_VERSION, type StoreSchema } from "./schema.ts";

/** A wait inside the database library stops the whole thread: short, and repeated with pauses by the dialect. */
const BUSY_TIMEOUT_MS = 50;

export interface OpenDatabase {
  readonly database: Kysely<StoreSchema>;
  /** Which file on disk it is; another one at the same place means that ours was taken away. */
  readonly inode: number;
}

/** Opens the file, makes it where there is none, brings it up to date. The libraries are imported here, not at start-up. */
export async function openLibsql(file: string): Promise<OpenDatabase> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const [{ createClient }, { Kysely, sql }, { createLibsqlDialect }] = await Promise.all([
    import("@libsql/client/sqlite3"),
    import("kysely"),
    import("./libsql-dialect.ts"),
  ]);
  const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: BUSY_TIMEOUT_MS });
  const database = new Kysely<StoreSchema>({ dialect: createLibsqlDialect(client) });
  try {
    // Readers never wait for a writer; after a power cut the last few events may be missing, the file is whole.
    await sql`pragma journal_mode = wal`.execute(database);
    await sql`pragma synchronous = normal`.execute(database);
    const version = await migrate(database);
    if (version > SCHEMA_VERSION) {
      throw new StoreError(`The record of runs ${file} was written by a newer version of this program.`, {
        hint: "Update this program, or set HUGGINGGPT_HOME to another folder.",
      });
    }
    return { database, inode: (await stat(file)).ino };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "Move the file away (and those beside it that end in -wal and -shm); the next run makes a new one.",
  SQLITE_CORRUPT: "Move the file away (and those beside it that end in -wal and -shm); the next run makes a new one.",
  SQLITE_FULL: "Make room on the disk, or set HUGGINGGPT_HOME to a folder on another one.",
  ENOSPC: "Make room on the disk, or set HUGGINGGPT_HOME to a folder on another one.",
  SQLITE_BUSY: "Another program holds it for long; try again when that one is done.",
};
const DEFAULT_REMEDY = "Make the folder writable, or set HUGGINGGPT_HOME to another one.";

const CAUSES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "the file is not a database",
  SQLITE_CORRUPT: "the file is damaged",
  SQLITE_FULL: "the disk is full",
  ENOSPC: "the disk is full",
  SQLITE_BUSY: "another program keeps it locked",
  SQLITE_READONLY: "the file must not be written",
  EACCES: "permission denied",
  EROFS: "the disk must not be written",
  ENOTDIR: "part of the path is a file",
  EEXIST: "part of the path is a file",
};

/** Whatever the database library throws, as what, where, and what to do. */
export function toStoreError(error: unknown, doing: "read" | "write", file: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code = "", message = String(error) } = error as { readonly code?: string; readonly message?: string };
  const cannotOpen = message.includes("Unable to open") ? "the file cannot be opened" : undefined;
  const detail = CAUSES[code] ?? cannotOpen ?? message;
  return new StoreError(`Cannot ${doing} the record of runs ${file}: ${detail}.`, {
    hint: REMEDIES[code] ?? DEFAULT_REMEDY,
    cause: error,
  });
}
