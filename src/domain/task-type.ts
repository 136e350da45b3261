import type { ResourceType } from "./resource.ts";

export const MODALITIES = ["text", "vision", "audio", "video", "multimodal", "tabular", "3d"] as const;
export type Modality = (typeof MODALITIES)[number];

/** What an argument takes: a resource, or a plain parameter that travels as it stands. */
export type ArgumentType = ResourceType | "string" | "number" | "labels";

export interface ArgumentSpec {
  readonly type: ArgumentType;
  readonly required: boolean;
  /** Other resource types that an expert of this task takes here as well. */
  readonly accepts: readonly ResourceType[];
}

/** One kind of AI task, named by the Hub's pipeline tag or by the reference implementation's name of a control task. */
export interface TaskType {
  readonly name: string;
  readonly title: string;
  readonly modality: Modality;
  readonly inputs: Readonly<Record<string, ArgumentSpec>>;
  /** What comes out, the main output first. */
  readonly outputs: readonly ResourceType[];
  /** One line, for people and for prompts. */
  readonly description: string;
}

const PARAMETER_TYPES: readonly ArgumentType[] = ["string", "number", "labels"];

/** A parameter (voice, target language, count) steers an expert; a resource is what it works on. */
export function isParameter(spec: ArgumentSpec): boolean {
  return PARAMETER_TYPES.includes(spec.type);
}

/** A media argument with several values runs once per value; text, labels and parameters gather theirs. */
export function fansOut(spec: ArgumentSpec): boolean {
  return !isParameter(spec) && spec.type !== "text" && spec.type !== "json";
}

/** Whether a result of type `output` can stand where an argument wants `spec`. JSON is readable as text. */
export function takes(spec: ArgumentSpec, output: ResourceType): boolean {
  if (spec.type === output || spec.accepts.includes(output)) return true;
  if (spec.type === "text" || spec.type === "labels" || spec.type === "string") {
    return output === "text" || output === "json";
  }
  return false;
}

/** The output of a task that an argument means: the one of the argument's own type first, else the first that it takes. */
export function outputFor(spec: ArgumentSpec, outputs: readonly ResourceType[]): ResourceType | undefined {
  return outputs.find((output) => output === spec.type) ?? outputs.find((output) => takes(spec, output));
}
