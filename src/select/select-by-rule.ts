import { NO_USAGE } from "../domain/events.ts";
import type { Candidate, ModelChoice, RuntimeName } from "../domain/model.ts";
import type { ModelSelector } from "../domain/ports.ts";

const PLACES: Partial<Record<RuntimeName, string>> = {
  offline: "runs on this machine without network",
  command: "a program on this machine",
};

/** The first of the ranking, with a reason made of facts. */
export function chooseFirst(candidates: readonly Candidate[], remark?: string): ModelChoice | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const facts = describeFacts(first, candidates.length);
  return { id: first.model.id, reason: remark === undefined ? facts : `${remark}; ${facts}`, by: "rules" };
}

function describeFacts({ model }: Candidate, count: number): string {
  const place = count === 1 ? "the only model that can run this now" : `first of ${count} that can run this now`;
  const facts = [
    PLACES[model.runtime] ?? `runs by ${model.runtime}`,
    model.downloads === undefined ? undefined : `${model.downloads.toLocaleString("en")} downloads a month`,
    model.languages === undefined ? undefined : describeLanguages(model.languages),
    model.licence === undefined ? undefined : `licence ${model.licence}`,
  ].filter((fact) => fact !== undefined);
  return `${place}: ${facts.join(", ")}`;
}

function describeLanguages(codes: readonly string[]): string {
  return codes.length > 6 ? `${codes.length} languages` : `languages ${codes.join(", ")}`;
}

/** Selection without a language model. */
export function createRuleSelector(): ModelSelector {
  return {
    name: "rules",
    async select(requests) {
      const choices = new Map<number, ModelChoice>();
      for (const { task, candidates } of requests) {
        const choice = chooseFirst(candidates);
        if (choice !== undefined) choices.set(task.id, choice);
      }
      return { choices, usage: NO_USAGE };
    },
  };
}
