export interface Continued {
  /** Names of the next points in time; `+1`, `+2`, … where the given ones show no pattern. */
  readonly next: readonly string[];
  readonly isKnown: boolean;
  /** How many points make a season, where the kind of point tells it. */
  readonly season: number | undefined;
}

interface Kind {
  readonly pattern: RegExp;
  /** The point in time as a number of steps. */
  readonly toNumber: (match: RegExpExecArray) => number;
  readonly toLabel: (value: number, like: string) => string;
  readonly season?: number;
  /** Steps between points that make that season. */
  readonly step?: number;
}

const DAY = 86_400_000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = "January February March April May June July August September October November December".split(" ");
const pad = (value: number) => String(value).padStart(2, "0");

const KINDS: readonly Kind[] = [
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    toNumber: ([, year, , month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY,
    toLabel: (value, like) => {
      const date = new Date(value * DAY);
      const sign = /[-/.]/.exec(like)?.[0] ?? "-";
      return [date.getUTCFullYear(), pad(date.getUTCMonth() + 1), pad(date.getUTCDate())].join(sign);
    },
    season: 7,
    step: 1,
  },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})$/,
    toNumber: ([, year, month]) => Number(year) * 12 + Number(month) - 1,
    toLabel: (value, like) => `${Math.floor(value / 12)}${/[-/.]/.exec(like)?.[0] ?? "-"}${pad((value % 12) + 1)}`,
    season: 12,
    step: 1,
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月$/,
    toNumber: ([, year, month]) => Number(year) * 12 + Number(month) - 1,
    toLabel: (value) => `${Math.floor(value / 12)}年${(value % 12) + 1}月`,
    season: 12,
    step: 1,
  },
  {
    pattern: /^(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ](\d{4}))$/i,
    toNumber: ([, year, quarter, other, late]) => Number(year ?? late) * 4 + Number(quarter ?? other) - 1,
    toLabel: (value, like) => {
      const [year, quarter] = [Math.floor(value / 4), `Q${(value % 4) + 1}`];
      return /^q/i.test(like) ? `${quarter} ${year}` : `${year}${/\d([- ]?)Q/i.exec(like)?.[1] ?? " "}${quarter}`;
    },
    season: 4,
    step: 1,
  },
  {
    pattern: /^([a-z]{3,9})\.? (\d{4})$/i,
    toNumber: ([, month = "", year]) => Number(year) * 12 + monthOf(month),
    toLabel: (value, like) => `${nameMonth(value % 12, like)} ${Math.floor(value / 12)}`,
    season: 12,
    step: 1,
  },
  {
    pattern: /^([a-z]{3,9})$/i,
    toNumber: ([, month = ""]) => monthOf(month),
    toLabel: (value, like) => nameMonth(value % 12, like),
    season: 12,
    step: 1,
  },
  {
    pattern: /^(\d{4})年?$/,
    toNumber: ([, year]) => Number(year),
    toLabel: (value, like) => (like.endsWith("年") ? `${value}年` : String(value)),
  },
  {
    pattern: /^(\d{1,2})月$/,
    toNumber: ([, month]) => Number(month) - 1,
    toLabel: (value) => `${(value % 12) + 1}月`,
    season: 12,
    step: 1,
  },
  {
    pattern: /^(\D*?)(\d+)(\D*)$/,
    toNumber: ([, , value]) => Number(value),
    toLabel: (value, like) => like.replace(/\d+/, String(value)),
  },
];

/** Continues names of points in time that follow each other by even steps. */
export function continueLabels(cells: readonly string[], count: number): Continued {
  for (const { pattern, toNumber, toLabel, season, step } of KINDS) {
    const matches = cells.map((cell) => pattern.exec(cell.trim()));
    if (cells.length < 2 || matches.some((match) => match === null)) continue;
    const numbers = matches.flatMap((match) => (match === null ? [] : [toNumber(match)]));
    if (numbers.some((value) => !Number.isFinite(value) || value < 0)) continue;
    const between = stepBetween(numbers);
    if (between === undefined) continue;
    const [last, like] = [numbers.at(-1) ?? 0, cells.at(-1) ?? ""];
    const next = Array.from({ length: count }, (_, index) => toLabel(last + between * (index + 1), like));
    return { next, isKnown: true, season: season !== undefined && between === step ? season : undefined };
  }
  return { next: Array.from({ length: count }, (_, index) => `+${index + 1}`), isKnown: false, season: undefined };
}

/** The step that all points are apart; December to January is one step for months without a year. */
function stepBetween(numbers: readonly number[]): number | undefined {
  const steps = numbers.slice(1).map((value, index) => {
    const step = value - (numbers[index] ?? 0);
    return step < 0 && step >= -11 && numbers.every((other) => other < 12) ? step + 12 : step;
  });
  const [first] = steps;
  return first !== undefined && first > 0 && steps.every((step) => step === first) ? first : undefined;
}

function monthOf(name: string): number {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index === -1 ? Number.NaN : index;
}

function nameMonth(index: number, like: string): string {
  const long = LONG_MONTHS[index] ?? "";
  const [word = ""] = like.split(" ");
  return word.length > 3 || word.toLowerCase() === "may" ? long : long.slice(0, 3);
}
