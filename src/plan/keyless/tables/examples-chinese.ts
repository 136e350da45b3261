import { CHINESE_EXAMPLES_AUDIO } from "./examples-chinese-audio.ts";
import { CHINESE_EXAMPLES_DATA } from "./examples-chinese-data.ts";
import { CHINESE_EXAMPLES_NONE } from "./examples-chinese-none.ts";
import { CHINESE_EXAMPLES_PICTURES } from "./examples-chinese-pictures.ts";
import { CHINESE_EXAMPLES_TEXT } from "./examples-chinese-text.ts";
import { CHINESE_EXAMPLES_VISION } from "./examples-chinese-vision.ts";
import { CHINESE_EXAMPLES_WRITING } from "./examples-chinese-writing.ts";

/** Wishes as people word them, by task type; `none`: what no task serves. A clause that no cue knows is compared with them. */
export const CHINESE_EXAMPLES: Readonly<Record<string, string>> = {
  ...CHINESE_EXAMPLES_VISION,
  ...CHINESE_EXAMPLES_PICTURES,
  ...CHINESE_EXAMPLES_AUDIO,
  ...CHINESE_EXAMPLES_TEXT,
  ...CHINESE_EXAMPLES_WRITING,
  ...CHINESE_EXAMPLES_DATA,
  ...CHINESE_EXAMPLES_NONE,
};
