// A model of your own, from a folder with ONNX files, as a program for hugginggpt.config.json (docs/commands.md):
//   node onnx-expert.mjs TASK MODEL_FOLDER FILE
// It prints a text, or JSON. It needs transformers.js beside it: npm install @huggingface/transformers
import { readFile } from "node:fs/promises";
import path from "node:path";
import { env, pipeline } from "@huggingface/transformers";

const [task, folder, file] = process.argv.slice(2);
const model = path.resolve(folder);
env.allowRemoteModels = false;
env.localModelPath = path.dirname(model);
const run = await pipeline(task, path.basename(model), { dtype: "q8", local_files_only: true });

/** The samples of a mono 16-bit WAV file, which "audioRate" in the configuration makes of any recording. */
function readSamples(wav) {
  const start = wav.indexOf("data") + 8;
  const length = Math.floor((wav.length - start) / 2);
  return Float32Array.from({ length }, (_, index) => wav.readInt16LE(start + index * 2) / 32_768);
}

if (task === "automatic-speech-recognition") {
  const heard = await run(readSamples(await readFile(file)), {
    language: "en",
    task: "transcribe",
    chunk_length_s: 30,
  });
  process.stdout.write(heard.text.trim());
} else process.stdout.write(JSON.stringify(await run(file)));
