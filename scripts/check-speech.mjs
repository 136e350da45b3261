// Gives our speech to an independent recogniser (Debian's pocketsphinx) and measures the word error rate; fails above 0.3.
// Installs the recogniser where that is possible. Run after a build: node scripts/check-speech.mjs
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MOST = 0.3;
const SENTENCES = [
  "the keeper of the house read the books to his friends in the winter",
  "please open the window and close the door before you go to bed",
  "we walked along the river and had lunch under the old trees",
  "the train to the city leaves at nine in the morning",
  "she wrote a long letter to her mother about the new school",
  "there are three people and two dogs in the picture",
];

function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

if (!has("pocketsphinx_continuous") && !has("pocketsphinx")) {
  process.stdout.write("installing pocketsphinx …\n");
  const quiet = { stdio: "ignore" };
  execFileSync("apt-get", ["update"], quiet);
  execFileSync("apt-get", ["install", "-y", "pocketsphinx", "pocketsphinx-en-us"], quiet);
}

const { default: speech } = await import("../dist/adapters/runtime/offline/experts/speech/expert.js");
const folder = mkdtempSync(path.join(tmpdir(), "check-speech-"));

/** Fewest words to change, put in or leave out, over the words that were said. */
function countErrors(said, heard) {
  const row = heard.map((_word, index) => index + 1);
  said.forEach((word, line) => {
    let diagonal = line;
    let left = line + 1;
    heard.forEach((other, column) => {
      const up = row[column];
      const cost = Math.min(diagonal + (word === other ? 0 : 1), up + 1, left + 1);
      diagonal = up;
      row[column] = cost;
      left = cost;
    });
  });
  return heard.length === 0 ? said.length : row.at(-1);
}

function hear(wav) {
  // Raw samples after the header; the recogniser wants some silence around speech.
  const samples = readFileSync(wav).subarray(44);
  const silence = Buffer.alloc(16_000);
  const raw = path.join(folder, "speech.raw");
  writeFileSync(raw, Buffer.concat([silence, samples, silence]));
  const [program, args] = has("pocketsphinx_continuous")
    ? ["pocketsphinx_continuous", ["-infile", raw]]
    : ["pocketsphinx", ["single", raw]];
  const { stdout } = spawnSync(program, args, { encoding: "utf8" });
  const text = stdout.trim().startsWith("{") ? JSON.parse(stdout).t : stdout;
  return text.toLowerCase().match(/[a-z']+/g) ?? [];
}

let errors = 0;
let words = 0;
for (const voice of ["slt", "rms"]) {
  for (const sentence of SENTENCES) {
    const job = {
      task: "text-to-speech",
      inputs: { text: { type: "text", text: sentence } },
      parameters: { voice },
      language: "en",
    };
    const [output] = await speech.run(job, { outputFolder: folder, onProgress: () => undefined });
    const said = sentence.split(" ");
    const heard = hear(output.path);
    const wrong = countErrors(said, heard);
    errors += wrong;
    words += said.length;
    process.stdout.write(`${voice}  ${wrong}/${said.length}  ${heard.join(" ")}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });
const rate = errors / words;
process.stdout.write(`word error rate ${rate.toFixed(3)} (${errors} of ${words} words; at most ${MOST})\n`);
process.exit(rate <= MOST ? 0 : 1);
