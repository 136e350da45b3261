import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert, ExpertJob } from "../../expert.ts";
import { requireEnglish } from "../../text/identify-language.ts";
import { embed, loadSentenceEncoder, meanOf, similarityOf } from "../../text/sentence-encoder.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { requireText, textsOf, wordsOf } from "../../text/text-input.ts";

const NAME = "The sentence encoder";
/** Sharpens the differences between labels; a label .1 nearer than another becomes about three times as likely. */
const TEMPERATURE = 0.09;
/** Below this a passage has nothing to do with the query. */
const LEAST_RELATED = 0.2;
const MOST_PASSAGES = 500;
const MOST_RETRIEVED = 5;

/** What can be done with embeddings of English sentences alone, by task type. */
const TASKS: Readonly<Record<string, (job: ExpertJob) => Promise<unknown>>> = {
  "sentence-similarity": compare,
  "zero-shot-classification": classify,
  "feature-extraction": async (job) => await embedText(await english(requireText(job, "text"))),
  "text-ranking": rank,
  "text-retrieval": retrieve,
};

const expert: Expert = {
  load: loadSentenceEncoder,
  async run(job) {
    const perform = TASKS[job.task];
    if (perform === undefined) throw new ExpertError("expert-failed", `${NAME} does no ${job.task}`);
    return [{ type: "json", value: await perform(job) }];
  },
};

async function compare(job: ExpertJob): Promise<unknown> {
  const one = await english(requireText(job, "text1", "a first text"));
  const other = await english(requireText(job, "text2", "a second text"));
  const score = similarityOf(await embedText(one), await embedText(other));
  return { score: round(Math.max(0, Math.min(1, score))) };
}

async function classify(job: ExpertJob): Promise<unknown> {
  const text = await english(requireText(job, "text"));
  const labels = wordsOf(job, "labels");
  if (labels.length < 2) {
    throw new ExpertError("invalid-input", "Sorting a text into labels needs at least two labels", {
      final: true,
      hint: 'Name them: "is this a complaint, a question or praise?"',
    });
  }
  await english(labels.join(", "));
  const subject = await embedText(text);
  const named = await embed(labels.map((label) => `This text is about ${label}.`));
  const bare = await embed(labels);
  const weights = labels.map((_, index) => {
    const similarity = (similarityOf(subject, named[index] ?? []) + similarityOf(subject, bare[index] ?? [])) / 2;
    return Math.exp(similarity / TEMPERATURE);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return labels
    .map((label, index) => ({ label, score: round((weights[index] ?? 0) / total) }))
    .sort((one, other) => other.score - one.score);
}

interface RankedPassage {
  readonly text: string;
  readonly score: number;
  /** Place among the given passages, from 0. */
  readonly index: number;
}

async function rank(job: ExpertJob): Promise<readonly RankedPassage[]> {
  const query = await english(requireText(job, "text", "a query"));
  const passages = passagesOf(textsOf(job, "documents"));
  if (passages.length === 0) {
    throw new ExpertError("invalid-input", "There are no texts to rank", {
      final: true,
      hint: "Give them as a text with a blank line between one and the next.",
    });
  }
  await english(passages.join("\n"));
  const wanted = await embedText(query);
  const embeddings = await embed(passages);
  return passages
    .map((text, index) => ({
      text,
      score: round(Math.max(0, similarityOf(wanted, embeddings[index] ?? []))),
      index,
    }))
    .sort((one, other) => other.score - one.score);
}

async function retrieve(job: ExpertJob): Promise<readonly RankedPassage[]> {
  const found = (await rank(job)).filter(({ score }) => score >= LEAST_RELATED).slice(0, MOST_RETRIEVED);
  if (found.length === 0) throw new ExpertError("expert-no-result", "No passage has to do with the query");
  return found;
}

/** Several texts are ranked as they are; one is cut at its blank lines, else at its lines, else into sentences. */
function passagesOf(texts: readonly string[]): readonly string[] {
  const [only = ""] = texts;
  const cuts =
    texts.length > 1
      ? [texts]
      : [only.split(/\n\s*\n/), only.split("\n"), splitSentences(only).map(({ text }) => text)];
  const passages = cuts.map((cut) => cut.map((text) => text.trim()).filter(Boolean));
  return (passages.find((cut) => cut.length > 1) ?? passages.at(-1) ?? []).slice(0, MOST_PASSAGES);
}

/** Short texts as they stand; a long one as the mean of its sentences, which the encoder was made for. */
async function embedText(text: string) {
  const sentences = splitSentences(text).slice(0, MOST_PASSAGES);
  if (sentences.length <= 2) return meanOf(await embed([text]));
  return meanOf(await embed(sentences.map((sentence) => sentence.text)));
}

async function english(text: string): Promise<string> {
  await requireEnglish(text, NAME);
  return text;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

export default expert;
