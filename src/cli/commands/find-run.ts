import { InputError } from "../../domain/errors.ts";
import type { RunStore } from "../../domain/ports.ts";

const SEARCHED = 100_000;
const HINT = "hugginggpt runs lists the runs that are kept.";

/** The full id of the run that an id, or the first characters of one, means. */
export async function findRunId(store: RunStore, written: string | undefined): Promise<string> {
  if (written === undefined) {
    const [newest] = await store.list({ limit: 1 });
    if (newest === undefined) throw new InputError("not-found", "No run is kept yet.");
    return newest.runId;
  }
  const prefix = written.trim();
  if (prefix === "") throw new InputError("usage", "The run's id is empty", { hint: HINT });
  const runs = await store.list({ limit: SEARCHED });
  if (runs.some(({ runId }) => runId === prefix)) return prefix;
  const matches = runs.filter(({ runId }) => runId.startsWith(prefix));
  const [first] = matches;
  if (first === undefined) throw new InputError("not-found", `No run has the id ${prefix}.`, { hint: HINT });
  if (matches.length > 1) {
    const ids = matches.slice(0, 5).map(({ runId }) => runId);
    const rest = matches.length > ids.length ? ", …" : "";
    throw new InputError("usage", `${matches.length} runs begin with ${prefix}: ${ids.join(", ")}${rest}`, {
      hint: "Write more of the id.",
    });
  }
  return first.runId;
}
