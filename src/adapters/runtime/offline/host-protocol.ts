import type { ErrorInfo } from "../../../domain/errors.ts";
import type { ExpertJob, ExpertValue } from "./expert.ts";

/** What the program says to an expert's process. */
export type ToHost =
  | { readonly type: "load"; readonly expert: string }
  | { readonly type: "run"; readonly id: number; readonly job: ExpertJob; readonly outputFolder: string };

export interface HostFailure extends ErrorInfo {
  readonly retryable: boolean;
  readonly final: boolean;
}

/** What an expert's process says to the program. */
export type FromHost =
  | { readonly type: "loaded" }
  | { readonly type: "load-failed"; readonly error: HostFailure }
  | { readonly type: "progress"; readonly id: number; readonly fraction?: number; readonly message?: string }
  | { readonly type: "done"; readonly id: number; readonly outputs: readonly ExpertValue[] }
  | { readonly type: "failed"; readonly id: number; readonly error: HostFailure };
