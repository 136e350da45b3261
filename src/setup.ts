import { availableParallelism } from "node:os";
import path from "node:path";
import envPaths from "env-paths";
import { createTableSource, joinCatalog, type ModelSource } from "./adapters/catalog/join-catalog.ts";
import { createResourceLoader } from "./adapters/input/resource-loader.ts";
import { OFFLINE_MODELS } from "./adapters/runtime/offline/models.ts";
import { createOfflineRuntime } from "./adapters/runtime/offline/offline-runtime.ts";
import { createFolderArtifactStore } from "./adapters/store/folder-artifact-store.ts";
import { createLibsqlRunStore } from "./adapters/store/libsql-run-store.ts";
import { DEFAULT_CAPS } from "./domain/plan.ts";
import type { Runtime } from "./domain/ports.ts";
import { createInProcessDispatcher } from "./execute/dispatch-in-process.ts";
import { HuggingGPT } from "./hugginggpt.ts";
import { createKeylessPlanner } from "./plan/keyless/keyless-planner.ts";
import { createKeylessResponder } from "./respond/keyless/keyless-responder.ts";
import { createRuleSelector } from "./select/select-by-rule.ts";
import { VERSION } from "./version.ts";

export interface SetupOptions {
  /** Who plans and answers: `keyless`, or `provider:model`. Default: by configuration and the keys present. */
  readonly brain?: string;
  /** Address of an OpenAI-compatible server. */
  readonly baseUrl?: string;
  /** Working folder: where files are looked for. Default: the process's. */
  readonly cwd?: string;
  /** How many candidates a task keeps. Default 5. */
  readonly topK?: number;
  /** Where runs and artefacts are kept. Default: `HUGGINGGPT_HOME`, else the platform's data folder. */
  readonly home?: string;
  /** Lets URLs of this machine's own network through. Default: false. */
  readonly allowPrivateNetwork?: boolean;
  /** How many experts may run at once on this machine. Default: its cores. */
  readonly concurrency?: number;
  /** Instead of `process.env`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Wires a HuggingGPT from configuration and environment. The only place that reads the environment.
 *
 * @example
 * const hugginggpt = await createHuggingGPT();
 * const { response } = await hugginggpt.run({ request: "read invoice.png for me" }).result;
 */
export async function createHuggingGPT(options: SetupOptions = {}): Promise<HuggingGPT> {
  const environment = options.environment ?? process.env;
  const paths = findPaths(options.home ?? environment["HUGGINGGPT_HOME"]);
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const cores = options.concurrency ?? availableParallelism();
  const artifacts = createFolderArtifactStore({ folder: path.join(paths.data, "artifacts") });
  const runtimes: readonly Runtime[] = [createOfflineRuntime({ artifacts })];
  const sources: readonly ModelSource[] = [createTableSource("offline", OFFLINE_MODELS)];

  return new HuggingGPT({
    brain: "keyless",
    planner: createKeylessPlanner(),
    catalog: joinCatalog(sources),
    selector: createRuleSelector(),
    dispatcher: createInProcessDispatcher(runtimes),
    loader: createResourceLoader({
      cwd,
      artifacts,
      caps: DEFAULT_CAPS,
      allowPrivateNetwork: options.allowPrivateNetwork ?? false,
    }),
    responder: createKeylessResponder(),
    store: createLibsqlRunStore({ file: path.join(paths.data, "hugginggpt.db") }),
    artifacts,
    slots: (resource) => (resource === "cpu" ? cores : 8),
    ...(options.topK === undefined ? {} : { topK: options.topK }),
    wiring: async () => ({
      version: VERSION,
      node: process.version,
      brain: { id: "keyless", reason: "no language model is configured" },
      runtimes: [
        {
          name: "offline",
          available: true,
          detail: `${OFFLINE_MODELS.length} experts that came with the installation, up to ${cores} at once`,
        },
      ],
      paths,
    }),
  });
}

function findPaths(home: string | undefined): {
  readonly data: string;
  readonly config: string;
  readonly cache: string;
} {
  if (home !== undefined && home !== "") {
    const root = path.resolve(home);
    return { data: root, config: root, cache: path.join(root, "cache") };
  }
  const { data, config, cache } = envPaths("hugginggpt", { suffix: "" });
  return { data, config, cache };
}
