import type { ModelCard } from "../../../domain/model.ts";
import type { ArgumentTemplate, CommandExpert, OutputRule } from "./command-expert.ts";

/** A program that the user set up as an expert, checked by whoever read the configuration. */
export interface OwnProgram {
  /** `command/<name>`. */
  readonly id: string;
  readonly tasks: readonly string[];
  readonly description?: string | undefined;
  readonly argv: readonly ArgumentTemplate[];
  readonly stdin?: string | undefined;
  readonly outputs: readonly OutputRule[];
  readonly environment?: Readonly<Record<string, string>> | undefined;
  readonly audioRate?: number | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly mediaTypes?: readonly string[] | undefined;
  readonly quality?: number | undefined;
  readonly licence?: string | undefined;
  readonly limits?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
  readonly memoryMegabytes?: number | undefined;
  /** The slots that it takes one of while it runs. Default `cpu`. */
  readonly resource?: string | undefined;
}

const TIMEOUT_SECONDS = 300;
const MEMORY_MEGABYTES = 4_000;

/** The program by its name as a shell would find it; its path is filled in when it is looked for. */
export function programOf({ argv }: OwnProgram): string {
  const [first] = argv;
  return (typeof first === "string" ? first : first?.[0]) ?? "";
}

export function toCommandExpert(own: OwnProgram, program: string): CommandExpert {
  const { argv, stdin, outputs, environment, audioRate } = own;
  const template = {
    argv: [program, ...argv.slice(1)],
    outputs,
    ...(stdin === undefined ? {} : { stdin }),
    ...(environment === undefined ? {} : { environment }),
    ...(audioRate === undefined ? {} : { audioRate }),
  };
  return {
    card: toCard(own),
    memoryBytes: (own.memoryMegabytes ?? MEMORY_MEGABYTES) * 1_000_000,
    template: () => template,
  };
}

function toCard(own: OwnProgram): ModelCard {
  const { id, tasks, description, languages, mediaTypes, quality, licence, limits } = own;
  return {
    id,
    runtime: "command",
    tasks,
    description: description ?? `${programOf(own)}, as set up in the configuration`,
    resource: own.resource ?? "cpu",
    timeoutMs: (own.timeoutSeconds ?? TIMEOUT_SECONDS) * 1_000,
    ...(languages === undefined ? {} : { languages }),
    ...(mediaTypes === undefined ? {} : { mediaTypes }),
    ...(quality === undefined ? {} : { quality }),
    ...(licence === undefined ? {} : { licence }),
    ...(limits === undefined ? {} : { limits }),
  };
}
