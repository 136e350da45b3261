import type { Clause } from "./clause.ts";
import { inLibrary } from "./in-library.ts";
import { questionTask } from "./score-hits.ts";
import type { SelectionContext } from "./selection-context.ts";
import type { Step } from "./step.ts";
import { LEAD_INS } from "./tables/courtesies.ts";
import { LOOK_UP_VERBS, QUESTION_WORDS } from "./tables/guesses.ts";

const ASKED = 0.74;
const LOOKED_UP = 0.72;
const HINTED = 0.68;
/** So far into a clause a question may begin: "on the receipt, how much …". */
const FARTHEST_OPENER = 8;
/** A question mark after more words without a question word is mere surprise. */
const LONGEST_HINT = 8;

/** A clause without any cue may still ask something of what is there: "policy number?", "find the IBAN", "does it allow pets?". */
export function guessQuestion(clause: Clause, number: number, context: SelectionContext): Step | undefined {
  if (clause.kind === "background" || clause.kind === "courtesy" || clause.isBeyond || clause.negated.length > 0)
    return undefined;
  if (context.done.size > 0 && !clause.opens) return undefined;
  const weight = weightOf(clause, context);
  if (weight === 0) return undefined;
  const choice = clause.isQuestion && weight < ASKED ? choiceTask(clause, context) : undefined;
  if (choice) return { task: choice, clause: number, origin: "cue", weight: LOOKED_UP, isDone: false };
  const task = questionTask(clause, context);
  if (!task || task === "conversational") return undefined;
  if (weight < ASKED && !LOOKED_INTO.has(task)) return undefined;
  return { task, clause: number, origin: "cue", weight, isDone: false };
}

/** Things that hold answers of their own: a contract, a list. */
const LOOKED_INTO: ReadonlySet<string> = new Set([
  "document-question-answering",
  "table-question-answering",
  "visual-question-answering",
]);

const ADDRESSED: ReadonlySet<string> = new Set(["you", "u", "we"]);

/** "Venomous or harmless?" asks for one of two labels. */
function choiceTask(clause: Clause, context: SelectionContext): string | undefined {
  const words = context.tokens.slice(clause.start, clause.end).filter((token) => !token.entity);
  const at = words.findIndex((token) => token.text === "or");
  if (at < 1 || at === words.length - 1 || words.length > LONGEST_HINT) return undefined;
  const type = context.recent.find((one) => CHOICES[one] !== undefined);
  const task = type && CHOICES[type];
  return task && inLibrary(task, context.library);
}

const CHOICES: Readonly<Record<string, string>> = {
  image: "zero-shot-image-classification",
  audio: "zero-shot-audio-classification",
  text: "zero-shot-classification",
  document: "zero-shot-classification",
};

function weightOf(clause: Clause, { tokens }: SelectionContext): number {
  const words = tokens.slice(clause.start, clause.end).filter((token) => token.kind === "word");
  // "could you help me with that?"
  if (words.length === 0 || (words.length <= LONGEST_HINT && words.some(({ text }) => text === "help"))) return 0;
  const at = Math.max(
    0,
    words.findIndex((token) => !LEAD_INS.has(token.text)),
  );
  const first = words[at]?.text ?? "";
  // "can you …" is an order, "can I …" a question.
  const opener = words.findIndex(
    (token, index) => QUESTION_WORDS.has(token.text) && !ADDRESSED.has(words[index + 1]?.text ?? ""),
  );
  const isTold = tokens[clause.start]?.entity !== undefined && !clause.isQuestion;
  const asks = isTold
    ? false
    : clause.isQuestion
      ? opener >= 0 && opener < FARTHEST_OPENER
      : QUESTION_WORDS.has(first) && first !== "do";
  if (asks) return words.length > 1 ? ASKED : 0;
  if (words.slice(0, at + 1).some((token) => LOOK_UP_VERBS.has(token.text))) return words.length > 1 ? LOOKED_UP : 0;
  return clause.isQuestion && words.length <= LONGEST_HINT ? HINTED : 0;
}
