import type { ModelCard } from "../../../../domain/model.ts";
import type { CommandExpert } from "../command-expert.ts";

/** What the configuration says of a known program; everything is optional. */
export interface ProgramSettings {
  /** Where it is, if not on the PATH. */
  readonly path?: string | undefined;
  /** A model file, for programs that need one. */
  readonly model?: string | undefined;
  /** A voice file, for programs that need one. */
  readonly voice?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly memoryMegabytes?: number | undefined;
  readonly timeoutSeconds?: number | undefined;
}

export interface Surroundings {
  /** Absolute path of the program. */
  readonly program: string;
  readonly settings: ProgramSettings;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of another program. */
  readonly find: (name: string) => string | undefined;
}

/** A program that is known here: how to call it, and what else it needs. Looking at it starts nothing. */
export interface KnownProgram {
  readonly name: string;
  /** Names on the PATH, any of which will do. */
  readonly binaries: readonly string[];
  readonly tasks: readonly string[];
  /** How to get it, as part of a sentence. */
  readonly install: string;
  /** What it would be good for where it is missing: words by task type, and by language of the input where only that needs it. */
  readonly remedies: Readonly<Record<string, string>>;
  /** The experts that it makes, or what is missing. */
  open(surroundings: Surroundings): Promise<readonly CommandExpert[] | { readonly missing: string }>;
}

const MEGABYTE = 1_000_000;

type CardBody = Omit<ModelCard, "runtime" | "resource" | "timeoutMs" | "detected">;

/** A card of a known program, with what the configuration changes. */
export function toExpert(
  card: CardBody,
  limits: { readonly timeoutSeconds: number; readonly memoryMegabytes: number },
  settings: ProgramSettings,
  template: CommandExpert["template"],
): CommandExpert {
  const isConfigured = Object.values(settings).some((value) => value !== undefined);
  return {
    card: {
      ...card,
      runtime: "command",
      resource: "cpu",
      timeoutMs: (settings.timeoutSeconds ?? limits.timeoutSeconds) * 1_000,
      ...(isConfigured ? {} : { detected: true }),
    },
    memoryBytes: (settings.memoryMegabytes ?? limits.memoryMegabytes) * MEGABYTE,
    template,
  };
}
