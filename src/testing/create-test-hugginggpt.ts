import { createTableSource, joinCatalog } from "../adapters/catalog/join-catalog.ts";
import { TASK_TYPES } from "../domain/task-type-table.ts";
import { createInProcessDispatcher } from "../execute/dispatch-in-process.ts";
import { HuggingGPT } from "../hugginggpt.ts";
import type { Parts } from "../parts.ts";
import { createKeylessResponder } from "../respond/keyless/keyless-responder.ts";
import { createRuleSelector } from "../select/select-by-rule.ts";
import { createFakeLoader } from "./fake-loader.ts";
import { createFakeRuntime, createModelCard } from "./fake-runtime.ts";
import { createMemoryRunStore } from "./memory-run-store.ts";
import { createScriptedPlanner } from "./scripted-planner.ts";

/** A whole HuggingGPT of fakes: one model serves every task type. Give the parts that a test is about. */
export function createTestHuggingGPT(
  parts: Partial<Parts> & { readonly runtime?: ReturnType<typeof createFakeRuntime> } = {},
): HuggingGPT {
  const { runtime = createFakeRuntime(), ...given } = parts;
  const model = createModelCard({ id: "fake/everything", tasks: TASK_TYPES.map(({ name }) => name) });
  return new HuggingGPT({
    brain: "scripted",
    planner: createScriptedPlanner([]),
    catalog: joinCatalog([createTableSource("fake", [model])]),
    selector: createRuleSelector(),
    dispatcher: createInProcessDispatcher([runtime]),
    loader: createFakeLoader(),
    responder: createKeylessResponder(),
    store: createMemoryRunStore(),
    slots: () => 16,
    backOffBaseMs: 1,
    random: () => 0,
    ...given,
  });
}
