import { formatReference } from "../../domain/references.ts";
import { resolveTaskName } from "../../domain/task-name.ts";
import { isParameter, type TaskType } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { placeValues } from "./read-positions.ts";
import { readReferences } from "./read-references.ts";

type Fields = Readonly<Record<string, unknown>>;

const NAME_KEYS = ["task", "tool", "tool_name", "task_name", "task_type", "name", "function", "action", "type", "do"];
const ID_KEYS = ["id", "task_id", "step", "step_id", "index", "node_id", "number"];
const DEPENDENCY_KEYS = [
  "dep",
  "deps",
  "after",
  "depends_on",
  "dependencies",
  "dependency",
  "depends",
  "requires",
  "needs",
];
const ARGUMENT_KEYS = ["args", "arguments", "parameters", "params", "inputs", "input", "kwargs", "with"];
/** What models add for themselves, and nobody needs. */
const REMARK_KEYS = [
  "reason",
  "reasoning",
  "thought",
  "description",
  "comment",
  "note",
  "explanation",
  "why",
  "output",
  "outputs",
];
/** Objects that stand where a value should: `{"path": "a.png"}`, `{"resource": 0}`. */
const VALUE_KEYS = ["path", "url", "file", "filename", "file_path", "value", "text", "content", "name", "uri", "src"];
const REFERENCE_KEYS = ["resource", "ref", "$ref", "reference", "from", "node", "task_id", "task", "id", "step"];

/**
 * Brings one entry of a plan, in whichever form a model wrote it, to the paper's form for `readTask`. Read are the short
 * form that we ask for (`{"image-to-text": "a.png"}`), the paper's, function calls, flat arguments, and lists. An entry
 * may hold several tasks (`{"image-to-text": …, "text-to-speech": …}`).
 */
export function readWrittenTask(entry: unknown, library: TaskTypeLibrary): readonly unknown[] {
  if (Array.isArray(entry)) return [fromList(entry, library)];
  if (typeof entry !== "object" || entry === null) return [entry];
  const fields = unwrapFunction(entry as Fields);
  const nameKey = NAME_KEYS.find((key) => typeof fields[key] === "string" && fields[key] !== "");
  if (nameKey !== undefined) return [fromNamed(fields, nameKey, library)];
  const short = Object.keys(fields).filter((key) => !isAbout(key) && resolveTaskName(key, library) !== undefined);
  const rest = Object.keys(fields).filter((key) => !short.includes(key));
  if (short.length === 0) {
    // One foreign name with its input: readTask says which names there are.
    const [only, ...more] = rest.filter((key) => !isAbout(key));
    return only !== undefined && more.length === 0 ? [{ ...about(fields), task: only, args: {} }] : [fields];
  }
  if (short.length > 1 && rest.length > 0 && rest.some((key) => !isAbout(key))) return [fields];
  return short.map((key, index) => ({
    ...(index === 0 ? about(fields) : {}),
    task: key,
    args: toArguments(fields[key], library.get(resolveTaskName(key, library) ?? ""), dependenciesIn(fields)),
  }));
}

const isAbout = (key: string) =>
  [ID_KEYS, DEPENDENCY_KEYS, REMARK_KEYS].some((keys) => keys.includes(key.toLowerCase()));

/** The id and the dependencies of an entry, in the paper's spelling. */
function about(fields: Fields): Fields {
  const id = ID_KEYS.find((key) => fields[key] !== undefined && fields[key] !== null);
  const dep = DEPENDENCY_KEYS.find((key) => fields[key] !== undefined);
  return {
    ...(id === undefined ? {} : { id: fields[id] }),
    ...(dep === undefined ? {} : { dep: toDependencies(fields[dep]) }),
  };
}

function toDependencies(value: unknown): unknown {
  if (typeof value !== "string") return Array.isArray(value) ? value.map(toDependency) : value;
  return value
    .split(/[,，;]/)
    .map((part) => toDependency(part.replace(/^[\s[(]+|[\s\])]+$/g, "")))
    .filter((part) => part !== "");
}

function toDependency(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const match = /^(?:(?:task|step|node|resource)[-_ #]?)?(\d{1,9})$/i.exec(value.trim());
  return match === null ? value : Number(match[1]);
}

const dependenciesIn = (fields: Fields): readonly number[] => {
  const { dep } = about(fields);
  return (Array.isArray(dep) ? dep : [dep]).filter((id): id is number => typeof id === "number" && id >= 0);
};

/** `{"type": "function", "function": {"name", "arguments"}}` is the function. */
function unwrapFunction(fields: Fields): Fields {
  const inner = fields["function"];
  if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return fields;
  return { ...inner, ...(fields["dep"] === undefined ? {} : { dep: fields["dep"] }) };
}

function fromNamed(fields: Fields, nameKey: string, library: TaskTypeLibrary): Fields {
  // `{"type": "task", "name": "image-to-text"}`: the key whose value is a task type says which it is.
  const key =
    NAME_KEYS.find(
      (name) => typeof fields[name] === "string" && resolveTaskName(fields[name], library) !== undefined,
    ) ?? nameKey;
  const name = String(fields[key]);
  const type = library.get(resolveTaskName(name, library) ?? "");
  const argumentKey = ARGUMENT_KEYS.find(
    (candidate) => fields[candidate] !== undefined && !isOwnArgument(candidate, fields, type),
  );
  const written = argumentKey === undefined ? flatArguments(fields, key, type) : fields[argumentKey];
  return { ...about(fields), task: name, args: toArguments(written, type, dependenciesIn(fields)) };
}

/** `input` may be an argument among others rather than the object that holds them. */
function isOwnArgument(key: string, fields: Fields, type: TaskType | undefined): boolean {
  return type?.inputs[key] !== undefined && typeof fields[key] !== "object";
}

function flatArguments(fields: Fields, nameKey: string, type: TaskType | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => key !== nameKey && (type?.inputs[key] !== undefined || !isAbout(key))),
  );
}

