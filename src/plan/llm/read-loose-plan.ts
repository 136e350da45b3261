import { resolveTaskName } from "../../domain/task-name.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import { readTolerantJson } from "../../util/read-tolerant-json.ts";
import { ThoughtFilter } from "../../util/strip-thoughts.ts";

type Entry = Readonly<Record<string, unknown>>;

const LONGEST_LOOK = 8_000;
const NAME_FIELDS = ["task", "tool", "name", "type", "task_type", "action"];

/**
 * A plan that is not written as JSON: YAML or a list of `task: input`, calls of functions, XML, a table. Read only where
 * every entry names a task type; anything else is prose.
 */
export function readLoosePlan(text: string, library: TaskTypeLibrary): readonly unknown[] {
  const filter = new ThoughtFilter();
  const look = filter.push(text.slice(0, LONGEST_LOOK)) + filter.end();
  for (const read of [readElements, readTable, readActions, readCalls, readItems]) {
    const entries = read(look, library);
    if (entries.length > 0 && entries.every((entry) => namesTask(entry, library))) return entries;
  }
  return [];
}

function namesTask(entry: Entry, library: TaskTypeLibrary): boolean {
  const resolves = (value: unknown) => typeof value === "string" && resolveTaskName(value, library) !== undefined;
  return NAME_FIELDS.some((key) => resolves(entry[key])) || Object.keys(entry).some(resolves);
}

// ---------------------------------------------------------------- XML

const ELEMENT = /<(invoke|tool|task|function|step|call|tool_call)\b([^<>]*)>([\s\S]*?)<\/\1>/gi;
const CHILD = /<([a-z_][\w-]*)\b([^<>]*)>([^<]*)<\/\1>/gi;

function readElements(text: string): readonly Entry[] {
  return Array.from(text.matchAll(ELEMENT), ([, , attributes = "", body = ""]) => {
    const own = readAttributes(attributes);
    const children = Array.from(body.matchAll(CHILD), ([, tag = "", inner = "", value = ""]) => {
      const { name = tag } = readAttributes(inner);
      return [name, readValue(value)] as const;
    });
    const isName = (key: string) => NAME_FIELDS.includes(key.toLowerCase());
    const name = children.find(([key]) => isName(key))?.[1] ?? own["name"] ?? own["task"] ?? own["type"];
    const args = Object.fromEntries(children.filter(([key]) => !isName(key) && !/^(?:id|dep)$/i.test(key)));
    return { ...pick([...Object.entries(own), ...children], ["id", "dep"]), task: name, args };
  });
}

const readAttributes = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(text.matchAll(/([a-z_][\w-]*)\s*=\s*["']([^"']*)["']/gi), ([, key = "", value = ""]) => [
      key.toLowerCase(),
      value,
    ]),
  );

const pick = (entries: readonly (readonly [string, unknown])[], keys: readonly string[]) =>
  Object.fromEntries(entries.filter(([key]) => keys.includes(key.toLowerCase())));

// ---------------------------------------------------------------- table

function readTable(text: string): readonly Entry[] {
  const rows = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^\|.*\|$/.test(line))
    .map((line) => line.slice(1, -1).split("|").map(unquote));
  const [head, ...body] = rows.filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  const keys = head?.map((cell) => cell.toLowerCase().replaceAll(" ", "_")) ?? [];
  if (!keys.some((key) => NAME_FIELDS.includes(key))) return [];
  return body.map((cells) => Object.fromEntries(keys.map((key, index) => [key, readValue(cells[index] ?? "")])));
}

// ---------------------------------------------------------------- thought, action, input

function readActions(text: string): readonly Entry[] {
  return Array.from(
    text.matchAll(/^\s*Action\s*(?:\d+\s*)?:\s*(.{1,80})\n\s*Action[ _]Input\s*(?:\d+\s*)?:\s*(.+)$/gim),
    ([, task = "", input = ""]) => ({ task: unquote(task), args: readValue(input) }),
  );
}

