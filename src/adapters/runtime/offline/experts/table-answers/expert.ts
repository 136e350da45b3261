import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { requireText } from "../../text/text-input.ts";
import { answerFromTable } from "./answer-from-table.ts";
import { readTable } from "./read-table.ts";

/** Counts, adds up, compares and looks up in a CSV table, by the words of an English or Chinese question. */
const expert: Expert = {
  async run(job) {
    const question = requireText(job, "text", "a question");
    const input = job.inputs["table"];
    const file = Array.isArray(input) ? input[0] : input;
    if (file === undefined || file.type === "text" || file.type === "json") {
      throw new ExpertError("invalid-input", "There is no table to answer from", { final: true });
    }
    const table = await readTable(file.path, file.name ?? "given");
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
