import type { Column, Table } from "../../table/read-table.ts";

interface Extreme {
  readonly value: number;
  /** What the first column of words says of that row. */
  readonly owner?: string;
}

/** A column of numbers: what it holds. */
interface Numbers {
  readonly name: string;
  readonly least: Extreme;
  readonly most: Extreme;
  readonly mean: number;
  readonly total: number;
  readonly missing: number;
}

/** The sentences of one language. */
interface Words {
  readonly head: (name: string, rows: number, columns: readonly string[]) => string;
  readonly numbers: (numbers: Numbers) => string;
  readonly same: (name: string, value: number) => string;
  readonly kinds: (name: string, kinds: readonly (readonly [string, number])[], rest: number) => string;
  readonly different: (name: string, count: number, first: string, last: string) => string;
  readonly empty: (name: string) => string;
}

const MOST_COLUMNS = 30;
const MOST_KINDS = 8;

const format = (value: number) => String(Number(value.toFixed(Math.abs(value) >= 100 ? 1 : 2)));
const of = ({ owner }: Extreme) => (owner === undefined ? "" : ` (${owner})`);
const ofChinese = ({ owner }: Extreme) => (owner === undefined ? "" : `（${owner}）`);
/** Years and numbers of houses add up to nothing. */
const ADDS_UP = /year|age|id$|^id|code|zip|number|no\.?$|rate|percent|%|score|price|年|编号|号码|率|价|分/i;

const WORDS: Readonly<Record<"en" | "zh", Words>> = {
  en: {
    head: (name, rows, columns) =>
      `${name} has ${rows} ${rows === 1 ? "row" : "rows"} and ${columns.length} ${columns.length === 1 ? "column" : "columns"}: ${columns.join(", ")}.`,
    numbers: ({ name, least, most, mean, total, missing }) =>
      `${name}: from ${format(least.value)}${of(least)} to ${format(most.value)}${of(most)}, ${format(mean)} on average${
        ADDS_UP.test(name) ? "" : `, ${format(total)} in all`
      }${missing === 0 ? "" : `; ${missing} missing`}.`,
    same: (name, value) => `${name}: always ${format(value)}.`,
    kinds: (name, kinds, rest) =>
      `${name}: ${kinds.map(([kind, count]) => `${kind} (${count})`).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`,
    different: (name, count, first, last) => `${name}: ${count} different entries, from ${first} to ${last}.`,
    empty: (name) => `${name}: empty.`,
  },
  zh: {
    head: (name, rows, columns) => `${name} 有 ${rows} 行、${columns.length} 列：${columns.join("、")}。`,
    numbers: ({ name, least, most, mean, total, missing }) =>
      `${name}：最小 ${format(least.value)}${ofChinese(least)}，最大 ${format(most.value)}${ofChinese(most)}，平均 ${format(mean)}${
        ADDS_UP.test(name) ? "" : `，合计 ${format(total)}`
      }${missing === 0 ? "" : `；缺 ${missing} 个`}。`,
    same: (name, value) => `${name}：都是 ${format(value)}。`,
    kinds: (name, kinds, rest) =>
      `${name}：${kinds.map(([kind, count]) => `${kind}（${count}）`).join("、")}${rest > 0 ? `，另有 ${rest} 种` : ""}。`,
    different: (name, count, first, last) => `${name}：${count} 个不同的值，从 ${first} 到 ${last}。`,
    empty: (name) => `${name}：空。`,
  },
};

/** What a table holds, in sentences, a line for each column. */
export function describeTable(table: Table, name: string, language: "en" | "zh"): string {
  const words = WORDS[language];
  const shown = table.columns.slice(0, MOST_COLUMNS);
  const owners = table.columns.find(({ numbers, cells }) => numbers === undefined && isNaming(cells));
  const names = table.columns.map((column) => column.name);
  return [
    words.head(name, table.rowCount, names),
    ...shown.map((column) => describeColumn(column, words, owners)),
  ].join("\n");
}

/** Words that tell rows apart. */
function isNaming(cells: readonly string[]): boolean {
  return new Set(cells).size > cells.length * 0.9 && cells.every((cell) => cell.length <= 60);
}

function describeColumn({ name, cells, numbers }: Column, words: Words, owners: Column | undefined): string {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return words.empty(name);
  if (numbers !== undefined) return describeNumbers(name, numbers, words, owners);
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [first = ""] = filled;
  if (counts.size > MOST_KINDS && counts.size > filled.length / 2)
    return words.different(name, counts.size, first, filled.at(-1) ?? first);
  const kinds = [...counts].sort(([, one], [, two]) => two - one);
  return words.kinds(name, kinds.slice(0, MOST_KINDS), kinds.length - MOST_KINDS);
}

function describeNumbers(
  name: string,
  numbers: readonly (number | undefined)[],
  words: Words,
  owners: Column | undefined,
): string {
  const found = numbers.flatMap((value, row) => (value === undefined ? [] : [{ value, row }]));
  const total = found.reduce((sum, { value }) => sum + value, 0);
  const sorted = [...found].sort((one, two) => one.value - two.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return words.empty(name);
  if (low.value === high.value) return words.same(name, low.value);
  const extreme = ({ value, row }: { readonly value: number; readonly row: number }): Extreme => {
    const owner = owners?.cells[row];
    return owner === undefined || owner === "" ? { value } : { value, owner };
  };
  const missing = numbers.length - found.length;
  return words.numbers({ name, least: extreme(low), most: extreme(high), mean: total / found.length, total, missing });
}
