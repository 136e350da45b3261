import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeWav } from "../../../../../util/wav.ts";
import { runOnFile } from "../../picture/run-on-file.fixture.ts";
import { addRumble, type Talk, talk } from "../../sound/talk.fixture.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import voiceActivity from "./expert.ts";
import type { Segment } from "./find-speech.ts";

let folder = "";
let clean: Talk;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "voice-"));
  clean = await talk("The ferry goes to the island twice a day.", "Take some bread and a map with you.");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function listen(samples: Float32Array) {
  const file = path.join(folder, "talk.wav");
  await writeFile(file, encodeWav({ sampleRate: clean.sampleRate, channels: [samples] }));
  return runOnFile(voiceActivity, "voice-activity-detection", { audio: file });
}

describe("voice activity", () => {
  it.each([
    ["a clean recording", (samples: Float32Array) => samples],
    ["a noisy one", (samples: Float32Array) => addRumble(samples, 0.3)],
  ])("is found to a third of a second in %s", async (_name, disturb) => {
    const segments = jsonOf<Segment[]>(await listen(disturb(clean.samples)));
    expect(segments).toHaveLength(2);
    for (const [index, { start, end }] of segments.entries()) {
      const sentence = clean.sentences[index] ?? { start: 0, end: 0 };
      expect(Math.abs(start - sentence.start)).toBeLessThan(0.34);
      expect(Math.abs(end - sentence.end)).toBeLessThan(0.34);
    }
  });

  it("is not found where only noise is, and that is said", async () => {
    const outputs = await listen(addRumble(new Float32Array(5 * clean.sampleRate), 0.3));
    expect(jsonOf(outputs)).toEqual([]);
    expect(textOf(outputs)).toBe("Nobody speaks in it.");
  });
});
