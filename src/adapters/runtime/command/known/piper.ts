import { readFile } from "node:fs/promises";
import { languageCode } from "../../../../util/language-code.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";

const KEY = '"programs": {"piper": {"voice": "/path/to/en_US-lessac-medium.onnx"}}';

/** Piper: natural voices, one file each, which the configuration names. */
export const PIPER: KnownProgram = {
  name: "piper",
  binaries: ["piper"],
  tasks: ["text-to-speech"],
  install: `install Piper (pip install piper-tts) and name a voice in the configuration: ${KEY}`,
  remedies: { "text-to-speech": "for natural voices of many languages" },
  async open({ program, settings }) {
    const { voice } = settings;
    if (voice === undefined) return { missing: `no voice is set; in the configuration: ${KEY}` };
    const description = await readFile(`${voice}.json`, "utf8").catch(() => undefined);
    if (description === undefined) return { missing: `the voice's description ${voice}.json is not there` };
    const language = languageOfVoice(description);
    const languages = settings.languages ?? (language === undefined ? undefined : [language]);
    const card = {
      id: "command/piper",
      tasks: ["text-to-speech"],
      description: "Speaks with a natural voice (Piper)",
      quality: 80,
      ...(languages === undefined ? {} : { languages }),
      licence: "MIT or GPL-3.0 by version; a voice has its own",
    };
    return [
      toExpert(card, { timeoutSeconds: 300, memoryMegabytes: 1_500 }, settings, (task) => ({
        argv: [program, "--model", voice, ["--length_scale", "{length}"], "--output_file", "{output}"],
        // It speaks line by line.
        stdin: "{line}\n",
        variables: { line: oneLine(task.inputs["text"]), length: lengthOf(task.parameters["speed"]) },
        outputs: [{ from: "file", name: "speech.wav" }],
      })),
    ];
  },
};

function oneLine(input: unknown): string {
  const resources = Array.isArray(input) ? input : [input];
  return resources
    .map((resource: { readonly text?: unknown } | undefined) => String(resource?.text ?? ""))
    .join(" ")
    .replace(/\s+/g, " ");
}

function lengthOf(speed: unknown): string | undefined {
  const factor = Number(speed);
  return Number.isFinite(factor) && factor > 0 ? (1 / factor).toFixed(2) : undefined;
}

function languageOfVoice(description: string): string | undefined {
  try {
    const { language, espeak } = JSON.parse(description) as {
      readonly language?: { readonly code?: string };
      readonly espeak?: { readonly voice?: string };
    };
    return languageCode(language?.code ?? espeak?.voice ?? "");
  } catch {
    return undefined; // The program itself will complain of it.
  }
}
