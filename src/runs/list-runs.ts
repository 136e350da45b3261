import { hostname } from "node:os";
import type { RunStore, RunSummary } from "../domain/ports.ts";

/** The newest runs first; one whose program is gone without ending it is `interrupted`. */
export async function listRuns(
  store: RunStore,
  options?: { readonly limit?: number; readonly conversationId?: string },
): Promise<readonly RunSummary[]> {
  const runs = await store.list(options);
  return await Promise.all(
    runs.map(async (run) =>
      run.status === "running" && !(await isGoingOn(run, store)) ? { ...run, status: "interrupted" as const } : run,
    ),
  );
}

async function isGoingOn({ runId }: RunSummary, store: RunStore): Promise<boolean> {
  const [start] = await store.events(runId);
  if (start?.type !== "run-start" || start.process === undefined) return false;
  const { pid, host } = start.process;
  // What another machine does that shares the folder is not known here.
  return host !== hostname() || isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
