import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, runOnFile } from "../../picture/run-on-file.fixture.ts";
import lines from "./expert.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lines-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function linesOf(name: string, shapes: string) {
  const file = path.join(folder, name);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#aaa"/>${shapes}</svg>`;
  await sharp(Buffer.from(svg)).removeAlpha().toFile(file);
  const picture = fileOf(await runOnFile(lines, "mlsd-control", { image: file }), "image");
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const isWhite = (x: number, y: number) =>
    [-2, -1, 0, 1, 2].some((step) => (data[(y + step) * info.width + x + step] ?? 0) > 100);
  return { info, isWhite };
}

describe("straight lines", () => {
  it("follow the walls of a house and leave the round sun out", async () => {
    const { info, isWhite } = await linesOf(
      "house.png",
      '<path d="M60 180V90L120 40L180 90V180z" fill="#333"/><circle cx="250" cy="40" r="14" fill="#fff"/>',
    );
    expect(info).toMatchObject({ width: 300, height: 200 });
    expect([isWhite(60, 140), isWhite(90, 65), isWhite(180, 140)]).toEqual([true, true, true]);
    expect([isWhite(264, 40), isWhite(236, 40), isWhite(120, 120)]).toEqual([false, false, false]);
  });

  it("say where there are none", async () => {
    await expect(linesOf("ball.png", '<circle cx="150" cy="100" r="20" fill="#333"/>')).rejects.toMatchObject({
      code: "expert-no-result",
    });
  });
});
