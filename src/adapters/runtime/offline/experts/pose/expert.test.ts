import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import { jsonOf } from "../../text/run-expert.fixture.ts";
import pose from "./expert.ts";
import type { KeypointName, Pose } from "./keypoints.ts";

const photos = path.resolve(import.meta.dirname, "../../../../../../../shared/fixtures/photos");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pose-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(photos))("on real photos (skipped without the shared photos)", () => {
  /** Read off the photo by eye: a player in the air, the ball in his right hand. */
  it.each<[KeypointName, number, number]>([
    ["nose", 330, 169],
    ["right_wrist", 253, 95],
    ["left_wrist", 418, 295],
    ["right_ankle", 196, 440],
    ["left_hip", 354, 298],
    ["left_shoulder", 348, 212],
  ])("finds the %s of a jumping player", async (name, x, y) => {
    const [person, ...others] = jsonOf<Pose[]>(
      await runOnFile(pose, "keypoint-detection", { image: path.join(photos, "d.jpg") }),
    );
    expect(others).toEqual([]);
    const found = person?.keypoints.find((point) => point.name === name);
    expect(Math.hypot((found?.x ?? 0) - x, (found?.y ?? 0) - y)).toBeLessThan(20);
  });

  it("finds each of several people once", async () => {
    const poses = jsonOf<Pose[]>(await runOnFile(pose, "keypoint-detection", { image: path.join(photos, "g.jpg") }));
    expect(poses).toHaveLength(3);
  });

  it("draws the skeleton on black for pose control, the picture first", async () => {
    const outputs = await runOnFile(pose, "openpose-control", { image: path.join(photos, "d.jpg") });
    expect(outputs.map(({ type }) => type)).toEqual(["image", "json"]);
    const { data, info } = await sharp(fileOf(outputs, "image")).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([800, 534]);
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
    expect(at(5, 5)).toEqual([0, 0, 0]);
    // The lower left leg of the player: right knee to right ankle.
    expect(Math.max(...at(226, 408))).toBeGreaterThan(100);
  });
});

it("says that nobody is there", async () => {
  const file = path.join(folder, "empty.png");
  await sharp({ create: { width: 320, height: 240, channels: 3, background: "#8ab" } }).toFile(file);
  await expect(runOnFile(pose, "openpose-control", { image: file })).rejects.toMatchObject({
    code: "expert-no-result",
  });
});
