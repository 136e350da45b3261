import { writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useLoader } from "../../testing/fixtures/use-loader.ts";
import { FileWindow } from "../../util/file-window.ts";
import { AUDIO_DURATIONS } from "./audio-duration.ts";

const { place, load, give } = useLoader();

async function durationOf(mediaType: string, content: Uint8Array): Promise<number | undefined> {
  const file = path.join(place.cwd, "recording");
  await writeFile(file, content);
  return await FileWindow.use(file, async (window) => await AUDIO_DURATIONS[mediaType]?.(window));
}

function flac(seconds: number): Buffer {
  const data = Buffer.alloc(100);
  data.write("fLaC", 0, "latin1");
  data.writeUIntBE(44_100 << 4, 18, 3);
  data.writeUInt32BE(44_100 * seconds, 22);
  return data;
}

/** Frames of 417 bytes: MPEG-1, layer III, 128 kbit/s, 44,100 Hz. */
function mp3(frames: number, count?: number): Buffer {
  const data = Buffer.alloc(10 + 417 * frames);
  data.write("ID3", 0, "latin1");
  for (let index = 0; index < frames; index += 1) data.writeUInt32BE(0xfffb9000, 10 + 417 * index);
  if (count !== undefined) {
    data.write("Xing", 46, "latin1");
    data.writeUInt32BE(1, 50);
    data.writeUInt32BE(count, 54);
  }
  return data;
}

function opus(seconds: number): Buffer {
  const data = Buffer.alloc(400);
  data.write("OggS", 0, "latin1");
  data.write("OpusHead", 28, "latin1");
  data.write("OggS", 300, "latin1");
  data.writeBigInt64LE(BigInt(48_000 * seconds), 306);
  return data;
}

function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length, 0);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, content]);
}

function mp4(seconds: number): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1_000, 12);
  header.writeUInt32BE(1_000 * seconds, 16);
  const type = Buffer.concat([Buffer.from("M4A "), Buffer.alloc(8)]);
  return Buffer.concat([box("ftyp", type), box("mdat", Buffer.alloc(5_000)), box("moov", box("mvhd", header))]);
}

describe("how long a recording is", () => {
  it.each([
    ["audio/flac", flac(90), 90],
    ["audio/ogg", opus(90), 90],
    ["audio/mp4", mp4(90), 90],
    ["audio/mpeg", mp3(100), 2.6],
    ["audio/mpeg", mp3(100, 1_000), 26.1],
  ])("%s", async (mediaType, content, seconds) => {
    expect(await durationOf(mediaType, content)).toBeCloseTo(seconds, 1);
  });

  it("is not known of a damaged one, and nothing worse", async () => {
    const whole = [flac(9), opus(9), mp4(9), mp3(9, 9)];
    const types = ["audio/flac", "audio/ogg", "audio/mp4", "audio/mpeg"];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        fc.nat(),
        async (which, damages, end) => {
          const data = Buffer.from(whole[which] ?? []);
          for (const [at, value] of damages) data[at % data.length] = value;
          const seconds = await durationOf(types[which] ?? "", data.subarray(0, end % data.length));
          expect(seconds === undefined || seconds >= 0).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["long.flac", flac(31 * 60)],
    ["long.mp3", mp3(10, 31 * 60 * 38)],
    ["long.m4a", mp4(31 * 60)],
    ["long.opus", opus(31 * 60)],
  ])("%s is refused: over the cap", async (name, content) => {
    await expect(load(await give(name, content), "audio")).rejects.toMatchObject({
      code: "file-too-large",
      message: `"${name}" is 31 minutes long; at most 30 minutes are allowed.`,
    });
  });
});
