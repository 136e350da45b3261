import type { RunRequest } from "../parts.ts";
import type { SetupOptions } from "../setup.ts";
import type { RunFlags, SetupFlags } from "./command-line.ts";

export function setupOptions({ brain, baseUrl, topK, allowPrivateNetwork, config }: SetupFlags): SetupOptions {
  return {
    ...(brain === undefined ? {} : { brain }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(topK === undefined ? {} : { topK }),
    ...(allowPrivateNetwork ? { allowPrivateNetwork } : {}),
    ...(config === undefined ? {} : { config }),
  };
}

export function runOptions({ out, timeout, models, language }: RunFlags): Omit<RunRequest, "request"> {
  return {
    ...(out === undefined ? {} : { out }),
    ...(timeout === undefined ? {} : { timeoutMs: Math.ceil(timeout * 1000) }),
    models,
    ...(language === undefined ? {} : { language }),
  };
}
