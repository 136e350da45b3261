import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import type { Column, Table } from "../../table/read-table.ts";
import { tableOf } from "../../table/table-input.ts";
import { createNeighbours, type Prediction } from "./neighbours.ts";

const LEAST_EXAMPLES = 5;
const MOST_SAID = 12;
/** How well it does is measured on so many rows at most. */
const MOST_CHECKED = 300;

/** Fills the empty cells of a table from its rows that are alike: classes, or numbers. */
const expert: Expert = {
  async run(job) {
    const { table } = await tableOf(job);
    const target = targetOf(table, job.task === "tabular-regression");
    const others = table.columns.filter((column) => column !== target);
    const rows = Array.from({ length: table.rowCount }, (_, row) => row);
    const isFilled = (row: number) => (target.cells[row] ?? "") !== "";
    const examples = rows.filter(isFilled);
    if (examples.length < LEAST_EXAMPLES) {
      throw new ExpertError(
        "invalid-input",
        `Only ${examples.length} rows have a value in “${target.name}”; it takes at least ${LEAST_EXAMPLES} to learn from`,
        { final: true },
      );
    }
    const neighbours = createNeighbours(target, others, examples);
    const value = rows
      .filter((row) => !isFilled(row))
      .map((row) => ({ row: row + 1, column: target.name, ...neighbours.predict(row) }));
    const check = examples.slice(0, MOST_CHECKED).map((row) => neighbours.missBy(row));
    const error = check.reduce((sum, miss) => sum + miss, 0) / check.length;
    const text = describe(value, target, error, job.language.startsWith("zh"));
    return [
      { type: "json", value },
      { type: "text", text },
    ];
  },
};

/** The column with empty cells: what is to be predicted. */
function targetOf({ columns }: Table, wantsNumbers: boolean): Column {
  const gaps = ({ cells }: Column) => cells.filter((cell) => cell === "").length;
  const open = columns.filter((column) => gaps(column) > 0 && gaps(column) < column.cells.length);
  const fitting = open.filter(({ numbers }) => !wantsNumbers || numbers !== undefined);
  const [best] = [...fitting].sort((one, two) => gaps(two) - gaps(one));
  if (best !== undefined) return best;
  throw new ExpertError(
    "unsupported-question",
    `No column${wantsNumbers ? " of numbers" : ""} has empty cells that could be filled`,
    { hint: "Leave the cells empty that are to be predicted; it learns from the rows where they are filled." },
  );
}

function describe(
  predictions: readonly (Prediction & { readonly row: number })[],
  target: Column,
  error: number,
  chinese: boolean,
): string {
  const said = predictions
    .slice(0, MOST_SAID)
    .map(({ row, label }) => (chinese ? `第 ${row} 行 ${label}` : `row ${row}: ${label}`));
  const rest = predictions.length - said.length;
  const list = said.join(chinese ? "，" : ", ");
  const isNumeric = target.numbers !== undefined;
  const quality = isNumeric ? String(Number(error.toPrecision(3))) : `${Math.round((1 - error) * 100)}%`;
  if (chinese) {
    const how = isNumeric ? `在已知的行上平均误差 ${quality}` : `在已知的行上 ${quality} 正确`;
    return `${target.name}：${list}${rest > 0 ? `，另有 ${rest} 行` : ""}（按最相似的行估计；${how}）。`;
  }
  const how = isNumeric
    ? `off by ${quality} on average where the value is known`
    : `right in ${quality} of the rows where it is known`;
  return `${target.name}: ${list}${rest > 0 ? ` and ${rest} more` : ""} (from the rows most alike; ${how}).`;
}

export default expert;
