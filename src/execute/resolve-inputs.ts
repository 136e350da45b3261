import { ExpertError } from "../domain/errors.ts";
import type { Execution, InputSource } from "../domain/fan-out.ts";
import { executionKey } from "../domain/fan-out.ts";
import type { ExpertInput, LoadOptions, ResourceLoader } from "../domain/ports.ts";
import { replaceReferences } from "../domain/references.ts";
import {
  isMedia,
  type MediaResource,
  type Resource,
  type ResourceType,
  type TextResource,
} from "../domain/resource.ts";
import { type ArgumentSpec, fansOut, isParameter, outputFor, type TaskType } from "../domain/task-type.ts";
import { describeJson } from "../util/describe-json.ts";
import type { Results } from "./scheduler.ts";

type Parameter = string | number | boolean | readonly string[];

export interface InputFile {
  readonly name: string;
  readonly resource: MediaResource | TextResource;
}

export interface ResolvedInputs {
  /** Files from outside the run, by the names that the plan has for them. */
  readonly files: readonly InputFile[];
  readonly inputs: Readonly<Record<string, ExpertInput>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

export interface ResolveOptions {
  readonly type: TaskType;
  readonly results: Results;
  readonly loader: ResourceLoader;
  readonly load: LoadOptions;
}

/** Puts real resources in the place of an execution's references, file names and URLs. */
export async function resolveInputs(execution: Execution, options: ResolveOptions): Promise<ResolvedInputs> {
  const inputs: Record<string, ExpertInput> = {};
  const parameters: Record<string, Parameter> = {};
  const files: InputFile[] = [];
  await Promise.all(
    Object.entries(execution.inputs).map(async ([name, sources]) => {
      const spec = options.type.inputs[name];
      if (spec === undefined) return;
      if (isParameter(spec)) {
        parameters[name] = readParameter(sources, spec, options.results);
        return;
      }
      const bySource = await Promise.all(sources.map((source) => readSource(source, spec, options)));
      sources.forEach((source, index) => {
        if (source.kind === "literal") files.push(...fileOf(String(source.value), bySource[index]?.[0]));
      });
      const resources = bySource.flat();
      const [first] = resources;
      if (first !== undefined) inputs[name] = joinTexts(resources, spec) ?? (fansOut(spec) ? first : resources);
    }),
  );
  return { inputs, parameters, files };
}

/** A text that is not the very words of the plan was read from a file; a result of the conversation is no file. */
function fileOf(name: string, resource: Resource | undefined): readonly InputFile[] {
  if (resource === undefined || resource.type === "json") return [];
  if (isMedia(resource)) return [{ name, resource }];
  return resource.text === name || /^history:\d+$/.test(name) ? [] : [{ name, resource }];
}

/** Several texts for one text argument are gathered, in order, as one. */
function joinTexts(resources: readonly Resource[], spec: ArgumentSpec): Resource | undefined {
  if (spec.type !== "text") return undefined;
  const [first] = resources;
  if (resources.length === 1) return first;
  const texts = resources.map((resource) => (resource.type === "text" ? resource.text : ""));
  return { type: "text", text: texts.join("\n\n") };
}

async function readSource(
  source: InputSource,
  spec: ArgumentSpec,
  options: ResolveOptions,
): Promise<readonly Resource[]> {
  if (source.kind === "literal") {
    if (typeof source.value !== "string") return [{ type: "text", text: String(source.value) }];
    const wanted = { type: spec.type as ResourceType, accepts: spec.accepts };
    return [await options.loader.load(source.value, wanted, options.load)];
  }
  if (source.kind === "template") {
    return [
      { type: "text", text: replaceReferences(source.text, (id) => textOf(resultsOf(id, undefined, options.results))) },
    ];
  }
  const perItem = resultLists(source.taskId, source.item, options.results);
  return perItem.map((outputs) => pickOutput(outputs, spec, source.taskId));
}

/** Which of a task's outputs is meant follows from the argument's type. */
function pickOutput(outputs: readonly Resource[], spec: ArgumentSpec, taskId: number): Resource {
  const wanted = outputFor(
    spec,
    outputs.map((output) => output.type),
  );
  const picked = outputs.find((output) => output.type === wanted);
  if (picked === undefined) {
    throw new ExpertError("invalid-input", `Task ${taskId} gave no ${spec.type} to work on`, { final: true });
  }
  return spec.type === "text" && picked.type === "json" ? { type: "text", text: describeJson(picked.value) } : picked;
}

function resultLists(taskId: number, item: number | undefined, results: Results): readonly (readonly Resource[])[] {
  if (item !== undefined) return [results.get(executionKey({ taskId, item })) ?? []];
  const single = results.get(executionKey({ taskId }));
  if (single !== undefined) return [single];
  const lists: (readonly Resource[])[] = [];
  for (let index = 0; ; index += 1) {
    const list = results.get(executionKey({ taskId, item: index }));
    if (list === undefined) return lists;
    lists.push(list);
  }
}

function resultsOf(taskId: number, item: number | undefined, results: Results): readonly Resource[] {
  return resultLists(taskId, item, results).flat();
}

/** What a person would read of some outputs: the texts, else the data in words. */
function textOf(outputs: readonly Resource[]): string {
  const texts = outputs.flatMap((output) => (output.type === "text" ? [output.text] : []));
  if (texts.length > 0) return texts.join("\n\n");
  return outputs.flatMap((output) => (output.type === "json" ? [describeJson(output.value)] : [])).join("\n\n");
}

function readParameter(sources: readonly InputSource[], spec: ArgumentSpec, results: Results): Parameter {
  const values = sources.map((source): string | number | boolean => {
    if (source.kind === "literal") return source.value;
    if (source.kind === "result") return textOf(resultsOf(source.taskId, source.item, results)).trim();
    return replaceReferences(source.text, (id) => textOf(resultsOf(id, undefined, results)));
  });
  if (spec.type === "labels") return values.map(String);
  const [first] = values;
  if (spec.type === "number")
    return typeof first === "string" && Number.isFinite(Number(first)) ? Number(first) : (first ?? 0);
  return values.length > 1 ? values.map(String).join(", ") : (first ?? "");
}
