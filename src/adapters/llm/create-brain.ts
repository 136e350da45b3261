import { InputError } from "../../domain/errors.ts";
import { createLanguageModel } from "./create-language-model.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";
import { lookUpPrice, type PriceTable } from "./price-table.ts";
import { type Budget, type BudgetedModel, withBudget } from "./with-budget.ts";
import { type RetryOptions, withRetries } from "./with-retries.ts";

export interface BrainOptions extends LanguageModelOptions {
  /** Limits of one run. Default: none. */
  readonly budget?: Budget | undefined;
  /** Overrides of the price table. */
  readonly prices?: PriceTable | undefined;
  readonly retries?: RetryOptions | undefined;
}

/** A language model as the stages use it: booked against a budget, and patient with a server's passing faults. */
export async function createBrain(spec: string, options: BrainOptions = {}): Promise<BudgetedModel> {
  const { budget = {}, prices, retries } = options;
  if (budget.dollars !== undefined && lookUpPrice(spec, prices) === undefined) {
    throw new InputError("invalid-config", `A budget in dollars is set, but the price of ${spec} is not known`, {
      hint: `Give it in the configuration: "prices": {"${spec}": {"input": 1, "output": 2}} (dollars for a million tokens).`,
    });
  }
  const model = await createLanguageModel(spec, options);
  const booked = withBudget(model, budget, { prices });
  return { ...booked, model: withRetries(booked.model, { currentRun: booked.currentRun, ...retries }) };
}
