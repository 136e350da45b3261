import { describe, expect, it } from "vitest";
import { asReference, findReferences, formatReference, replaceReferences } from "./references.ts";

describe("references", () => {
  it.each([
    "<resource-0>",
    "<resource>-0",
    "<GENERATED>-0",
    "<GENERATED-0>",
    "<node-0>",
    "<generated-0>",
    "<resource_0>",
    "< resource-0 >",
    "<Resource-ID-0>",
  ])("reads %s", (spelling) => {
    expect(asReference(spelling)).toBe(0);
    expect(asReference(` ${spelling}\n`)).toBe(0);
  });

  it.each(["<resource-ID>", "resource-0", "<resource->", "<video-0>", "see <resource-0>", ""])(
    "does not read %j as one",
    (text) => {
      expect(asReference(text)).toBeUndefined();
    },
  );

  it("finds several in a longer text, in order", () => {
    expect(findReferences("Compare <node-3>, <GENERATED>-1 and <resource-3>.")).toEqual([3, 1, 3]);
  });

  it("writes one spelling only", () => {
    expect(replaceReferences("a <node-3> b <GENERATED>-12", formatReference)).toBe("a <resource-3> b <resource-12>");
  });
});
