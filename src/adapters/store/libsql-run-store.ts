import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { Kysely, Transaction } from "kysely";
import { StoreError } from "../../domain/errors.ts";
import { type RunEvent, type RunEventOf, runEventSchema } from "../../domain/events.ts";
import type { RunStore, RunSummary } from "../../domain/ports.ts";
import { redact } from "../../util/redact.ts";
import { type OpenDatabase, openLibsql, toStoreError } from "./open-libsql.ts";
import type { StoreSchema } from "./schema.ts";

export interface LibsqlRunStoreOptions {
  /** The database file; it and its folder are made at the first event. */
  readonly file: string;
  /** Values that must never be stored, such as keys. Whatever looks like a key is masked anyway. */
  readonly secrets?: readonly string[];
}

/** Connections that try to write a batch. */
const ATTEMPTS = 3;
/** Rows of one statement: SQLite allows 32 766 parameters, PostgreSQL 65 535. */
const ROWS_PER_INSERT = 500;

/** These hold names of files and runs, which may look like keys and must stay as they are. */
const NEVER_REDACTED: ReadonlySet<string> = new Set(["runId", "conversationId", "id", "path", "at", "type"]);

interface Row {
  readonly run_id: string;
  readonly seq: number;
  readonly type: string;
  readonly body: string;
}

interface Append {
  readonly rows: readonly Row[];
  readonly starts: readonly RunEventOf<"run-start">[];
  readonly ends: readonly RunEventOf<"run-end">[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Keeps runs in an embedded SQLite file, which several programs may share. What is appended while a write is under way
 * goes into the next one, together. Failures reject with a `StoreError`; the next call tries afresh.
 */
export function createLibsqlRunStore(options: LibsqlRunStoreOptions): RunStore {
  return new LibsqlRunStore(options);
}

class LibsqlRunStore implements RunStore {
  readonly #file: string;
  readonly #secrets: readonly string[];
  #opening: Promise<OpenDatabase> | undefined;
  #pending: Append[] = [];
  #writing: Promise<void> | undefined;
  #closed = false;

  constructor({ file, secrets = [] }: LibsqlRunStoreOptions) {
    this.#file = path.resolve(file);
    this.#secrets = secrets;
  }

  async append(events: readonly RunEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (this.#closed) throw new StoreError(`The record of runs ${this.#file} is closed.`);
    const rows = events.map((event) => this.#toRow(event));
    await new Promise<void>((resolve, reject) => {
      this.#pending.push({
        rows,
        starts: events.filter((event) => event.type === "run-start"),
        ends: events.filter((event) => event.type === "run-end"),
        resolve,
        reject,
      });
      this.#writing ??= this.#writeAll().finally(() => {
        this.#writing = undefined;
      });
    });
  }

