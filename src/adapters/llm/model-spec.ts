import { InputError } from "../../domain/errors.ts";

export const BRAIN_PROVIDERS = ["openai", "anthropic", "huggingface", "ollama", "compatible", "gguf"] as const;
export type BrainProvider = (typeof BRAIN_PROVIDERS)[number];

export interface ModelSpec {
  readonly provider: BrainProvider;
  /** The model's name at the provider; for `gguf` a path, or `hf:OWNER/REPO/FILE`. */
  readonly model: string;
}

const EXAMPLES: Readonly<Record<BrainProvider, string>> = {
  openai: "openai:gpt-5-mini",
  anthropic: "anthropic:claude-haiku-4-5",
  huggingface: "huggingface:Qwen/Qwen3-32B",
  ollama: "ollama:qwen3:8b",
  compatible: "compatible:MODEL with --base-url URL",
  gguf: "gguf:model.gguf",
};

/** Reads `provider:model`. Only the first colon separates: `ollama:qwen3:8b` is the model `qwen3:8b`. `hf:…` alone is a GGUF file. */
export function parseModelSpec(spec: string): ModelSpec {
  if (/^hf:./i.test(spec)) return { provider: "gguf", model: spec };
  const colon = spec.indexOf(":");
  const provider = BRAIN_PROVIDERS.find((name) => name === spec.slice(0, Math.max(0, colon)).trim().toLowerCase());
  const model = spec.slice(colon + 1).trim();
  if (provider === undefined) {
    throw new InputError("invalid-config", `"${spec}" is no brain: it must be keyless or PROVIDER:MODEL`, {
      hint: `Such as ${Object.values(EXAMPLES).join(", ")}.`,
    });
  }
  if (model === "") {
    throw new InputError("invalid-config", `The brain "${spec}" names no model`, {
      hint: `Such as ${EXAMPLES[provider]}.`,
    });
  }
  return { provider, model };
}
