import { FORMATS, NUMBER_WORDS, SPEEDS, VOICES } from "./tables/parameters.ts";
import type { Span, Token } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface ParameterContext {
  readonly request: string;
  readonly tokens: readonly Token[];
  readonly words: Vocabulary;
}

type ParameterValue = string | number | readonly string[];
type Reader = (tokens: readonly Token[], context: ParameterContext, task: string) => ParameterValue | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  target_language: (tokens, context) => findLanguage(tokens, context, "to"),
  source_language: (tokens, context) => findLanguage(tokens, context, "from"),
  voice: (tokens) => findVoice(tokens),
  speed: (tokens) => tokens.map((token) => SPEEDS[token.text]).find((speed) => speed !== undefined),
  count: (tokens) => findCount(tokens),
  size: (_tokens, context) => findSize(context.request),
  scale: (tokens) => findScale(tokens),
  max_length: (tokens) => findLength(tokens),
  format: (tokens) => tokens.findLast((token) => FORMATS.has(token.text))?.text,
  labels: (tokens, context) => findLabels(tokens, context),
};

/** Reads a parameter (target language, size, count, …) out of the clause that asks for the task. */
export function readParameter(
  task: string,
  name: string,
  clause: Span,
  context: ParameterContext,
): ParameterValue | undefined {
  return READERS[name]?.(context.tokens.slice(clause.start, clause.end), context, task);
}

const FROM_WORDS: ReadonlySet<string> = new Set(["from", "the", "this", "an", "a", "从", "is", "my"]);
const TO_WORDS: ReadonlySet<string> = new Set(["in", "into", "to", "成", "为", "用", "as", "作"]);

function findLanguage(
  tokens: readonly Token[],
  context: ParameterContext,
  direction: "to" | "from",
): string | undefined {
  const found = context.words.languages.find(tokens);
  const marked = (hit: { readonly start: number }, marks: ReadonlySet<string>) =>
    marks.has(tokens[hit.start - 1]?.text ?? "");
  if (direction === "from")
    return found.find((hit) => tokens[hit.start - 1]?.text === "from" || tokens[hit.start - 1]?.text === "从")?.row;
  return (found.findLast((hit) => marked(hit, TO_WORDS)) ?? found.findLast((hit) => !marked(hit, FROM_WORDS)))?.row;
}

function findVoice(tokens: readonly Token[]): string | undefined {
  const names = Object.entries(VOICES).filter(([, words]) => tokens.some((token) => words.includes(token.text)));
  return names.length === 0 ? undefined : names.map(([name]) => name).join(" ");
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const value = token.kind === "number" ? Number(token.text.replace(",", "")) : NUMBER_WORDS[token.text];
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

const COUNTED = /^(?:images?|pictures?|photos?|drawings?|versions?|variations?|options?|illustrations?|张|幅|个)$/;

function findCount(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const count = numberOf(tokens[at]);
    if (count === undefined || count < 2 || count > 100) continue;
    if (tokens.slice(at + 1, at + 4).some((token) => COUNTED.test(token.text))) return count;
  }
  return undefined;
}

function findSize(request: string): string | undefined {
  const match = /(\d{2,5})\s?[x×*]\s?(\d{2,5})/i.exec(request);
  return match ? `${match[1]}x${match[2]}` : undefined;
}

function findScale(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "double" || text === "twice" || text === "triple") return NUMBER_WORDS[text];
    const value = numberOf(tokens[at]);
    const next = tokens[at + 1]?.text ?? "";
    if (value !== undefined && (next === "x" || next === "times" || next === "倍")) return value;
    if (text === "x" && numberOf(tokens[at + 1]) !== undefined) return numberOf(tokens[at + 1]);
  }
  return undefined;
}

function findLength(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1]?.text ?? "";
    if (next === "words" || next === "word" || next === "字") return numberOf(tokens[at]);
  }
  return undefined;
}

/** "as spam, work or private", "one of: complaint, praise, question". */
function findLabels(tokens: readonly Token[], context: ParameterContext): readonly string[] | undefined {
  const marker = tokens.findLastIndex((token) =>
    /^(?:as|into|of|among|between|under|labels|:|属于|是)$/.test(token.text),
  );
  const list = tokens.slice(marker + 1).filter((token) => !token.entity);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return undefined;
  const labels = context.request
    .slice(first.start, last.end)
    .split(/\s*(?:,|、|，|\bor\b|\band\b|还是|或者|或|和)\s*/)
    .map((label) => label.trim())
    .filter((label) => label !== "");
  return labels.length >= 2 && labels.every((label) => label.length < 40) ? labels : undefined;
}
