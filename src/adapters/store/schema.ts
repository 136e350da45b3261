import type { Kysely } from "kysely";
import type { RunStatus } from "../../domain/events.ts";

/** One row a run: what lists show without reading its events. */
interface RunTable {
  readonly run_id: string;
  readonly request: string;
  readonly status: RunStatus | "running";
  readonly brain: string;
  /** ISO 8601. */
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly conversation_id: string | null;
}

interface EventTable {
  readonly run_id: string;
  readonly seq: number;
  readonly type: string;
  /** The whole event as JSON. */
  readonly body: string;
}

interface MigrationTable {
  readonly version: number;
  readonly applied_at: string;
}

/** The tables of a store, the same on every database. */
export interface StoreSchema {
  readonly runs: RunTable;
  readonly events: EventTable;
  readonly migrations: MigrationTable;
}

type Migration = (database: Kysely<StoreSchema>) => Promise<void>;

/** In order; a store that has seen the first n of them is at version n. Rows are only ever added. */
const MIGRATIONS: readonly Migration[] = [
  async (database) => {
    await database.schema
      .createTable("runs")
      .addColumn("run_id", "text", (column) => column.primaryKey())
      .addColumn("request", "text", (column) => column.notNull())
      .addColumn("status", "text", (column) => column.notNull())
      .addColumn("brain", "text", (column) => column.notNull())
      .addColumn("started_at", "text", (column) => column.notNull())
      .addColumn("ended_at", "text")
      .addColumn("conversation_id", "text")
      .execute();
    await database.schema.createIndex("runs_by_start").on("runs").column("started_at").execute();
    await database.schema
      .createIndex("runs_by_conversation")
      .on("runs")
      .columns(["conversation_id", "started_at"])
      .execute();
    await database.schema
      .createTable("events")
      .addColumn("run_id", "text", (column) => column.notNull())
      .addColumn("seq", "integer", (column) => column.notNull())
      .addColumn("type", "text", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("events_key", ["run_id", "seq"])
      .execute();
  },
];

/** Brings a store up to date, all or nothing. Gives the version that it had before. */
export async function migrate(database: Kysely<StoreSchema>, now: () => Date = () => new Date()): Promise<number> {
  return await database.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("version", "integer", (column) => column.primaryKey())
      .addColumn("applied_at", "text", (column) => column.notNull())
      .execute();
    const { version } = await transaction
      .selectFrom("migrations")
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirstOrThrow();
    // `max` of no rows is null, whatever the types say.
    const before = (version as number | null) ?? 0;
    if (before > MIGRATIONS.length) return before;
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < before) continue;
      await migration(transaction);
      await transaction
        .insertInto("migrations")
        .values({ version: index + 1, applied_at: now().toISOString() })
        .execute();
    }
    return before;
  });
}

/** The version that this program writes. A store with a higher one belongs to a newer program. */
export const SCHEMA_VERSION = MIGRATIONS.length;
