import type { Clause } from "./clause.ts";
import type { Token } from "./token.ts";

/** Tasks that make something from a description, and what its further words look like to the cues. */
const MADE_FROM_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  "text-to-image": new Set(["image-to-image", "image-text-to-image", "text-to-image", "background-removal"]),
  "text-to-video": new Set(["image-to-image", "video-to-video", "text-to-video", "image-to-video", "text-to-audio"]),
  "text-to-audio": new Set(["text-to-audio", "audio-to-audio", "audio-classification", "text-to-speech"]),
  "text-generation": new Set(["text2text-generation", "text-classification", "text-generation", "image-to-text"]),
};
/** Words with which a further step begins. */
const STEP_WORDS: ReadonlySet<string> = new Set(["把", "将", "再", "给"]);

/** 画一只兔子，水彩风格，不要背景: up to which token the description goes on, clause by clause. */
export function endOfDescription(index: number, clauses: readonly Clause[], tokens: readonly Token[]): number {
  const first = clauses[index];
  if (!first) return 0;
  const maker = Object.keys(MADE_FROM_WORDS).find((task) =>
    first.hits.some(({ row }) => row.task === task && row.weight >= 0.9 && /\p{Script=Han}/u.test(row.phrase)),
  );
  let { end } = first;
  for (const clause of clauses.slice(index + 1)) {
    if (!maker || !isTail(clause, first.sentence, maker, tokens)) break;
    end = clause.end;
  }
  return end;
}

function isTail(clause: Clause, sentence: number, maker: string, tokens: readonly Token[]): boolean {
  if (clause.sentence !== sentence || clause.relation !== undefined || clause.isQuestion) return false;
  const words = tokens.slice(clause.start, clause.end);
  if (words.some(({ entity, text }) => entity !== undefined || STEP_WORDS.has(text))) return false;
  if (
    clause.hits.some((hit) => hit.start <= clause.start + 1 && hit.row.weight >= NAMED && WORKED_OVER.has(hit.row.task))
  )
    return false;
  return clause.hits.every(
    ({ row }) => MADE_FROM_WORDS[maker]?.has(row.task) || row.on === "guide" || row.weight <= WEAK,
  );
}

const WEAK = 0.7;
/** 润色一下: named like this, it is done to what was written. */
const NAMED = 0.95;
const WORKED_OVER: ReadonlySet<string> = new Set(["text2text-generation", "image-to-image", "background-removal"]);
