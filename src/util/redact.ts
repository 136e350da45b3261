/** Forms in which keys and tokens appear in error texts of providers, in headers and in URLs. */
const SECRET_PATTERNS: readonly RegExp[] = [
  /\b(?:sk|pk|rk)-[A-Za-z0-9_*-]{8,}/g,
  /\bhf_[A-Za-z0-9*]{8,}/g,
  /\bgsk_[A-Za-z0-9*]{8,}/g,
  /\bAIza[A-Za-z0-9_-]{20,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /(?<=\bBearer\s+)[A-Za-z0-9._~+/=-]{6,}/gi,
  /(?<=\b(?:x-)?api[-_ ]?key["']?\s*[:=]\s*["']?)[^\s"',;&]{6,}/gi,
  /(?<=[?&](?:key|token|access_token|api_key|apikey)=)[^\s&#"']{4,}/gi,
  /(?<=:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g,
];

const MASK = "[redacted]";

/** Takes keys out of a text that a person will see. `secrets`: values that are known to be secret, whatever they look like. */
export function redact(text: string, secrets: readonly (string | undefined)[] = []): string {
  let result = text;
  for (const secret of secrets) {
    // A very short "secret" would shred the message without protecting anything.
    if (secret !== undefined && secret.length >= 4) result = result.replaceAll(secret, MASK);
  }
  for (const pattern of SECRET_PATTERNS) result = result.replace(pattern, MASK);
  return result;
}
