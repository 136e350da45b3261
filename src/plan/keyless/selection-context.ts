import type { ResourceType } from "../../domain/resource.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";
import type { Clause } from "./clause.ts";
import type { Entity, Token } from "./token.ts";

/** What the choice between tasks looks at, beside the clause. */
export interface SelectionContext {
  readonly tokens: readonly Token[];
  readonly library: TaskTypeLibrary;
  /** Types of what is there, the latest first: files, results of earlier steps, the conversation. */
  readonly recent: readonly ResourceType[];
  /** The picture is one of a document or a table. */
  readonly isDocument: boolean;
  /** There is a picture of structure (pose, depth, edges) that a new picture can follow. */
  readonly hasGuide: boolean;
  /** Task types that the plan already has. */
  readonly done: ReadonlySet<string>;
  readonly namesLanguage: (clause: Clause) => boolean;
  /** Task types whose results the conversation has. */
  readonly doneBefore: ReadonlySet<string>;
  readonly isClaimed: (entity: Entity) => boolean;
  /** No clause wishes for anything plainly: what is told may be the wish ("I cannot read this"). */
  readonly isNeed: boolean;
  /** The task type that was done last, for "the same". */
  readonly lastTask: string | undefined;
  /** Quoted questions that no step asks yet, the latest first. */
  readonly openQuestions: readonly Entity[];
  /** Types of the things that a text speaks of. */
  readonly typesNamedBy: (text: string) => readonly ResourceType[];
}
