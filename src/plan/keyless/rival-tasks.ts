import { RIVALS } from "./tables/rivals.ts";

const rivalPairs: ReadonlySet<string> = new Set(
  RIVALS.flatMap((group) =>
    group.flatMap((one) => group.filter((other) => other !== one).map((other) => `${one} ${other}`)),
  ),
);

/** Whether a group of rivals names one task before the other. */
export function comesBefore(one: string, other: string): boolean {
  return orderedPairs.has(`${one} ${other}`);
}

const orderedPairs: ReadonlySet<string> = new Set(
  RIVALS.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one} ${other}`))),
);

export function areRivals(one: string, other: string): boolean {
  return rivalPairs.has(`${one} ${other}`);
}
