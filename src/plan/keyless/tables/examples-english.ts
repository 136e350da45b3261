import { ENGLISH_EXAMPLES_AUDIO } from "./examples-english-audio.ts";
import { ENGLISH_EXAMPLES_DATA } from "./examples-english-data.ts";
import { ENGLISH_EXAMPLES_NONE } from "./examples-english-none.ts";
import { ENGLISH_EXAMPLES_PICTURES } from "./examples-english-pictures.ts";
import { ENGLISH_EXAMPLES_TEXT } from "./examples-english-text.ts";
import { ENGLISH_EXAMPLES_VISION } from "./examples-english-vision.ts";
import { ENGLISH_EXAMPLES_WRITING } from "./examples-english-writing.ts";

/** Wishes as people word them, by task type; `none`: what no task serves. A clause that no cue knows is compared with them. */
export const ENGLISH_EXAMPLES: Readonly<Record<string, string>> = {
  ...ENGLISH_EXAMPLES_VISION,
  ...ENGLISH_EXAMPLES_PICTURES,
  ...ENGLISH_EXAMPLES_AUDIO,
  ...ENGLISH_EXAMPLES_TEXT,
  ...ENGLISH_EXAMPLES_WRITING,
  ...ENGLISH_EXAMPLES_DATA,
  ...ENGLISH_EXAMPLES_NONE,
};