/** `["image-to-text", "a.png"]`, `["image-to-text", {"image": "a.png"}]`. */
function fromList(entry: readonly unknown[], library: TaskTypeLibrary): unknown {
  const [name, ...rest] = entry;
  const type = typeof name === "string" ? library.get(resolveTaskName(name, library) ?? "") : undefined;
  if (type === undefined) return typeof name === "string" ? { task: name, args: {} } : entry;
  return { task: name, args: toArguments(rest.length === 1 ? rest[0] : rest, type, []) };
}

function toArguments(written: unknown, type: TaskType | undefined, dependencies: readonly number[]): unknown {
  if (type === undefined) return written;
  if (typeof written === "string" && /^\s*\{[\s\S]*\}\s*$/.test(written)) {
    const inner = parseObject(written);
    if (inner !== undefined) return toArguments(inner, type, dependencies);
  }
  if (Array.isArray(written)) return fromPositions(written, type, dependencies);
  if (typeof written === "object" && written !== null) {
    const named = Object.entries(written).map(([name, value]) => [name, toValue(value, type, name, dependencies)]);
    return isValueObject(written, type) ? fromPositions([written], type, dependencies) : Object.fromEntries(named);
  }
  return written === undefined || written === null ? {} : fromPositions([written], type, dependencies);
}

function parseObject(text: string): unknown {
  const stream = new JsonTaskStream();
  const found = [...stream.push(text), ...stream.end({ closeOpen: true })];
  return found.length === 1 ? found[0] : undefined;
}

/** Values without names: what a task needs, in its order; more values than arguments belong to the first together. */
function fromPositions(values: readonly unknown[], type: TaskType, dependencies: readonly number[]): unknown {
  if (
    values.length > 0 &&
    values.every(isNameValuePair) &&
    new Set(values.map(({ name }) => name)).size === values.length
  ) {
    return Object.fromEntries(
      values.map((pair) => [String(pair.name), toValue(pair.value, type, String(pair.name), dependencies)]),
    );
  }
  if (
    values.length > 0 &&
    values.every((value) => typeof value === "object" && value !== null && !Array.isArray(value))
  ) {
    const merged = Object.assign({}, ...values) as Fields;
    const known = Object.keys(merged).filter((key) => type.inputs[key] !== undefined);
    if (known.length > 0 && values.length === known.length) return toArguments(merged, type, dependencies);
  }
  const placed = Object.entries(
    placeValues(
      values.map((value) => flatten(value, type, dependencies)),
      type,
    ),
  );
  return Object.fromEntries(placed.map(([name, value]) => [name, toValue(value, type, name, dependencies)]));
}

/** A value without a name, in the spelling that tells what it is. */
function flatten(value: unknown, type: TaskType, dependencies: readonly number[]): unknown {
  const [first = "text"] = Object.keys(type.inputs);
  return toValue(isNameValuePair(value) ? value.value : value, type, first, dependencies);
}

const isNameValuePair = (value: unknown): value is { readonly name: unknown; readonly value: unknown } =>
  typeof value === "object" && value !== null && Object.keys(value).length === 2 && "name" in value && "value" in value;

const isValueObject = (value: object, type: TaskType) => {
  const keys = Object.keys(value);
  return keys.length === 1 && keys.every((key) => type.inputs[key] === undefined && REFERENCE_KEYS.includes(key));
};

function toValue(value: unknown, type: TaskType, name: string, dependencies: readonly number[]): unknown {
  if (typeof value === "string") return readReferences(value);
  const spec = type.inputs[name];
  if (typeof value === "number" && spec !== undefined && !isParameter(spec) && dependencies.includes(value)) {
    return formatReference(value);
  }
  if (Array.isArray(value)) {
    // A list of labelled things where a text is wanted stays text.
    return value.flatMap((item) => toValue(item, type, name, dependencies));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const reference = entries.find(([key, inner]) => REFERENCE_KEYS.includes(key) && isTaskNumber(inner));
  if (reference !== undefined && entries.length <= 2) return formatReference(Number(reference[1]));
  const [only] = entries.filter(([, inner]) => typeof inner === "string");
  if (only !== undefined && entries.length === 1 && [...VALUE_KEYS, ...REFERENCE_KEYS].includes(only[0])) {
    return readReferences(String(only[1]));
  }
  return value;
}

const isTaskNumber = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= 0;
