import { availableParallelism, homedir } from "node:os";
import path from "node:path";
import envPaths from "env-paths";
import { createTableSource, joinCatalog, type ModelSource } from "./adapters/catalog/join-catalog.ts";
import { loadConfig } from "./adapters/config/load-config.ts";
import { createResourceLoader } from "./adapters/input/resource-loader.ts";
import { chooseBrain } from "./adapters/llm/choose-brain.ts";
import { createCommandPack } from "./adapters/runtime/command/command-pack.ts";
import { OFFLINE_MODELS } from "./adapters/runtime/offline/models.ts";
import { createOfflineRuntime } from "./adapters/runtime/offline/offline-runtime.ts";
import { createFolderArtifactStore } from "./adapters/store/folder-artifact-store.ts";
import { createLibsqlRunStore } from "./adapters/store/libsql-run-store.ts";
import { DEFAULT_CAPS } from "./domain/plan.ts";
import type { Planner, Runtime } from "./domain/ports.ts";
import { createInProcessDispatcher } from "./execute/dispatch-in-process.ts";
import { HuggingGPT } from "./hugginggpt.ts";
import { VERSION } from "./version.ts";
import { type WiredBrain, wireBrain } from "./wire-brain.ts";

export interface SetupOptions {
  /** Who plans and answers: `keyless`, or `provider:model`. Default: by configuration and the keys present. */
  readonly brain?: string;
  /** Address of an OpenAI-compatible server. */
  readonly baseUrl?: string;
  /** `auto`: what the keyless planner is sure of is planned without the brain. Default `auto`. */
  readonly fastPath?: "off" | "auto";
  /** Who chooses among the models of a task. Default `auto`: the brain where its answer holds nothing up. */
  readonly select?: "llm" | "rules" | "auto";
  /** What the brain may use in one run. Default: no limit. */
  readonly budget?: {
    readonly calls?: number;
    readonly tokens?: number;
    readonly dollars?: number;
    readonly seconds?: number;
  };
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
  /**
   * A configuration file to use whole, instead of the one in the working folder; `false`: none at all. Default:
   * `HUGGINGGPT_CONFIG`, else `hugginggpt.config.json` in the working folder (see docs/config.md) and in the user's own.
   */
  readonly config?: string | false;
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
  const settings = await readSettings(options);
  const { environment, paths, cwd, config, files, warnings } = settings;
  const wired = await wireChosenBrain(options, settings);
  const cores = options.concurrency ?? config.concurrency ?? availableParallelism();
  const caps = { ...DEFAULT_CAPS, ...config.caps };
  const artifacts = createFolderArtifactStore({ folder: path.join(paths.data, "artifacts") });
  const commands = createCommandPack({
    artifacts,
    environment,
    own: config.models,
    ...(config.programs === undefined ? {} : { settings: config.programs }),
    hasLanguageModel: wired.models.length > 0,
  });
  const runtimes: readonly Runtime[] = [
    createOfflineRuntime({ artifacts }),
    commands.runtime,
    ...(wired.runtime === undefined ? [] : [wired.runtime]),
  ];
  const sources: readonly ModelSource[] = [
    createTableSource("offline", OFFLINE_MODELS),
    commands.source,
    createTableSource("llm", wired.models),
  ];

