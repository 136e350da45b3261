/**
 * Text in UTF-8 or UTF-16 (by its mark, or where every other byte is zero), without the mark. Undefined where the bytes
 * are no such text. `part`: the bytes may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array, { part = false } = {}): string | undefined {
  const encoding = guessEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: part });
    return CONTROL_CHARACTERS.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Tab, line ends, form feed and escape occur in texts; the rest says that this is something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what this is about
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

function guessEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1_024);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return "utf-8";
}
