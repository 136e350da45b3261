import { type BrainProvider, parseModelSpec } from "./model-spec.ts";
import { PROVIDERS } from "./providers.ts";

export interface BrainWish {
  /** `--brain` and `--base-url`. */
  readonly flag?: { readonly brain?: string | undefined; readonly baseUrl?: string | undefined };
  /** What the configuration file says. */
  readonly config?: {
    readonly brain?: string | undefined;
    readonly baseUrl?: string | undefined;
    readonly brainKey?: string | undefined;
  };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ChosenBrain {
  /** `keyless` or `provider:model`. */
  readonly spec: string;
  /** Why this one, for people. Holds no key. */
  readonly reason: string;
  readonly apiKey?: string;
  readonly baseUrl?: string;
}

/** `HF_TOKEN` comes last: it serves experts as well, so that a key of a language model alone says more. */
const BY_KEY = [
  { variable: "OPENAI_API_KEY", spec: "openai:gpt-5-mini" },
  { variable: "ANTHROPIC_API_KEY", spec: "anthropic:claude-haiku-4-5" },
  { variable: "HF_TOKEN", spec: "huggingface:openai/gpt-oss-120b" },
] as const;

/** Which brain to use, by flag, configuration, environment, keys present, in this order; and why. */
export function chooseBrain(from: BrainWish): ChosenBrain {
  const { flag, config, environment } = from;
  const wishes = [
    { spec: flag?.brain, reason: "asked for with --brain" },
    { spec: config?.brain, reason: "set in the configuration file" },
    { spec: environment["HUGGINGGPT_BRAIN"], reason: "set by HUGGINGGPT_BRAIN" },
  ];
  const wish = wishes.find(({ spec }) => spec !== undefined && spec !== "");
  if (wish?.spec !== undefined) return complete(wish.spec, wish.reason, from);
  const found = BY_KEY.find(({ variable }) => environment[variable]);
  if (found !== undefined) return complete(found.spec, `${found.variable} is set`, from);
  const variables = BY_KEY.map(({ variable }) => variable).join(", ");
  return { spec: "keyless", reason: `no brain was chosen, and none of ${variables} is set` };
}

function complete(spec: string, reason: string, { flag, config, environment }: BrainWish): ChosenBrain {
  if (spec === "keyless") return { spec, reason };
  const { provider } = parseModelSpec(spec);
  if (provider === "gguf") {
    // Only to download a file that the Hub keeps behind a licence.
    const token = environment["HF_TOKEN"];
    return { spec, reason, ...(token ? { apiKey: token } : {}) };
  }
  const baseUrl = flag?.baseUrl ?? config?.baseUrl ?? environment["HUGGINGGPT_BRAIN_URL"];
  // A provider's key goes to that provider, or where the owner's own configuration file says; elsewhere goes the key
  // that was given for the brain's server.
  const elsewhere = baseUrl !== undefined && config?.baseUrl !== baseUrl;
  const keyVariable = elsewhere ? undefined : PROVIDERS[provider].keyVariable;
  const apiKey = configuredKey(config, provider, baseUrl) ?? environment[keyVariable ?? "HUGGINGGPT_BRAIN_KEY"];
  return { spec, reason, ...(apiKey ? { apiKey } : {}), ...(baseUrl ? { baseUrl } : {}) };
}

/** The key of the configuration goes nowhere but to the brain and the address that the configuration names with it. */
function configuredKey(
  config: BrainWish["config"],
  provider: BrainProvider,
  baseUrl: string | undefined,
): string | undefined {
  const { brain, baseUrl: address, brainKey } = config ?? {};
  if (brain === undefined && address === undefined) return brainKey;
  const sameBrain = brain === undefined || (brain !== "keyless" && parseModelSpec(brain).provider === provider);
  return sameBrain && baseUrl === address ? brainKey : undefined;
}
