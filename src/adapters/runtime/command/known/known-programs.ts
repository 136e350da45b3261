import { ARGOS_TRANSLATE } from "./argos-translate.ts";
import { ESPEAK_NG } from "./espeak-ng.ts";
import { FFMPEG } from "./ffmpeg.ts";
import type { KnownProgram } from "./known-program.ts";
import { PIPER } from "./piper.ts";
import { POCKETSPHINX } from "./pocketsphinx.ts";
import { TESSERACT } from "./tesseract.ts";
import { WHISPER_CLI } from "./whisper-cli.ts";

/** The programs that are looked for. Another one is a file here and a line. */
export const KNOWN_PROGRAMS: readonly KnownProgram[] = [
  ARGOS_TRANSLATE,
  ESPEAK_NG,
  FFMPEG,
  PIPER,
  POCKETSPHINX,
  TESSERACT,
  WHISPER_CLI,
];
