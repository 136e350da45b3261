import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openLiveRegion } from "./live-region.ts";

function createStream(columns: number) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { columns }) as unknown as NodeJS.WriteStream & { columns: number }, written };
}

describe("openLiveRegion", () => {
  it("draws a frame over the one before it", () => {
    const { stream, written } = createStream(80);
    const region = openLiveRegion(stream);
    region.draw(["one", "two"]);
    region.draw(["one", "three"]);
    region.close();
    expect(written.at(-2)).toContain("\r\u001b[2Aone\u001b[K\nthree\u001b[K\n\u001b[J");
    expect(written.at(-1)).toContain("\r\u001b[2A\u001b[J");
  });

  it("writes nothing where nothing changed", () => {
    const { stream, written } = createStream(80);
    const region = openLiveRegion(stream);
    region.draw(["one"]);
    const before = written.length;
    region.draw(["one"]);
    expect(written).toHaveLength(before);
    region.close();
  });

  it("goes up over the rows that a narrower window has broken", () => {
    const { stream, written } = createStream(80);
    const region = openLiveRegion(stream);
    region.draw([`\u001b[1m${"x".repeat(70)}\u001b[22m`, "图".repeat(15)]);
    stream.columns = 40;
    region.draw(["one"]);
    expect(written.at(-1)).toContain("\r\u001b[3A");
    region.close();
  });

  it("hides the cursor while it is open, and only then", () => {
    const { stream, written } = createStream(80);
    const listeners = process.listenerCount("exit");
    const region = openLiveRegion(stream);
    expect(written[0]).toBe("\u001b[?25l");
    region.close();
    expect(written.at(-1)).toMatch(/\[\?25h$/);
    expect(process.listenerCount("exit")).toBe(listeners);
  });
});
