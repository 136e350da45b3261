import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import type { Artifact } from "../../../domain/resource.ts";
import { nameOfMediaType } from "../../../util/media-type-names.ts";
import { resample } from "../../../util/resample.ts";
import { decodeWav, encodeWav } from "../../../util/wav.ts";
import { ffmpegInput } from "./ffmpeg-input.ts";
import { runProgram } from "./run-program.ts";

export interface ConvertOptions {
  readonly sampleRate: number;
  /** Silence at the end, in seconds. */
  readonly padding: number;
  /** The WAV file to write. */
  readonly target: string;
  /** Decodes what is not WAV, where it is there. */
  readonly ffmpeg: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const MEMORY_BYTES = 1_000_000_000;

/** Writes a recording, or the sound of a video, as WAV: mono, 16 bit. */
export async function convertRecording(recording: Artifact, options: ConvertOptions): Promise<void> {
  if (recording.mediaType === "audio/wav") return await convertWav(recording, options);
  const { ffmpeg, environment, signal, target, sampleRate, padding } = options;
  const name = recording.name ?? "The recording";
  if (ffmpeg === undefined) {
    throw new ExpertError(
      "unsupported-input",
      `"${name}" is ${nameOfMediaType(recording.mediaType)}; without ffmpeg only WAV recordings can be read here`,
      { hint: "Install ffmpeg (Debian, Ubuntu: apt-get install ffmpeg; macOS: brew install ffmpeg)." },
    );
  }
  const { exitCode } = await runProgram({
    name: "ffmpeg",
    argv: [
      ffmpeg,
      ...["-nostdin", "-v", "error", "-y"],
      ...ffmpegInput(recording.path, recording.mediaType),
      ...(padding > 0 ? ["-af", `apad=pad_dur=${padding}`] : []),
      ...["-map", "0:a:0", "-ac", "1", "-ar", String(sampleRate), "-c:a", "pcm_s16le", target],
    ],
    folder: path.dirname(target),
    environment,
    memoryBytes: MEMORY_BYTES,
    printedBytes: 1_000_000,
    writtenBytes: 1_000_000_000,
    signal,
  });
  if (exitCode !== 0) {
    throw new ExpertError("invalid-input", `"${name}" holds no sound that ffmpeg can read`, { final: true });
  }
}

async function convertWav(recording: Artifact, { sampleRate, padding, target }: ConvertOptions): Promise<void> {
  const { channels, sampleRate: from } = readSound(await readFile(recording.path), recording);
  const [samples = new Float32Array()] = channels;
  const sound = resample(samples, from, sampleRate);
  const padded = padding > 0 ? new Float32Array(sound.length + Math.round(padding * sampleRate)) : sound;
  if (padded !== sound) padded.set(sound);
  await writeFile(target, encodeWav({ sampleRate, channels: [padded] }));
}

function readSound(bytes: Uint8Array, recording: Artifact) {
  try {
    return decodeWav(bytes, { mono: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ExpertError("invalid-input", `"${recording.name ?? "The recording"}" is ${detail}`, {
      final: true,
      cause: error,
    });
  }
}
