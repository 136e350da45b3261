export interface LanguageModelOptions {
  readonly apiKey?: string | undefined;
  /** Where the server is. Required for `compatible:`; a key is sent there, so it must be the user's own choice. */
  readonly baseUrl?: string | undefined;
  /** Default: the runtime's, which follows no redirect (a key must not travel on). */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Overrides of what is known of the model. */
  readonly contextTokens?: number | undefined;
  readonly supportsImages?: boolean | undefined;
  readonly structuredOutput?: boolean | undefined;
  /** Longest wait for the first word, in ms. Default 60,000. */
  readonly firstTokenTimeoutMs?: number | undefined;
  /** Longest pause within an answer, in ms. Default 30,000. */
  readonly idleTimeoutMs?: number | undefined;
  /** For `gguf:`: where downloads are kept, how many threads, and who hears of the download. */
  readonly modelFolder?: string | undefined;
  readonly threads?: number | undefined;
  readonly onDownload?: ((progress: { readonly bytes: number; readonly totalBytes: number }) => void) | undefined;
  /** Loads `node-llama-cpp` from elsewhere than this package's own dependencies. */
  readonly importLlama?: (() => Promise<unknown>) | undefined;
  readonly signal?: AbortSignal | undefined;
}
