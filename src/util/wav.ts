/** Sound as numbers from -1 to 1. */
export interface Sound {
  readonly sampleRate: number;
  /** All of one length. */
  readonly channels: readonly Float32Array[];
}

interface Format {
  readonly tag: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
}

type ReadSample = (view: DataView, position: number) => number;

const EXTENSIBLE = 0xfffe;
/** How a sample is read, by format tag and bits. */
const READERS: Readonly<Record<string, ReadSample>> = {
  "1/8": (view, position) => (view.getUint8(position) - 128) / 128,
  "1/16": (view, position) => view.getInt16(position, true) / 32_768,
  "1/24": (view, position) => (view.getInt16(position + 1, true) * 256 + view.getUint8(position)) / 8_388_608,
  "1/32": (view, position) => view.getInt32(position, true) / 2_147_483_648,
  "3/32": (view, position) => view.getFloat32(position, true),
  "3/64": (view, position) => view.getFloat64(position, true),
  "6/8": (view, position) => expandALaw(view.getUint8(position)),
  "7/8": (view, position) => expandMuLaw(view.getUint8(position)),
};

/**
 * Reads a WAV file: PCM of 8 to 32 bits, floating point, A-law and mu-law. `mono`: mixed into one channel while it is
 * read, which takes less memory than `mixDown` afterwards.
 *
 * @throws Error in words for anything else; the caller knows the file's name.
 */
export function decodeWav(bytes: Uint8Array, { mono = false } = {}): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (position: number) => String.fromCharCode(...bytes.subarray(position, position + 4));
  if (bytes.byteLength < 12 || !["RIFF", "RF64"].includes(name(0)) || name(8) !== "WAVE")
    throw new Error("no WAV file");
  let format: Format | undefined;
  for (let position = 12; position + 8 <= bytes.byteLength; ) {
    const length = view.getUint32(position + 4, true);
    const start = position + 8;
    if (name(position) === "fmt " && start + 16 <= bytes.byteLength) format = readFormat(view, start, length);
    if (name(position) === "data") {
      if (format === undefined) throw new Error("a WAV file without a header");
      // A recorder that wrote to a pipe leaves the length open: then everything that is there counts.
      const present = { start, length: Math.min(length, bytes.byteLength - start) };
      return mono ? readMono(view, format, present) : readSamples(view, format, present);
    }
    position = start + length + (length % 2);
  }
  throw new Error("a WAV file without sound");
}

function readFormat(view: DataView, start: number, length: number): Format {
  const tag = view.getUint16(start, true);
  const isExtended = tag === EXTENSIBLE && length >= 40 && start + 26 <= view.byteLength;
  return {
    tag: isExtended ? view.getUint16(start + 24, true) : tag,
    channels: view.getUint16(start + 2, true),
    sampleRate: view.getUint32(start + 4, true),
    bits: view.getUint16(start + 14, true),
  };
}

interface Present {
  readonly start: number;
  readonly length: number;
}

function readSamples(view: DataView, format: Format, present: Present): Sound {
  const { read, width, frames } = layOut(format, present);
  const channels = Array.from({ length: format.channels }, (_, channel) => {
    const samples = new Float32Array(frames);
    for (let frame = 0; frame < frames; frame += 1) {
      samples[frame] = read(view, present.start + (frame * format.channels + channel) * width);
    }
    return samples;
  });
  return { sampleRate: format.sampleRate, channels };
}

function readMono(view: DataView, format: Format, present: Present): Sound {
  const { read, width, frames } = layOut(format, present);
  const samples = new Float32Array(frames);
  let position = present.start;
  for (let frame = 0; frame < frames; frame += 1) {
    let sum = 0;
    for (let channel = 0; channel < format.channels; channel += 1) {
      sum += read(view, position);
      position += width;
    }
    samples[frame] = sum / format.channels;
  }
  return { sampleRate: format.sampleRate, channels: [samples] };
}

function layOut(format: Format, { length }: Present) {
  const read = READERS[`${format.tag}/${format.bits}`];
  if (read === undefined) {
    throw new Error(`a WAV file of a kind that is not known (${format.tag}, ${format.bits} bits)`);
  }
  if (format.channels === 0 || format.sampleRate === 0) throw new Error("a WAV file whose header makes no sense");
  const width = format.bits / 8;
  return { read, width, frames: Math.floor(length / (width * format.channels)) };
}

/** ITU-T G.711. */
function expandALaw(code: number): number {
  const bits = code ^ 0x55;
  const exponent = (bits >> 4) & 7;
  const mantissa = bits & 15;
  const magnitude = exponent === 0 ? (mantissa << 4) + 8 : ((mantissa << 4) + 0x108) << (exponent - 1);
  return ((bits & 0x80) === 0 ? -magnitude : magnitude) / 32_768;
}

/** ITU-T G.711. */
function expandMuLaw(code: number): number {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 15) << 3) + 0x84) << ((bits >> 4) & 7)) - 0x84;
  return ((bits & 0x80) === 0 ? magnitude : -magnitude) / 32_768;
}

/** One channel: the mean of all. */
export function mixDown({ channels }: Sound): Float32Array {
  const [first = new Float32Array(), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, index) => others.reduce((sum, other) => sum + (other[index] ?? 0), sample) / channels.length,
  );
}

/** Writes WAV, 16 bit PCM. */
export function encodeWav({ sampleRate, channels }: Sound): Uint8Array {
  const frames = channels[0]?.length ?? 0;
  const bytes = frames * channels.length * 2;
  const view = new DataView(new ArrayBuffer(44 + bytes));
  const write = (position: number, name: string) => {
    for (let index = 0; index < name.length; index += 1) view.setUint8(position + index, name.charCodeAt(index));
  };
  write(0, "RIFF");
  view.setUint32(4, 36 + bytes, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels.length * 2, true);
  view.setUint16(32, channels.length * 2, true);
  view.setUint16(34, 16, true);
  write(36, "data");
  view.setUint32(40, bytes, true);
  for (const [channel, samples] of channels.entries()) {
    for (let frame = 0; frame < frames; frame += 1) {
      const sample = Math.max(-1, Math.min(1, samples[frame] ?? 0));
      view.setInt16(44 + (frame * channels.length + channel) * 2, Math.round(sample * 32_767), true);
    }
  }
  return new Uint8Array(view.buffer);
}
