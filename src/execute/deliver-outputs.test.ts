import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { deliverOutputs } from "./deliver-outputs.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-out-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const task = { task: "canny-control", id: 0, dep: [-1], args: { image: "a.png" } };

async function deliver(text: string): Promise<string> {
  const source = path.join(folder, `${text}.png`);
  await writeFile(source, text);
  const artifact = { id: text, path: source, mediaType: "image/png", bytes: text.length };
  const [output] = await deliverOutputs(
    path.join(folder, "out"),
    { key: "0", taskId: 0, task, inputs: {}, needs: [] },
    [{ type: "image", artifact }],
  );
  return output?.type === "image" ? output.artifact.path : "";
}

it("overwrites nothing: the copies of another turn, or a file of the user's, stay", async () => {
  const [first, second, third] = [await deliver("one"), await deliver("two"), await deliver("three")];
  expect([first, second, third].map((file) => path.basename(file))).toEqual([
    "0-canny-control.png",
    "0-canny-control (2).png",
    "0-canny-control (3).png",
  ]);
  expect(await Promise.all([first, second, third].map((file) => readFile(file, "utf8")))).toEqual([
    "one",
    "two",
    "three",
  ]);
});

it("the same bytes are there once", async () => {
  expect(await deliver("one")).toBe(await deliver("one"));
  expect(await readdir(path.join(folder, "out"))).toEqual(["0-canny-control.png"]);
});
