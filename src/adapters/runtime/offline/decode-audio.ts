import { readFile } from "node:fs/promises";
import { ExpertError } from "../../../domain/errors.ts";
import { decodeWav, type Sound } from "../../../util/wav.ts";
import type { ExpertJob } from "./expert.ts";
import { checkDuration, collectSound, type DecodedPiece } from "./sound/collect-sound.ts";
import { decodeOpus } from "./sound/decode-opus.ts";

/** A recording among the inputs of a job. */
export interface SoundFile {
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
}

const PIECE_BYTES = 256 * 1_024;
/** Longer recordings are mixed into one channel: two of them would not fit an expert's memory. */
const MAX_STEREO_BYTES = 60_000_000;

/** The recording that a job is about. */
export function soundOf(job: ExpertJob): SoundFile {
  const input = job.inputs["audio"] ?? job.inputs["media"];
  const sound = Array.isArray(input) ? input[0] : input;
  if (sound?.type === "video") {
    throw new ExpertError(
      "unsupported-input",
      `${sound.name ?? "The video"} is a video; this expert reads recordings`,
      {
        hint: "Take the sound out of it first, for example with ffmpeg.",
      },
    );
  }
  if (sound?.type !== "audio")
    throw new ExpertError("unsupported-input", `${job.task} needs a recording`, { final: true });
  return { path: sound.path, name: sound.name ?? sound.path };
}

interface StreamDecoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): DecodedData | Promise<DecodedData>;
  flush?(): Promise<DecodedData>;
  free(): void;
}

interface DecodedData {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

interface Format {
  readonly matches: (head: string) => boolean;
  readonly decode: (bytes: Uint8Array) => AsyncIterable<DecodedPiece>;
}

/** By the first bytes of the file, not by its name. */
const FORMATS: readonly Format[] = [
  {
    matches: (head) => head.startsWith("OggS") && head.includes("OpusHead"),
    decode: decodeOpus,
  },
  {
    matches: (head) => head.startsWith("OggS") && head.includes("vorbis"),
    decode: (bytes) =>
      stream(bytes, async () => new (await import("@wasm-audio-decoders/ogg-vorbis")).OggVorbisDecoder()),
  },
  {
    matches: (head) => head.startsWith("fLaC") || (head.startsWith("OggS") && head.includes("\x7fFLAC")),
    decode: (bytes) => stream(bytes, async () => new (await import("@wasm-audio-decoders/flac")).FLACDecoder()),
  },
  {
    matches: (head) => head.startsWith("ID3") || /^\xff[\xe2-\xff]/.test(head),
    decode: (bytes) => stream(bytes, async () => new (await import("mpg123-decoder")).MPEGDecoder()),
  },
];

async function* stream(bytes: Uint8Array, open: () => Promise<StreamDecoder>): AsyncGenerator<DecodedPiece> {
  const decoder = await open();
  await decoder.ready;
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      yield toPiece(await decoder.decode(bytes.subarray(start, start + PIECE_BYTES)));
    }
    if (decoder.flush) yield toPiece(await decoder.flush());
  } finally {
    decoder.free();
  }
}

const toPiece = ({ channelData, sampleRate }: DecodedData): DecodedPiece => ({ channels: channelData, sampleRate });

/**
 * Reads a recording: WAV of every kind, MP3, FLAC, Ogg Vorbis and Opus. `mono`: mixed into one channel.
 *
 * @throws ExpertError `unsupported-input` for other formats, `invalid-input` for what is broken or silent.
 */
export async function decodeAudio(file: SoundFile, options: { readonly mono: boolean }): Promise<Sound> {
  const bytes = await readFile(file.path);
  const head = bytes.toString("latin1", 0, 64);
  const sound = await decode(file, bytes, head, options.mono);
  if (!sound.channels.some((samples) => samples.some((sample) => sample !== 0))) {
    throw new ExpertError("invalid-input", `${file.name} is silent or holds no sound`, {
      final: true,
      hint: "Was the microphone muted? Give a recording with sound in it.",
    });
  }
  return sound;
}

async function decode(file: SoundFile, bytes: Buffer, head: string, wantsMono: boolean): Promise<Sound> {
  try {
    if (/^(?:RIFF|RF64).{4}WAVE/s.test(head)) {
      const sound = decodeWav(bytes, { mono: wantsMono || bytes.length > MAX_STEREO_BYTES });
      checkDuration((sound.channels[0]?.length ?? 0) / sound.sampleRate);
      return sound;
    }
    const format = FORMATS.find(({ matches }) => matches(head));
    if (format === undefined) throw unknownFormat(file, head);
    // Packed sound unpacks to about ten times its size.
    return await collectSound(format.decode(bytes), { mono: wantsMono || bytes.length > MAX_STEREO_BYTES / 10 });
  } catch (error) {
    if (error instanceof ExpertError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new ExpertError("invalid-input", `The recording ${file.name} cannot be read: ${detail}`, {
      final: true,
      cause: error,
    });
  }
}

function unknownFormat({ name }: SoundFile, head: string): ExpertError {
  const isM4a = head.slice(4, 8) === "ftyp";
  return new ExpertError(
    "unsupported-input",
    `${name} is ${isM4a ? "an M4A or MP4 file (AAC)" : "of a format"} that cannot be decoded here`,
    { hint: "WAV, MP3, FLAC, Ogg Vorbis and Opus are read. ffmpeg, where it is installed, converts other files." },
  );
}
