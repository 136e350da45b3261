import type { Demonstration } from "./demonstration.ts";
import { CHINESE_DEMONSTRATIONS } from "./demonstrations-chinese.ts";
import { ENGLISH_DEMONSTRATIONS } from "./demonstrations-english.ts";

export const DEMONSTRATIONS: readonly Demonstration[] = [...ENGLISH_DEMONSTRATIONS, ...CHINESE_DEMONSTRATIONS];
