import { constants } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import type { ExpertInput, ExpertTask } from "../../../domain/ports.ts";
import { isMedia, type MediaResource, type Resource } from "../../../domain/resource.ts";
import { extensionOf } from "../../../util/media-type-names.ts";
import { type Placeholder, placeholdersOf } from "../../../util/placeholders.ts";
import type { CommandTemplate } from "./command-expert.ts";
import { type ConvertOptions, convertRecording } from "./convert-recording.ts";
import type { FillValue, FillValues } from "./fill-template.ts";
import { languageOf } from "./language-of.ts";

export interface PrepareOptions extends Omit<ConvertOptions, "sampleRate" | "padding" | "target"> {
  /** Where input files are put. */
  readonly inputFolder: string;
  readonly outputFolder: string;
}

/** Puts the inputs that a template names where the program can read them, and gives what to fill in for each. */
export async function prepareInputs(
  task: ExpertTask,
  template: CommandTemplate,
  options: PrepareOptions,
): Promise<FillValues> {
  const words = [...template.argv.flat(), template.stdin ?? "", ...Object.values(template.environment ?? {})];
  const values = new Map<string, FillValue>();
  for (const placeholder of words.flatMap(placeholdersOf)) {
    const key = keyOf(placeholder);
    if (values.has(key)) continue;
    const value = await prepareValue(placeholder, task, template, options);
    if (value !== undefined) values.set(key, value);
  }
  return (placeholder) => values.get(keyOf(placeholder));
}

const keyOf = ({ name, asFile }: Placeholder): string => (asFile ? `${name}:file` : name);
const given = (value: string | undefined): FillValue | undefined =>
  value === undefined ? undefined : { value, isText: false };

async function prepareValue(
  { name, asFile }: Placeholder,
  task: ExpertTask,
  template: CommandTemplate,
  options: PrepareOptions,
): Promise<FillValue | undefined> {
  if (template.variables !== undefined && name in template.variables) return given(template.variables[name]);
  const input = task.inputs[name];
  if (input !== undefined) return await prepareInput(name, input, asFile, template, options);
  if (name === "language") return given(languageOf(task));
  const parameter = task.parameters[name];
  if (parameter !== undefined) return given(Array.isArray(parameter) ? parameter.join(",") : String(parameter));
  if (name === "folder") return given(options.outputFolder);
  if (name === "output") return given(path.join(options.outputFolder, outputName(template)));
  return undefined;
}

function outputName({ outputs }: CommandTemplate): string {
  return outputs.find((rule) => rule.from === "file")?.name ?? "result";
}

async function prepareInput(
  name: string,
  input: ExpertInput,
  asFile: boolean,
  template: CommandTemplate,
  options: PrepareOptions,
): Promise<FillValue> {
  const resources: readonly Resource[] = Array.isArray(input) ? input : [input as Resource];
  await mkdir(options.inputFolder, { recursive: true });
  const media = resources.filter(isMedia);
  const [first, ...more] = media;
  if (first !== undefined) {
    if (more.length > 0) throw new ExpertError("expert-failed", `A program takes one ${name} at a time`);
    return { value: await placeMedium(name, first, template, options), isText: false };
  }
  const text = resources.map(toText).join("\n\n");
  if (!asFile) return { value: text, isText: true };
  const isJson = resources.every(({ type }) => type === "json");
  const file = path.join(options.inputFolder, `${name}.${isJson ? "json" : "txt"}`);
  await writeFile(file, text);
  return { value: file, isText: false };
}

function toText(resource: Resource): string {
  if (resource.type === "text") return resource.text;
  return resource.type === "json" ? JSON.stringify(resource.value) : "";
}

/** A copy: the program may write where it reads, and the store's own file must stay as it is. */
async function placeMedium(
  name: string,
  { type, artifact }: MediaResource,
  { audioRate, audioPadding = 0 }: CommandTemplate,
  options: PrepareOptions,
): Promise<string> {
  const isSound = type === "audio" || (type === "video" && name === "audio");
  if (audioRate !== undefined && isSound) {
    const target = path.join(options.inputFolder, `${name}.wav`);
    await convertRecording(artifact, { ...options, sampleRate: audioRate, padding: audioPadding, target });
    return target;
  }
  const target = path.join(options.inputFolder, `${name}.${extensionOf(artifact.mediaType)}`);
  await copyFile(artifact.path, target, constants.COPYFILE_FICLONE);
  return target;
}
