import { InputError } from "../../domain/errors.ts";
import type { Caps } from "../../domain/plan.ts";
import { FileWindow } from "../../util/file-window.ts";
import { AUDIO_DURATIONS } from "./audio-duration.ts";
import type { InspectedFile } from "./inspect-file.ts";

interface WavHeader {
  /** 1 PCM, 3 floating point, others packed. */
  readonly format: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bytesPerSecond: number;
  readonly bitsPerSample: number;
  readonly dataStart: number;
  /** As the header says; undefined where a recorder could not go back to fill it in. */
  readonly dataBytes: number | undefined;
}

/** What recorders leave as length who write to a pipe. */
const UNKNOWN_LENGTHS: readonly number[] = [0xffffffff, 0x7fffffff, 0x7ffff000, 0xfffff000];
const EXTENSIBLE = 0xfffe;

/** Refuses recordings that are too long; a WAV also where it is broken, cut off, empty or silent. */
export async function checkAudio(file: InspectedFile, caps: Caps): Promise<void> {
  if (file.mediaType === "audio/wav") {
    await checkWav(file, caps);
    return;
  }
  const read = AUDIO_DURATIONS[file.mediaType];
  const seconds = read === undefined ? undefined : await FileWindow.use(file.path, read);
  if (seconds !== undefined) checkDuration(file.name, seconds, caps);
}

async function checkWav(file: InspectedFile, caps: Caps): Promise<void> {
  await FileWindow.use(file.path, async (window) => {
    const header = await readHeader(window, file.name);
    const present = window.size - header.dataStart;
    const bytes = header.dataBytes ?? present;
    if (bytes === 0) {
      throw new InputError("invalid-input", `"${file.name}" holds no sound: it is 0 seconds long.`, {
        hint: "Was the recording stopped before it began?",
      });
    }
    // Some programs write an odd last byte or lose one; more than that is missing sound.
    if (bytes > present + header.bytesPerSecond / 100 + 1) {
      const [promised, there] = [bytes, present].map((count) => (count / header.bytesPerSecond).toFixed(1));
      throw broken(file.name, `it is cut off: its header promises ${promised} seconds, ${there} are there`);
    }
    checkDuration(file.name, bytes / header.bytesPerSecond, caps);
    if (await isSilent(window, header, Math.min(bytes, present))) {
      throw new InputError("invalid-input", `"${file.name}" is silent: all of its samples are zero.`, {
        hint: "Was the microphone muted? Give a recording with sound in it.",
      });
    }
  });
}

function checkDuration(name: string, seconds: number, caps: Caps): void {
  const minutes = seconds / 60;
  if (minutes <= caps.audioMinutes) return;
  throw new InputError(
    "file-too-large",
    `"${name}" is ${Math.ceil(minutes)} minutes long; at most ${caps.audioMinutes} minutes are allowed.`,
    { hint: "Cut it into parts." },
  );
}

async function readHeader(window: FileWindow, name: string): Promise<WavHeader> {
  let format: Omit<WavHeader, "dataStart" | "dataBytes"> | undefined;
  const declared = (await window.read(0, 12)).readUInt32LE(4);
  for (let position = 12; ; ) {
    const chunk = await window.read(position, 48);
    if (chunk.length < 8) throw broken(name, format === undefined ? "it has no WAV header" : "it has no sound data");
    const type = chunk.toString("latin1", 0, 4);
    const length = chunk.readUInt32LE(4);
    if (type === "fmt ") {
      if (chunk.length < 24 || length < 16) throw broken(name, "its header is cut off");
      format = readFormat(chunk);
    }
    if (type === "data") {
      if (format === undefined) throw broken(name, "it has no WAV header");
      const { channels, sampleRate, bytesPerSecond } = format;
      if (channels === 0 || sampleRate === 0 || bytesPerSecond === 0 || channels > 64 || sampleRate > 768_000) {
        throw broken(name, `its header makes no sense (${channels} channels, ${sampleRate} samples a second)`);
      }
      const isUnknown = UNKNOWN_LENGTHS.includes(length) || (length === 0 && declared === 0);
      return { ...format, dataStart: position + 8, dataBytes: isUnknown ? undefined : length };
    }
    position += 8 + length + (length % 2);
  }
}

function readFormat(chunk: Buffer): Omit<WavHeader, "dataStart" | "dataBytes"> {
  const tag = chunk.readUInt16LE(8);
  const format = tag === EXTENSIBLE && chunk.length >= 34 ? chunk.readUInt16LE(32) : tag;
  const [channels, sampleRate, bitsPerSample] = [
    chunk.readUInt16LE(10),
    chunk.readUInt32LE(12),
    chunk.readUInt16LE(22),
  ];
  const isPlain = format === 1 || format === 3;
  // The header's own rate is sometimes wrong; for plain samples it follows from the rest.
  const bytesPerSecond = isPlain ? sampleRate * channels * Math.ceil(bitsPerSample / 8) : chunk.readUInt32LE(16);
  return { format, channels, sampleRate, bytesPerSecond, bitsPerSample };
}

/** Whether every sample is zero. Sound is found at once, as a rule. */
async function isSilent(window: FileWindow, header: WavHeader, bytes: number): Promise<boolean> {
  if (header.format !== 1 && header.format !== 3) return false;
  const zero = header.format === 1 && header.bitsPerSample === 8 ? 0x80 : 0;
  const step = 60_000;
  for (let position = 0; position < bytes; position += step) {
    const piece = await window.read(header.dataStart + position, Math.min(step, bytes - position));
    if (piece.some((byte) => byte !== zero)) return false;
  }
  return true;
}

function broken(name: string, how: string): InputError {
  return new InputError("invalid-input", `"${name}" is broken: ${how}.`, {
    hint: "Was it recorded, copied or downloaded completely?",
  });
}
