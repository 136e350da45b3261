import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

const swap = (bytes: Buffer) => Buffer.from(bytes).swap16();
const UTF16_MARK = Buffer.from([0xff, 0xfe]);

describe("decoding text", () => {
  it("reads UTF-8 with and without its mark", () => {
    expect(decodeText(Buffer.from("héllo 你好\n"))).toBe("héllo 你好\n");
    expect(decodeText(Buffer.from("\ufeffhello"))).toBe("hello");
  });

  it("reads UTF-16 of both kinds, by the mark or without it", () => {
    const text = "hello, 你好";
    const little = Buffer.from(text, "utf16le");
    expect(decodeText(Buffer.concat([UTF16_MARK, little]))).toBe(text);
    expect(decodeText(swap(Buffer.concat([UTF16_MARK, little])))).toBe(text);
    expect(decodeText(little)).toBe(text);
    expect(decodeText(swap(little))).toBe(text);
  });

  it.each([
    ["Latin-1", Buffer.from("naïve café", "latin1")],
    ["GBK", Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x20, 0xc4, 0xe3])],
    ["zeros", Buffer.alloc(100)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])("knows that %s is none", (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  it("reads the beginning of a text that is cut within a character", () => {
    const bytes = Buffer.from("ab你");
    expect(decodeText(bytes.subarray(0, 4), { part: true })).toBe("ab");
    expect(decodeText(bytes.subarray(0, 4))).toBeUndefined();
  });

  it("gives any printable text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/^\ufeff/.test(text));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    );
  });
});
