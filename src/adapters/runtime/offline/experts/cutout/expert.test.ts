import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import { jsonOf } from "../../text/run-expert.fixture.ts";
import cutout from "./expert.ts";
import { dropCrumbs, fillHoles } from "./mask.ts";

const photos = path.resolve(import.meta.dirname, "../../../../../../../shared/fixtures/photos");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cutout-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(photos))("on real photos (skipped without the shared photos)", () => {
  it("leaves the boy and makes the street behind him transparent", async () => {
    const outputs = await runOnFile(cutout, "background-removal", { image: path.join(photos, "e.jpg") });
    const { data, info } = await sharp(fileOf(outputs, "image")).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 524, height: 350, channels: 4 });
    const alpha = (x: number, y: number) => data[(y * info.width + x) * 4 + 3] ?? 0;
    expect([alpha(322, 130), alpha(340, 230), alpha(300, 80)].every((value) => value > 200)).toBe(true);
    expect([alpha(60, 60), alpha(60, 300), alpha(480, 60), alpha(500, 320)].every((value) => value < 50)).toBe(true);
  }, 60_000);

  it("colours each zebra of three, and says how large it is", async () => {
    const outputs = await runOnFile(cutout, "image-segmentation", { image: path.join(photos, "c.jpg") });
    const segments = jsonOf<{ readonly label: string; readonly area: number }[]>(outputs);
    expect(segments.map(({ label }) => label)).toEqual(["zebra", "zebra", "zebra"]);
    expect(segments.every(({ area }) => area > 3_000)).toBe(true);
  }, 60_000);
});

it("says that nothing is in a picture of a plain wall", async () => {
  const file = path.join(folder, "wall.png");
  await sharp({ create: { width: 200, height: 200, channels: 3, background: "#888" } }).toFile(file);
  await expect(runOnFile(cutout, "background-removal", { image: file })).rejects.toMatchObject({
    code: "expert-no-result",
  });
}, 60_000);

it("an outline loses its crumbs and its small holes", () => {
  const plane = { width: 40, height: 40, data: new Uint8Array(1_600) };
  for (let y = 5; y < 35; y += 1) plane.data.fill(255, y * 40 + 5, y * 40 + 35);
  plane.data[20 * 40 + 20] = 0;
  plane.data[2 * 40 + 38] = 255;
  const clean = fillHoles(dropCrumbs(plane));
  expect([clean.data[20 * 40 + 20], clean.data[2 * 40 + 38], clean.data[10 * 40 + 10]]).toEqual([255, 0, 255]);
});
