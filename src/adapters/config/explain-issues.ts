import { z } from "zod";
import { resolveTaskName } from "../../domain/task-name.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { nearNames } from "../../util/near-names.ts";

type Issue = z.core.$ZodIssue;
/** As much of a JSON schema as is needed to know which keys may stand where. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  /** Its keys are kinds of tasks. */
  readonly propertyNames?: unknown;
}

const MOST_ISSUES = 5;
const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};
const FORMATS: Readonly<Record<string, string>> = { url: "expected an address such as http://localhost:8080/v1" };

/** What is wrong with a configuration: the key, what is wrong with it, and what was probably meant. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, data: unknown): string {
  const told = issues.slice(0, MOST_ISSUES).flatMap((issue) => explain(issue, schema, data));
  const more = issues.length - MOST_ISSUES;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function explain(issue: Issue, schema: z.ZodType, data: unknown): readonly string[] {
  const { path } = issue;
  const key = describePath(path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const node = nodeAt(path, schema);
      if (node?.propertyNames !== undefined) {
        return issue.keys.map((name) => `unknown kind of task ${describePath([...path, name])}${suggestTask(name)}`);
      }
      const known = Object.keys(node?.properties ?? {});
      return issue.keys.map((name) => `unknown key ${describePath([...path, name])}${suggest(name, known)}`);
    }
    case "invalid_type":
      return [`${key}: ${expected(issue.expected, valueAt(data, path))}`];
    case "invalid_value":
      return [`${key}: ${explainChoice(issue.values, valueAt(data, path))}`];
    case "invalid_format":
      return [`${key}: ${FORMATS[issue.format] ?? lowerFirst(issue.message)}, found ${show(valueAt(data, path))}`];
    case "custom":
      return [`${key} ${issue.message}`];
    case "too_small":
    case "too_big":
      return [`${key}: ${explainSize(issue)}, found ${show(valueAt(data, path))}`];
    default:
      return [`${key}: ${lowerFirst(issue.message)}, found ${show(valueAt(data, path))}`];
  }
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === "too_small";
  const bound = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === "array" || issue.origin === "string")
    return `expected at ${isSmall ? "least" : "most"} ${bound} of them`;
  const word = isSmall ? (issue.inclusive ? "at least" : "more than") : issue.inclusive ? "at most" : "less than";
  return `expected ${word} ${bound}`;
}

function expected(kind: string, value: unknown): string {
  return value === undefined ? "is missing" : `expected ${KINDS[kind] ?? kind}, found ${show(value)}`;
}

function explainChoice(values: readonly unknown[], value: unknown): string {
  const names = values.map(String);
  const written = String(value);
  if (names.length > 20) return `unknown kind of task ${show(value)}${suggestTask(written)}`;
  return `expected ${names.join(", ")}; found ${show(value)}${suggest(written, names)}`;
}

function suggest(name: string, known: readonly string[]): string {
  const [near] = nearNames(name, known);
  if (near !== undefined) return `; did you mean ${near}?`;
  return known.length > 0 && known.length < 30 ? `; there are ${known.join(", ")}` : "";
}

function suggestTask(name: string): string {
  const resolved = resolveTaskName(name, DEFAULT_TASK_TYPES);
  return resolved === undefined ? suggest(name, [...DEFAULT_TASK_TYPES.keys()]) : `; did you mean ${resolved}?`;
}

/** `models[0].argv`, `pins["text-to-speech"]`. */
function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const name = String(part);
      if (!/^[\w$]+$/.test(name)) return index === 0 ? `"${name}"` : `["${name}"]`;
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

function nodeAt(path: readonly PropertyKey[], schema: z.ZodType): SchemaNode | undefined {
  let node: SchemaNode | undefined = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as SchemaNode;
  for (const part of path) {
    const others: SchemaNode | undefined =
      typeof node?.additionalProperties === "object" ? node.additionalProperties : undefined;
    node = typeof part === "number" ? node?.items : (node?.properties?.[String(part)] ?? others);
  }
  return node;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  if (path[0] === "brainKey") return "…";
  return path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
