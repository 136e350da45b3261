import type { AttachedFile } from "../../domain/events.ts";
import type { ArgumentValue, Plan, PlanTask } from "../../domain/plan.ts";
import type { PlanRequest } from "../../domain/ports.ts";
import { formatReference } from "../../domain/references.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { ArgumentBinder, isFile } from "./bind-arguments.ts";
import type { Clause } from "./clause.ts";
import { DEFAULT_CONFIDENCE_THRESHOLD, rateConfidence } from "./confidence.ts";
import type { ArgumentExplanation, ClauseExplanation, KeylessExplanation } from "./explanation.ts";
import type { GraphNode, Source } from "./graph.ts";
import { maskRequest } from "./mask-request.ts";
import { orderClauses } from "./order-clauses.ts";
import { orderSteps } from "./order-steps.ts";
import { wordsBetween } from "./read-text.ts";
import { segmentClauses } from "./segment-clauses.ts";
import { type ClauseChoice, selectSteps } from "./select-steps.ts";
import type { Step } from "./step.ts";
import type { Entity, Token } from "./token.ts";
import { tokenize } from "./tokenize.ts";
import { vocabulary } from "./vocabulary.ts";

export interface KeylessPlan {
  /** The best plan, whatever its confidence; empty where nothing was found. */
  readonly plan: Plan;
  /** Probability that the plan is right. */
  readonly confidence: number;
  /** Present: the planner does not stand by the plan, and why. */
  readonly abstained?: { readonly reason: string; readonly hint: string };
  readonly explanation: KeylessExplanation;
}

export interface KeylessPlannerOptions {
  /** Plans below this confidence are shown, not run. Default 0.6. */
  readonly threshold?: number;
}

const HINT = "A language model plans this better: set a brain (--brain provider:model).";

/** Plans a request without a model: mask, tokenize, segment, select, order, bind and bridge, rate. Pure and deterministic. */
export function planKeyless(request: PlanRequest, options: KeylessPlannerOptions = {}): KeylessPlan {
  const words = vocabulary();
  const entities = maskRequest(request.request, request.files);
  const tokens = tokenize(request.request, entities);
  const clauses = segmentClauses(tokens, words);
  const unnamed = unnamedFiles(request.files, entities);
  const context = {
    request: request.request,
    tokens,
    clauses,
    library: request.library,
    history: request.conversation.resources,
    unnamed,
    words,
  };
  const binder = new ArgumentBinder(context);
  const choices = new Map<number, ClauseChoice>();
  const recent = initialTypes(entities, unnamed, request);
  for (const index of orderClauses(clauses)) {
    const clause = clauses[index];
    if (!clause) continue;
    const choice = selectSteps(clause, index, { tokens, library: request.library, recent });
    choices.set(index, choice);
    for (const step of orderSteps(choice.steps, tokens)) {
      if (isReferenceToEarlier(step, binder.nodes)) continue;
      binder.add(step);
      const made = binder.nodes.at(-1);
      if (made) recent.unshift(...made.type.outputs.slice(0, 1));
    }
  }
  const plan = writePlan(binder.nodes);
  const served = new Set(binder.nodes.map((node) => node.step.clause));
  const unserved = clauses.filter(
    (clause, index) => clause.kind === "request" && !served.has(index) && asksForSomething(clause, choices.get(index)),
  );
  const files = [...entities.filter(isFile), ...unnamed];
  const unusedFiles = files.filter((file) => !binder.nodes.some((node) => usesValue(node, file.value)));
  const { confidence, factors } = rateConfidence({ nodes: binder.nodes, unserved, unusedFiles });
  const explanation = explain(request.request, tokens, clauses, choices, binder.nodes, factors);
  const threshold = options.threshold ?? DEFAULT_CONFIDENCE_THRESHOLD;
  if (plan.length > 0 && confidence >= threshold) return { plan, confidence, explanation };
  return {
    plan,
    confidence,
    abstained: { reason: reasonToAbstain(request.request, tokens, binder.nodes, unserved), hint: HINT },
    explanation,
  };
}

function unnamedFiles(files: readonly AttachedFile[], entities: readonly Entity[]): readonly Entity[] {
  const named = new Set(entities.map((entity) => entity.value));
  return files
    .filter((file) => !named.has(file.name))
    .map((file): Entity => ({ kind: "file", type: file.type, value: file.name, start: -1, end: -1 }));
}

