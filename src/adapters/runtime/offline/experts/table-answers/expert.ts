import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { tableOf } from "../../table/table-input.ts";
import { requireText } from "../../text/text-input.ts";
import { answerFromTable } from "./answer-from-table.ts";

/** Counts, adds up, compares and looks up in a CSV table, by the words of an English or Chinese question. */
const expert: Expert = {
  async run(job) {
    const question = requireText(job, "text", "a question");
    const { table } = await tableOf(job);
    const answer = answerFromTable(question, table);
    if (answer === undefined) {
      const columns = table.columns.map(({ name }) => name).slice(0, 12);
      throw new ExpertError(
        "unsupported-question",
        "This expert counts rows, adds up, compares and looks up cells only",
        {
          hint: `The columns are ${columns.join(", ")}. Name one of them and what you want of it.`,
        },
      );
    }
    return [
      { type: "text", text: answer.answer },
      { type: "json", value: answer },
    ];
  },
};

export default expert;
