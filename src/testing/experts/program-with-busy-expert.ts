import type { OfflineModel } from "../../adapters/runtime/offline/models.ts";
import { createOfflineRuntime } from "../../adapters/runtime/offline/offline-runtime.ts";
import { createMemoryArtifactStore } from "../memory-artifact-store.ts";

// A program that is about to be killed while its expert blocks. It says its own pid once the expert is busy.
const model: OfflineModel = {
  id: "offline/misbehaving",
  runtime: "offline",
  tasks: ["text2text-generation"],
  description: "misbehaves",
  expert: "misbehaving",
  memoryMb: 400,
  package: "none",
};
const runtime = createOfflineRuntime({
  artifacts: createMemoryArtifactStore(),
  models: [model],
  expertUrl: (expert) => new URL(`./${expert}.ts`, import.meta.url),
});
const { signal } = new AbortController();
const run = (text: string) =>
  runtime.run(
    { task: "text2text-generation", model, inputs: { text: { type: "text", text } }, parameters: {}, language: "en" },
    { signal, onProgress: () => undefined },
  );
await run("well");
void run("busy loop");
setTimeout(() => process.send?.(process.pid), 500);
