import type { ChosenBrain } from "./adapters/llm/choose-brain.ts";
import type { BrainOptions } from "./adapters/llm/create-brain.ts";
import type { ModelCard } from "./domain/model.ts";
import type { ModelSelector, Planner, Responder, Runtime, UsageScope } from "./domain/ports.ts";
import { createKeylessPlanner } from "./plan/keyless/keyless-planner.ts";
import { createKeylessResponder } from "./respond/keyless/keyless-responder.ts";
import { createRuleSelector } from "./select/select-by-rule.ts";

export interface BrainWishes extends BrainOptions {
  /** `auto`: what the keyless planner is sure of is planned without the brain. Default `auto`. */
  readonly fastPath?: "off" | "auto" | undefined;
  /** Who chooses among models: the brain for all tasks, for those it does not hold up, or the ranking. Default `auto`. */
  readonly select?: "llm" | "rules" | "auto" | undefined;
}

/** The three stages that a brain has a part in, and the brain as an expert. */
export interface WiredBrain {
  readonly brain: string;
  readonly planner: Planner;
  /** The brain as a planner by itself, with nothing in front of it or behind it. */
  readonly brainPlanner: Planner;
  readonly selector: ModelSelector;
  readonly responder: Responder;
  readonly usageScope?: UsageScope;
  readonly askForFirstTasks?: boolean;
  readonly runtime?: Runtime;
  readonly models: readonly ModelCard[];
  close(): Promise<void>;
}

/** Wires the chosen brain. A language model's packages are loaded only when there is one: without, start-up pays nothing. */
export async function wireBrain(chosen: ChosenBrain, wishes: BrainWishes): Promise<WiredBrain> {
  const keyless = createKeylessPlanner();
  if (chosen.spec === "keyless") {
    return {
      brain: "keyless",
      planner: keyless,
      brainPlanner: keyless,
      selector: createRuleSelector(),
      responder: createKeylessResponder(),
      models: [],
      close: async () => undefined,
    };
  }
  const [
    { createBrain },
    { createFallbackPlanner },
    { createLlmPlanner },
    { createLlmSelector },
    { createLlmResponder },
    { createLlmRuntime, llmModelCard },
    { lookUpPrice },
  ] = await Promise.all([
    import("./adapters/llm/create-brain.ts"),
    import("./plan/fallback-planner.ts"),
    import("./plan/llm/llm-planner.ts"),
    import("./select/llm/llm-selector.ts"),
    import("./respond/llm/llm-responder.ts"),
    import("./adapters/runtime/llm/llm-runtime.ts"),
    import("./adapters/llm/price-table.ts"),
    import("./adapters/llm/price-table.ts"),
  ]);
  const { fastPath = "auto", select = "auto", ...options } = wishes;
  const { model, scope } = await createBrain(chosen.spec, {
    ...options,
    apiKey: chosen.apiKey,
    baseUrl: chosen.baseUrl,
  });
  const brainPlanner = createLlmPlanner({ model, hint: keyless });
  return {
    brain: model.id,
    brainPlanner,
    planner: createFallbackPlanner({
      brain: brainPlanner,
      front: fastPath === "off" ? undefined : keyless,
      behind: keyless,
    }),
    selector: select === "rules" ? createRuleSelector() : createLlmSelector({ model }),
    responder: createLlmResponder({ model }),
    usageScope: scope,
    askForFirstTasks: select === "llm",
    runtime: createLlmRuntime({ model }),
    models: [llmModelCard(model, { price: lookUpPrice(chosen.spec, options.prices) })],
    close: async () => await model.close?.(),
  };
}
