import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import pictureTools from "./expert.ts";
import { readInstruction } from "./read-instruction.ts";

let folder = "";
/** 120 × 80: the left half red, the right half blue, a white bar at the top. */
let flag = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tools-"));
  flag = path.join(folder, "flag.png");
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="60" height="80" fill="#c03020"/><rect x="60" width="60" height="80" fill="#2030a0"/><rect width="120" height="16" fill="#fff"/></svg>';
  await sharp(Buffer.from(svg)).removeAlpha().toFile(flag);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(text: string, parameters: Record<string, number> = {}, file = flag) {
  const outputs = await runOnFile(pictureTools, "image-to-image", { image: file }, { text, parameters });
  const { data, info } = await sharp(fileOf(outputs, "image")).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
  return { size: [info.width, info.height], channels: info.channels, at };
}

const isRed = ([red = 0, , blue = 0]: readonly number[]) => red > blue + 60;
const isBlue = ([red = 0, , blue = 0]: readonly number[]) => blue > red + 60;

describe("a picture", () => {
  it.each<[string, readonly [number, number]]>([
    ["make it twice as big", [240, 160]],
    ["make it half the size", [60, 40]],
    ["resize it to 300x100", [300, 100]],
    ["make it 60 pixels wide", [60, 40]],
    ["crop it to a square", [80, 80]],
    ["crop it to 3:1", [120, 40]],
    ["rotate it by 90 degrees", [80, 120]],
    ["把它放大三倍", [360, 240]],
    ["宽度改成 60 像素", [60, 40]],
  ])("gets its size: “%s”", async (text, size) => {
    expect((await edit(text)).size).toEqual(size);
  });

  it("is turned the way that was said", async () => {
    const clockwise = await edit("rotate the picture 90 degrees clockwise");
    expect(isRed(clockwise.at(30, 20))).toBe(true);
    expect(clockwise.at(75, 60).every((value) => value > 240)).toBe(true);
    const left = await edit("rotate it to the left");
    expect(isBlue(left.at(40, 20))).toBe(true);
    expect((await edit("turn it upside down")).at(60, 75).every((value) => value > 240)).toBe(true);
    expect(isBlue((await edit("flip it horizontally")).at(20, 50))).toBe(true);
    expect((await edit("垂直翻转")).at(60, 75).every((value) => value > 240)).toBe(true);
  });

  it("changes its colours and its light", async () => {
    const [red = 0, green = 0, blue = 0] = (await edit("make it black and white")).at(20, 50);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThanOrEqual(1);
    expect((await edit("make it a bit brighter")).at(20, 50)[0]).toBeGreaterThan(0xc0);
    expect((await edit("调暗一点")).at(20, 50)[0]).toBeLessThan(0xc0);
    expect((await edit("invert the colours")).at(60, 5)).toEqual([0, 0, 0]);
    const [warm = 0, , cold = 0] = (await edit("turn it sepia")).at(100, 50);
    expect(warm).toBeGreaterThan(cold);
  });

  it("is blurred", async () => {
    const [, , before = 0] = (await edit("make it 120 pixels wide")).at(59, 50);
    const [, , after = 0] = (await edit("blur it strongly")).at(59, 50);
    expect(after).toBeGreaterThan(before + 15);
  });

  it("is edited step by step, in the order of the words", async () => {
    const result = await edit("crop it to a square, then turn it black and white and make it 3 times bigger");
    expect(result.size).toEqual([240, 240]);
    const [red = 0, , blue = 0] = result.at(30, 200);
    expect(Math.abs(red - blue)).toBeLessThanOrEqual(1);
  });

  it("keeps its transparency", async () => {
    const file = path.join(folder, "clear.png");
    await sharp({
      create: { width: 40, height: 30, channels: 4, background: { r: 9, g: 99, b: 9, alpha: 0.5 } },
    }).toFile(file);
    expect(await edit("make it 2x bigger", {}, file)).toMatchObject({ size: [80, 60], channels: 4 });
  });

  it("may not become enormous", async () => {
    await expect(edit("enlarge it 100 times")).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("an instruction that needs an eye for the picture", () => {
  it.each([
    "turn it into an oil painting",
    "blur the face",
    "put a hat on the man",
    "make the sky bluer",
    "remove the background",
    "colorize it",
    "给他戴上帽子",
    "变成油画风格",
  ])("is refused: “%s”", async (text) => {
    await expect(edit(text)).rejects.toMatchObject({ code: "unsupported-question", final: false });
  });

  it.each([
    ["make the zebra picture bigger so that I can see its stripes", "enlarge"],
    ["please turn holiday.jpg into black and white, thanks", "grayscale"],
    ["make it sharper and less blurry", "sharpen"],
    ["把这张图片变清晰一点", "sharpen"],
    ["could you restore this old photo", "enhance"],
  ])("is told from one that does not: “%s”", (text, kind) => {
    const { operations, unknown } = readInstruction(text);
    expect(operations.map((operation) => operation.kind)).toEqual([kind]);
    expect(unknown).toEqual([]);
  });
});
