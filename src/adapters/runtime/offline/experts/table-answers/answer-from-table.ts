import type { Column, Table } from "../../table/read-table.ts";
import { contentWords, stemOf } from "../answers/words.ts";

export type Operation = "count" | "sum" | "mean" | "max" | "min" | "look-up";

export interface TableAnswer {
  readonly answer: string;
  readonly operation: Operation;
  readonly column?: string;
  /** How many rows it was taken from. */
  readonly rows: number;
}

/** What a question does with the numbers of a column; tried in order. */
const OPERATIONS: readonly (readonly [Operation, RegExp])[] = [
  ["mean", /\b(?:average|mean|on average)\b|平均/i],
  [
    "max",
    /\b(?:most|highest|largest|biggest|greatest|maximum|max|top|oldest|tallest|longest|heaviest|best|latest|dearest)\b|最(?:高|大|多|贵|长|重|好|老|晚)/i,
  ],
  [
    "min",
    /\b(?:least|lowest|smallest|fewest|minimum|min|cheapest|youngest|shortest|lightest|worst|earliest)\b|最(?:低|小|少|便宜|短|轻|差|年轻|早)/i,
  ],
  ["sum", /\b(?:total|sum|altogether|in all|overall|combined)\b|总共|一共|总和|合计|总计|加起来|总/i],
];
const COUNT =
  /\b(?:how many|number of|count)\b|多少(?:行|条|个|项|种|人|位|家)|几(?:行|条|个|项|种|人|位|家)|行数|数量/i;
const ROW_WORDS = /\b(?:rows?|lines?|entries|entry|records?|items?)\b|行|条|记录/i;
const AMOUNT = /\b(?:how much|how many)\b|多少|几/i;
const WHICH =
  /\b(?:which|who|whose|what)\b(?! is the (?:highest|lowest|largest|smallest|maximum|minimum|most|least|total|average|sum|mean)\b)|哪|谁|什么/i;
/** A superlative that names its column by itself. */
const IMPLIED: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:oldest|youngest)\b|最老|最年轻/i, /\bage\b|\byears?\b|年龄|岁/i],
  [/\b(?:cheapest|dearest|expensive)\b|最贵|最便宜/i, /\b(?:price|cost|amount|eur|usd)\b|价|费|金额/i],
  [/\b(?:tallest|highest)\b|最高/i, /\b(?:height|elevation|altitude)\b|身高|高度/i],
  [/\b(?:heaviest|lightest)\b|最重|最轻/i, /\b(?:weight|kg|kilos?)\b|重量|公斤/i],
];
const COMPARISON =
  /\b(more than|over|above|greater than|at least|less than|under|below|fewer than|at most)\s+([\d.,]+)|(大于|超过|多于|高于|至少|不少于|小于|少于|低于|不到|最多|至多)\s*([\d.,]+)/i;
const TESTS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  ...named("more than|over|above|greater than|大于|超过|多于|高于", (value, limit) => value > limit),
  ...named("at least|至少|不少于", (value, limit) => value >= limit),
  ...named("less than|under|below|fewer than|小于|少于|低于|不到", (value, limit) => value < limit),
  ...named("at most|最多|至多", (value, limit) => value <= limit),
};

/** The answer to a question of counting, adding up, comparing or looking up; undefined for any other. */
export function answerFromTable(question: string, table: Table): TableAnswer | undefined {
  const asked = columnsNamedIn(question, table);
  const comparison = readComparison(question);
  const numeric = asked.find(({ numbers }) => numbers !== undefined) ?? impliedColumn(question, table);
  const filtered = filterRows(question, table, asked);
  const compared =
    comparison && numeric ? filtered.rows.filter((row) => comparison(numeric.numbers?.[row])) : filtered.rows;
  const rows = comparison === undefined ? filtered.rows : compared;
  const operation = OPERATIONS.find(([, pattern]) => pattern.test(question.replace(COMPARISON, " ")))?.[0];

  const onlyNumeric = single(table.columns.filter(({ numbers }) => numbers !== undefined));
  const column = numeric ?? (operation === undefined ? undefined : onlyNumeric);
  if (COUNT.test(question) && (comparison !== undefined || ROW_WORDS.test(question) || column === undefined)) {
    return { answer: String(rows.length), operation: "count", rows: rows.length };
  }
  if (operation !== undefined && column !== undefined)
    return aggregate(operation, column, { question, table, rows, asked });
  if (AMOUNT.test(question) && column !== undefined && rows.length > 0) {
    return aggregate(filtered.isFiltered && rows.length === 1 ? "look-up" : "sum", column, {
      question,
      table,
      rows,
      asked,
    });
  }
  const wanted = asked.find((one) => !filtered.by.includes(one)) ?? undefined;
  if (filtered.isFiltered && wanted !== undefined && rows.length > 0) {
    const cells = [...new Set(rows.map((row) => wanted.cells[row] ?? ""))].filter(Boolean).slice(0, 20);
    if (cells.length > 0)
      return { answer: cells.join(", "), operation: "look-up", column: wanted.name, rows: rows.length };
  }
  return undefined;
}

