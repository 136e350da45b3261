import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import type { Column, Table } from "../../table/read-table.ts";
import { tableOf } from "../../table/table-input.ts";
import { continueLabels } from "./continue-labels.ts";
import { type Forecast, forecastSeries } from "./forecast-series.ts";

const LEAST_VALUES = 4;
const MOST_STEPS = 12;

/** Continues the series of numbers in a table. */
const expert: Expert = {
  async run(job) {
    const { table } = await tableOf(job);
    const [first] = table.columns;
    const axis =
      table.columns.find((column) => isAxis(column)) ??
      (first !== undefined && isCount(first) && table.columns.some(({ numbers }, at) => at > 0 && numbers)
        ? first
        : undefined);
    const series = table.columns.filter((column) => column !== axis && column.numbers !== undefined);
    const steps = Math.max(3, Math.min(MOST_STEPS, Math.round(table.rowCount / 4)));
    const labels = continueLabels(axis?.cells ?? [], steps);
    const forecasts = series.flatMap(({ name, numbers = [] }) => {
      const values = numbers.flatMap((value) => (value === undefined ? [] : [value]));
      if (values.length < LEAST_VALUES || values.length < numbers.length) return [];
      return [{ name, forecast: forecastSeries(values, { steps, season: labels.season }) }];
    });
    if (forecasts.length === 0) throw nothingToContinue(table);
    const value = forecasts.flatMap(({ name, forecast }) =>
      forecast.values.map((one, index) => ({
        series: name,
        period: labels.next[index] ?? `+${index + 1}`,
        value: round(one),
        low: round(one - forecast.margin),
        high: round(one + forecast.margin),
      })),
    );
    const chinese = job.language.startsWith("zh");
    const text = forecasts.map(({ name, forecast }) => describe(name, forecast, labels.next, chinese)).join("\n");
    return [
      { type: "json", value },
      { type: "text", text },
    ];
  },
};

/** The column that counts the time: dates in words, or numbers that climb by even steps under such a name. */
function isAxis({ name, cells, numbers }: Column): boolean {
  if (numbers === undefined) return continueLabels(cells, 1).isKnown;
  return /^(?:year|month|week|day|date|time|period|quarter|年|月|日|周|日期|时间|年份|月份|季度)/i.test(name);
}

/** 1, 2, 3, … or 10, 20, 30, … in front of other numbers. */
function isCount({ cells, numbers }: Column): boolean {
  return numbers !== undefined && numbers.length > 2 && continueLabels(cells, 1).isKnown;
}

function nothingToContinue({ rowCount }: Table): ExpertError {
  return new ExpertError(
    "invalid-input",
    rowCount < LEAST_VALUES
      ? `A series of ${rowCount} values is too short to be continued; it takes at least ${LEAST_VALUES}`
      : "No column of the table is a series of numbers without gaps",
    { final: true, hint: "Give a CSV file with a row for each point in time, in order, and a column of numbers." },
  );
}

const round = (value: number) => Number(value.toPrecision(Math.abs(value) >= 1_000 ? 6 : 4));

function describe(
  name: string,
  { values, margin, method }: Forecast,
  next: readonly string[],
  chinese: boolean,
): string {
  const list = values.map((value, index) => `${next[index] ?? `+${index + 1}`}: ${round(value)}`);
  const how = METHODS[method];
  return chinese
    ? `${name}：${list.map((entry) => entry.replace(": ", " 为 ")).join("，")}（大约 ±${round(margin)}；方法：${how.chinese}）。`
    : `${name}: ${list.join(", ")} (give or take ${round(margin)}; by ${how.english}).`;
}

const METHODS: Readonly<Record<Forecast["method"], { readonly english: string; readonly chinese: string }>> = {
  last: { english: "the last value", chinese: "最后一个值" },
  trend: { english: "a straight line through all values", chinese: "所有值的直线趋势" },
  smoothing: { english: "exponential smoothing with a damped trend", chinese: "阻尼趋势的指数平滑" },
  seasonal: { english: "trend and season", chinese: "趋势加季节" },
};

export default expert;
