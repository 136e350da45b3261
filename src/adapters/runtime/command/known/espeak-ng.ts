import type { ExpertTask } from "../../../../domain/ports.ts";
import { languageOf } from "../language-of.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";

/** Voices whose name is not the language's code. */
const VOICES: Readonly<Record<string, string>> = { en: "en-us", zh: "cmn", fr: "fr-fr", no: "nb" };
const LANGUAGES =
  "af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gd gu he hi hr hu hy id is it ja ka kk kn ko ku ky la lt lv mk ml mr ms mt nb ne nl no pa pl pt ro ru sd si sk sl sq sr sv sw ta te th tr tt uk ur uz vi zh".split(
    " ",
  );
const WORDS_PER_MINUTE = 175;
/** Kinds of voice that people ask for, as variants of every voice. */
const VARIANTS: Readonly<Record<string, string>> = { female: "+f2", male: "+m3", child: "+f5" };

/** Speaks about a hundred languages with a robot's voice; the only speech of Chinese that a Debian machine has at hand. */
export const ESPEAK_NG: KnownProgram = {
  name: "espeak-ng",
  binaries: ["espeak-ng"],
  tasks: ["text-to-speech"],
  install: "install espeak-ng (Debian, Ubuntu: apt-get install espeak-ng; macOS: brew install espeak-ng)",
  remedies: { "text-to-speech": "for speech of Chinese and about a hundred other languages" },
  async open({ program, settings }) {
    const card = {
      id: "command/espeak-ng",
      tasks: ["text-to-speech"],
      description: "Speaks Chinese, English and many other languages (eSpeak NG)",
      limits: "a robot's voice: clear for Chinese and short sentences, tiring for long ones",
      quality: 40,
      languages: settings.languages ?? LANGUAGES,
      licence: "GPL-3.0, run as a program of its own",
    };
    const limits = { timeoutSeconds: 120, memoryMegabytes: 500 };
    return [
      toExpert(card, limits, settings, (task) => ({
        argv: [program, "-v", "{voice}", "-s", "{rate}", "-w", "{output}", "--stdin"],
        stdin: "{text}",
        outputs: [{ from: "file", name: "speech.wav" }],
        variables: { voice: chooseVoice(task), rate: String(chooseRate(task)) },
      })),
    ];
  },
};

function chooseVoice(task: ExpertTask): string {
  const wanted = String(task.parameters["voice"] ?? "").toLowerCase();
  const language = languageOf(task);
  const voice = language === "en" && wanted === "british" ? "en-gb" : (VOICES[language] ?? language);
  return voice + (VARIANTS[wanted] ?? "");
}

function chooseRate({ parameters }: ExpertTask): number {
  const speed = Number(parameters["speed"] ?? 1);
  return Math.round(WORDS_PER_MINUTE * Math.min(2.5, Math.max(0.45, Number.isFinite(speed) ? speed : 1)));
}
