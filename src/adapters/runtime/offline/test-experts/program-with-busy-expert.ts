import { createMemoryArtifactStore } from "../../../../testing/memory-artifact-store.ts";
import type { OfflineModel } from "../models.ts";
import { createOfflineRuntime } from "../offline-runtime.ts";

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
