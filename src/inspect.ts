import type { Diagnosis, ModelListing } from "./domain/diagnosis.ts";
import { InputError, toErrorInfo } from "./domain/errors.ts";
import { type Caps, DEFAULT_CAPS, type Plan, valuesOf } from "./domain/plan.ts";
import { asReference } from "./domain/references.ts";
import { fansOut } from "./domain/task-type.ts";
import { DEFAULT_TASK_TYPES, type TaskTypeLibrary } from "./domain/task-type-table.ts";
import type { Parts, RunRequest } from "./parts.ts";
import type { RunLog } from "./run.ts";
import { rankCandidates } from "./select/rank-candidates.ts";

export async function listModels(parts: Parts, task?: string): Promise<readonly ModelListing[]> {
  const { library = DEFAULT_TASK_TYPES, catalog, runtimeOrder } = parts;
  const names = task === undefined ? [...library.keys()] : [task];
  const signal = new AbortController().signal;
  return await Promise.all(
    names.map(async (name) => {
      const { models, rejected } = await catalog.find(name, { signal });
      const ranked = rankCandidates(models, {
        topK: models.length,
        ...(runtimeOrder === undefined ? {} : { runtimeOrder }),
      });
      return { task: name, models: ranked, rejected, remedies: catalog.remedies(name) };
    }),
  );
}

export async function diagnose(parts: Parts): Promise<Diagnosis> {
  const { library = DEFAULT_TASK_TYPES, wiring } = parts;
  if (wiring === undefined)
    throw new InputError("usage", "This HuggingGPT was wired by hand and cannot describe itself.");
  const listings = await listModels(parts);
  const tasks = listings.map(({ task, models, remedies }) => ({
    task,
    title: library.get(task)?.title ?? task,
    available: models.length > 0,
    models: models.map(({ model }) => model.id),
    remedies,
  }));
  return { ...(await wiring()), tasks };
}

/** Files that a plan names in its media arguments. */
function namedFiles(plan: Plan, library: TaskTypeLibrary): readonly string[] {
  const names = plan.flatMap((task) =>
    Object.entries(task.args).flatMap(([name, value]) => {
      const spec = library.get(task.task)?.inputs[name];
      return spec === undefined || !fansOut(spec) ? [] : valuesOf(value).map(String);
    }),
  );
  return [...new Set(names)].filter(
    (name) => asReference(name) === undefined && !/^(?:https?|data|history):/i.test(name),
  );
}

/** @throws InputError where a request is empty or too long. */
export function checkRequest({ request, plan }: RunRequest, caps: Caps = DEFAULT_CAPS): void {
  if (request.trim() === "" && plan === undefined) {
    throw new InputError("invalid-request", "The request is empty.", {
      hint: 'Say what you wish, for example: "read the image invoice.png for me".',
    });
  }
  if (request.length > caps.requestCharacters) {
    const [length, most] = [request.length, caps.requestCharacters].map((count) => count.toLocaleString("en"));
    throw new InputError("invalid-request", `The request has ${length} characters; at most ${most} are allowed.`, {
      hint: "Put long texts in a file and attach it.",
    });
  }
}

/** For a plan that is only looked at: which of the files that it names are not there. */
export async function warnOfMissingFiles(
  plan: Plan,
  attachments: readonly { readonly name: string }[],
  { library = DEFAULT_TASK_TYPES, loader }: Parts,
  log: Pick<RunLog, "emit" | "signal">,
): Promise<void> {
  const known = new Set(attachments.map(({ name }) => name));
  for (const name of namedFiles(plan, library)) {
    if (known.has(name)) continue;
    try {
      await loader.describe(name, { signal: log.signal });
    } catch (error) {
      log.signal.throwIfAborted();
      const { code, message } = toErrorInfo(error);
      if (code === "file-not-found") log.emit({ type: "warning", code, message });
    }
  }
}
