import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import faces from "./expert.ts";
import type { Face } from "./face.ts";

const photos = path.resolve(import.meta.dirname, "../../../../../../../shared/fixtures/photos");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "faces-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = (file: string) => runOnFile(faces, "face-detection", { image: path.resolve(photos, file) });

describe.skipIf(!existsSync(photos))("on real photos (skipped without the shared photos)", () => {
  it("finds a laughing boy: his face, about his age, his joy", async () => {
    const outputs = await find("e.jpg");
    const [face, ...others] = jsonOf<Face[]>(outputs);
    expect(others).toEqual([]);
    expect(face?.emotion).toBe("happy");
    expect(face?.age).toBeLessThan(14);
    const { xmin = 0, xmax = 0, ymin = 0, ymax = 0 } = face?.box ?? {};
    expect([xmin < 310 && xmax > 335, ymin < 110 && ymax > 140]).toEqual([true, true]);
    expect(await sharp(fileOf(outputs, "image")).metadata()).toMatchObject({ width: 524, height: 350 });
    expect(textOf(outputs)).toMatch(/^1 face: about \d+ years old, looks happy\.$/);
  });

  it("finds a grown man among backs and profiles", async () => {
    const [face] = jsonOf<Face[]>(await find("g.jpg"));
    expect(
      Math.hypot(((face?.box.xmin ?? 0) + (face?.box.xmax ?? 0)) / 2 - 526, (face?.box.ymin ?? 0) - 98),
    ).toBeLessThan(25);
    expect(Math.abs((face?.age ?? 0) - 34)).toBeLessThan(9);
    expect(face?.emotion).toBe("neutral");
  });

  it.each(["a.jpg", "b.jpg", "c.jpg", "f.jpg"])("takes no animal of %s for a face", async (file) => {
    const outputs = await find(file);
    expect(jsonOf(outputs)).toEqual([]);
    expect(textOf(outputs)).toBe("No face was found.");
  });

  it("follows the EXIF orientation, a tilted head and a small face", async () => {
    const turned = path.join(folder, "turned.jpg");
    await sharp(path.join(photos, "e.jpg")).rotate(270).withMetadata({ orientation: 6 }).toFile(turned);
    expect(jsonOf<Face[]>(await find(turned))).toHaveLength(1);
    const tilted = path.join(folder, "tilted.jpg");
    await sharp(path.join(photos, "e.jpg")).rotate(20).toFile(tilted);
    expect(jsonOf<Face[]>(await find(tilted))[0]?.emotion).toBe("happy");
    const small = path.join(folder, "small.png");
    const boy = await sharp(path.join(photos, "e.jpg")).resize(210).toBuffer();
    await sharp({ create: { width: 1_000, height: 800, channels: 3, background: "#aaa" } })
      .composite([{ input: boy, left: 600, top: 500 }])
      .toFile(small);
    expect(jsonOf<Face[]>(await find(small))).toHaveLength(1);
  });
});
