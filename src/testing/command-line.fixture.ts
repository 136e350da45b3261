// Started by src/cli/terminal.test.ts in a pseudo-terminal: the command line over a HuggingGPT of fakes whose experts take a while.
import { runProcess } from "../cli/run-process.ts";
import { OCR, SPEECH } from "../cli/scripted-events.ts";
import { createTestHuggingGPT } from "./create-test-hugginggpt.ts";
import { createFakeRuntime } from "./fake-runtime.ts";
import { createScriptedPlanner } from "./scripted-planner.ts";

const runtime = createFakeRuntime({
  delayMs: ({ task }) => (task === "text-to-speech" ? Number(process.env["SLOW_MS"] ?? 0) : 300),
  answer: ({ task }, { onProgress }) => {
    onProgress({ fraction: 0.5 });
    return task === "image-to-text"
      ? [{ type: "text", text: "发票号码 INVOICE NO: 18301/102/T0305" }]
      : [{ type: "audio", artifact: { id: "ab", path: "/data/ab.wav", mediaType: "audio/wav", bytes: 86_044 } }];
  },
});
const abstained = process.env["UNSURE"] === undefined ? {} : { abstained: { reason: "it is a test" } };
const folder = process.env["DATA_FOLDER"];
const dataFolder = folder === undefined ? {} : { dataFolder: folder };
const planner = createScriptedPlanner([OCR, SPEECH], abstained);

await runProcess(process.argv.slice(2), async () => createTestHuggingGPT({ planner, runtime, ...dataFolder }));
