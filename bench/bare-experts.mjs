// The two experts of the seed example without the product around them: the same processes, called one after the other.
// With `--warm N`: N pairs of (run of the product, bare calls) in one process with warm experts; prints medians as JSON.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const at = (file) => new URL(`../dist/${file}`, import.meta.url).href;
const { createOfflineRuntime } = await import(at("adapters/runtime/offline/offline-runtime.js"));
const { OFFLINE_MODELS } = await import(at("adapters/runtime/offline/models.js"));
const { createFolderArtifactStore } = await import(at("adapters/store/folder-artifact-store.js"));

const folder = await mkdtemp(path.join(tmpdir(), "bare-experts-"));
const runtime = createOfflineRuntime({ artifacts: createFolderArtifactStore({ folder }) });
const modelOf = (id) => OFFLINE_MODELS.find((model) => model.id === id);
const context = { signal: new AbortController().signal, onProgress: () => undefined };
const image = path.resolve("examples/invoice.png");

async function runExperts() {
  const picture = {
    type: "image",
    artifact: { id: "", path: image, mediaType: "image/png", bytes: 0, name: "invoice.png" },
  };
  const [text] = await runtime.run(
    {
      task: "image-to-text",
      model: modelOf("offline/tesseract"),
      inputs: { image: picture },
      parameters: {},
      language: "en",
    },
    context,
  );
  await runtime.run(
    { task: "text-to-speech", model: modelOf("offline/flite"), inputs: { text }, parameters: {}, language: "en" },
    context,
  );
}

const median = (values) => [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)];
const time = async (work) => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

const warm = process.argv.indexOf("--warm");
if (warm === -1) {
  // The speech expert starts beside the first, as the product does it.
  runtime.warm(modelOf("offline/tesseract"));
  runtime.warm(modelOf("offline/flite"));
  await runExperts();
} else {
  const { createHuggingGPT } = await import(at("index.js"));
  const hugginggpt = await createHuggingGPT();
  const runProduct = async () => {
    const { status } = await hugginggpt.run({ request: "read the image examples/invoice.png for me and say it aloud" })
      .result;
    if (status !== "completed") throw new Error(`the run ended ${status}`);
  };
  await runProduct();
  await runExperts();
  const pairs = [];
  for (let pair = 0; pair < Number(process.argv[warm + 1]); pair += 1) {
    pairs.push({ run: await time(runProduct), bare: await time(runExperts) });
  }
  const summary = {
    runMs: median(pairs.map(({ run }) => run)),
    bareMs: median(pairs.map(({ bare }) => bare)),
    ratio: median(pairs.map(({ run, bare }) => run / bare)),
  };
  process.stdout.write(JSON.stringify(summary));
  await hugginggpt.close();
}
await runtime.close();
await rm(folder, { recursive: true, force: true });
