import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert } from "../../expert.ts";
import { embed, loadSentenceEncoder, meanOf, similarityOf } from "../../text/sentence-encoder.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { requireText } from "../../text/text-input.ts";
import { documentOf, readPages } from "../documents/read-pages.ts";

const MOST_SENTENCES = 80;
/** A page below this has nothing to do with the query. */
const LEAST = 0.2;
/** Meaning counts more than the very words. */
const MEANING = 0.7;
const EXCERPT = 160;

interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** The sentence that fits best. */
  readonly excerpt: string;
}

/** Finds the pages of a document that a query asks for, by the words and the meaning of their sentences. */
const expert: Expert = {
  load: loadSentenceEncoder,
  async run(job, surroundings) {
    const query = requireText(job, "text", "a query");
    const file = documentOf(job);
    const pages = await readPages(file, { job, surroundings });
    const found: FoundPage[] = [];
    for (const [index, text] of pages.entries()) {
      const best = await bestSentence(query, text);
      if (best !== undefined && best.score >= LEAST) found.push({ page: index + 1, ...best });
    }
    if (found.length === 0) {
      throw new ExpertError("expert-no-result", `No page of ${file.name ?? "the document"} has to do with the query`);
    }
    const value = found.sort((one, two) => two.score - one.score);
    const list = value.slice(0, 3).map(({ page, excerpt }) => ({ page, excerpt }));
    const text = job.language.startsWith("zh")
      ? list.map(({ page, excerpt }) => `第 ${page} 页：“${excerpt}”`).join("\n")
      : list.map(({ page, excerpt }) => `Page ${page}: “${excerpt}”`).join("\n");
    return [
      { type: "json", value },
      { type: "text", text },
    ];
  },
};

async function bestSentence(query: string, text: string): Promise<Omit<FoundPage, "page"> | undefined> {
  const sentences = splitSentences(text).slice(0, MOST_SENTENCES);
  const isLatin = !/\p{Script=Han}/u.test(query);
  const meanings = isLatin && sentences.length > 0 ? await embed(sentences.map((sentence) => sentence.text)) : [];
  const wanted = isLatin ? meanOf(await embed([query])) : [];
  const scored = sentences.map((sentence, index) => {
    const overlap = shareOfWords(query, sentence.text);
    const meaning = isLatin ? Math.max(0, similarityOf(wanted, meanings[index] ?? [])) : overlap;
    const score = Math.round(((1 - MEANING) * overlap + MEANING * meaning) * 1_000) / 1_000;
    const excerpt = sentence.text.length > EXCERPT ? `${sentence.text.slice(0, EXCERPT)}…` : sentence.text;
    return { score, excerpt };
  });
  return scored.sort((one, two) => two.score - one.score)[0];
}

const SMALL = new Set(
  "the a an of to in on at for and or is are was what which who where page find me about with that this does do it its".split(
    " ",
  ),
);

/** How many of the words of a query a text has; pairs of characters for Chinese. */
function shareOfWords(query: string, text: string): number {
  const wanted = wordsOf(query);
  const present = new Set(wordsOf(text));
  return wanted.length === 0 ? 0 : wanted.filter((word) => present.has(word)).length / wanted.length;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{Script=Han}]+|[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return SMALL.has(word) ? [] : [word.length > 4 ? word.replace(/s$/, "") : word];
    return word.length === 1
      ? [word]
      : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
  });
}

export default expert;
