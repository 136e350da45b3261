import { ExpertError } from "../../../../domain/errors.ts";
import { DEFAULT_CAPS } from "../../../../domain/plan.ts";
import { mixDown, type Sound } from "../../../../util/wav.ts";

export interface DecodedPiece {
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
}

/** Joins pieces of one recording; with `mono`, each is mixed down at once, which keeps long recordings small. */
export async function collectSound(
  pieces: AsyncIterable<DecodedPiece>,
  { mono }: { readonly mono: boolean },
): Promise<Sound> {
  const kept: (readonly Float32Array[])[] = [];
  let sampleRate = 0;
  let length = 0;
  for await (const piece of pieces) {
    const samples = piece.channels[0]?.length ?? 0;
    if (samples === 0) continue;
    sampleRate ||= piece.sampleRate;
    length += samples;
    checkDuration(length / sampleRate);
    // A decoder may use its memory again: what is kept is a copy.
    kept.push(mono && piece.channels.length > 1 ? [mixDown(piece)] : piece.channels.map((channel) => channel.slice()));
  }
  const count = Math.min(...kept.map((channels) => channels.length));
  if (kept.length === 0) throw new Error("no sound is in it");
  const channels = Array.from({ length: count }, (_, index) =>
    join(
      kept.map((piece) => piece[index]),
      length,
    ),
  );
  return { sampleRate, channels };
}

export function checkDuration(seconds: number): void {
  if (seconds <= DEFAULT_CAPS.audioMinutes * 60) return;
  throw new ExpertError("file-too-large", `The recording is longer than ${DEFAULT_CAPS.audioMinutes} minutes`, {
    final: true,
    hint: "Cut it into parts.",
  });
}

function join(parts: readonly (Float32Array | undefined)[], length: number): Float32Array {
  const whole = new Float32Array(length);
  let position = 0;
  for (const part of parts) {
    if (part === undefined) continue;
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
