import type { LanguageModel as SdkModel } from "ai";
import type { BrainProvider } from "./model-spec.ts";

type SdkProviderModel = Extract<SdkModel, { readonly specificationVersion: "v3" }>;
type RemoteProvider = Exclude<BrainProvider, "gguf">;

export interface Connection {
  readonly model: string;
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly structured: boolean;
}

export interface ProviderFacts {
  readonly title: string;
  /** Where its key comes from; absent where none is needed. */
  readonly keyVariable?: string;
  /** Absent where the user must say it. */
  readonly baseUrl?: string;
  /** Takes a JSON schema for its answer. */
  readonly structured: boolean;
  readonly contextTokens: number;
  connect(connection: Connection): Promise<SdkProviderModel>;
}

async function connectCompatible(name: string, connection: Connection): Promise<SdkProviderModel> {
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  return createOpenAICompatible({
    name,
    baseURL: connection.baseUrl,
    ...(connection.apiKey === undefined ? {} : { apiKey: connection.apiKey }),
    fetch: connection.fetch,
    includeUsage: true,
    supportsStructuredOutputs: connection.structured,
  })(connection.model);
}

/** The one place that knows how each provider is spoken to. */
export const PROVIDERS: Readonly<Record<RemoteProvider, ProviderFacts>> = {
  openai: {
    title: "OpenAI",
    keyVariable: "OPENAI_API_KEY",
    baseUrl: "https://api.openai.com/v1",
    structured: true,
    contextTokens: 128_000,
    async connect({ model, baseUrl, apiKey, fetch }) {
      const { createOpenAI } = await import("@ai-sdk/openai");
      return createOpenAI({ baseURL: baseUrl, apiKey: apiKey ?? "", fetch }).chat(model);
    },
  },
  anthropic: {
    title: "Anthropic",
    keyVariable: "ANTHROPIC_API_KEY",
    baseUrl: "https://api.anthropic.com/v1",
    // Its structured output wants closed objects, and arguments of a task are an open one.
    structured: false,
    contextTokens: 200_000,
    async connect({ model, baseUrl, apiKey, fetch }) {
      const { createAnthropic } = await import("@ai-sdk/anthropic");
      return createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? "", fetch })(model);
    },
  },
  huggingface: {
    title: "Hugging Face",
    keyVariable: "HF_TOKEN",
    baseUrl: "https://router.huggingface.co/v1",
    // The router passes it on to some fifteen providers; not all of them take it.
    structured: false,
    contextTokens: 32_000,
    connect: (connection) => connectCompatible("huggingface", connection),
  },
  ollama: {
    title: "Ollama",
    baseUrl: "http://127.0.0.1:11434/v1",
    structured: true,
    // Ollama cuts the prompt to `num_ctx` in silence; its default depends on the machine.
    contextTokens: 4_096,
    connect: (connection) => connectCompatible("ollama", connection),
  },
  compatible: {
    title: "OpenAI-compatible server",
    structured: false,
    contextTokens: 8_192,
    connect: (connection) => connectCompatible("compatible", connection),
  },
};
