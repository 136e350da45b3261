import { readFile } from "node:fs/promises";
import { ExpertError } from "../../../../domain/errors.ts";
import { decodeText } from "../../../../util/decode-text.ts";

export interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  /** The cells as numbers, where nearly all are; a cell that is none is undefined. */
  readonly numbers?: readonly (number | undefined)[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
}

const MOST_ROWS = 200_000;
const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Units and currencies around a number. */
const AROUND = /^[\s$€£¥₹]+|[\s$€£¥₹%]+$|\s?(?:EUR|USD|GBP|CNY|元|kg|km|cm|m|g|l)$/giu;

/** A CSV or TSV file, whatever parts its cells; the first row names the columns. */
export async function readTable(file: string, name: string): Promise<Table> {
  const text = decodeText(await readFile(file));
  if (text === undefined) throw unreadable(name, "it is no text");
  const delimiter = findDelimiter(text);
  const { parse } = await import("csv-parse/sync");
  const rows = (() => {
    try {
      return parse(text, {
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        trim: true,
        to: MOST_ROWS + 1,
      }) as string[][];
    } catch (error) {
      throw unreadable(name, error instanceof Error ? error.message : String(error));
    }
  })();
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0) throw unreadable(name, "it has no rows below its first");
  const usesComma = body.some((row) => row.some((cell) => /^-?\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(bare(cell))));
  return {
    rowCount: body.length,
    columns: header.map((title, index) => {
      const cells = body.map((row) => row[index] ?? "");
      const numbers = cells.map((cell) => readNumber(cell, usesComma && delimiter !== ","));
      const filled = cells.filter((cell) => cell !== "").length;
      const isNumeric = filled > 0 && numbers.filter((value) => value !== undefined).length >= filled * 0.8;
      return { name: title === "" ? `column ${index + 1}` : title, cells, ...(isNumeric ? { numbers } : {}) };
    }),
  };
}

/** The sign that stands equally often, and most often, in the first lines. */
function findDelimiter(text: string): string {
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== "");
  let best: string = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    const [first = 0] = counts;
    const steady = counts.filter((count) => count === first).length / counts.length;
    const score = first * steady;
    if (score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

function bare(cell: string): string {
  return cell.replace(AROUND, "");
}

function readNumber(cell: string, usesComma: boolean): number | undefined {
  const plain = bare(cell);
  const english = usesComma ? plain.replace(/[.\s]/g, "").replace(",", ".") : plain.replace(/[,\s](?=\d{3})/g, "");
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(english) ? Number(english) : undefined;
}

function unreadable(name: string, why: string): ExpertError {
  return new ExpertError("invalid-input", `The table ${name} cannot be read: ${why}`, { final: true });
}
