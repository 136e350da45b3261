import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { useLoader } from "../../testing/fixtures/use-loader.ts";

const { load, give } = useLoader();

const RED = [255, 0, 0];
const GREEN = [0, 255, 0];
const BLUE = [0, 0, 255];
const WHITE = [255, 255, 255];
/** Two rows of two pixels, the upper one first. */
const PICTURE = [RED, GREEN, BLUE, WHITE];

/** A BMP of 2 × 2 pixels: `rows` are the bytes of the two rows as they lie in the file. */
function bmp(
  bits: number,
  rows: readonly (readonly number[])[],
  options: { compression?: number; height?: number; extra?: Buffer } = {},
): Buffer {
  const { compression = 0, height = 2, extra = Buffer.alloc(0) } = options;
  const header = Buffer.alloc(54);
  const data = Buffer.concat(
    rows.map((row) => Buffer.concat([Buffer.from(row), Buffer.alloc((4 - (row.length % 4)) % 4)])),
  );
  header.write("BM", 0, "latin1");
  header.writeUInt32LE(54 + extra.length + data.length, 2);
  header.writeUInt32LE(54 + extra.length, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(2, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(bits, 28);
  header.writeUInt32LE(compression, 30);
  return Buffer.concat([header, extra, data]);
}

const bgr = (pixels: readonly (readonly number[])[], more: readonly number[] = []) =>
  pixels.flatMap((pixel) => [...pixel].reverse().concat(more));
const palette = Buffer.from(bgr(PICTURE, [0]));
const [upper, lower] = [PICTURE.slice(0, 2), PICTURE.slice(2)];

describe("a Windows bitmap becomes a PNG", () => {
  it.each([
    ["24 bits", bmp(24, [bgr(lower), bgr(upper)])],
    ["24 bits, from the top down", bmp(24, [bgr(upper), bgr(lower)], { height: -2 })],
    ["32 bits", bmp(32, [bgr(lower, [0]), bgr(upper, [0])])],
    [
      "8 bits with a palette",
      bmp(
        8,
        [
          [2, 3],
          [0, 1],
        ],
        { extra: palette },
      ),
    ],
    ["4 bits with a palette", bmp(4, [[0x23], [0x01]], { extra: palette })],
    [
      "16 bits",
      bmp(16, [
        [0x1f, 0x00, 0xff, 0x7f],
        [0x00, 0x7c, 0xe0, 0x03],
      ]),
    ],
    [
      "16 bits with masks",
      bmp(
        16,
        [
          [0x1f, 0x00, 0xff, 0xff],
          [0x00, 0xf8, 0xe0, 0x07],
        ],
        {
          compression: 3,
          extra: Buffer.from([0, 0xf8, 0, 0, 0xe0, 0x07, 0, 0, 0x1f, 0, 0, 0]),
        },
      ),
    ],
  ])("%s", async (_name, content) => {
    const resource = await load(await give("picture.bmp", content), "image");
    expect(resource).toMatchObject({ type: "image", artifact: { mediaType: "image/png", name: "picture.bmp" } });
    const file = resource.type === "image" ? resource.artifact.path : "";
    expect([...(await sharp(file).raw().toBuffer())]).toEqual(PICTURE.flat());
  });

  it("unless it is packed or cut off", async () => {
    await expect(
      load(
        await give(
          "packed.bmp",
          bmp(
            8,
            [
              [2, 3],
              [0, 1],
            ],
            { compression: 1 },
          ),
        ),
        "image",
      ),
    ).rejects.toMatchObject({
      code: "unsupported-input",
    });
    const cut = bmp(24, [bgr(lower), bgr(upper)]).subarray(0, 60);
    await expect(load(await give("cut.bmp", cut), "image")).rejects.toMatchObject({ code: "invalid-input" });
  });
});