interface Asked {
  readonly question: string;
  readonly table: Table;
  readonly rows: readonly number[];
  readonly asked: readonly Column[];
}

function aggregate(
  operation: Operation,
  column: Column,
  { question, table, rows, asked }: Asked,
): TableAnswer | undefined {
  const known = rows.flatMap((row) => {
    const value = column.numbers?.[row];
    return value === undefined ? [] : [{ row, value }];
  });
  const [first] = known;
  if (first === undefined) return undefined;
  const result = (answer: string): TableAnswer => ({ answer, operation, column: column.name, rows: known.length });
  const total = known.reduce((sum, { value }) => sum + value, 0);
  if (operation === "sum") return result(format(total));
  if (operation === "mean") return result(format(total / known.length));
  if (operation === "look-up") return result(column.cells[first.row] ?? "");
  const better =
    operation === "max" ? (one: number, other: number) => one > other : (one: number, other: number) => one < other;
  const best = known.reduce((one, other) => (better(other.value, one.value) ? other : one));
  const label = labelColumn(table, asked, column);
  if (!WHICH.test(question) || label === undefined) return result(column.cells[best.row] ?? format(best.value));
  const winners = known.filter(({ value }) => value === best.value).map(({ row }) => label.cells[row] ?? "");
  return result(`${winners.slice(0, 10).join(", ")} (${column.name}: ${column.cells[best.row]})`);
}

/** Columns whose name stands in the question, the longest name first. */
function columnsNamedIn(question: string, table: Table): readonly Column[] {
  const words = new Set(contentWords(question));
  const lower = question.toLowerCase();
  const named = table.columns
    .filter(({ name }) => {
      if (/\p{Script=Han}/u.test(name)) return question.includes(name);
      const own = contentWords(name.replace(/[_-]/g, " ").replace(/\([^)]*\)/g, ""));
      return own.length > 0 ? own.every((word) => words.has(word)) : lower.includes(name.toLowerCase());
    })
    .sort((one, other) => other.name.length - one.name.length);
  if (named.length > 0) return named;
  // "When did she start?" means the column "start year".
  return table.columns.filter(({ name }) => contentWords(name).some((word) => words.has(word)));
}

function impliedColumn(question: string, table: Table): Column | undefined {
  for (const [asked, name] of IMPLIED) {
    const found = asked.test(question)
      ? table.columns.find((column) => column.numbers && name.test(column.name))
      : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rows with cells that the question names: "kilos of apples" keeps the row of apple. */
function filterRows(
  question: string,
  table: Table,
  asked: readonly Column[],
): { readonly rows: readonly number[]; readonly by: readonly Column[]; readonly isFiltered: boolean } {
  const words = new Set(
    (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => [word, stemOf(word)]),
  );
  const lower = question.toLowerCase();
  const names = new Set(asked.map(({ name }) => stemOf(name)));
  let rows = Array.from({ length: table.rowCount }, (_, index) => index);
  const by: Column[] = [];
  for (const column of table.columns) {
    if (column.numbers !== undefined && column !== table.columns[0]) continue;
    const isNamed = new Map<string, boolean>();
    const matches = rows.filter((row) => {
      const cell = (column.cells[row] ?? "").toLowerCase();
      const known = isNamed.get(cell) ?? isCellNamed(cell);
      isNamed.set(cell, known);
      return known;
    });
    if (matches.length === 0) continue;
    rows = matches;
    by.push(column);
  }
  return { rows, by, isFiltered: by.length > 0 };

  function isCellNamed(cell: string): boolean {
    if (cell.length === 0 || names.has(stemOf(cell))) return false;
    if (/\p{Script=Han}/u.test(cell)) return lower.includes(cell);
    if (!/\s/.test(cell)) return words.has(cell) || (cell.length > 3 && words.has(stemOf(cell)));
    return lower.includes(cell);
  }
}

function labelColumn(table: Table, asked: readonly Column[], value: Column): Column | undefined {
  return (
    asked.find((column) => column !== value && column.numbers === undefined) ??
    table.columns.find((column) => column !== value && column.numbers === undefined)
  );
}

function readComparison(question: string): ((value: number | undefined) => boolean) | undefined {
  const match = COMPARISON.exec(question);
  const test = TESTS[(match?.[1] ?? match?.[3] ?? "").toLowerCase()];
  const limit = Number((match?.[2] ?? match?.[4] ?? "").replace(/,(?=\d{3})/g, "").replace(/[.,]$/, ""));
  if (test === undefined || !Number.isFinite(limit)) return undefined;
  return (value) => value !== undefined && test(value, limit);
}

function format(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

function single<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function named<T>(names: string, value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.split("|").map((name) => [name, value]));
}
