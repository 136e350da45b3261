import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Benchmark, type Measurement, median } from "./report.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const REQUEST = "read the image examples/invoice.png for me and say it aloud";
const run = promisify(execFile);

/**
 * The seed example as a command against a bare program that has the same two experts run in the same kind of child
 * processes; and warm, in one process, against the bare calls. The pairs alternate, so that a slow moment hits both.
 */
export const benchSeed: Benchmark = async ({ quick }) => {
  const home = await mkdtemp(path.join(tmpdir(), "hugginggpt-bench-"));
  const environment = { ...process.env, HUGGINGGPT_HOME: home };
  const time = async (args: readonly string[]) => {
    const startedAt = performance.now();
    const { stdout } = await run(process.execPath, args, { cwd: root, env: environment, maxBuffer: 1e8 });
    return { ms: performance.now() - startedAt, stdout };
  };
  try {
    const pairs = quick ? 1 : 7;
    const command: number[] = [];
    const bare: number[] = [];
    for (let pair = 0; pair <= pairs; pair += 1) {
      const whole = await time(["bin/hugginggpt.js", "--json", REQUEST]);
      if (JSON.parse(whole.stdout).status !== "completed") throw new Error("the seed example did not complete");
      const experts = await time(["bench/bare-experts.mjs"]);
      // The first pair warms the disk cache.
      if (pair > 0) {
        command.push(whole.ms);
        bare.push(experts.ms);
      }
    }
    const warm = JSON.parse((await time(["bench/bare-experts.mjs", "--warm", String(quick ? 2 : 9)])).stdout);
    const ratios = command.map((value, index) => value / (bare[index] ?? Number.NaN));
    const measurements: Measurement[] = [
      { name: "command, wall", value: median(command), unit: "ms", detail: `median of ${command.length}` },
      { name: "bare experts, wall", value: median(bare), unit: "ms", detail: `median of ${bare.length}` },
      {
        name: "command ÷ bare experts",
        value: median(ratios),
        unit: "ratio",
        ...(quick ? {} : { limit: 1.3 }),
        detail: "median of the pairs",
      },
      { name: "warm run, wall", value: warm.runMs, unit: "ms" },
      { name: "warm bare experts, wall", value: warm.bareMs, unit: "ms" },
      {
        name: "warm run ÷ warm bare experts",
        value: warm.ratio,
        unit: "ratio",
        ...(quick ? {} : { limit: 1.1 }),
        detail: "median of the pairs",
      },
    ];
    return { title: "Seed example", measurements };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
