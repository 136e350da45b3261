import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawThumbnail } from "./draw-thumbnail.ts";
import { encodeSixel } from "./encode-sixel.ts";
import { pictureProtocol } from "./terminal-pictures.ts";

let folder: string;
let picture: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-thumbnail-"));
  picture = path.join(folder, "red.jpg");
  const red = { width: 400, height: 200, channels: 3 as const, background: "#ff0000" };
  await sharp({ create: red }).jpeg().toFile(picture);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a picture in a terminal", () => {
  it.each([
    [{ TERM: "xterm-kitty" }, "kitty"],
    [{ TERM: "xterm-ghostty", TERM_PROGRAM: "ghostty" }, "kitty"],
    [{ TERM: "xterm-256color", KONSOLE_VERSION: "230800" }, "kitty"],
    [{ TERM_PROGRAM: "iTerm.app" }, "iterm2"],
    [{ TERM_PROGRAM: "WezTerm" }, "iterm2"],
    [{ TERM: "foot" }, "sixel"],
    [{ TERM: "xterm-256color" }, undefined],
    [{ TERM_PROGRAM: "vscode" }, undefined],
    [{ TERM: "tmux-256color", KITTY_WINDOW_ID: "1" }, undefined],
    [{ TERM: "xterm-kitty", TMUX: "/tmp/tmux" }, undefined],
  ])("%j takes %s", (environment, protocol) => {
    expect(pictureProtocol({ environment })).toBe(protocol);
  });

  it("is a small PNG for kitty and iTerm2", async () => {
    const kitty = (await drawThumbnail(picture, "kitty")) ?? "";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is an escape sequence
    const data = /^\u001b_Ga=T,f=100,q=2,r=4,m=0;([^\u001b]+)\u001b\\$/.exec(kitty)?.[1] ?? "";
    expect(await sharp(Buffer.from(data, "base64")).metadata()).toMatchObject({ format: "png", height: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is an escape sequence
    expect(await drawThumbnail(picture, "iterm2")).toMatch(/^\u001b\]1337;File=inline=1;size=\d+;height=4;.*\u0007$/s);
  });

  it("is sixels where the terminal takes those", async () => {
    expect(await drawThumbnail(picture, "sixel")).toContain('"1;1;160;80#180;2;100;0;0#180!160~-');
  });

  it("is left out where the file is no picture", async () => {
    const text = path.join(folder, "text.png");
    await writeFile(text, "no picture");
    expect(await drawThumbnail(text, "kitty")).toBeUndefined();
    expect(await drawThumbnail(path.join(folder, "gone.png"), "kitty")).toBeUndefined();
  });
});

describe("encodeSixel", () => {
  it("draws colour over colour, six rows a band", () => {
    const [red, blue] = [
      [255, 0, 0],
      [0, 0, 255],
    ];
    const data = Uint8Array.from([red, red, blue, blue, red, red, blue, blue].flatMap((pixel) => pixel ?? []));
    expect(encodeSixel({ width: 4, height: 2, data })).toBe(
      '\u001bP0;1q"1;1;4;2#180;2;100;0;0#5;2;0;0;100#180BB??$#5??BB-\u001b\\',
    );
  });
});
