import { describe, expect, it } from "vitest";
import { Slots } from "./slots.ts";

const never = new AbortController().signal;

describe("slots", () => {
  it("grants no more than there are, first come first served", async () => {
    const slots = new Slots(() => 1);
    const order: number[] = [];
    const first = await slots.acquire("cpu", never);
    const second = slots.acquire("cpu", never).then((release) => {
      order.push(2);
      release();
    });
    const third = slots.acquire("cpu", never).then((release) => {
      order.push(3);
      release();
    });
    await Promise.resolve();
    expect(order).toEqual([]);
    first();
    first();
    await Promise.all([second, third]);
    expect(order).toEqual([2, 3]);
  });

  it("keeps resources apart", async () => {
    const slots = new Slots(() => 1);
    await slots.acquire("cpu", never);
    await slots.acquire("remote", never);
  });

  it("lets go of a waiter that is aborted, without losing the slot", async () => {
    const slots = new Slots(() => 1);
    const held = await slots.acquire("cpu", never);
    const controller = new AbortController();
    const waiting = slots.acquire("cpu", controller.signal);
    controller.abort(new Error("stop"));
    await expect(waiting).rejects.toThrow("stop");
    held();
    await slots.acquire("cpu", never);
  });
});
