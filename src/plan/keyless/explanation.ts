import type { ConfidenceFactor } from "./confidence.ts";
import type { PlanningState } from "./planning-state.ts";
import { wordsBetween } from "./read-text.ts";
import type { LostCue } from "./score-hits.ts";
import type { ClauseChoice } from "./select-steps.ts";
import { idsOf, valueOfSource } from "./write-plan.ts";

/** Why the keyless planner planned so; `--explain` renders it. */
export interface KeylessExplanation {
  /** Words that ask for nothing, and were not read: greetings, thanks, stories. Not in runs of earlier versions. */
  readonly asides?: readonly string[];
  readonly clauses: readonly ClauseExplanation[];
  /** Steps that the words leave out and the types need. */
  readonly bridges: readonly { readonly taskId: number; readonly task: string; readonly reason: string }[];
  readonly arguments: readonly ArgumentExplanation[];
  readonly confidence: readonly ConfidenceFactor[];
  /** Misspellings that were read as words of the tables. */
  readonly spelling: readonly { readonly wrote: string; readonly read: string }[];
}

export interface ClauseExplanation {
  /** In the user's words. */
  readonly text: string;
  readonly kind: "request" | "background" | "courtesy" | "statement";
  readonly relation: string | undefined;
  readonly found: readonly {
    readonly task: string;
    readonly cue: string;
    readonly words: string;
    readonly weight: number;
  }[];
  readonly lost: readonly LostCue[];
  /** What a negation took back. */
  readonly negated: readonly string[];
  /** A correction took the whole clause back, or it only corrects another. */
  readonly dropped: boolean;
  /** It asks for something that no task does. */
  readonly isBeyond?: true;
}

export interface ArgumentExplanation {
  readonly taskId: number;
  readonly argument: string;
  readonly value: string;
  readonly reason: string;
}

export function explainPlan(
  state: PlanningState,
  choices: ReadonlyMap<number, ClauseChoice>,
  confidence: readonly ConfidenceFactor[],
  asides: readonly string[],
): KeylessExplanation {
  const { context, nodes } = state;
  const ids = idsOf(nodes);
  return {
    asides,
    clauses: context.clauses.map(
      (clause, index): ClauseExplanation => ({
        text: wordsBetween(context, clause.start, clause.end),
        kind: clause.kind,
        relation: clause.relation,
        found: (choices.get(index)?.steps ?? []).map((step) => ({
          task: step.task,
          cue: step.hit?.row.phrase ?? (step.example === undefined ? "" : `like “${step.example}”`),
          words: step.hit ? wordsBetween(context, step.hit.start, step.hit.end) : "",
          weight: step.weight,
        })),
        lost: choices.get(index)?.lost ?? [],
        negated: [...new Set(clause.negated.map((hit) => hit.row.task))],
        dropped: context.amendments.dropped.has(index),
        ...(clause.isBeyond ? { isBeyond: true as const } : {}),
      }),
    ),
    bridges: nodes.flatMap((node, taskId) => {
      if (node.step.origin !== "bridge") return [];
      return [{ taskId, task: node.type.name, reason: [...node.bindings.values()][0]?.reason ?? "" }];
    }),
    arguments: nodes.flatMap((node, taskId) =>
      [...node.bindings].map(
        ([argument, binding]): ArgumentExplanation => ({
          taskId,
          argument,
          value: binding.sources.map((source) => String(valueOfSource(source, ids))).join(", "),
          reason: binding.reason,
        }),
      ),
    ),
    confidence,
    spelling: context.tokens.flatMap((token) => (token.misspelt ? [{ wrote: token.misspelt, read: token.text }] : [])),
  };
}
