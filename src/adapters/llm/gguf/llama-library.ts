import { InputError } from "../../../domain/errors.ts";

/** What we use of `node-llama-cpp`, an optional peer whose types may not be there. */
export interface LlamaLibrary {
  getLlama(options: object): Promise<Llama>;
  resolveModelFile(uri: string, options: object): Promise<string>;
  readonly LlamaChatSession: new (options: object) => LlamaSession;
  readonly LlamaLogLevel: { readonly error: unknown };
}

export interface Llama {
  loadModel(options: object): Promise<LlamaModel>;
  createGrammarForJsonSchema(schema: object): Promise<unknown>;
  dispose(): Promise<void>;
}

export interface LlamaModel {
  readonly trainContextSize: number;
  createContext(options: object): Promise<LlamaContext>;
  tokenize(text: string): readonly unknown[];
}

export interface LlamaContext {
  readonly contextSize: number;
  getSequence(): unknown;
}

export type LlamaHistoryItem =
  | { readonly type: "system" | "user"; readonly text: string }
  | { readonly type: "model"; readonly response: readonly string[] };

export interface LlamaSession {
  setChatHistory(history: readonly LlamaHistoryItem[]): void;
  promptWithMeta(
    prompt: string,
    options: object,
  ): Promise<{ readonly responseText: string; readonly stopReason: string }>;
}

export const LLAMA_PACKAGE = "node-llama-cpp";

/** Loads the optional package, or says how to install it. */
export async function loadLlamaLibrary(
  importLlama: () => Promise<unknown> = () => import(LLAMA_PACKAGE),
): Promise<LlamaLibrary> {
  try {
    return (await importLlama()) as LlamaLibrary;
  } catch (error) {
    throw new InputError("invalid-config", `A gguf: brain runs by ${LLAMA_PACKAGE}, which is not installed`, {
      hint: `npm install ${LLAMA_PACKAGE}`,
      cause: error,
    });
  }
}
