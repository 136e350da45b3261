import { mkdtempSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createFolderArtifactStore } from "../../../../store/folder-artifact-store.ts";
import { OFFLINE_MODELS, type OfflineModel } from "../../models.ts";
import { createOfflineRuntime } from "../../offline-runtime.ts";
import { splitForSpeech, toSpeakable } from "./speakable-text.ts";

// In a child process of its own, as in the product.
const folder = mkdtempSync(path.join(tmpdir(), "speech-"));
const runtime = createOfflineRuntime({ artifacts: createFolderArtifactStore({ folder }) });
const model = OFFLINE_MODELS.find(({ id }) => id === "offline/flite") as OfflineModel;
afterAll(async () => {
  await runtime.close?.();
  await rm(folder, { recursive: true, force: true });
});

/** Seconds of sound, and how loud it is from 0 to 1. */
async function speak(text: string, parameters: Record<string, string | number> = {}) {
  const [output] = await runtime.run(
    { task: "text-to-speech", model, inputs: { text: { type: "text", text } }, parameters, language: "en" },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  if (output?.type !== "audio") throw new Error("no sound");
  const wav = await readFile(output.artifact.path);
  const samples = new Int16Array(wav.buffer.slice(wav.byteOffset + 44, wav.byteOffset + wav.length - (wav.length % 2)));
  return { seconds: samples.length / wav.readUInt32LE(24), peak: Math.max(...samples.subarray(0, 100_000)) / 32_768 };
}

describe("speech", () => {
  it("speaks an English sentence audibly, for about as long as a person would", async () => {
    const { seconds, peak } = await speak("The lighthouse keeper wrote one line every evening.");
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(6);
    expect(peak).toBeGreaterThan(0.1);
  });

  it("speaks long texts whole, slower and faster as asked", async () => {
    const text = "She carried the books home and read them aloud. ".repeat(8);
    const usual = await speak(text);
    expect(usual.seconds).toBeGreaterThan(16);
    expect((await speak(text, { speed: "slow" })).seconds).toBeGreaterThan(usual.seconds * 1.2);
    expect((await speak(text, { speed: 1.5 })).seconds).toBeLessThan(usual.seconds * 0.8);
  });

  it("survives minutes of sound from one breathless line, and words without end", async () => {
    expect(
      (
        await speak(
          "qwrt"
            .repeat(90)
            .match(/.{1,12}/g)
            ?.join(" ") ?? "",
        )
      ).seconds,
    ).toBeGreaterThan(20);
    expect((await speak("7x".repeat(60))).seconds).toBeGreaterThan(20);
  });

  it.each(["今天天气很好，我们去公园吧", "Привет, как дела?", "Hello 你好世界今天"])(
    "refuses %s instead of speaking noise",
    async (text) => {
      await expect(speak(text)).rejects.toMatchObject({ code: "unsupported-language" });
    },
  );

  it("says that a text without words cannot be spoken", async () => {
    await expect(speak("— … !!")).rejects.toMatchObject({ code: "expert-no-result" });
  });
});

describe("the text to speak", () => {
  it("spells codes and long numbers, and leaves words, prices and ordinals", () => {
    expect(toSpeakable("INVOICE NO: 18301/102/T0305")).toBe("INVOICE number: 1 8 3 0 1 slash 1 0 2 slash T 0 3 0 5");
    expect(toSpeakable("Total 26.00 on the 3rd")).toBe("Total 26.00 on the 3rd");
    expect(toSpeakable("Café “Zoë” — 50%")).toBe("Cafe Zoe , 50 percent");
    expect(toSpeakable("On 2024-03-18 or 3/4/2024")).toBe("On March 18, 2024 or 3, 4, 2024");
    expect(toSpeakable("so <b>bold</b>!")).toBe("so bold !");
    expect(toSpeakable("call 4915112345678")).toBe("call 4 9 1 5 1 1 2 3 4 5 6 7 8");
  });

  it("is cut into sentences, none overlong, none lost", () => {
    const long = `One. Two!\nThree ${"word ".repeat(300)}`;
    const chunks = splitForSpeech(long);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(1_200);
    expect(
      chunks
        .join(" ")
        .replace(/[\s.]+/g, " ")
        .trim(),
    ).toBe(long.replace(/[\s.]+/g, " ").trim());
  });
});
