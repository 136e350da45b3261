import type { ModelCard, Rejection } from "../../../domain/model.ts";
import type { ArtifactStore, ModelCatalog, Runtime } from "../../../domain/ports.ts";
import type { CommandExpert } from "./command-expert.ts";
import { findProgram } from "./find-program.ts";
import type { KnownProgram, ProgramSettings } from "./known/known-program.ts";
import { KNOWN_PROGRAMS } from "./known/known-programs.ts";
import { type OwnProgram, programOf, toCommandExpert } from "./own-program.ts";
import { remediesFor } from "./remedies.ts";

export interface CommandPackOptions {
  readonly artifacts: ArtifactStore;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Programs that the configuration sets up as experts. */
  readonly own?: readonly OwnProgram[];
  /** What the configuration says of known programs, by name. */
  readonly settings?: Readonly<Record<string, ProgramSettings>>;
  /** A language model is the brain, so that it need not be recommended. */
  readonly hasLanguageModel?: boolean;
  /** Default: those that are known here. */
  readonly known?: readonly KnownProgram[];
  /** How long what was found counts, in ms. Default 60 000. */
  readonly rememberMs?: number;
  readonly now?: () => number;
}

/** What there is to look for: a program of the user's, or a known one. */
interface Wanted {
  readonly name: string;
  readonly tasks: readonly string[];
  look(): Promise<Finding | undefined>;
}

/** What was found of one program. */
interface Finding {
  readonly name: string;
  readonly isOwn: boolean;
  readonly experts: readonly CommandExpert[];
  /** It is here (or set up) and cannot run: why. */
  readonly rejected?: Rejection;
}

export interface CommandPack {
  readonly runtime: Runtime;
  readonly source: {
    readonly name: string;
    readonly find: ModelCatalog["find"];
    remedies(task: string): readonly string[];
  };
  /** For people: which programs were found, and what is missing. */
  describe(): Promise<{ readonly available: boolean; readonly detail: string; readonly hint?: string }>;
}

/** Programs of this machine as experts. Nothing is looked for before somebody asks, and nothing is started by looking. */
export function createCommandPack(options: CommandPackOptions): CommandPack {
  const { environment, own = [], settings = {}, known = KNOWN_PROGRAMS, rememberMs = 60_000, now = Date.now } = options;
  const find = (name: string) => findProgram(name, { searchPath: environment["PATH"] });
  const wanted = listWanted({ own, known, settings, environment, find });
  const remembered = new Map<Wanted, { readonly until: number; readonly finding: Promise<Finding | undefined> }>();

  const look = async (program: Wanted): Promise<readonly Finding[]> => {
    const before = remembered.get(program);
    const current =
      before !== undefined && before.until >= now() ? before : { until: now() + rememberMs, finding: program.look() };
    remembered.set(program, current);
    const finding = await current.finding;
    return finding === undefined ? [] : [finding];
  };
  const lookFor = async (programs: readonly Wanted[]) => (await Promise.all(programs.map(look))).flat();

  const findExpert = async (id: string) => {
    // A program's experts begin with its name: `command/ffmpeg-video`.
    const programs = wanted.filter(({ name }) => id.startsWith(name));
    return (await lookFor(programs)).flatMap(({ experts }) => experts).find(({ card }) => card.id === id);
  };

  let runtime: Promise<Runtime> | undefined;
  return {
    runtime: {
      name: "command",
      async run(task, context) {
        // Only whoever runs a program pays for what runs it.
        runtime ??= import("./command-runtime.ts").then(({ createCommandRuntime }) =>
          createCommandRuntime({
            artifacts: options.artifacts,
            environment,
            find: findExpert,
            findFfmpeg: () => settings["ffmpeg"]?.path ?? find("ffmpeg"),
          }),
        );
        return await (await runtime).run(task, context);
      },
    },
    source: {
      name: "command",
      async find(task) {
        const findings = await lookFor(wanted.filter(({ tasks }) => tasks.includes(task)));
        const serves = ({ tasks }: ModelCard) => tasks.includes(task);
        return {
          models: findings.flatMap(({ experts }) => experts.map(({ card }) => card).filter(serves)),
          rejected: findings.flatMap(({ rejected }) => (rejected === undefined ? [] : [rejected])),
        };
      },
      remedies: (task) =>
        remediesFor(task, {
          missing: known.filter((program) => locate(program, settings, find) === undefined),
          hasLanguageModel: options.hasLanguageModel ?? false,
        }),
    },
    async describe() {
      const findings = await lookFor(wanted);
      const working = findings.filter(({ experts }) => experts.length > 0);
      const hints = findings.flatMap(({ rejected }) =>
        rejected === undefined ? [] : [`${rejected.id}: ${rejected.reason}`],
      );
      const names = (isOwn: boolean) => working.filter((finding) => finding.isOwn === isOwn).map(({ name }) => name);
      const parts = [
        names(true).length > 0 ? `set up: ${names(true).join(", ")}` : undefined,
        names(false).length > 0 ? `found on this machine: ${names(false).join(", ")}` : undefined,
      ].filter((part) => part !== undefined);
      return {
        available: working.length > 0,
        detail:
          parts.length > 0 ? parts.join("; ") : "no program is set up, and none that is known was found on the PATH",
        ...(hints.length > 0 ? { hint: hints.join("; ") } : {}),
      };
    },
  };
}

interface LookOptions {
  readonly own: readonly OwnProgram[];
  readonly known: readonly KnownProgram[];
  readonly settings: Readonly<Record<string, ProgramSettings>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly find: (name: string) => string | undefined;
}

/** The user's own programs, and the known ones whose name they do not take. */
function listWanted(options: LookOptions): readonly Wanted[] {
  const { own, known, find } = options;
  const taken = new Set(own.map(({ id }) => id));
  return [
    ...own.map(
      (program): Wanted => ({ name: program.id, tasks: program.tasks, look: async () => lookForOwn(program, find) }),
    ),
    ...known
      .map(
        (program): Wanted => ({
          name: `command/${program.name}`,
          tasks: program.tasks,
          look: () => open(program, options),
        }),
      )
      .filter(({ name }) => !taken.has(name)),
  ];
}

function lookForOwn(program: OwnProgram, find: LookOptions["find"]): Finding {
  const found = find(programOf(program));
  const about = { name: program.id, isOwn: true };
  if (found !== undefined) return { ...about, experts: [toCommandExpert(program, found)] };
  const reason = `the program ${programOf(program)} is not on this machine`;
  return { ...about, experts: [], rejected: { id: program.id, reason } };
}

async function open(known: KnownProgram, options: LookOptions): Promise<Finding | undefined> {
  const settings = options.settings[known.name] ?? {};
  const about = { name: known.name, isOwn: false };
  const id = `command/${known.name}`;
  const program = locate(known, options.settings, options.find);
  if (program === undefined) {
    if (options.settings[known.name] === undefined) return undefined;
    const reason = `${settings.path ?? known.name} is set up in the configuration and not on this machine`;
    return { ...about, experts: [], rejected: { id, reason } };
  }
  const opened = await known.open({ program, settings, environment: options.environment, find: options.find });
  if ("missing" in opened) return { ...about, experts: [], rejected: { id, reason: opened.missing } };
  return { ...about, experts: opened };
}

function locate(
  { name, binaries }: KnownProgram,
  settings: LookOptions["settings"],
  find: LookOptions["find"],
): string | undefined {
  const given = settings[name]?.path;
  if (given !== undefined) return find(given);
  for (const binary of binaries) {
    const found = find(binary);
    if (found !== undefined) return found;
  }
  return undefined;
}
