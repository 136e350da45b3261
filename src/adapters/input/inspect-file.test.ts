import { truncate } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { loadOptions, TINY_PNG, wanted } from "../../testing/contracts/resource-loader-contract.ts";
import { useLoader, wav } from "../../testing/fixtures/use-loader.ts";

const { place, open, load, give } = useLoader();

describe("files that are not what they should be", () => {
  const refuse = async (name: string, type: Parameters<typeof wanted>[0], expected: object) => {
    await expect(load(name, type)).rejects.toMatchObject({ name: "InputError", ...expected });
  };
  const picture = (width: number, height: number) =>
    sharp({
      create: { width, height, channels: 3, background: "#335577", noise: { type: "gaussian", mean: 128, sigma: 30 } },
    });

  it("a text that is named .png", async () => {
    const expected = {
      code: "unsupported-input",
      message: '"text.png" is named like a PNG picture, but its content is text.',
    };
    await give("text.png", "I am a text");
    await refuse("text.png", "image", expected);
    const signal = new AbortController().signal;
    await expect(open().describe("text.png", { signal })).rejects.toMatchObject(expected);
  });

  it("rubbish that is named .wav", async () => {
    await refuse(await give("rubbish.wav", Buffer.from([0, 1, 2, 3, 0, 5, 200, 201])), "audio", {
      code: "invalid-input",
      message: expect.stringContaining("its content is of no known kind"),
    });
  });

  it("a JPEG that is named .png does no harm", async () => {
    await give("jpeg.png", await picture(20, 20).jpeg().toBuffer());
    expect(await load("jpeg.png", "image")).toMatchObject({ artifact: { mediaType: "image/jpeg" } });
  });

  it("an empty file", async () => {
    await refuse(await give("empty.png", ""), "image", {
      code: "invalid-input",
      message: '"empty.png" is empty (0 bytes).',
    });
  });

  it("a file over the cap", async () => {
    const small = open({ caps: { ...DEFAULT_CAPS, fileBytes: 1_000_000 } });
    await truncate(path.join(place.cwd, await give("big.png", TINY_PNG)), 2_500_000);
    await expect(small.load("big.png", wanted("image"), loadOptions())).rejects.toMatchObject({
      code: "file-too-large",
      message: '"big.png" has 3 MB; at most 1 MB are allowed.',
    });
  });

  it.each(["png", "jpeg", "webp", "gif", "tiff", "avif"] as const)("a whole %s is taken", async (format) => {
    const name = await give(`whole.${format}`, await picture(300, 200).toFormat(format).toBuffer());
    expect(await load(name, "image")).toMatchObject({ type: "image", artifact: { mediaType: `image/${format}` } });
  });

  it("a progressive JPEG, one with things behind its end, and one of a single colour are taken", async () => {
    const progressive = await picture(300, 200).jpeg({ progressive: true }).toBuffer();
    const flat = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: "#fff" } })
      .jpeg({ quality: 1, progressive: true })
      .toBuffer();
    const flatPng = await sharp({ create: { width: 6_000, height: 6_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    for (const [index, data] of [
      progressive,
      Buffer.concat([progressive, Buffer.alloc(200_000)]),
      flat,
      flatPng,
    ].entries()) {
      expect(await load(await give(`fine-${index}.img`, data), "image")).toMatchObject({ type: "image" });
    }
  });

  it.each(["png", "jpeg", "webp", "gif"] as const)("a %s that is cut off", async (format) => {
    const whole = await picture(300, 200).toFormat(format).toBuffer();
    await refuse(await give(`cut.${format}`, whole.subarray(0, whole.length / 2)), "image", {
      code: "invalid-input",
      message: `"cut.${format}" is broken: it is cut off, its end is missing.`,
    });
  });

  it("an enormous picture in a small file", async () => {
    const huge = Buffer.from(await picture(10, 10).png().toBuffer());
    huge.writeUInt32BE(40_000, 16);
    huge.writeUInt32BE(40_000, 20);
    await refuse(await give("lie.png", huge), "image", {
      code: "invalid-input",
      message: expect.stringContaining("its header promises 40000 × 40000 pixels"),
    });
    const real = await sharp({ create: { width: 9_000, height: 6_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    await refuse(await give("huge.png", real), "image", {
      code: "file-too-large",
      message: '"huge.png" has 9000 × 6000 pixels (54 megapixels); at most 50 megapixels are allowed.',
    });
  });

  it("headers that lie about the size", async () => {
    const jpeg = Buffer.from(await picture(32, 32).jpeg().toBuffer());
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(6_000, frame + 5);
    jpeg.writeUInt16BE(6_000, frame + 7);
    await refuse(await give("lie.jpg", jpeg), "image", {
      message: expect.stringContaining("promises 6000 × 6000 pixels"),
    });
    const png = Buffer.from(await picture(10, 10).png().toBuffer());
    png.writeUInt32BE(0, 16);
    await refuse(await give("zero.png", png), "image", { message: expect.stringContaining("size of 0 × 10") });
  });

  it("any beginning of a picture or a recording ends in a plain answer", async () => {
    const jpeg = await picture(64, 64).jpeg().toBuffer();
    const samples = [
      await picture(64, 64).png().toBuffer(),
      jpeg,
      await picture(64, 64).webp().toBuffer(),
      wav({ seconds: 0.1 }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }), async (whole, part) => {
        const name = await give("part.bin", whole.subarray(0, Math.floor(whole.length * part)));
        const type = whole === samples[3] ? "audio" : "image";
        const error = await load(name, type).then(
          () => undefined,
          (reason: Error) => reason,
        );
        if (error !== undefined) expect(error.name).toBe("InputError");
      }),
      { numRuns: 150 },
    );
  });

  it("any damage of a header ends in a plain answer", async () => {
    const size = 16;
    const formats = ["png", "jpeg", "webp", "gif", "tiff"] as const;
    const pictures = await Promise.all(formats.map((format) => picture(size, size).toFormat(format).toBuffer()));
    const bmp = Buffer.alloc(54 + size * size * 3);
    bmp.write("BM", 0, "latin1");
    for (const [at, value] of [
      [10, 54],
      [14, 40],
      [18, size],
      [22, size],
    ] as const)
      bmp.writeUInt32LE(value, at);
    bmp.writeUInt16LE(24, 28);
    const samples = [...pictures, bmp, wav({ seconds: 0.05 })];
    const damages = fc.array(fc.tuple(fc.nat(199), fc.nat(255)), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), damages, async (whole, places) => {
        const damaged = Buffer.from(whole);
        for (const [at, value] of places) damaged[at % damaged.length] = value;
        const type = whole === samples.at(-1) ? "audio" : "image";
        const error = await load(await give("damaged.bin", damaged), type).then(
          () => undefined,
          (reason: Error) => reason,
        );
        if (error !== undefined) expect(error.name, String(error.stack)).toBe("InputError");
      }),
      { numRuns: 400 },
    );
  });

  it("an SVG drawing is a picture, text about one is not", async () => {
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
    expect(await load(await give("drawing.svg", svg), "image")).toMatchObject({
      artifact: { mediaType: "image/svg+xml" },
    });
    await refuse(await give("broken.svg", "<svg width='3'"), "image", { code: "invalid-input" });
  });

  it("a broken, a cut-off, an empty, a silent and a long recording", async () => {
    const cases: readonly (readonly [string, Buffer, string])[] = [
      ["header-only.wav", wav({ seconds: 0 }), "it is 0 seconds long"],
      ["no-data.wav", wav({ seconds: 1 }).subarray(0, 36), "it has no sound data"],
      ["no-header.wav", wav({ seconds: 1 }).subarray(0, 12), "it has no WAV header"],
      ["cut.wav", wav({ seconds: 4 }).subarray(0, 44 + 16_000), "promises 4.0 seconds, 0.5 are there"],
      ["channels.wav", wav({ seconds: 1, channels: 0 }), "its header makes no sense (0 channels"],
      ["silent.wav", wav({ seconds: 1, amplitude: 0 }), "is silent"],
    ];
    for (const [name, data, message] of cases) {
      await refuse(await give(name, data), "audio", {
        code: "invalid-input",
        message: expect.stringContaining(message),
      });
    }
    await refuse(await give("long.wav", wav({ seconds: 31 * 60, rate: 1_000 })), "audio", {
      code: "file-too-large",
      message: '"long.wav" is 31 minutes long; at most 30 minutes are allowed.',
    });
    expect(await load(await give("fine.wav", wav({ seconds: 1 })), "audio")).toMatchObject({ type: "audio" });
  });

  it("a recording whose length the recorder could not fill in is taken", async () => {
    const streamed = wav({ seconds: 1 });
    streamed.writeUInt32LE(0xffffffff, 4);
    streamed.writeUInt32LE(0xffffffff, 40);
    expect(await load(await give("streamed.wav", streamed), "audio")).toMatchObject({ type: "audio" });
  });

  it("a recording where a picture is needed", async () => {
    await refuse(await give("sound.wav", wav({ seconds: 1 })), "image", {
      code: "unsupported-input",
      message: '"sound.wav" is a WAV recording; this task needs a picture.',
    });
  });

  it.skipIf(process.platform === "win32")("a socket, which would never end", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(place.cwd, "socket.png"), resolve));
    await refuse("socket.png", "image", { message: '"socket.png" is no regular file.' });
    server.close();
  });

  it("a folder", async () => {
    await refuse("sub", "image", { message: '"sub" is a folder.' });
  });
});
