import { APICallError } from "ai";
import { CancelledError, LanguageModelError } from "../../domain/errors.ts";
import { redact } from "../../util/redact.ts";

export interface ErrorContext {
  /** `provider:model`. */
  readonly id: string;
  readonly secrets: readonly (string | undefined)[];
  /** What would give the provider a key, in words. */
  readonly keyHint: string;
  readonly now: () => number;
}

const RETRYABLE_STATUS = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);
const OVERFLOW =
  /context[ _-]?(?:length|window|size)|maximum context|prompt is too long|too many (?:input )?tokens|exceeds? the (?:model'?s )?(?:maximum|available) (?:context|input)|input (?:is )?too long/i;
const OUT_OF_QUOTA = /insufficient_quota|billing|credit balance|payment required|exceeded your current quota/i;
const NETWORK =
  /fetch failed|terminated|socket|ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|UND_ERR|network|other side closed|premature close/i;

/** Nobody answers at that address, or nobody to be trusted: no second call of the same moment will change that. */
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|CERT_|certificate|self[- ]signed|ERR_TLS|ERR_SSL|SSL routines|bad port/i;
const DOWN_STATUS = new Set([401, 402, 403, 404, 407]);

const LONGEST_DETAIL = 300;

/** Brings whatever a provider throws to our one error, with the key taken out and what would help put in. */
export function toLanguageModelError(error: unknown, context: ErrorContext): LanguageModelError | CancelledError {
  if (error instanceof LanguageModelError || error instanceof CancelledError) return error;
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 400) {
    return fromResponse(error, context);
  }
  const detail = shorten(redact(describe(error), context.secrets));
  const unreachable = UNREACHABLE.test(causesOf(error));
  const network = unreachable || NETWORK.test(detail) || APICallError.isInstance(error);
  const what = network ? "cannot be reached, or the connection broke" : "answered something that is not its protocol";
  return new LanguageModelError(`The language model ${context.id} ${what}: ${detail}`, {
    retryable: !unreachable,
    down: unreachable,
    ...(network ? { hint: "Check that its address is right and that it is running." } : {}),
  });
}

function fromResponse(error: APICallError, context: ErrorContext): LanguageModelError {
  const status = error.statusCode ?? 0;
  const detail = shorten(redact(error.message || (error.responseBody ?? ""), context.secrets));
  const body = `${detail} ${error.responseBody ?? ""}`;
  const overflow = status === 413 || ((status === 400 || status === 422) && OVERFLOW.test(body));
  const outOfQuota = status === 402 || (status === 429 && OUT_OF_QUOTA.test(body));
  const retryAfterMs = readRetryAfter(error.responseHeaders, context.now());
  return new LanguageModelError(`The language model ${context.id} answered ${status}: ${detail}`, {
    retryable: !overflow && !outOfQuota && RETRYABLE_STATUS.has(status),
    overflow,
    down: outOfQuota || DOWN_STATUS.has(status),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    hint: hintFor(status, outOfQuota, context),
  });
}

function hintFor(status: number, outOfQuota: boolean, context: ErrorContext): string | undefined {
  if (outOfQuota) return "The account has no credit left.";
  if (status === 401 || status === 403) return `The key was not accepted: ${context.keyHint}.`;
  if (status === 404) return "There is no such model, or the address of the server is wrong.";
  if (status === 429) return "Too many requests: wait, or use another model.";
  return undefined;
}

/** `Retry-After` in seconds or as a date, or OpenAI's `retry-after-ms`; in ms. */
export function readRetryAfter(headers: Record<string, string> | undefined, now: number): number | undefined {
  const milliseconds = Number(headers?.["retry-after-ms"]);
  if (headers?.["retry-after-ms"] !== undefined && Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const value = headers?.["retry-after"];
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? error : (JSON.stringify(error) ?? String(error));
  const cause = error.cause instanceof Error && error.cause.message !== "" ? ` (${error.cause.message})` : "";
  return `${error.message}${cause}`;
}

/** Messages and codes of an error and of what is behind it, as one text. */
function causesOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 5) return typeof error === "string" ? error : "";
  const { code } = error as { readonly code?: unknown };
  const inner = error instanceof AggregateError ? error.errors : [];
  const behind = [error.cause, ...inner].map((cause) => causesOf(cause, depth + 1));
  return [error.message, typeof code === "string" ? code : "", ...behind].join(" ");
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}…` : line;
}
