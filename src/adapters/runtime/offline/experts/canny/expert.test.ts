import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import canny from "./expert.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "canny-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function draw(name: string, shapes: string, grain = 0): Promise<string> {
  const file = path.join(folder, name);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120"><rect width="200" height="120" fill="#999"/>${shapes}</svg>`;
  const picture = sharp(Buffer.from(svg)).removeAlpha();
  const noise = {
    width: 200,
    height: 120,
    channels: 3 as const,
    noise: { type: "gaussian" as const, mean: 128, sigma: grain },
  };
  const overlay =
    grain === 0
      ? []
      : [
          {
            input: await sharp({ create: { ...noise, background: "#000" } })
              .png()
              .toBuffer(),
            blend: "soft-light" as const,
          },
        ];
  await picture.composite(overlay).toFile(file);
  return file;
}

async function edgesOf(file: string) {
  const outputs = await runOnFile(canny, "canny-control", { image: file });
  const { data, info } = await sharp(fileOf(outputs, "image")).greyscale().raw().toBuffer({ resolveWithObject: true });
  return {
    info,
    at: (x: number, y: number) => (data[y * info.width + x] ?? 0) > 0,
    count: data.filter(Boolean).length,
  };
}

describe("edges", () => {
  it("run along a square and nowhere else", async () => {
    const { info, at, count } = await edgesOf(
      await draw("square.png", '<rect x="50" y="30" width="80" height="60" fill="#222"/>'),
    );
    expect(info).toMatchObject({ width: 200, height: 120 });
    expect([49, 50].some((x) => at(x, 60))).toBe(true);
    expect([129, 130].some((x) => at(x, 60))).toBe(true);
    expect([29, 30].some((y) => at(90, y))).toBe(true);
    expect(at(90, 60)).toBe(false);
    // The outline has 280 pixels; an edge is one pixel thin.
    expect(count).toBeGreaterThan(240);
    expect(count).toBeLessThan(320);
  });

  it("are found in a faint picture and not in its grain", async () => {
    const { count } = await edgesOf(
      await draw("faint.png", '<rect x="50" y="30" width="80" height="60" fill="#777"/>', 6),
    );
    expect(count).toBeGreaterThan(200);
    expect(count).toBeLessThan(420);
  });

  it("are missed in words where a picture has none, and where it cannot be read", async () => {
    const plain = await draw("plain.png", "");
    await expect(runOnFile(canny, "canny-control", { image: plain })).rejects.toMatchObject({
      code: "expert-no-result",
    });
    const broken = path.join(folder, "broken.png");
    await writeFile(broken, "no picture");
    await expect(runOnFile(canny, "canny-control", { image: broken })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
