/** US dollars for a million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

/** By the beginning of `provider:model`; the longest that fits counts. */
export type PriceTable = Readonly<Record<string, TokenPrice>>;

/** The date of the table below. List prices change: the configuration's `prices` override single entries. */
export const PRICES_AS_OF = "2025-12-01";

/** List prices of the makers, without discounts for caching or batches. */
export const DEFAULT_PRICES: PriceTable = {
  "openai:gpt-5": { input: 1.25, output: 10 },
  "openai:gpt-5-mini": { input: 0.25, output: 2 },
  "openai:gpt-5-nano": { input: 0.05, output: 0.4 },
  "openai:gpt-4.1": { input: 2, output: 8 },
  "openai:gpt-4.1-mini": { input: 0.4, output: 1.6 },
  "openai:gpt-4.1-nano": { input: 0.1, output: 0.4 },
  "openai:gpt-4o": { input: 2.5, output: 10 },
  "openai:gpt-4o-mini": { input: 0.15, output: 0.6 },
  "openai:o3": { input: 2, output: 8 },
  "openai:o4-mini": { input: 1.1, output: 4.4 },
  "openai:gpt-3.5-turbo": { input: 0.5, output: 1.5 },
  "anthropic:claude-opus-4-5": { input: 5, output: 25 },
  "anthropic:claude-opus-4": { input: 15, output: 75 },
  "anthropic:claude-sonnet-4": { input: 3, output: 15 },
  "anthropic:claude-haiku-4-5": { input: 1, output: 5 },
  "anthropic:claude-3-5-haiku": { input: 0.8, output: 4 },
  "ollama:": { input: 0, output: 0 },
  "gguf:": { input: 0, output: 0 },
};

/** The price of a model, or undefined where none is known: then none is shown. */
export function lookUpPrice(modelId: string, prices: PriceTable = {}): TokenPrice | undefined {
  const table = { ...DEFAULT_PRICES, ...prices };
  const key = Object.keys(table)
    .filter((prefix) => fits(modelId, prefix))
    .sort((left, right) => right.length - left.length)[0];
  return key === undefined ? undefined : table[key];
}

/** Whether it stands in the table above, and was not given by the user. */
export const isListPrice = (price: TokenPrice): boolean => Object.values(DEFAULT_PRICES).includes(price);

/** `openai:gpt-4o` is the price of `gpt-4o-2024-11-20`, and not of `gpt-4o-realtime`. */
function fits(modelId: string, prefix: string): boolean {
  if (!modelId.startsWith(prefix)) return false;
  const rest = modelId.slice(prefix.length);
  return prefix.endsWith(":") || /^(?:$|-\d|-latest$)/.test(rest);
}

export function priceOf(price: TokenPrice, tokens: { readonly input: number; readonly output: number }): number {
  return (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
}
