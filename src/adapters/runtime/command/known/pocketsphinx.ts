import { access } from "node:fs/promises";
import path from "node:path";
import type { CommandTemplate } from "../command-expert.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";

const MODEL_FOLDERS = ["/usr/share", "/usr/local/share", "/opt/homebrew/share"].flatMap((share) => [
  path.join(share, "pocketsphinx", "model", "en-us", "en-us", "mdef"),
  path.join(share, "pocketsphinx", "en-us", "en-us", "mdef"),
]);

/** Writes down short, clear English; small, old and offline. */
export const POCKETSPHINX: KnownProgram = {
  name: "pocketsphinx",
  binaries: ["pocketsphinx_continuous", "pocketsphinx"],
  tasks: ["automatic-speech-recognition"],
  install: "install pocketsphinx (Debian, Ubuntu: apt-get install pocketsphinx pocketsphinx-en-us)",
  remedies: { "automatic-speech-recognition": "for short, clear English" },
  async open({ program, settings, find }) {
    if (!(await anyExists(MODEL_FOLDERS))) {
      return { missing: "its English model is not installed (Debian, Ubuntu: apt-get install pocketsphinx-en-us)" };
    }
    const card = {
      id: "command/pocketsphinx",
      tasks: ["automatic-speech-recognition"],
      description: "Writes down English speech (CMU PocketSphinx)",
      limits: "short, clear American English; many wrong words, no punctuation",
      quality: 20,
      languages: ["en"],
      ...(find("ffmpeg") === undefined ? { mediaTypes: ["audio/wav"] } : {}),
      licence: "BSD-2-Clause",
    };
    const isOld = path.basename(program).startsWith("pocketsphinx_continuous");
    const template = isOld ? oldTemplate(program) : newTemplate(program);
    return [toExpert(card, { timeoutSeconds: 900, memoryMegabytes: 800 }, settings, () => template)];
  },
};

const COMMON: Pick<CommandTemplate, "outputs" | "audioRate" | "emptyMessage"> = {
  outputs: [{ from: "stdout", as: "text" }],
  audioRate: 16_000,
  emptyMessage: "it heard no words in this recording",
};

/** 0.8 and "5prealpha", as Debian 12 and Ubuntu 24.04 have it: a line for each utterance. */
function oldTemplate(program: string): CommandTemplate {
  return {
    ...COMMON,
    argv: [program, "-infile", "{audio}", "-logfn", "/dev/null"],
    readText: (printed) => joinUtterances(printed.split("\n")),
  };
}

/** From 5.0 on: a line of JSON for each utterance, with its text in `t`. */
function newTemplate(program: string): CommandTemplate {
  return {
    ...COMMON,
    argv: [program, "-loglevel", "FATAL", "live", "{audio}"],
    // An utterance that runs up to the end of the file would not be printed.
    audioPadding: 1,
    readText: (printed) => joinUtterances(printed.split("\n").map(readUtterance)),
  };
}

/** It knows no full stops: a pause parts what is said, as a paragraph does for whoever reads on. */
function joinUtterances(utterances: readonly string[]): string {
  return utterances
    .map((utterance) => utterance.trim())
    .filter(Boolean)
    .join("\n\n");
}

function readUtterance(line: string): string {
  return /"t":"([^"]*)"/.exec(line)?.[1]?.trim() ?? "";
}

async function anyExists(files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