// ---------------------------------------------------------------- calls of functions

const CALL =
  /^\s*(?:(?:[-*•]|\d{1,2}[.)])\s*)?(?:(?:const\s+|let\s+|var\s+)?([a-z_]\w*)\s*=\s*)?(?:await\s+)?([a-z][\w.-]*)\s*\((.*)\)\s*;?\s*(?:(?:#|\/\/).*)?$/i;

function readCalls(text: string, library: TaskTypeLibrary): readonly Entry[] {
  return text.split("\n").flatMap((line): readonly Entry[] => {
    const [, label, name = "", written = ""] = CALL.exec(line) ?? [];
    // Other calls (`print(speech)`) are what surrounds the plan.
    if (name === "" || resolveTaskName(name, library) === undefined) return [];
    const values = splitArguments(written).map((argument): readonly [string | undefined, unknown] => {
      const [, key, value] = /^\s*([a-z_]\w*)\s*[=:]\s*(.+)$/is.exec(argument) ?? [];
      return key === undefined ? [undefined, readOperand(argument)] : [key, readOperand(value ?? "")];
    });
    const named = values.filter((value): value is readonly [string, unknown] => value[0] !== undefined);
    const args = named.length > 0 ? Object.fromEntries(named) : values.map(([, value]) => value);
    return [{ ...(label === undefined ? {} : { id: label }), task: name, args }];
  });
}

/** Cuts at commas outside of quotes and brackets. */
function splitArguments(text: string): readonly string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\[[^\]]*\]|\{[^}]*\}|[^,])+/g) ?? [];
}

/** A word without quotes is a variable: the result of the call that it was given. */
const readOperand = (text: string): unknown =>
  /^[a-z_]\w*(?:\.\w+|\[\w+\])*$/i.test(text.trim()) ? `<${text.trim()}>` : readValue(text);

// ---------------------------------------------------------------- YAML and lists

const ITEM = /^(\s*)(?:[-*•]|\d{1,2}[.)])\s+(.*)$/;
const PAIR = /^\s*["'`*]*([\p{L}_][\p{L}\p{N}_ -]{0,60}?)["'`*]*\s*:\s*(.*)$/u;

function readItems(text: string): readonly Entry[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*(?:```|#|---)/.test(line));
  const [first] = lines.flatMap((line) => ITEM.exec(line)?.[1] ?? []);
  if (first === undefined) return [];
  const items: string[][] = [];
  for (const line of lines) {
    const [, indent, rest = ""] = ITEM.exec(line) ?? [];
    if (indent === first) items.push([`${" ".repeat(first.length + 2)}${rest}`]);
    else if (/^\s/.test(line)) items.at(-1)?.push(line);
  }
  return items.map(readPairs);
}

function readPairs(lines: readonly string[]): Entry {
  const depth = (line: string) => line.length - line.trimStart().length;
  const base = depth(lines[0] ?? "");
  const entries: [string, unknown][] = [];
  let children: string[] = [];
  const close = () => {
    const last = entries.at(-1);
    if (last !== undefined && children.length > 0) last[1] = readChildren(children);
    children = [];
  };
  for (const line of lines) {
    const [, key, value = ""] = PAIR.exec(line) ?? [];
    if (depth(line) > base || key === undefined) children.push(line);
    else {
      close();
      entries.push([key.trim(), readValue(value)]);
    }
  }
  close();
  return Object.fromEntries(entries);
}

function readChildren(lines: readonly string[]): unknown {
  const items = lines.flatMap((line) => ITEM.exec(line)?.[2] ?? []);
  return items.length === lines.length ? items.map(readValue) : readPairs(lines);
}

// ---------------------------------------------------------------- values

const unquote = (text: string): string => text.trim().replace(/^(["'`])(.*)\1$/s, "$2");

function readValue(text: string): unknown {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) return readTolerantJson(trimmed)[0] ?? trimmed;
  return /^-?\d{1,9}$/.test(trimmed) ? Number(trimmed) : unquote(trimmed);
}
