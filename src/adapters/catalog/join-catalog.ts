import type { ModelCard, Rejection } from "../../domain/model.ts";
import type { ModelCatalog } from "../../domain/ports.ts";

/** One place that models come from: the offline pack, the user's file, a live search. */
export interface ModelSource {
  readonly name: string;
  find: ModelCatalog["find"];
  remedies(task: string): readonly string[];
}

/** Models of a fixed table, all of which can run now unless `reject` says why not. */
export function createTableSource(
  name: string,
  models: readonly ModelCard[],
  options: {
    readonly reject?: (model: ModelCard) => string | undefined;
    readonly remedies?: (task: string) => readonly string[];
  } = {},
): ModelSource {
  const byTask = new Map<string, ModelCard[]>();
  for (const model of models) {
    for (const task of model.tasks) byTask.set(task, [...(byTask.get(task) ?? []), model]);
  }
  return {
    name,
    async find(task) {
      const found: ModelCard[] = [];
      const rejected: Rejection[] = [];
      for (const model of byTask.get(task) ?? []) {
        const reason = options.reject?.(model);
        if (reason === undefined) found.push(model);
        else rejected.push({ id: model.id, reason });
      }
      return { models: found, rejected };
    },
    remedies: (task) => options.remedies?.(task) ?? [],
  };
}

/** How long a source may think, in ms: one that hangs must not hold up the models of the others. */
const PATIENCE_MS = 5_000;

async function withPatience(source: ModelSource, task: string, signal: AbortSignal): ReturnType<ModelSource["find"]> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)), PATIENCE_MS);
  const late = new Promise<never>((_resolve, reject) => {
    patience.signal.addEventListener("abort", () => reject(patience.signal.reason), { once: true });
  });
  try {
    return await Promise.race([source.find(task, { signal: AbortSignal.any([signal, patience.signal]) }), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Joins several sources. A source that fails loses its models for this look-up, with the reason; the others stay. */
export function joinCatalog(sources: readonly ModelSource[], disabled: ReadonlySet<string> = new Set()): ModelCatalog {
  return {
    async find(task, options) {
      const answers = await Promise.all(
        sources.map(async (source) => {
          try {
            return await withPatience(source, task, options.signal);
          } catch (error) {
            options.signal.throwIfAborted();
            const reason = error instanceof Error ? error.message : String(error);
            return { models: [], rejected: [{ id: source.name, reason: `cannot be asked now: ${reason}` }] };
          }
        }),
      );
      const models = answers.flatMap((answer) => answer.models);
      const off = models.filter((model) => disabled.has(model.id));
      return {
        models: models.filter((model) => !disabled.has(model.id)),
        rejected: [
          ...answers.flatMap((answer) => answer.rejected),
          ...off.map(({ id }) => ({ id, reason: "disabled in the configuration" })),
        ],
      };
    },
    remedies: (task) => [...new Set(sources.flatMap((source) => source.remedies(task)))],
  };
}
