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
    ["Shift JIS", Buffer.from([0x83, 0x74, 0x83, 0x46, 0x83, 0x8a, 0x81, 0x5b])],
    ["zeros", Buffer.alloc(100)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])("knows that %s is none", (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });

  it("reads GB18030 and Windows-1252, and does not take one for the other", () => {
    const chinese = Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0x20, 0xca, 0xc0, 0xbd, 0xe7, 0x0a]);
    expect(decodeText(chinese)).toBe("你好， 世界\n");
    expect(decodeText(chinese.subarray(0, 9), { part: true })).toBe("你好， 世");
    expect(decodeText(Buffer.from("naïve café, Müller & Söhne", "latin1"))).toBe("naïve café, Müller & Söhne");
    expect(decodeText(Buffer.from([0x93, 0x68, 0x69, 0x94, 0x20, 0x97, 0x20, 0x62, 0x79, 0x65]))).toBe("“hi” — bye");
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
