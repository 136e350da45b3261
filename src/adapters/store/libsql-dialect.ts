import type { Client, InValue, Transaction } from "@libsql/client";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";

/** How long to wait for another program's write in all; a single wait blocks the thread, so it is short. */
const BUSY_PATIENCE_MS = 10_000;
const BUSY_PAUSE_MS = 25;

/**
 * Kysely on an embedded libSQL file. One connection, used by one caller at a time: the pragmas set on it hold for every
 * query, and a transaction never meets a stranger's statement.
 */
export function createLibsqlDialect(client: Client): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(client),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class LibsqlDriver implements Driver {
  readonly #client: Client;
  readonly #connection: LibsqlConnection;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(client: Client) {
    this.#client = client;
    this.#connection = new LibsqlConnection(client);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken = false;
    else next();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.end((transaction) => transaction.commit());
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.end((transaction) => transaction.rollback());
  }

  async destroy(): Promise<void> {
    this.#client.close();
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly #client: Client;
  #transaction: Transaction | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Takes the write lock at once: a transaction that turns into a writer half-way could not be retried. */
  async begin(): Promise<void> {
    this.#transaction = await whileBusy(() => this.#client.transaction("write"));
  }

  async end(how: (transaction: Transaction) => Promise<void>): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    if (transaction !== undefined) await how(transaction);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = { sql, args: parameters as InValue[] };
    const transaction = this.#transaction;
    const result = await (transaction === undefined
      ? whileBusy(() => this.#client.execute(statement))
      : transaction.execute(statement));
    return {
      rows: result.rows as unknown as Row[],
      numAffectedRows: BigInt(result.rowsAffected),
      ...(result.lastInsertRowid === undefined ? {} : { insertId: result.lastInsertRowid }),
    };
  }

  // biome-ignore lint/correctness/useYield: the port has it, nothing here streams rows
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("The embedded store does not stream rows");
  }
}

/** Another program may hold the write lock: tries again, with the event loop free in between. */
async function whileBusy<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + BUSY_PATIENCE_MS;
  while (true) {
    try {
      return await attempt();
    } catch (error) {
      const busy = (error as { readonly code?: unknown }).code === "SQLITE_BUSY";
      if (!busy || performance.now() >= deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
    }
  }
}
