/** What is known of a family of models by its name. Unknown models get the cautious defaults of their provider. */
export interface ModelFacts {
  readonly contextTokens: number;
  readonly images: boolean;
}

type Row = readonly [pattern: RegExp, contextTokens: number, images: boolean];

/** First match counts. As published by the makers, 2025-12. */
const ROWS: readonly Row[] = [
  [/^gpt-5/, 272_000, true],
  [/^gpt-4\.1/, 1_000_000, true],
  [/^gpt-4o|^chatgpt-4o|^gpt-4-turbo/, 128_000, true],
  [/^o[134](?:-|$)/, 200_000, true],
  [/^gpt-4/, 8_192, false],
  [/^gpt-3\.5/, 16_000, false],
  [/^gpt-oss|\/gpt-oss/, 128_000, false],
  [/claude/, 200_000, true],
  [/llama-?4/i, 128_000, true],
  [/llama-?3\.2.*vision|llava|bakllava|moondream|minicpm-v/i, 8_192, true],
  [/llama-?3\.[123]/i, 128_000, false],
  [/(?:qwen|qwq).*-?vl/i, 32_000, true],
  [/qwen|qwq/i, 32_000, false],
  [/gemma-?3n?(?!.*(?:270m|1b))/i, 32_000, true],
  [/gemma/i, 8_192, false],
  [/pixtral|mistral-small-3|ministral-3/i, 128_000, true],
  [/mistral|mixtral|deepseek|phi-?[34]|glm|kimi|command-r/i, 32_000, false],
];

export function lookUpModelFacts(model: string): ModelFacts | undefined {
  const row = ROWS.find(([pattern]) => pattern.test(model));
  return row === undefined ? undefined : { contextTokens: row[1], images: row[2] };
}