function initialTypes(entities: readonly Entity[], unnamed: readonly Entity[], request: PlanRequest): ResourceType[] {
  const history = request.conversation.resources.map((one) => one.resource.type).reverse();
  return [...entities.filter(isFile), ...unnamed, ...entities.filter((entity) => !isFile(entity))]
    .map((entity) => entity.type)
    .concat(history);
}

/** "the translated text", "its caption": what is already in the plan is not done twice. */
function isReferenceToEarlier(step: Step, nodes: readonly GraphNode[]): boolean {
  const earlier = nodes.some((node) => node.type.name === step.task);
  if (!earlier) return false;
  if (step.hit?.form === "base" || step.hit?.form === "gerund") return false;
  return true;
}

function asksForSomething(clause: Clause, choice: ClauseChoice | undefined): boolean {
  return clause.opens && clause.end - clause.start >= 2 && (choice?.steps.length ?? 0) === 0;
}

function usesValue(node: GraphNode, value: string): boolean {
  return [...node.bindings.values()].some((binding) =>
    binding.sources.some((source) => source.from === "entity" && source.entity.value === value),
  );
}

function valueOf(source: Source, ids: ReadonlyMap<GraphNode, number>): string | number | readonly string[] {
  switch (source.from) {
    case "node":
      return formatReference(ids.get(source.node) ?? 0);
    case "entity":
      return source.entity.value;
    case "history":
      return source.resource.name ?? `history:${source.resource.number}`;
    case "words":
      return source.text;
    case "parameter":
      return source.value;
  }
}

function writePlan(nodes: readonly GraphNode[]): Plan {
  const ids = new Map(nodes.map((node, index) => [node, index] as const));
  return nodes.map((node, id): PlanTask => {
    const args: Record<string, ArgumentValue> = {};
    const dependencies = new Set<number>();
    for (const [name, binding] of node.bindings) {
      const values = binding.sources.map((source) => valueOf(source, ids));
      for (const source of binding.sources) if (source.from === "node") dependencies.add(ids.get(source.node) ?? 0);
      const [only] = values;
      args[name] = values.length === 1 && only !== undefined ? only : (values as readonly string[]);
    }
    return {
      task: node.type.name,
      id,
      dep: dependencies.size > 0 ? [...dependencies].sort((a, b) => a - b) : [-1],
      args,
    };
  });
}

function reasonToAbstain(
  request: string,
  tokens: readonly Token[],
  nodes: readonly GraphNode[],
  unserved: readonly Clause[],
): string {
  if (nodes.length === 0) return "I find no task in this request.";
  const missing = nodes.flatMap((node) => node.missing.map((name) => `${node.type.name} has no ${name}`));
  if (missing.length > 0) return `${missing.join("; ")}.`;
  if (unserved.length > 0) {
    const texts = unserved
      .slice(0, 3)
      .map((clause) => `“${wordsBetween({ request, tokens }, clause.start, clause.end).slice(0, 80)}”`);
    const count = unserved.length === 1 ? "One clause" : `${unserved.length} clauses`;
    return `${count} without a task I know: ${texts.join(", ")}.`;
  }
  return "I am not sure enough of this plan.";
}

function explain(
  request: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  choices: ReadonlyMap<number, ClauseChoice>,
  nodes: readonly GraphNode[],
  confidence: KeylessExplanation["confidence"],
): KeylessExplanation {
  const context = { request, tokens };
  const ids = new Map(nodes.map((node, index) => [node, index] as const));
  return {
    clauses: clauses.map(
      (clause, index): ClauseExplanation => ({
        text: wordsBetween(context, clause.start, clause.end),
        kind: clause.kind,
        relation: clause.relation,
        found: (choices.get(index)?.steps ?? []).map((step) => ({
          task: step.task,
          cue: step.hit?.row.phrase ?? "",
          words: step.hit ? wordsBetween(context, step.hit.start, step.hit.end) : "",
          weight: step.weight,
        })),
        lost: choices.get(index)?.lost ?? [],
        negated: clause.negated.map((hit) => hit.row.task),
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
          value: binding.sources.map((source) => String(valueOf(source, ids))).join(", "),
          reason: binding.reason,
        }),
      ),
    ),
    confidence,
    spelling: tokens.flatMap((token) => (token.misspelt ? [{ wrote: token.misspelt, read: token.text }] : [])),
  };
}
