import type { Expert } from "../../expert.ts";
import { tableOf } from "../../table/table-input.ts";
import { describeTable } from "./describe-table.ts";

/** Puts a table into words: its size, its columns, what is largest, smallest and usual. */
const expert: Expert = {
  async run(job) {
    const { table, name } = await tableOf(job);
    const language = job.language.startsWith("zh") ? "zh" : "en";
    return [{ type: "text", text: describeTable(table, name, language), language }];
  },
};

export default expert;
