import { describe, expect, it } from "vitest";
import { nearNames } from "./near-names.ts";

const KNOWN = ["invoice.png", "invoice-2.png", "page.png", "notes.txt", "zebra.jpg"];

describe("names that may have been meant", () => {
  it.each([
    ["invioce.png", ["invoice.png"]],
    ["Invoice.PNG", ["invoice.png", "invoice-2.png"]],
    ["invoice.jpg", ["invoice.png"]],
    ["invoice", ["invoice.png"]],
    ["zebras.jpg", ["zebra.jpg"]],
    ["pgae.png", ["page.png"]],
    ["holiday.mp4", []],
  ])("%s: %j", (written, meant) => {
    expect(nearNames(written, KNOWN)).toEqual(meant);
  });
});
