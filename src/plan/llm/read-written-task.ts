import { valuesOf } from "../../domain/plan.ts";
import { readArguments } from "../../domain/read-arguments.ts";
import { formatReference } from "../../domain/references.ts";
import { resolveTaskName } from "../../domain/task-name.ts";
import { isParameter, type TaskType } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { typeOfName } from "../keyless/tables/file-extensions.ts";
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
const ARGUMENT_KEYS = [
  "args",
  "arguments",
  "parameters",
  "params",
  "inputs",
  "input",
  "kwargs",
  "with",
  "action_input",
];
const INNER_TASK_KEYS = ["function", "task", "tool", "call", "action", "functionCall", "function_call", "tool_call"];
/** Fields that say no more than their value. */
const VALUE_REMARKS = ["type", "format", "kind", "mime_type", "media_type", "size", "description"];
const CHINESE_KEYS: Readonly<Record<string, string>> = {
  任务: "task",
  工具: "tool",
  名称: "name",
  参数: "args",
  输入: "input",
  依赖: "dep",
  编号: "id",
};
const INNER_LIST_KEYS = ["tasks", "plan", "steps", "subtasks", "actions"];
const DEEPEST_WRAPPER = 3;
/** A shorter text can stand in the user's words by chance. */
const SHORTEST_QUOTE = 4;
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
 * may hold several tasks (`{"image-to-text": …, "text-to-speech": …}`). `mentioned`: the user's own words.
 */
export function readWrittenTask(entry: unknown, library: TaskTypeLibrary, mentioned = ""): readonly unknown[] {
  return readEntry(entry, library, mentioned, 0);
}

function readEntry(entry: unknown, library: TaskTypeLibrary, mentioned: string, depth: number): readonly unknown[] {
  if (Array.isArray(entry)) return [fromList(entry, library, mentioned)];
  if (typeof entry !== "object" || entry === null) return [entry];
  const inner = depth < DEEPEST_WRAPPER ? innerList(entry as Fields) : undefined;
  if (inner !== undefined) return inner.flatMap((one) => readEntry(one, library, mentioned, depth + 1));
  const fields = unwrapFunction(canonicalKeys(entry as Fields));
  const nameKey = NAME_KEYS.find((key) => typeof fields[key] === "string" && fields[key] !== "");
  if (nameKey !== undefined) return [fromNamed(fields, nameKey, library, mentioned)];
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
    args: toArguments(fields[key], library.get(resolveTaskName(key, library) ?? ""), contextOf(fields, mentioned)),
  }));
}

const hasInput = (type: TaskType | undefined, name: string) => type !== undefined && Object.hasOwn(type.inputs, name);

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

/** How models say that a task waits for nothing. */
const NOTHING = /^(?:none|null|nil|n\/a|no|nothing|start|-|\[\s*\])?$/i;

function toDependencies(value: unknown): unknown {
  if (value === false || (typeof value === "string" && NOTHING.test(value.trim()))) return [];
  if (typeof value !== "string")
    return Array.isArray(value) ? value.flat(3).flatMap(toDependency) : toDependency(value);
  return value
    .split(/[,，;]/)
    .flatMap((part) => toDependency(part.replace(/^[\s[(]+|[\s\])]+$/g, "")))
    .filter((part) => part !== "");
}

function toDependency(value: unknown): unknown {
  if (value === null || value === false) return [];
  if (typeof value === "object") {
    const fields = value as Fields;
    const named = REFERENCE_KEYS.map((key) => fields[key]).find(
      (inner) => isTaskNumber(inner) || typeof inner === "string",
    );
    return named === undefined ? value : toDependency(named);
  }
  if (typeof value !== "string") return value;
  if (NOTHING.test(value.trim())) return [];
  const match = /^(?:(?:task|step|node|resource|output|result|t|s)[-_ #]?)?(\d{1,9})$/i.exec(value.trim());
  return match === null ? value : Number(match[1]);
}

/** What the values of one entry are read with. */
interface Context {
  readonly dependencies: readonly number[];
  /** The user's own words: what stands in them is a text, whatever it looks like. */
  readonly mentioned: string;
}

function contextOf(fields: Fields, mentioned: string): Context {
  const { dep } = about(fields);
  const list = Array.isArray(dep) ? dep : [dep];
  return { dependencies: list.filter((id): id is number => typeof id === "number" && id >= 0), mentioned };
}

/** `Task`, `Depends On` and `参数` are keys that we know. */
function canonicalKeys(fields: Fields): Fields {
  const known = [NAME_KEYS, ID_KEYS, DEPENDENCY_KEYS, ARGUMENT_KEYS].flat();
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const plain = key
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, "_");
      const meant = Object.hasOwn(CHINESE_KEYS, plain)
        ? CHINESE_KEYS[plain]
        : known.includes(plain)
          ? plain
          : undefined;
      return [meant === undefined || Object.hasOwn(fields, meant) ? key : meant, value];
    }),
  );
}

