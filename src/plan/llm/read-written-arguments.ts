import { valuesOf } from "../../domain/plan.ts";
import { readArguments } from "../../domain/read-arguments.ts";
import { formatReference } from "../../domain/references.ts";
import { isParameter, type TaskType } from "../../domain/task-type.ts";
import { typeOfName } from "../keyless/tables/file-extensions.ts";
import { JsonTaskStream } from "./json-stream.ts";
import { placeValues } from "./read-positions.ts";
import { readReferences } from "./read-references.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const ARGUMENT_KEYS = [
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
/** Fields that say no more than their value. */
const VALUE_REMARKS = ["type", "format", "kind", "mime_type", "media_type", "size", "description"];
/** Objects that stand where a value should: `{"path": "a.png"}`, `{"resource": 0}`. */
const VALUE_KEYS = ["path", "url", "file", "filename", "file_path", "value", "text", "content", "name", "uri", "src"];
export const REFERENCE_KEYS = ["resource", "ref", "$ref", "reference", "from", "node", "task_id", "task", "id", "step"];
/** A shorter text can stand in the user's words by chance. */
const SHORTEST_QUOTE = 4;
export const hasInput = (type: TaskType | undefined, name: string) =>
  type !== undefined && Object.hasOwn(type.inputs, name);

/** What the values of one entry are read with. */
export interface Context {
  readonly dependencies: readonly number[];
  /** The user's own words: what stands in them is a text, whatever it looks like. */
  readonly mentioned: string;
}

/** The arguments of one task, in whichever form they were written, by the names that they were given or that fit. */
export function toArguments(written: unknown, type: TaskType | undefined, context: Context): unknown {
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

export const isTaskNumber = (value: unknown) => typeof value === "number" && Number.isInteger(value) && value >= 0;
