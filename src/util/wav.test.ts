import { describe, expect, it } from "vitest";
import { resample } from "./resample.ts";
import { decodeWav, encodeWav, mixDown } from "./wav.ts";

function tone(hertz: number, sampleRate: number, seconds: number): Float32Array {
  return Float32Array.from(
    { length: sampleRate * seconds },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / sampleRate),
  );
}

/** Amplitude of one frequency. */
function strength(samples: Float32Array, hertz: number, sampleRate: number): number {
  let [real, imaginary] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const angle = (2 * Math.PI * hertz * index) / sampleRate;
    real += sample * Math.cos(angle);
    imaginary += sample * Math.sin(angle);
  }
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

function wav(tag: number, bits: number, samples: readonly number[], channels = 1): Uint8Array {
  const head = Buffer.from(encodeWav({ sampleRate: 8000, channels: [new Float32Array()] }));
  head.writeUInt16LE(tag, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt16LE(bits, 34);
  const data = Buffer.from(samples);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

describe("WAV", () => {
  it("comes back as it was written", () => {
    const left = tone(440, 8000, 0.1);
    const right = tone(880, 8000, 0.1);
    const sound = decodeWav(encodeWav({ sampleRate: 8000, channels: [left, right] }));
    expect(sound.sampleRate).toBe(8000);
    expect(sound.channels).toHaveLength(2);
    expect(sound.channels[1]?.[100]).toBeCloseTo(right[100] ?? 0, 3);
    const mono = decodeWav(encodeWav({ sampleRate: 8000, channels: [left, right] }), { mono: true });
    expect(mono.channels).toHaveLength(1);
    expect(mono.channels[0]?.[100]).toBeCloseTo(((left[100] ?? 0) + (right[100] ?? 0)) / 2, 3);
    expect(mixDown(sound)[100]).toBeCloseTo(((left[100] ?? 0) + (right[100] ?? 0)) / 2, 3);
  });

  it.each([
    ["8 bit", wav(1, 8, [192]), 0.5],
    ["16 bit", wav(1, 16, [0x00, 0xc0]), -0.5],
    ["24 bit", wav(1, 24, [0x00, 0x00, 0x40]), 0.5],
    ["24 bit, negative", wav(1, 24, [0x00, 0x00, 0xc0]), -0.5],
    ["32 bit", wav(1, 32, [0, 0, 0, 0x40]), 0.5],
    ["floating point", wav(3, 32, [0, 0, 0, 0xbf]), -0.5],
    ["mu-law silence", wav(7, 8, [0xff]), 0],
    ["mu-law loudest", wav(7, 8, [0x80]), 0.98],
    ["A-law loudest", wav(6, 8, [0xaa]), 0.98],
  ])("reads %s", (_name, bytes, sample) => {
    expect(decodeWav(bytes).channels[0]?.[0]).toBeCloseTo(sample, 2);
  });

  it.each([
    ["text", Buffer.from("hello, this is no recording")],
    ["a header alone", wav(1, 16, []).slice(0, 30)],
    ["a packed kind", wav(0x55, 16, [1, 2, 3, 4])],
  ])("refuses %s in words", (_name, bytes) => {
    expect(() => decodeWav(bytes)).toThrow(/WAV file/);
  });
});

describe("another sample rate", () => {
  it.each([
    [44_100, 16_000],
    [22_050, 16_000],
    [8_000, 16_000],
  ])("keeps a tone: %i → %i", (from, to) => {
    const result = resample(tone(1_000, from, 0.5), from, to);
    expect(result).toHaveLength(to / 2);
    expect(strength(result.subarray(1_000, 7_000), 1_000, to)).toBeCloseTo(0.5, 2);
  });

  it("takes out what the lower rate cannot hold", () => {
    const result = resample(tone(12_000, 44_100, 0.5), 44_100, 16_000);
    expect(strength(result.subarray(1_000, 7_000), 4_000, 16_000)).toBeLessThan(0.005);
  });
});
