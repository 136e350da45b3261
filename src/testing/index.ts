/** For tests of what stands around language models and experts. */
export { createTestHuggingGPT } from "./create-test-hugginggpt.ts";
export { createFakeLoader } from "./fake-loader.ts";
export { createFakeRuntime, createModelCard, type FakeRuntime, type FakeRuntimeOptions } from "./fake-runtime.ts";
export { createMemoryRunStore } from "./memory-run-store.ts";
export {
  type BrainReply,
  createScriptedBrain,
  type ScriptedBrain,
  type ScriptedBrainOptions,
} from "./scripted-brain.ts";
export { createScriptedPlanner } from "./scripted-planner.ts";
export * from "./scripted-server.ts";
