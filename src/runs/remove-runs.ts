import type { KeepLimits, RunSummary } from "../domain/ports.ts";
import type { Parts } from "../parts.ts";
import { artifactsOfRun, inputsOfRun } from "./artifacts-of-run.ts";
import { listRuns } from "./list-runs.ts";

type Stores = Pick<Parts, "store" | "artifacts" | "now">;

export interface PruneOutcome {
  readonly removed: readonly RunSummary[];
  readonly kept: number;
  /** Of the records and files that go. */
  readonly bytesRemoved: number;
  /** Of those that stay. */
  readonly bytesKept: number;
}

interface KeptRun {
  readonly run: RunSummary;
  /** Of its record. */
  readonly bytes: number;
  /** Sizes of the files that it made or fetched, by id. */
  readonly files: ReadonlyMap<string, number>;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Removes a run, and those of its files that no other run has. False where there is no such run. */
export async function removeRun({ store, artifacts }: Stores, runId: string): Promise<boolean> {
  const events = await store.events(runId);
  const files = new Set([...artifactsOfRun(events).keys(), ...inputsOfRun(events).keys()]);
  if (!(await store.remove(runId))) return false;
  if (artifacts === undefined || files.size === 0) return true;
  for (const { files: others } of await readAll({ store })) for (const id of others.keys()) files.delete(id);
  await Promise.all([...files].map((id) => artifacts.remove(id)));
  return true;
}

/** Removes the oldest runs until the rest is within the limits. What still goes on stays. */
export async function pruneRuns(
  stores: Stores,
  { days, bytes = Number.POSITIVE_INFINITY }: KeepLimits,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<PruneOutcome> {
  const { now = () => new Date() } = stores;
  const oldest = days === undefined ? Number.NEGATIVE_INFINITY : now().getTime() - days * DAY_MS;
  const runs = await readAll(stores);
  const uses = new Map<string, number>();
  for (const { files } of runs) for (const id of files.keys()) uses.set(id, (uses.get(id) ?? 0) + 1);
  const sizes = new Map(runs.flatMap(({ files }) => [...files]));
  let total = sum(runs.map((run) => run.bytes)) + sum(sizes.values());
  const before = total;
  const removed: KeptRun[] = [];
  const orphans: string[] = [];
  for (const one of runs.toReversed()) {
    if (one.run.status === "running") continue;
    if (Date.parse(one.run.startedAt) >= oldest && total <= bytes) continue;
    removed.push(one);
    total -= one.bytes;
    for (const [id, size] of one.files) {
      const left = (uses.get(id) ?? 1) - 1;
      uses.set(id, left);
      if (left > 0) continue;
      orphans.push(id);
      total -= size;
    }
  }
  if (!dryRun) {
    for (const { run } of removed) await stores.store.remove(run.runId);
    await Promise.all(orphans.map((id) => stores.artifacts?.remove(id)));
  }
  return {
    removed: removed.map(({ run }) => run),
    kept: runs.length - removed.length,
    bytesRemoved: before - total,
    bytesKept: total,
  };
}

/** All runs, the newest first. The user's own files are none of the store's. */
async function readAll({ store, artifacts }: Stores): Promise<readonly KeptRun[]> {
  const runs: KeptRun[] = [];
  for (const run of await listRuns(store, { limit: Number.MAX_SAFE_INTEGER })) {
    const events = await store.events(run.runId);
    const files = new Map<string, number>();
    for (const [id, { bytes }] of artifactsOfRun(events)) files.set(id, bytes);
    for (const [id, { bytes }] of inputsOfRun(events)) {
      if (artifacts === undefined || (await artifacts.find(id)) !== undefined) files.set(id, bytes);
    }
    runs.push({ run, bytes: sum(events.map((event) => JSON.stringify(event).length)), files });
  }
  return runs;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