/** A list of tasks inside an entry of the list, `[{"tasks": […]}]`. */
function innerList(fields: Fields): readonly unknown[] | undefined {
  const [only, ...more] = Object.entries(fields).filter(([key]) => !REMARK_KEYS.includes(key.toLowerCase()));
  if (only === undefined || more.length > 0 || !INNER_LIST_KEYS.includes(only[0].toLowerCase())) return undefined;
  const [, value] = only;
  const isTasks = Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);
  return isTasks ? value : undefined;
}

/** `{"type": "function", "function": {"name", "arguments"}}` is the function, `{"step": 1, "task": {"name": …}}` the task. */
function unwrapFunction(fields: Fields): Fields {
  const key = INNER_TASK_KEYS.find((name) => {
    const inner = fields[name];
    return typeof inner === "object" && inner !== null && !Array.isArray(inner);
  });
  if (key === undefined) return fields;
  const inner = fields[key] as Fields;
  const isCall = key === "function";
  const named = isCall || NAME_KEYS.some((name) => typeof inner[name] === "string");
  if (!named) return fields;
  const { [key]: _inner, ...outer } = fields;
  // The id of a call is the provider's, not the plan's.
  return { ...(isCall ? { ...(outer["dep"] === undefined ? {} : { dep: outer["dep"] }) } : outer), ...inner };
}

function fromNamed(fields: Fields, nameKey: string, library: TaskTypeLibrary, mentioned: string): Fields {
  // `{"type": "task", "name": "image-to-text"}`: the key whose value is a task type says which it is.
  const key =
    NAME_KEYS.find(
      (name) => typeof fields[name] === "string" && resolveTaskName(fields[name], library) !== undefined,
    ) ?? nameKey;
  const name = String(fields[key]);
  const type = library.get(resolveTaskName(name, library) ?? "");
  const argumentKey = ARGUMENT_KEYS.find(
    (candidate) =>
      fields[candidate] !== undefined && fields[candidate] !== null && !isOwnArgument(candidate, fields, type),
  );
  const written = argumentKey === undefined ? flatArguments(fields, key, type) : fields[argumentKey];
  return { ...about(fields), task: name, args: toArguments(written, type, contextOf(fields, mentioned)) };
}

/** `input` may be an argument among others rather than the object that holds them. */
function isOwnArgument(key: string, fields: Fields, type: TaskType | undefined): boolean {
  return hasInput(type, key) && typeof fields[key] !== "object";
}

function flatArguments(fields: Fields, nameKey: string, type: TaskType | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => key !== nameKey && (hasInput(type, key) || !isAbout(key))),
  );
}

/** `["image-to-text", "a.png"]`, `["image-to-text", {"image": "a.png"}]`. */
function fromList(entry: readonly unknown[], library: TaskTypeLibrary, mentioned: string): unknown {
  const [name, ...rest] = entry;
  const type = typeof name === "string" ? library.get(resolveTaskName(name, library) ?? "") : undefined;
  if (type === undefined) return typeof name === "string" ? { task: name, args: {} } : entry;
  return { task: name, args: toArguments(rest.length === 1 ? rest[0] : rest, type, { dependencies: [], mentioned }) };
}

function toArguments(written: unknown, type: TaskType | undefined, context: Context): unknown {
  if (type === undefined) return written;
  if (typeof written === "string" && /^\s*\{[\s\S]*\}\s*$/.test(written)) {
    const inner = parseObject(written);
    if (inner !== undefined) return toArguments(inner, type, context);
  }
  const [, key, rest] = typeof written === "string" ? (/^\s*([a-z_]\w*)\s*=\s*(.+)$/is.exec(written) ?? []) : [];
  if (key !== undefined && hasInput(type, key)) return { [key]: toValue(rest, type, key, context) };
  if (Array.isArray(written)) return fromPositions(written, type, context);
  if (typeof written === "object" && written !== null) {
    const entries = Object.entries(written);
    const [only] = entries;
    if (only !== undefined && entries.length === 1 && holdsArguments(only, type)) {
      return toArguments(only[1], type, context);
    }
    if (isValueObject(written, type)) return fromPositions([written], type, context);
    const named = entries.map(([name, value]): readonly [string, unknown] => {
      const own = ownName(name, type);
      return [own, toValue(value, type, own, context)];
    });
    return placeLeftOver(Object.fromEntries(named), type);
  }
  return written === undefined || written === null ? {} : fromPositions([written], type, context);
}

/** `{"inputs": {"image": …}}`: the arguments stand one further in. */
const holdsArguments = ([key, value]: readonly [string, unknown], type: TaskType) =>
  ARGUMENT_KEYS.includes(key.toLowerCase()) && !hasInput(type, key) && typeof value === "object" && value !== null;

