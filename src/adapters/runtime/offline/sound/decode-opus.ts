import type { DecodedPiece } from "./collect-sound.ts";
import { readOggPackets } from "./ogg-packets.ts";

const SAMPLE_RATE = 48_000;
/** Packets that are decoded together: about a second each 50. */
const BATCH = 500;

/** Decodes Opus in Ogg (RFC 7845), piece by piece. */
export async function* decodeOpus(bytes: Uint8Array): AsyncGenerator<DecodedPiece> {
  const { packets, lastPosition } = readOggPackets(bytes);
  const [head, , ...frames] = packets;
  if (head === undefined || head.length < 19) throw new Error("an Opus file without a header");
  const { OpusDecoder } = await import("opus-decoder");
  const layout = readLayout(head);
  const decoder = new OpusDecoder(layout);
  await decoder.ready;
  try {
    let left = Math.max(0, lastPosition - layout.preSkip);
    for (let start = 0; start < frames.length && left > 0; start += BATCH) {
      const { channelData, samplesDecoded } = decoder.decodeFrames(frames.slice(start, start + BATCH));
      const count = Math.min(left, samplesDecoded);
      left -= count;
      yield { sampleRate: SAMPLE_RATE, channels: channelData.map((samples) => samples.subarray(0, count)) };
    }
  } finally {
    decoder.free();
  }
}

function readLayout(head: Uint8Array) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const channels = view.getUint8(9);
  const preSkip = view.getUint16(10, true);
  if (view.getUint8(18) === 0 || head.length < 21 + channels) return { channels, preSkip };
  return {
    channels,
    preSkip,
    streamCount: view.getUint8(19),
    coupledStreamCount: view.getUint8(20),
    channelMappingTable: [...head.subarray(21, 21 + channels)],
  };
}
