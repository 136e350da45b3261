import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The examples as a user runs them: the built package, real experts.
const root = path.resolve(import.meta.dirname, "..");
let home = "";
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "hugginggpt-examples-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, HUGGINGGPT_HOME: home },
    maxBuffer: 1e8,
  });
  return stdout;
}

describe.skipIf(!existsSync(path.join(root, "dist")))("examples (skipped where the package is not built)", () => {
  it("the seed example reads the invoice and speaks it", async () => {
    const result = JSON.parse(
      await run("bin/hugginggpt.js", "--json", "read the image examples/invoice.png for me and say it aloud"),
    );
    expect(result.status).toBe("completed");
    expect(result.response).toContain("INVOICE NO: 18301/102/T0305");
    expect(existsSync(result.tasks[1].outputs[0].artifact.path)).toBe(true);
  });

  it("the Chinese seed example is answered in Chinese", async () => {
    const result = JSON.parse(
      await run("bin/hugginggpt.js", "--json", "帮我读一下图片 examples/invoice.png，然后念出来"),
    );
    expect(result.plan.map(({ task }: { task: string }) => task)).toEqual(["image-to-text", "text-to-speech"]);
    expect(result.response).toContain("INVOICE NO: 18301/102/T0305");
    expect(result.response).toContain("语音");
  });

  it("speech of a Chinese notice keeps the text and says that nobody speaks it", async () => {
    const out = await run("bin/hugginggpt.js", "--json", "念一下 examples/notice-zh.png 里的文字").catch(
      (error: { stdout: string }) => error.stdout,
    );
    const result = JSON.parse(out);
    expect(result.response).toContain("图书馆");
    if (result.status === "partial") expect(result.tasks[1].error.code).toBe("unsupported-language");
  });

  it("plan.json is the paper's plan, with its odd reference", async () => {
    const result = JSON.parse(await run("bin/hugginggpt.js", "--json", "--plan", "examples/plan.json"));
    expect(result.status).toBe("completed");
    expect(result.plan[1].args.text).toBe("<resource-0>");
  });

  it("read-aloud.mjs uses the library", async () => {
    const out = await run("examples/read-aloud.mjs");
    expect(out).toContain("image-to-text starts with offline/tesseract");
    expect(out).toContain("INVOICE NO: 18301/102/T0305");
  });
});
