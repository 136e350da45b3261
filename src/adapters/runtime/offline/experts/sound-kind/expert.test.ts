import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeWav } from "../../../../../util/wav.ts";
import { runOnFile } from "../../picture/run-on-file.fixture.ts";
import { addRumble, talk } from "../../sound/talk.fixture.ts";
import { jsonOf } from "../../text/run-expert.fixture.ts";
import soundKind from "./expert.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sound-kind-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kindsOf(samples: Float32Array, sampleRate = 16_000) {
  const file = path.join(folder, "sound.wav");
  await writeFile(file, encodeWav({ sampleRate, channels: [samples] }));
  return jsonOf<{ readonly label: string; readonly score: number }[]>(
    await runOnFile(soundKind, "audio-classification", { audio: file }),
  );
}

/** Three notes of a flute, again and again. */
function melody(seconds: number): Float32Array {
  return Float32Array.from({ length: seconds * 16_000 }, (_, index) => {
    const time = index / 16_000;
    const note = [392, 440, 523][Math.floor(time * 2) % 3] ?? 440;
    const fade = Math.min(1, 8 * ((time * 2) % 1), 8 * (1 - ((time * 2) % 1)));
    return fade * (0.3 * Math.sin(2 * Math.PI * note * time) + 0.1 * Math.sin(4 * Math.PI * note * time));
  });
}

describe("kinds of sound", () => {
  it("hears speech and the pauses in it", async () => {
    const { samples, sampleRate } = await talk("The ferry goes to the island twice a day.", "Take a map with you.");
    const kinds = await kindsOf(samples, sampleRate);
    expect(
      kinds
        .slice(0, 2)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(["silence", "speech"]);
  });

  it("takes a melody for music", async () => {
    expect((await kindsOf(melody(4)))[0]?.label).toBe("music");
  });

  it("takes a hiss for noise", async () => {
    let seed = 1;
    const hiss = new Float32Array(64_000).map(() => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed / 0x7fffffff - 0.5) * 0.3;
    });
    expect((await kindsOf(hiss))[0]?.label).toBe("noise");
  });

  it("hears the speech in front of a rumble", async () => {
    const { samples, sampleRate } = await talk("The baker opens at six in the morning and closes at noon.");
    expect((await kindsOf(addRumble(samples, 0.05), sampleRate)).map(({ label }) => label)).toContain("speech");
  });
});
