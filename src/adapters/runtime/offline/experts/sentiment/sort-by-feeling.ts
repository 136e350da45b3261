import { ExpertError } from "../../../../../domain/errors.ts";
import type { ExpertJob } from "../../expert.ts";
import { wordsOf } from "../../text/text-input.ts";

type Feeling = "POSITIVE" | "NEGATIVE" | "NEUTRAL";

export interface FeelingScore {
  readonly label: Feeling;
  readonly score: number;
}

const WORDS: Readonly<Record<Feeling, RegExp>> = {
  POSITIVE: /^(?:positive|praise|good|happy|satisfied|正面|积极|好评|表扬|满意|高兴)(?:的|评价|情绪)?$/i,
  NEGATIVE: /^(?:negative|complaint|bad|unhappy|dissatisfied|负面|消极|差评|投诉|抱怨|不满意?|批评)(?:的|评价|情绪)?$/i,
  NEUTRAL: /^(?:neutral|mixed|中性|中立|一般)(?:的|评价|情绪)?$/i,
};

/** The labels that the user names, where they are feelings. */
export function sortByFeeling(job: ExpertJob, scores: readonly FeelingScore[]) {
  const labels = wordsOf(job, "labels").map((word) => {
    const feeling = (Object.keys(WORDS) as Feeling[]).find((name) => WORDS[name].test(word));
    if (feeling !== undefined) return { word, feeling };
    throw new ExpertError(
      "unsupported-question",
      `“${word}” is no feeling; this expert knows positive, negative, neutral`,
    );
  });
  const weighed = labels.map(({ word, feeling }) => ({
    label: word,
    score: scores.find(({ label }) => label === feeling)?.score ?? 0,
  }));
  if (weighed.every(({ score }) => score === 0)) {
    throw new ExpertError("expert-no-result", "The text reads as neither: no word of it says how its writer feels");
  }
  return weighed.sort((one, two) => two.score - one.score);
}
