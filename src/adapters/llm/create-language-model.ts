import { InputError } from "../../domain/errors.ts";
import type { LanguageModel } from "../../domain/ports.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";
import { lookUpModelFacts } from "./model-facts.ts";
import { parseModelSpec } from "./model-spec.ts";
import { PROVIDERS } from "./providers.ts";
import { createSdkLanguageModel } from "./stream-with-ai-sdk.ts";
import { withTimeouts } from "./with-timeouts.ts";

/**
 * Makes the language model that `provider:model` names: `openai:`, `anthropic:`, `huggingface:`, `ollama:`,
 * `compatible:` or `gguf:`. Its provider's package is loaded only now, and nothing is sent before the first call.
 *
 * @throws InputError where the spec, the key or the address is missing or wrong.
 * @example
 * const model = await createLanguageModel("compatible:qwen3", { baseUrl: "http://127.0.0.1:8080/v1" });
 */
export async function createLanguageModel(spec: string, options: LanguageModelOptions = {}): Promise<LanguageModel> {
  const { provider, model } = parseModelSpec(spec);
  const timeouts = { firstTokenMs: options.firstTokenTimeoutMs ?? 60_000, idleMs: options.idleTimeoutMs ?? 30_000 };
  if (provider === "gguf") {
    const { createGgufLanguageModel } = await import("./gguf/create-gguf-language-model.ts");
    // A prompt is read on this machine's own cores before the first word comes.
    const patient = { ...timeouts, firstTokenMs: options.firstTokenTimeoutMs ?? 300_000 };
    return withTimeouts(await createGgufLanguageModel(model, options), patient);
  }
  const facts = PROVIDERS[provider];
  const baseUrl = readBaseUrl(options.baseUrl ?? facts.baseUrl, provider);
  if (facts.keyVariable !== undefined && !options.apiKey && baseUrl === facts.baseUrl) {
    throw new InputError("invalid-config", `${facts.title} needs a key, and there is none`, {
      hint: `Set ${facts.keyVariable}, or use --brain keyless.`,
    });
  }
  const known = lookUpModelFacts(model);
  const structured = options.structuredOutput ?? facts.structured;
  const connected = await facts.connect({
    model,
    baseUrl,
    apiKey: options.apiKey || undefined,
    fetch: options.fetch ?? fetchWithoutRedirect,
    structured,
  });
  // The SDK would write what it leaves out of a call to the user's terminal.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const local = provider === "ollama" || provider === "compatible";
  const sdkModel = createSdkLanguageModel({
    model: connected,
    supportsSchema: structured,
    reasons: provider === "openai" && /^(?:gpt-5|o\d)(?!.*chat)/.test(model),
    supportsImages: options.supportsImages ?? known?.images ?? false,
    // What a model could read says little of what a server of one's own was started with.
    contextTokens: options.contextTokens ?? (local ? undefined : known?.contextTokens) ?? facts.contextTokens,
    errors: {
      id: `${provider}:${model}`,
      secrets: [options.apiKey],
      keyHint: facts.keyVariable === undefined ? "give one with the configuration" : `check ${facts.keyVariable}`,
      now: Date.now,
    },
  });
  return withTimeouts(sdkModel, timeouts);
}

const fetchWithoutRedirect: typeof globalThis.fetch = (url, init) => fetch(url, { ...init, redirect: "error" });

function readBaseUrl(written: string | undefined, provider: string): string {
  if (written === undefined) {
    throw new InputError("invalid-config", `The brain ${provider}: needs the address of its server`, {
      hint: "Such as --base-url http://127.0.0.1:8080/v1",
    });
  }
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
    throw new InputError("invalid-config", "The address of the brain's server must be an http or https URL", {
      hint: "Such as --base-url http://127.0.0.1:8080/v1",
    });
  }
  return written.replace(/\/+$/, "");
}
