export interface BackOffOptions {
  readonly baseMs: number;
  readonly maxMs: number;
  /** From 0 (inclusive) to 1. */
  readonly random: () => number;
}

/**
 * Waiting time before retry number `retry` (from 1): doubled each time, with full jitter in its upper half, never less
 * than what the service asked for.
 */
export function backOffMs(retry: number, options: BackOffOptions, retryAfterMs = 0): number {
  const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (retry - 1));
  const jittered = ceiling / 2 + (ceiling / 2) * options.random();
  return Math.round(Math.max(jittered, retryAfterMs));
}
