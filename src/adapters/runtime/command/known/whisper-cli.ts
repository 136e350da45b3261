import { access } from "node:fs/promises";
import path from "node:path";
import type { ExpertTask } from "../../../../domain/ports.ts";
import { languageCode } from "../../../../util/language-code.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";

const KEY = '"programs": {"whisper-cli": {"model": "/path/to/ggml-base.bin"}}';

/** whisper.cpp: needs a model file, which the configuration names. */
export const WHISPER_CLI: KnownProgram = {
  name: "whisper-cli",
  binaries: ["whisper-cli", "whisper-cpp"],
  tasks: ["automatic-speech-recognition"],
  install: `install whisper.cpp (macOS: brew install whisper-cpp) and name a model in the configuration: ${KEY}`,
  remedies: { "automatic-speech-recognition": "for about a hundred languages" },
  async open({ program, settings, find }) {
    const { model } = settings;
    if (model === undefined) return { missing: `no model is set; in the configuration: ${KEY}` };
    const isThere = await access(model).then(
      () => true,
      () => false,
    );
    if (!isThere) return { missing: `its model ${model} is not there` };
    const isEnglish = /\.en[.-]/.test(path.basename(model));
    const languages = settings.languages ?? (isEnglish ? ["en"] : undefined);
    const card = {
      id: "command/whisper-cli",
      tasks: ["automatic-speech-recognition"],
      description: `Writes down speech (whisper.cpp, ${path.basename(model)})`,
      quality: 85,
      ...(languages === undefined ? {} : { languages }),
      ...(find("ffmpeg") === undefined ? { mediaTypes: ["audio/wav"] } : {}),
      licence: "MIT",
    };
    return [
      toExpert(card, { timeoutSeconds: 1_800, memoryMegabytes: 6_000 }, settings, (task) => ({
        argv: [program, "-m", model, "-l", "{spoken}", "-nt", "-np", "-f", "{audio}"],
        outputs: [{ from: "stdout", as: "text" }],
        audioRate: 16_000,
        variables: { spoken: isEnglish ? "en" : spokenLanguage(task) },
        readText: joinSegments,
        emptyMessage: "it heard no words in this recording",
      })),
    ];
  },
};

function spokenLanguage({ parameters }: ExpertTask): string {
  const asked = parameters["language"];
  return typeof asked === "string" ? (languageCode(asked) ?? "auto") : "auto";
}

/** A line for each segment; where nobody speaks it says so in brackets. */
function joinSegments(printed: string): string {
  const lines = printed.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !/^[[(][A-Z_ ]+[\])]$/.test(line)).join(" ");
}
