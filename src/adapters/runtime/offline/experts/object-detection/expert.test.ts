import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExpertValue } from "../../expert.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Detection } from "./detect-objects.ts";
import expert from "./expert.ts";

const photos = path.resolve(import.meta.dirname, "../../../../../../../shared/fixtures/photos");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "detection-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(task: string, file: string, question?: string): Promise<readonly ExpertValue[]> {
  const image = { type: "image", path: path.resolve(photos, file), mediaType: "image/jpeg", name: file } as const;
  const inputs = question === undefined ? { image } : { image, text: { type: "text", text: question } as const };
  return expert.run(
    { task, inputs, parameters: {}, language: "en" },
    { outputFolder: folder, onProgress: () => undefined },
  );
}

describe.skipIf(!existsSync(photos))("on real photos (skipped without the shared photos)", () => {
  it.each([
    ["a.jpg", 0],
    ["b.jpg", 1],
    ["c.jpg", 3],
  ])("counts the zebras of %s: %i", async (file, count) => {
    const [text, data] = await run("visual-question-answering", file, "how many zebras are in the picture?");
    expect(text).toMatchObject({ type: "text", text: `${count} ${count === 1 ? "zebra" : "zebras"}` });
    expect(data).toMatchObject({ type: "json", value: { count, label: "zebras" } });
  });

  it("finds objects in the Hub's form, within the picture, and draws them at its size", async () => {
    const [data, drawing] = await run("object-detection", "f.jpg");
    const objects = (data?.type === "json" ? data.value : []) as readonly Detection[];
    expect(objects.filter(({ label }) => label === "zebra")).toHaveLength(3);
    expect(objects.map(({ label }) => label)).toContain("giraffe");
    const { width = 0, height = 0 } = await sharp(path.join(photos, "f.jpg")).metadata();
    for (const { box } of objects) {
      expect(box.xmin).toBeLessThan(box.xmax);
      expect(box.xmax).toBeLessThanOrEqual(width);
      expect(box.ymax).toBeLessThanOrEqual(height);
    }
    if (drawing?.type !== "image") throw new Error("nothing was drawn");
    expect(await sharp(drawing.path).metadata()).toMatchObject({ width, height, format: "png" });
  });

  it("follows the EXIF orientation", async () => {
    const turned = path.join(folder, "turned.jpg");
    await sharp(path.join(photos, "d.jpg")).rotate(270).withMetadata({ orientation: 6 }).toFile(turned);
    const [data] = await run("object-detection", turned);
    expect(data).toMatchObject({ type: "json", value: [expect.objectContaining({ label: "person" })] });
  });
});

describe("an answer by counting", () => {
  const box = { xmin: 0, ymin: 0, xmax: 9, ymax: 9 };
  const objects: readonly Detection[] = ["dog", "dog", "person", "potted plant"].map((label) => ({
    label,
    score: 0.9,
    box,
  }));

  it.each([
    ["How many dogs are there?", "2 dogs"],
    ["how many cats do you see", "0 cats"],
    ["Is there a person in this photo?", "yes, 1 person"],
    ["are there any sofas?", "no, no couch"],
    ["how many dogs and people are in it", "2 dogs, 1 person"],
    ["how many puppies are there?", "2 dogs (the detector knows “dog” and cannot tell “puppies”)"],
    ["what objects can you see?", "2 dogs, 1 person, 1 potted plant"],
    ["how many animals are there?", "2: 2 dogs"],
    ["how many dogs are sitting on the bench?", "2 dogs (“sitting on the bench” was not checked)"],
    ["how many black dogs can you see?", "2 dogs (“black” was not checked)"],
    ["Are there more dogs than people?", "2 dogs, 1 person"],
    ["count the dogs in cats.jpg", "2 dogs"],
    ["is anybody in the picture?", "yes, 1 person"],
    ["dogs: how many?", "2 dogs"],
  ])("%s → %s", (question, answer) => {
    expect(answerQuestion(question, objects, false).text).toBe(answer);
  });

  it.each([
    ["图里有几只狗？", "2 只狗"],
    ["马路上有几辆车", "0 辆汽车"],
    ["有几只黑色的狗", "2 只狗（“黑色”无法检查）"],
    ["有没有猫", "没有猫"],
    ["有多少人", "1 个人"],
  ])("%s → %s", (question, answer) => {
    expect(answerQuestion(question, objects, true).text).toBe(answer);
  });

  it.each([
    "what colour is the dog?",
    "why is the person smiling?",
    "how many unicorns are there?",
    "who painted this?",
    "how many legs does the dog have?",
    "does the dog have a collar?",
    "狗有几条腿？",
    "图里有几个机器人",
  ])("refuses “%s”", (question) => {
    expect(() => answerQuestion(question, objects, false)).toThrow(
      expect.objectContaining({ code: "unsupported-question" }),
    );
  });
});
