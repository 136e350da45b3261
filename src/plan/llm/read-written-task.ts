import { resolveTaskName } from "../../domain/task-name.ts";
import type { TaskType } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import {
  ARGUMENT_KEYS,
  type Context,
  type Fields,
  hasInput,
  isTaskNumber,
  REFERENCE_KEYS,
  toArguments,
} from "./read-written-arguments.ts";

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
const INNER_TASK_KEYS = ["function", "task", "tool", "call", "action", "functionCall", "function_call", "tool_call"];
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
