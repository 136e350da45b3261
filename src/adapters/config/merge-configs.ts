import type { Config } from "./config.ts";

/** Joins two configurations: `over` wins key by key, also inside objects; lists of models and of ids are joined. */
export function mergeConfigs(under: Config, over: Config): Config {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isPlain(before) && isPlain(value) ? { ...before, ...value } : value;
  }
  const names = new Set(over.models.map(({ id }) => id));
  const disable = [...new Set([...(under.disable ?? []), ...(over.disable ?? [])])];
  return {
    ...(merged as unknown as Config),
    models: [...over.models, ...under.models.filter(({ id }) => !names.has(id))],
    ...(disable.length > 0 ? { disable } : {}),
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
