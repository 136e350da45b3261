import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeLine } from "./complete-line.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), "hugginggpt-complete-"));
  await mkdir(path.join(cwd, "scans"));
  for (const name of ["page.png", "pages.txt", "my page.png", ".hidden", "scans/one.png", "图片.png"]) {
    await writeFile(path.join(cwd, name), "");
  }
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe("completing a line of a chat", () => {
  it.each([
    ["/fi", ["/files "], "/fi"],
    ["/models zero-shot-c", ["zero-shot-classification"], "zero-shot-c"],
    ["read pag", ["page.png ", "pages.txt "], "pag"],
    ["read sc", ["scans/"], "sc"],
    ["read scans/", ["scans/one.png "], "scans/"],
    ["read my", ['"my page.png" '], "my"],
    ['read "my p', ['"my page.png" '], '"my p'],
    ["read .h", [".hidden "], ".h"],
    ["读一下pag", ["page.png ", "pages.txt "], "pag"],
    ["读 图", ["图片.png "], "图"],
    ["read nothing", [], "nothing"],
  ])("%s", async (line, candidates, word) => {
    expect(await completeLine(line, { cwd })).toEqual([candidates, word]);
  });
});
