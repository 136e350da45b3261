/**
 * Text in UTF-8 or UTF-16 (by its mark, or where every other byte is zero), GB18030 or Windows-1252, without the mark.
 * Undefined where the bytes are no such text. `part`: the bytes may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array, { part = false } = {}): string | undefined {
  const text = decodeAs(guessEncoding(bytes), bytes, part);
  if (text !== undefined) return text;
  // UTF-8 that is cut off in its last character is damaged, not older.
  if (decodeAs("utf-8", bytes, true) !== undefined) return undefined;
  const older = guessOlderEncoding(bytes);
  if (older === undefined) return undefined;
  const decoded = decodeAs(older, bytes, part);
  return older === "gb18030"
    ? decoded
    : decoded?.replace(C1, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? "");
}

function decodeAs(encoding: string, bytes: Uint8Array, part: boolean): string | undefined {
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

/** Node decodes Windows-1252 as Latin-1; these stand where Latin-1 has control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const C1 = /[\u0080-\u009f]/gu;

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

/** Share of the high bytes that are in pairs, from which on they are Chinese. */
const PAIRED = 0.9;
/** In a western text most letters are plain. */
const MOST_HIGH = 0.3;
/** Bytes that Windows-1252 has no character for. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * What is no UTF-8 is told by its high bytes: in GB18030 nearly all are pairs of the common characters (GB 2312), in
 * Windows-1252 they stand alone between plain letters.
 */
function guessOlderEncoding(bytes: Uint8Array): "gb18030" | "windows-1252" | undefined {
  let high = 0;
  let paired = 0;
  let unused = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if (UNUSED.has(byte)) unused += 1;
    const next = bytes[index + 1] ?? 0;
    if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1 && next <= 0xfe) {
      high += 1;
      paired += 2;
      index += 1;
    }
  }
  if (high === 0) return undefined;
  if (paired / high >= PAIRED) return "gb18030";
  return unused === 0 && high / bytes.length <= MOST_HIGH ? "windows-1252" : undefined;
}
