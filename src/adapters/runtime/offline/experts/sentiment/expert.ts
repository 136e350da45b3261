import { languageOfScript } from "../../../../../util/detect-language.ts";
import type { Expert } from "../../expert.ts";
import { requireEnglish } from "../../text/identify-language.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { requireText } from "../../text/text-input.ts";
import { scoreChinese } from "./score-chinese.ts";
import { type FeelingScore, sortByFeeling } from "./sort-by-feeling.ts";

/** Between these the words balance each other, or there are none. */
const NEUTRAL = 0.05;
const LONGEST_SENTENCE = 600;
/** The feeling of a book is that of its first hundred pages. */
const MOST_READ = 400_000;

/** Sentiment by word lists: VADER for English, an own list for Chinese. */
const expert: Expert = {
  async load() {
    await import("vader-sentiment");
  },
  async run(job) {
    const text = requireText(job, "text");
    const isChinese = languageOfScript(text) === "zh";
    if (!isChinese) await requireEnglish(text, "The sentiment expert");
    const value: readonly FeelingScore[] = toLabels(
      isChinese ? scoreAll(text, scoreChinese) : await scoreEnglish(text),
    );
    if (job.task === "zero-shot-classification") return [{ type: "json", value: sortByFeeling(job, value) }];
    return [{ type: "json", value }];
  },
};

async function scoreEnglish(text: string): Promise<number> {
  const { SentimentIntensityAnalyzer } = await import("vader-sentiment");
  return scoreAll(text, (sentence) => SentimentIntensityAnalyzer.polarity_scores(sentence).compound || undefined);
}

/** The mean of the sentences that say anything: the whole of a long text at once would always come out extreme. */
function scoreAll(text: string, scoreOf: (sentence: string) => number | undefined): number {
  const pieces = splitSentences(text.slice(0, MOST_READ)).flatMap(({ text: sentence }) => cut(sentence));
  const scores = pieces.flatMap((piece) => scoreOf(piece) ?? []);
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** What goes on for pages without a full stop is read in parts: word bounds of one long run take for ever to find. */
function cut(sentence: string): readonly string[] {
  const count = Math.ceil(sentence.length / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, index) =>
    sentence.slice(index * LONGEST_SENTENCE, (index + 1) * LONGEST_SENTENCE),
  );
}

function toLabels(compound: number): readonly FeelingScore[] {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  if (Math.abs(compound) < NEUTRAL) return [{ label: "NEUTRAL", score: round(1 - Math.abs(compound)) }];
  const labels: readonly FeelingScore[] = [
    { label: "POSITIVE", score: round((1 + compound) / 2) },
    { label: "NEGATIVE", score: round((1 - compound) / 2) },
  ];
  return [...labels].sort((one, other) => other.score - one.score);
}

export default expert;
