import type { ResourceType } from "../../domain/resource.ts";
import { type TaskType, takes } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { ExampleIndex, NearestExample } from "./example-index.ts";
import { featuresOf, wordsOfTokens } from "./example-words.ts";
import type { Span, Token } from "./token.ts";

export type { NearestExample } from "./example-index.ts";

export interface NearestContext {
  readonly library: TaskTypeLibrary;
  /** Types of what is there: files, results of earlier steps, the conversation. */
  readonly available: ReadonlySet<ResourceType>;
  /** Whether words stand for the name of a language here. */
  readonly languages: readonly Span[];
  /** The examples of a language. */
  readonly examplesIn: (language: "english" | "chinese") => ExampleIndex;
}

/** Whether there is what a task of this type must have: media must be there, texts may be in the words. */
function mayRun(type: TaskType | undefined, available: ReadonlySet<ResourceType>): boolean {
  if (!type) return false;
  return Object.values(type.inputs).every((spec) => {
    if (!spec.required || ["text", "json", "string", "number", "labels"].includes(spec.type)) return true;
    return [...available].some((one) => takes(spec, one));
  });
}

/** The kind of task whose examples are most like these words; those of the language that the words are in. */
export function findNearestExample(tokens: readonly Token[], context: NearestContext): NearestExample | undefined {
  const { library, available, languages, examplesIn } = context;
  const examples = examplesIn(tokens.some((token) => token.kind === "han") ? "chinese" : "english");
  return examples.find(featuresOf(wordsOfTokens(tokens, languages)), (task) => mayRun(library.get(task), available));
}