  async events(runId: string): Promise<readonly RunEvent[]> {
    return await this.#read([], async (database) => {
      const rows = await database
        .selectFrom("events")
        .select(["seq", "body"])
        .where("run_id", "=", runId)
        .orderBy("seq")
        .execute();
      return rows.map(({ seq, body }) => parseEvent(body, `event ${seq} of run ${runId} in ${this.#file}`));
    });
  }

  async list({
    limit = 100,
    conversationId,
  }: {
    readonly limit?: number;
    readonly conversationId?: string;
  } = {}): Promise<readonly RunSummary[]> {
    return await this.#read([], async (database) => {
      let query = database.selectFrom("runs").selectAll().orderBy("started_at", "desc").orderBy("run_id");
      if (conversationId !== undefined) query = query.where("conversation_id", "=", conversationId);
      const rows = await query.limit(limit).execute();
      return rows.map((row) => ({
        runId: row.run_id,
        request: row.request,
        status: row.status,
        brain: row.brain,
        startedAt: row.started_at,
        ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
      }));
    });
  }

  async remove(runId: string): Promise<boolean> {
    return await this.#read(
      false,
      (database) =>
        database.transaction().execute(async (transaction) => {
          const runs = await transaction.deleteFrom("runs").where("run_id", "=", runId).executeTakeFirst();
          const events = await transaction.deleteFrom("events").where("run_id", "=", runId).executeTakeFirst();
          return runs.numDeletedRows + events.numDeletedRows > 0n;
        }),
      "write",
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then(
      ({ database }) => database.destroy(),
      () => undefined,
    );
  }

  #toRow(event: RunEvent): Row {
    const body = JSON.stringify(event, (key, value: unknown) =>
      typeof value === "string" && !NEVER_REDACTED.has(key) ? redact(value, this.#secrets) : value,
    );
    return { run_id: event.runId, seq: event.seq, type: event.type, body };
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0) {
      const batch = this.#pending;
      this.#pending = [];
      try {
        await this.#writeBatch(batch);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        const failure = toStoreError(error, "write", this.#file);
        for (const { reject } of batch) reject(failure);
      }
    }
  }

  /**
   * A commit can be refused for statements that the library itself still holds open: what is written may be written again,
   * so that a new connection tries the whole once more.
   */
  async #writeBatch(batch: readonly Append[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const { database } = await this.#open();
      try {
        await database.transaction().execute((transaction) => this.#write(transaction, batch));
        return;
      } catch (error) {
        const busy = (error as { readonly code?: unknown }).code === "SQLITE_BUSY";
        if (!busy || attempt === ATTEMPTS) throw error;
        this.#opening = undefined;
        await database.destroy().catch(() => undefined);
      }
    }
  }

  async #write(transaction: Transaction<StoreSchema>, batch: readonly Append[]): Promise<void> {
    for (const start of batch.flatMap(({ starts }) => starts)) {
      await transaction
        .insertInto("runs")
        .values({
          run_id: start.runId,
          request: redact(start.request, this.#secrets),
          status: "running",
          brain: start.brain,
          started_at: start.at,
          ended_at: null,
          conversation_id: start.conversationId ?? null,
        })
        .onConflict((conflict) => conflict.column("run_id").doNothing())
        .execute();
    }
    const rows = batch.flatMap((append) => append.rows);
    for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
      await transaction
        .insertInto("events")
        .values(rows.slice(from, from + ROWS_PER_INSERT))
        // A commit whose answer was lost may be repeated.
        .onConflict((conflict) => conflict.columns(["run_id", "seq"]).doNothing())
        .execute();
    }
    for (const end of batch.flatMap(({ ends }) => ends)) {
      await transaction
        .updateTable("runs")
        .set({ status: end.status, ended_at: end.at })
        .where("run_id", "=", end.runId)
        .execute();
    }
  }

  /** Reads; a store that was never written is empty, and reading does not make it. */
  async #read<Result>(
    empty: Result,
    query: (database: Kysely<StoreSchema>) => Promise<Result>,
    doing: "read" | "write" = "read",
  ): Promise<Result> {
    try {
      await this.#writing;
      if (!existsSync(this.#file)) return empty;
      const { database } = await this.#open();
      return await query(database);
    } catch (error) {
      throw toStoreError(error, doing, this.#file);
    }
  }

  /** The open database; opened anew where its file was taken away meanwhile, or where the last attempt failed. */
  async #open(): Promise<OpenDatabase> {
    const opening = this.#opening;
    if (opening !== undefined) {
      const open = await opening.catch(() => undefined);
      const inode = await stat(this.#file).then(
        ({ ino }) => ino,
        () => undefined,
      );
      if (open !== undefined && open.inode === inode) return open;
      if (this.#opening === opening) {
        this.#opening = undefined;
        await open?.database.destroy();
      }
    }
    this.#opening ??= openLibsql(this.#file);
    return await this.#opening;
  }
}

function parseEvent(body: string, where: string): RunEvent {
  try {
    return runEventSchema.parse(JSON.parse(body));
  } catch (error) {
    throw new StoreError(`Cannot read ${where}: it is damaged, or of another version.`, {
      hint: "Remove the run, or show it with the version that made it.",
      cause: error,
    });
  }
}
