import { ExpertError } from "../../../../domain/errors.ts";
import type { ExpertJob } from "../expert.ts";
import { readTable, type Table } from "./read-table.ts";

/** The table that a job is about, read from its file. */
export async function tableOf(job: ExpertJob): Promise<{ readonly table: Table; readonly name: string }> {
  const input = job.inputs["table"];
  const file = Array.isArray(input) ? input[0] : input;
  if (file === undefined || file.type === "text" || file.type === "json") {
    throw new ExpertError("invalid-input", `${job.task} needs a table`, {
      final: true,
      hint: "Give it as a CSV file whose first row names the columns.",
    });
  }
  const name = file.name ?? "the table";
  return { table: await readTable(file.path, name), name };
}
