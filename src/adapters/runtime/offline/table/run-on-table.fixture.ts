import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Expert, ExpertValue } from "../expert.ts";

/** Runs an expert in the test's own process on a table, written as CSV. */
export async function runOnTable(
  expert: Expert,
  task: string,
  csv: string,
  { language = "en" }: { readonly language?: string } = {},
): Promise<readonly ExpertValue[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "expert-test-"));
  const file = path.join(folder, "table.csv");
  await writeFile(file, csv);
  const table: ExpertValue = { type: "table", path: file, mediaType: "text/csv", name: "table.csv" };
  return expert.run({ task, inputs: { table }, parameters: {}, language }, { outputFolder: folder, onProgress() {} });
}
