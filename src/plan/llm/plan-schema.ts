import type { LanguageModel, LanguageModelRequest } from "../../domain/ports.ts";
import { isParameter, type TaskType } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";

/** What is billed with every call says only that it is a list of objects: the prompt and our reader say the rest. */
const SHORT_SCHEMA = {
  type: "object",
  properties: { tasks: { type: "array", items: { type: "object" } } },
  required: ["tasks"],
};

/** The schema of a plan for this model: exact where it is a grammar of this process, short where it is billed. */
export function planSchema(
  model: LanguageModel,
  listed: readonly string[],
  library: TaskTypeLibrary,
): LanguageModelRequest["schema"] {
  if (!model.supportsSchema) return undefined;
  if (model.schemaIsFree !== true) return { name: "plan", schema: SHORT_SCHEMA };
  const types = listed.flatMap((name) => library.get(name) ?? []);
  const items = { oneOf: types.map(taskSchema) };
  return {
    name: "plan",
    schema: { type: "object", properties: { tasks: { type: "array", maxItems: 8, items } } },
  };
}

const VALUE = {
  oneOf: [
    { type: "string", maxLength: 300 },
    { type: "array", maxItems: 8, items: { type: "string", maxLength: 100 } },
  ],
};

function taskSchema(type: TaskType): object {
  const required = Object.entries(type.inputs).filter(([, spec]) => spec.required);
  const own =
    required.length <= 1 && !required.some(([, spec]) => isParameter(spec))
      ? VALUE
      : { type: "object", properties: Object.fromEntries(required.map(([name]) => [name, VALUE])) };
  return { type: "object", properties: { [type.name]: own } };
}
