import type { SetupOptions } from "../setup.ts";
import type { SetupFlags } from "./command-line.ts";

export function setupOptions({ brain, baseUrl, topK, allowPrivateNetwork, config }: SetupFlags): SetupOptions {
  return {
    ...(brain === undefined ? {} : { brain }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(topK === undefined ? {} : { topK }),
    ...(allowPrivateNetwork ? { allowPrivateNetwork } : {}),
    ...(config === undefined ? {} : { config }),
  };
}
