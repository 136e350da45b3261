import type { FileWindow } from "../../util/file-window.ts";

/** How long a recording is, in seconds, from its headers; undefined where they do not tell. */
export const AUDIO_DURATIONS: Readonly<Record<string, (window: FileWindow) => Promise<number | undefined>>> = {
  "audio/flac": ofFlac,
  "audio/mpeg": ofMp3,
  "audio/ogg": ofOgg,
  "audio/opus": ofOgg,
  "video/ogg": ofOgg,
  "audio/mp4": ofMp4,
  "video/mp4": ofMp4,
  "video/quicktime": ofMp4,
};

/** STREAMINFO is the first block and has a fixed form (RFC 9639, 8.2). */
async function ofFlac(window: FileWindow): Promise<number | undefined> {
  const block = await window.read(0, 42);
  if (block.length < 42) return undefined;
  const rate = block.readUIntBE(18, 3) >> 4;
  const samples = (block.readUInt8(21) & 0x0f) * 2 ** 32 + block.readUInt32BE(22);
  return rate === 0 || samples === 0 ? undefined : samples / rate;
}

/** kbit/s by index of the header, for layer III of MPEG-1 and of MPEG-2. */
const MP3_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const MP3_SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

async function ofMp3(window: FileWindow): Promise<number | undefined> {
  const tag = await window.read(0, 10);
  const start = tag.toString("latin1", 0, 3) === "ID3" ? 10 + readSyncSafe(tag) : 0;
  const piece = await window.read(start, 8_192);
  for (let at = 0; at + 4 < piece.length; at += 1) {
    const frame = readMp3Frame(piece, at);
    if (frame === undefined) continue;
    const { samples, sampleRate, bitRate } = frame;
    const frames = countMp3Frames(piece.subarray(at, at + 200));
    // Without a count, all frames are as long as the first.
    return frames === undefined ? ((window.size - start - at) * 8) / bitRate : (frames * samples) / sampleRate;
  }
  return undefined;
}

function readSyncSafe(tag: Buffer): number {
  return [6, 7, 8, 9].reduce((value, index) => value * 128 + ((tag[index] ?? 0) & 0x7f), 0);
}

function readMp3Frame(piece: Buffer, at: number) {
  const header = piece.readUInt32BE(at);
  const [version, layer] = [(header >>> 19) & 3, (header >>> 17) & 3];
  if (header >>> 21 !== 0x7ff || layer !== 1 || version === 1) return undefined;
  const isFirst = version === 3;
  const kilobits = MP3_RATES[isFirst ? 0 : 1][(header >>> 12) & 15];
  const base = MP3_SAMPLE_RATES[(header >>> 10) & 3];
  if (kilobits === undefined || kilobits === 0 || base === undefined) return undefined;
  const sampleRate = version === 3 ? base : version === 2 ? base / 2 : base / 4;
  return { samples: isFirst ? 1_152 : 576, sampleRate, bitRate: kilobits * 1_000 };
}

/** The number of frames, which encoders of varying bit rate write into the first one. */
function countMp3Frames(frame: Buffer): number | undefined {
  for (const name of ["Xing", "Info"]) {
    const at = frame.indexOf(name, 0, "latin1");
    if (at >= 0 && at + 12 <= frame.length && (frame.readUInt32BE(at + 4) & 1) === 1) return frame.readUInt32BE(at + 8);
  }
  const at = frame.indexOf("VBRI", 0, "latin1");
  return at >= 0 && at + 18 <= frame.length ? frame.readUInt32BE(at + 14) : undefined;
}

/** The last page tells how many samples there were up to it; Opus always counts 48,000 a second. */
async function ofOgg(window: FileWindow): Promise<number | undefined> {
  const first = await window.read(0, 512);
  const vorbis = first.indexOf("\x01vorbis", 0, "latin1");
  const isOpus = first.includes("OpusHead", 0, "latin1");
  const rate = isOpus ? 48_000 : vorbis >= 0 && vorbis + 16 <= first.length ? first.readUInt32LE(vorbis + 12) : 0;
  const tailStart = Math.max(0, window.size - 65_535);
  const tail = await window.read(tailStart, window.size - tailStart);
  const page = tail.lastIndexOf("OggS", undefined, "latin1");
  if (rate === 0 || page < 0 || page + 14 > tail.length) return undefined;
  const samples = tail.readBigInt64LE(page + 6);
  return samples > 0n ? Number(samples) / rate : undefined;
}

/** `moov` lies at the top, before or behind the media itself; `mvhd` within it has the duration (ISO 14496-12). */
async function ofMp4(window: FileWindow): Promise<number | undefined> {
  const movie = await findBox(window, "moov", 0, window.size);
  if (movie === undefined) return undefined;
  const header = await findBox(window, "mvhd", movie.start, movie.end);
  if (header === undefined) return undefined;
  const body = await window.read(header.start, 32);
  if (body.length < 32) return undefined;
  const isLong = body.readUInt8(0) === 1;
  const scale = body.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16);
  return scale === 0 ? undefined : duration / scale;
}

async function findBox(window: FileWindow, name: string, from: number, to: number) {
  for (let position = from; position + 8 <= to; ) {
    const head = await window.read(position, 16);
    if (head.length < 8) return undefined;
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - position : short;
    if (length < 8) return undefined;
    if (head.toString("latin1", 4, 8) === name) return { start: position + (isLong ? 16 : 8), end: position + length };
    position += length;
  }
  return undefined;
}