/** `images` and `image ` are the argument `image`. */
function ownName(written: string, type: TaskType): string {
  const name = written.trim();
  if (hasInput(type, name)) return name;
  const single = name.toLowerCase().replace(/s$/, "");
  return !hasInput(type, single) ? name : single;
}

/** A required argument that is missing takes the one value under a foreign name that fits: a file of its kind, or a text. */
function placeLeftOver(args: Fields, type: TaskType): Fields {
  const read = readArguments(args, type, 0).args;
  const used = new Set(Object.values(read).flatMap((value) => valuesOf(value).map(String)));
  const left = Object.entries(args).filter(
    ([name, value]) => !hasInput(type, name) && typeof value === "string" && !used.has(value),
  );
  const missing = Object.entries(type.inputs).filter(
    ([name, spec]) => spec.required && !isParameter(spec) && read[name] === undefined,
  );
  let placed = args;
  for (const [name, spec] of missing) {
    const fitting = left.filter(([, value]) => {
      const kind = typeOfName(String(value).trim());
      return kind === undefined ? spec.type === "text" : kind === spec.type || spec.accepts.includes(kind);
    });
    const [key, value] = fitting.length === 1 ? (fitting[0] ?? []) : [];
    if (key === undefined) continue;
    const { [key]: _moved, ...others } = placed;
    placed = { ...others, [name]: value };
  }
  return placed;
}

function parseObject(text: string): unknown {
  const stream = new JsonTaskStream();
  const found = [...stream.push(text), ...stream.end({ closeOpen: true })];
  return found.length === 1 ? found[0] : undefined;
}

/** Values without names: what a task needs, in its order; more values than arguments belong to the first together. */
function fromPositions(values: readonly unknown[], type: TaskType, context: Context): unknown {
  if (
    values.length > 0 &&
    values.every(isNameValuePair) &&
    new Set(values.map(({ name }) => name)).size === values.length
  ) {
    return Object.fromEntries(
      values.map((pair) => [String(pair.name), toValue(pair.value, type, String(pair.name), context)]),
    );
  }
  if (
    values.length > 0 &&
    values.every((value) => typeof value === "object" && value !== null && !Array.isArray(value))
  ) {
    const merged = Object.assign({}, ...values) as Fields;
    const known = Object.keys(merged).filter((key) => hasInput(type, key));
    if (known.length > 0 && values.length === known.length) return toArguments(merged, type, context);
  }
  const placed = Object.entries(
    placeValues(
      values.map((value) => flatten(value, type, context)),
      type,
    ),
  );
  return Object.fromEntries(placed.map(([name, value]) => [name, toValue(value, type, name, context)]));
}

/** A value without a name, in the spelling that tells what it is. */
function flatten(value: unknown, type: TaskType, context: Context): unknown {
  const [first = "text"] = Object.keys(type.inputs);
  return toValue(isNameValuePair(value) ? value.value : value, type, first, context);
}

const isNameValuePair = (value: unknown): value is { readonly name: unknown; readonly value: unknown } =>
  typeof value === "object" && value !== null && Object.keys(value).length === 2 && "name" in value && "value" in value;

const isValueObject = (value: object, type: TaskType) => {
  const keys = Object.keys(value);
  return keys.length === 1 && keys.every((key) => !hasInput(type, key) && REFERENCE_KEYS.includes(key));
};

function readText(text: string, type: TaskType, name: string, { dependencies, mentioned }: Context): unknown {
  if (text.length > SHORTEST_QUOTE && mentioned.includes(text)) return text;
  const spec = type.inputs[name];
  const number = /^\s*(\d{1,9})\s*$/.exec(text)?.[1];
  if (number !== undefined && spec !== undefined && !isParameter(spec) && dependencies.includes(Number(number))) {
    return formatReference(Number(number));
  }
  return readReferences(text);
}

function toValue(value: unknown, type: TaskType, name: string, context: Context): unknown {
  if (typeof value === "string") return readText(value, type, name, context);
  const spec = type.inputs[name];
  if (typeof value === "number" && spec !== undefined && !isParameter(spec) && context.dependencies.includes(value)) {
    return formatReference(value);
  }
  if (Array.isArray(value)) {
    // A list of labelled things where a text is wanted stays text.
    return value.flatMap((item) => toValue(item, type, name, context));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const reference = entries.find(([key, inner]) => REFERENCE_KEYS.includes(key) && isTaskNumber(inner));
  if (reference !== undefined && entries.length <= 2) return formatReference(Number(reference[1]));
  const telling = entries.filter(([key]) => entries.length === 1 || !VALUE_REMARKS.includes(key));
  const [only] = telling.filter(([, inner]) => typeof inner === "string");
  if (only !== undefined && telling.length === 1 && [...VALUE_KEYS, ...REFERENCE_KEYS].includes(only[0])) {
    return readText(String(only[1]), type, name, context);
  }
  return value;
}

const isTaskNumber = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= 0;
