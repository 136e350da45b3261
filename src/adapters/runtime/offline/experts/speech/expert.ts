import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../../../domain/errors.ts";
import { languageOfScript } from "../../../../../util/detect-language.ts";
import type { Expert, ExpertJob } from "../../expert.ts";
import { joinSpeech, loadFlite, type Speech, synthesise, VOICES, type Voice } from "./flite.ts";
import { splitForSpeech, toSpeakable } from "./speakable-text.ts";

const PAUSE_SECONDS = 0.25;
/** An independent recogniser understands it better than the others. */
const VOICE: Voice = "rms";
/** Words for a voice, in the languages of requests. */
const VOICE_WORDS: readonly (readonly [RegExp, Voice])[] = [
  [/\b(?:female|woman|girl|lady)|女/i, "slt"],
  [/\b(?:male|man|boy|deep)|男/i, "rms"],
  [/scot/i, "awb"],
  [/robot|机器/i, "kal16"],
];
const SPEED_WORDS: readonly (readonly [RegExp, number])[] = [
  [/very slow|很慢/i, 0.6],
  [/slow|慢/i, 0.75],
  [/very fast|很快/i, 1.6],
  [/fast|quick|快/i, 1.3],
];

/** Speaks English text as a WAV file. */
const speech: Expert = {
  async load() {
    await loadFlite();
  },
  async run(job, { outputFolder, onProgress }) {
    const text = textOf(job);
    const language = languageOfScript(text);
    const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (language !== undefined || foreign > letters / 5) {
      throw new ExpertError(
        "unsupported-language",
        "This expert speaks English only, and the text is in another language",
        {
          hint: "The text itself is kept in the result of the task before.",
        },
      );
    }
    const chunks = splitForSpeech(toSpeakable(text));
    if (chunks.length === 0)
      throw new ExpertError("expert-no-result", "There is nothing in the text that can be spoken", { final: true });
    const voice = readVoice(job.parameters["voice"]);
    const stretch = 1 / readSpeed(job.parameters["speed"]);
    const spoken: Speech[] = [];
    for (const [index, chunk] of chunks.entries()) {
      spoken.push(await synthesise(chunk, voice, stretch));
      onProgress({ fraction: (index + 1) / chunks.length });
    }
    const file = path.join(outputFolder, "speech.wav");
    await writeFile(file, joinSpeech(spoken, PAUSE_SECONDS));
    return [{ type: "audio", path: file, mediaType: "audio/wav" }];
  },
};

function textOf(job: ExpertJob): string {
  const input = job.inputs["text"];
  const values = Array.isArray(input) ? input : [input];
  return values.map((value) => (value?.type === "text" ? value.text : "")).join("\n");
}

function readVoice(wanted: unknown): Voice {
  if (typeof wanted !== "string") return VOICE;
  const exact = VOICES.find((voice) => voice === wanted.toLowerCase());
  return exact ?? VOICE_WORDS.find(([words]) => words.test(wanted))?.[1] ?? VOICE;
}

function readSpeed(wanted: unknown): number {
  const word = typeof wanted === "string" ? SPEED_WORDS.find(([words]) => words.test(wanted))?.[1] : undefined;
  const speed = word ?? Number(wanted ?? 1);
  return Number.isFinite(speed) && speed > 0 ? Math.min(2, Math.max(0.5, speed)) : 1;
}

export default speech;
