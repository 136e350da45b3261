import { TolerantJsonScanner } from "./tolerant-json-scanner.ts";

interface Frame {
  readonly kind: "object" | "array";
  readonly entries: [string, unknown][];
  readonly items: unknown[];
  key: string | undefined;
}

/** All JSON values (objects and lists) that a text holds, as a model may write them, prose around. Never throws. */
export function readTolerantJson(text: string): readonly unknown[] {
  const stack: Frame[] = [];
  const roots: unknown[] = [];
  const attach = (value: unknown) => {
    const top = stack.at(-1);
    if (top === undefined) roots.push(value);
    else if (top.kind === "array") top.items.push(value);
    else if (top.key !== undefined) {
      top.entries.push([top.key, value]);
      top.key = undefined;
    }
  };
  const close = () => {
    const frame = stack.pop();
    if (frame !== undefined) attach(frame.kind === "array" ? frame.items : Object.fromEntries(frame.entries));
  };
  const scanner = new TolerantJsonScanner({
    open: (kind) => stack.push({ kind, entries: [], items: [], key: undefined }),
    key: (key) => {
      const top = stack.at(-1);
      if (top !== undefined) top.key = key;
    },
    scalar: (value) => {
      if (stack.length > 0) attach(value);
    },
    close,
    depth: () => stack.length,
    inObject: () => stack.at(-1)?.kind === "object",
    hasOpen: (kind) => stack.some((frame) => frame.kind === kind),
    closesBefore: () => stack.at(-2)?.kind === "array",
    lastItemIsKey: () => false,
  });
  for (const character of text) scanner.read(character);
  scanner.end();
  while (stack.length > 0) close();
  return roots;
}
