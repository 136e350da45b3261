import { expect, it } from "vitest";
import { backOffMs } from "./back-off.ts";

const options = { baseMs: 100, maxMs: 1_000, random: () => 0.5 };

it("doubles, is capped, and never undercuts what the service asked for", () => {
  expect([1, 2, 3].map((retry) => backOffMs(retry, options))).toEqual([75, 150, 300]);
  expect(backOffMs(20, options)).toBe(750);
  expect(backOffMs(1, options, 5_000)).toBe(5_000);
});