  return new HuggingGPT({
    brain: wired.brain,
    planner: wired.planner,
    catalog: joinCatalog(sources, new Set(config.disable)),
    selector: wired.selector,
    dispatcher: createInProcessDispatcher(runtimes),
    loader: createResourceLoader({
      cwd,
      artifacts,
      caps,
      allowPrivateNetwork: options.allowPrivateNetwork ?? config.allowPrivateNetwork ?? false,
    }),
    responder: wired.responder,
    store: createLibsqlRunStore({
      file: path.join(paths.data, "hugginggpt.db"),
      secrets: knownSecrets(environment, config.brainKey),
    }),
    artifacts,
    dataFolder: paths.data,
    close: wired.close,
    slots: (resource) => config.slots?.[resource] ?? (resource === "cpu" ? cores : 8),
    caps,
    warnings,
    ...omitUndefined({
      topK: options.topK ?? config.topK,
      pins: config.pins,
      keep: config.keep,
      runtimeOrder: config.runtimeOrder,
      selectionBudgetMs: config.selectionBudgetMs,
      attemptTimeoutMs: toMilliseconds(config.timeouts?.attemptSeconds),
      runTimeoutMs: toMilliseconds(config.timeouts?.runSeconds),
      usageScope: wired.usageScope,
      askForFirstTasks: wired.askForFirstTasks,
    }),
    wiring: async () => ({
      version: VERSION,
      node: process.version,
      brain: { id: wired.brain, reason: wired.reason },
      runtimes: [
        {
          name: "offline",
          available: true,
          detail: `${OFFLINE_MODELS.length} experts that came with the installation, up to ${cores} at once`,
        },
        { name: "command", ...(await commands.describe()) },
      ],
      paths,
      config: { files, warnings: warnings.map(({ message }) => message) },
    }),
  });
}

export interface PlannerOptions extends SetupOptions {
  /** Only the brain: no keyless planner in front of it or behind it. Default: false, as in a run. */
  readonly brainAlone?: boolean;
}

/**
 * The planner alone, wired as `createHuggingGPT` would: for evaluations.
 *
 * @throws InputError where the brain's name, key or address is missing or wrong.
 */
export async function createPlanner(options: PlannerOptions = {}): Promise<Planner> {
  const { planner, brainPlanner } = await wireChosenBrain(options, await readSettings(options));
  return options.brainAlone === true ? brainPlanner : planner;
}

async function readSettings(options: SetupOptions) {
  const environment = options.environment ?? process.env;
  const paths = findPaths(options.home ?? environment["HUGGINGGPT_HOME"]);
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const loaded = await loadConfig({
    cwd,
    configFolder: paths.config,
    home: environment["HOME"] ?? homedir(),
    file: options.config ?? (environment["HUGGINGGPT_CONFIG"] || undefined),
  });
  return { environment, paths, cwd, ...loaded };
}

async function wireChosenBrain(
  options: SetupOptions,
  { environment, config, paths }: Awaited<ReturnType<typeof readSettings>>,
): Promise<WiredBrain & { readonly reason: string }> {
  const flag = { brain: options.brain, baseUrl: options.baseUrl };
  const chosen = chooseBrain({ flag, config, environment });
  const { seconds, ...budget } = options.budget ?? config.budget ?? {};
  const wired = await wireBrain(chosen, {
    fastPath: options.fastPath ?? config.fastPath,
    select: options.select ?? config.select,
    budget: { ...budget, milliseconds: toMilliseconds(seconds) },
    prices: config.prices,
    contextTokens: config.brainOptions?.contextTokens,
    supportsImages: config.brainOptions?.images,
    structuredOutput: config.brainOptions?.structuredOutput,
    threads: config.brainOptions?.threads,
    modelFolder: path.join(paths.cache, "models"),
  });
  return { ...wired, reason: chosen.reason };
}

const SECRET_NAME = /(?:_KEY|_TOKEN|_SECRET|PASSWORD)$/;

/** Values that must not reach the store: keys of the configuration, and what the environment names like one. */
function knownSecrets(
  environment: Readonly<Record<string, string | undefined>>,
  brainKey: string | undefined,
): readonly string[] {
  const fromEnvironment = Object.entries(environment).flatMap(([name, value]) =>
    SECRET_NAME.test(name) && value !== undefined && value.length >= 8 ? [value] : [],
  );
  return brainKey === undefined ? fromEnvironment : [...fromEnvironment, brainKey];
}

const toMilliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.ceil(seconds * 1_000);

type Defined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function omitUndefined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
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
