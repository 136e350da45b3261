/** A packet of an Ogg stream, in order. */
export interface OggPackets {
  readonly packets: readonly Uint8Array[];
  /** Position of the last page, in the codec's own unit: where the sound ends. */
  readonly lastPosition: number;
}

const LAST_PART = 255;
const HEADER_BYTES = 27;

/** Takes the packets of the first stream out of an Ogg file (RFC 3533). What is cut off at the end is left out. */
export function readOggPackets(bytes: Uint8Array): OggPackets {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packets: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  let serial: number | undefined;
  let lastPosition = 0;
  for (let position = 0; position + HEADER_BYTES <= bytes.length && isPage(bytes, position); ) {
    const segments = bytes[position + 26] ?? 0;
    const table = bytes.subarray(position + HEADER_BYTES, position + HEADER_BYTES + segments);
    let start = position + HEADER_BYTES + segments;
    const pageSerial = view.getUint32(position + 14, true);
    serial ??= pageSerial;
    const granule = view.getBigInt64(position + 6, true);
    if (pageSerial === serial && granule > 0n) lastPosition = Number(granule);
    for (const length of table) {
      if (start + length > bytes.length) return { packets, lastPosition };
      if (pageSerial === serial) {
        parts.push(bytes.subarray(start, start + length));
        if (length < LAST_PART) {
          packets.push(parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts));
          parts = [];
        }
      }
      start += length;
    }
    position = start;
  }
  return { packets, lastPosition };
}

function isPage(bytes: Uint8Array, position: number): boolean {
  return String.fromCharCode(...bytes.subarray(position, position + 4)) === "OggS";
}
