/**
 * Every error that a user can meet. `code` is for programs, `message` says what and where, `hint` says what would help.
 * Secrets never reach a message.
 */
export const ERROR_CODES = [
  "usage",
  "invalid-request",
  "invalid-config",
  "file-not-found",
  "file-not-allowed",
  "file-too-large",
  "invalid-input",
  "unsupported-input",
  "unsupported-language",
  "unsupported-question",
  "blocked-url",
  "fetch-failed",
  "invalid-plan",
  "needs-language-model",
  "no-expert",
  "expert-failed",
  "expert-crashed",
  "expert-timeout",
  "expert-out-of-memory",
  "expert-bad-output",
  "expert-no-result",
  "dependency-failed",
  "language-model-failed",
  "budget-exceeded",
  "timeout",
  "cancelled",
  "not-found",
  "store-failed",
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The form in which an error travels on events and in results. */
export interface ErrorInfo {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

export interface ErrorOptions {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** Base of all errors of this package. */
export class HuggingGPTError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }

  toJSON(): ErrorInfo {
    return this.hint === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, hint: this.hint };
  }
}

/** What the caller gave cannot be used: a request, a file, a flag, a configuration. */
export class InputError extends HuggingGPTError {}

/** One fault of a plan: which task, which field, what is wrong with it. */
export interface PlanIssue {
  readonly taskId?: number;
  readonly field?: string;
  readonly message: string;
}

/** A plan that has no single reading. `issues` is what a brain is asked to mend. */
export class PlanError extends HuggingGPTError {
  readonly issues: readonly PlanIssue[];

  constructor(issues: readonly PlanIssue[], options: ErrorOptions = {}) {
    super("invalid-plan", `The plan cannot run: ${issues.map((issue) => issue.message).join("; ")}`, options);
    this.issues = issues;
  }
}

/** No model can run a task now; the message counts the reasons. */
export class NoExpertError extends HuggingGPTError {}

/** One attempt of an expert failed. `retryable`: the same model may succeed next time; `final`: no other model can help. */
export class ExpertError extends HuggingGPTError {
  readonly retryable: boolean;
  readonly final: boolean;
  /** Milliseconds the service asked us to wait before the next attempt. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & {
      readonly retryable?: boolean;
      readonly final?: boolean;
      readonly retryAfterMs?: number;
    } = {},
  ) {
    super(code, message, options);
    this.retryable = options.retryable ?? false;
    this.final = options.final ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The brain failed: unreachable, refused, over budget, or its answer could not be read. */
export class LanguageModelError extends HuggingGPTError {
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** The prompt did not fit the model's context: a shorter one may. */
  readonly overflow: boolean;
  /** No call can succeed before somebody mends something: no server there, a wrong key, no such model, no credit. */
  readonly down: boolean;

  constructor(
    message: string,
    options: ErrorOptions & {
      readonly code?: ErrorCode;
      readonly retryable?: boolean;
      readonly retryAfterMs?: number;
      readonly overflow?: boolean;
      readonly down?: boolean;
    } = {},
  ) {
    super(options.code ?? "language-model-failed", message, options);
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.overflow = options.overflow ?? false;
    this.down = options.down ?? false;
  }
}

/** The run, or one task of it, was cancelled or ran out of its time. */
export class CancelledError extends HuggingGPTError {
  constructor(message = "Cancelled", options: ErrorOptions & { readonly code?: "cancelled" | "timeout" } = {}) {
    super(options.code ?? "cancelled", message, options);
  }
}

/** The embedded database or the artefact folder failed. */
export class StoreError extends HuggingGPTError {
  constructor(message: string, options: ErrorOptions & { readonly code?: "store-failed" | "not-found" } = {}) {
    super(options.code ?? "store-failed", message, options);
  }
}

/** Turns anything thrown into the form that events carry. Unknown errors become `internal`, without a stack trace. */
export function toErrorInfo(error: unknown): ErrorInfo {
  if (error instanceof HuggingGPTError) return error.toJSON();
  const message = error instanceof Error ? error.message : String(error);
  return { code: "internal", message };
}
