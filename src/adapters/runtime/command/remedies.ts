import type { KnownProgram } from "./known/known-program.ts";

export interface RemedyOptions {
  /** Known programs that are not on this machine. */
  readonly missing: readonly KnownProgram[];
  readonly hasLanguageModel: boolean;
}

/** What a language model does well by itself, as a brain. */
const BY_LANGUAGE_MODEL: ReadonlySet<string> = new Set([
  "conversational",
  "multiple-choice",
  "question-answering",
  "summarization",
  "table-question-answering",
  "table-to-text",
  "tabular-to-text",
  "text-classification",
  "text-generation",
  "text2text-generation",
  "token-classification",
  "translation",
  "zero-shot-classification",
]);

const OWN_PROGRAM = 'a program of your own for it, set up under "models" in hugginggpt.config.json (docs/commands.md)';

/** What would help with a task type that nobody here can run, in words; most fitting first. */
export function remediesFor(task: string, { missing, hasLanguageModel }: RemedyOptions): readonly string[] {
  const programs = missing.flatMap(({ install, remedies }) => {
    const purpose = remedies[task];
    return purpose === undefined ? [] : [`${purpose}: ${install}`];
  });
  const brain =
    BY_LANGUAGE_MODEL.has(task) && !hasLanguageModel ? ["a language model as the brain (--brain provider:model)"] : [];
  return [...programs, ...brain, OWN_PROGRAM];
}
