import type { RunRequest } from "../parts.ts";
import type { SetupOptions } from "../setup.ts";
import type { RunFlags, SetupFlags } from "./command-line.ts";

export function setupOptions(flags: SetupFlags): SetupOptions {
  const { brain, baseUrl, fastPath, select, budget, topK, allowPrivateNetwork, config } = flags;
  return {
    ...(brain === undefined ? {} : { brain }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(fastPath === undefined ? {} : { fastPath }),
    ...(select === undefined ? {} : { select }),
    ...(budget === undefined ? {} : { budget }),
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
